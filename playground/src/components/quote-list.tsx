import { showQuote } from '../article/marks.js'
import type { QuoteView } from '../reading/types.js'
import { touchedQuote, view } from '../state.js'

/** Quotes, each a way to its place in the article. */
export function QuoteList({ id, quotes }: { readonly id: string; readonly quotes: readonly number[] }) {
  const listed = quotes.map((index) => view.value?.quotes[index]).filter((quote) => quote != null)
  return (
    <ol id={id} class="quotes">
      {listed.map((quote) => (
        <li key={quote.index}>
          <button
            type="button"
            onClick={() => showQuote(quote.index)}
            onFocus={() => {
              touchedQuote.value = quote.index
            }}
          >
            <span class="words">{quote.text}</span> <small>{describe(quote)}</small>
          </button>
        </li>
      ))}
    </ol>
  )
}

function describe({ relays, confidence, type }: QuoteView): string {
  const via = relays.length > 0 ? [`via ${relays.join(', ')}`] : []
  return [...via, type, `${Math.round(confidence * 100)}\u00a0%\u00a0sure`].join(' · ')
}
