import { bring, notice, readHtml } from './state.js'

/** Shows the article that a file holds: text, or a web page as it was saved. */
export async function readFile(file: File): Promise<void> {
  const text = decode(await file.arrayBuffer())
  if (!isHtml(file)) return bring({ text, outlet: null, author: null })
  const article = await readHtml(text).catch(() => null)
  if (article) bring(article)
  else notice.value = `No article was found in ${file.name}.`
}

function isHtml({ type, name }: File): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml' || /\.x?html?$/i.test(name)
}

/** Files of old say nothing of their encoding; what is not sound UTF-8 is nearly always Windows' Latin. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
