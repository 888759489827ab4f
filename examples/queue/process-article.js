import { parse } from 'hearsay'

/**
 * What a worker's thread does with a job. What it returns is the job's result; what it throws sends the job to the
 * dead-letter queue: the text of an article never throws, what is no text does.
 */
export default async function processArticle({ data: { text, outlet, author } }) {
  return parse(text, { outlet, author })
}
