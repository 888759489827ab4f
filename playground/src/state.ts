import { batch, computed, signal } from '@preact/signals'
import type { Format } from './formats.js'
import { fromFragment, toFragment } from './permalink.js'
import { startReader } from './reading/start-reader.js'
import type { Article, View } from './reading/types.js'
import { SAMPLES } from './samples.js'

const reader = startReader()
const SHORTEST_WAIT_SHOWN = 150

export const article = signal<Article>({ text: '', outlet: null, author: null })
/** `null` until the first article is read. */
export const view = signal<View | null>(null)
/** "slow" after a moment: most articles are read before a notice of it could be. */
export const reading = signal<'no' | 'quick' | 'slow'>('quick')
export const editing = signal(false)
export const minConfidence = signal(0)
/** What went wrong, or well, in a sentence for the reader. */
export const notice = signal('')

/** Number of the voice under the pointer or with the focus. */
export const touchedVoice = signal<number | null>(null)
/** Number of the voice that was chosen, until another one is. */
export const chosenVoice = signal<number | null>(null)
export const touchedOutlet = signal<string | null>(null)
/** Index of the quote under the pointer or with the focus. */
export const touchedQuote = signal<number | null>(null)

/** Indexes of the quotes that stand out in the article; `null` where none stands out against others. */
export const litQuotes = computed<readonly number[] | null>(() => {
  const outlet = view.value?.outlets.find(({ name }) => name === touchedOutlet.value)
  if (outlet) return outlet.quotes
  const number = touchedVoice.value ?? chosenVoice.value
  return view.value?.voices.find((voice) => voice.number === number)?.quotes ?? null
})

/** Reads an article and shows it. Of several asked for at once, the last one stays. */
async function open(given: Article, sure = 0): Promise<void> {
  batch(() => {
    article.value = given
    editing.value = false
    minConfidence.value = sure
    notice.value = ''
    reading.value = 'quick'
    touchedVoice.value = chosenVoice.value = touchedOutlet.value = touchedQuote.value = null
  })
  setTimeout(() => {
    if (article.value === given && reading.value === 'quick') reading.value = 'slow'
  }, SHORTEST_WAIT_SHOWN)
  try {
    await reader.read(given)
    const found = await reader.view(sure)
    if (article.value !== given) return
    batch(() => {
      view.value = found
      reading.value = 'no'
    })
  } catch (error) {
    if (article.value !== given) return
    reading.value = 'no'
    notice.value = `The article could not be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Reads an article of the reader's own choice, which the page's address does not hold. */
export function bring(given: Article): void {
  history.replaceState(null, '', location.pathname + location.search)
  void open(given)
}

/** Shows only what is at least this sure. While the worker is busy, only the last wish is kept. */
export async function showFrom(sure: number): Promise<void> {
  minConfidence.value = sure
  if (viewing) return
  viewing = true
  try {
    for (let shown: number | null = null; shown !== minConfidence.value; ) {
      const given = article.value
      shown = minConfidence.value
      const found = await reader.view(shown)
      if (article.value !== given) return
      view.value = found
    }
  } finally {
    viewing = false
  }
}
let viewing = false

export const readHtml = (html: string): Promise<Article | null> => reader.fromHtml(html)

export const writeFile = (format: Format): Promise<string> => reader.file(format, minConfidence.value)

/** The article named in the page's own address; where there is none, the first sample. */
export async function openFromAddress(): Promise<void> {
  const link = await fromFragment(location.hash.slice(1))
  if (link) return open(link.article, link.minConfidence)
  const [first] = SAMPLES
  if (first) await open(first.article)
  if (location.hash.startsWith('#text=')) notice.value = 'The link is damaged, so here is a sample instead.'
}

/** Puts the article into the page's own address. */
export async function writeAddress(): Promise<string> {
  history.replaceState(null, '', `#${await toFragment({ article: article.value, minConfidence: minConfidence.value })}`)
  return location.href
}
