import { touchedQuote, view } from '../state.js'
import { Badge } from './badge.js'

/** What is known of the quote under the pointer or with the focus. */
export function QuoteCard() {
  const { quotes, voices } = view.value ?? { quotes: [], voices: [] }
  const quote = touchedQuote.value === null ? null : quotes[touchedQuote.value]
  const speakers = voices.filter(({ number }) => quote?.voices.includes(number))
  return (
    <div class="card" aria-live="polite" data-shown={quote ? '' : undefined}>
      {quote && (
        <>
          <p class="speakers">
            {speakers.map(({ number, name, role, tone }) => (
              <span key={number}>
                <Badge number={number} tone={tone} /> <strong>{name}</strong> {role}
              </span>
            ))}
          </p>
          <dl>
            <Fact name="Cue" value={quote.cue} />
            <Fact name="Through" value={quote.relays.join(', ')} />
            <Fact name="To" value={quote.audience} />
            <Fact name="Quote" value={quote.type} />
            <Fact name="Sure" value={`${Math.round(quote.confidence * 100)} %`} />
          </dl>
        </>
      )}
    </div>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  return value ? (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null
}
