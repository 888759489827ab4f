import { notice, reading, view } from '../state.js'
import { count } from './count.js'

/** What a screen reader hears when an article has been read, and what anybody sees while one is. */
export function Status() {
  return (
    <p class="status" role="status">
      {reading.value === 'slow' ? <Busy /> : notice.value}
      {reading.value === 'no' && view.value && <span class="heard-only">{summary()}</span>}
    </p>
  )
}

function Busy() {
  return (
    <>
      <progress aria-label="Reading the article" /> Reading the article …
    </>
  )
}

function summary(): string {
  const { quotes, voices, outlets } = view.value ?? { quotes: [], voices: [], outlets: [] }
  const shown = quotes.filter((quote) => quote !== null).length
  return `${count(shown, 'quote')} by ${count(voices.length, 'speaker')}, ${count(outlets.length, 'outlet')}.`
}
