import { useSignal } from '@preact/signals'
import type { OutletView } from '../reading/types.js'
import { touchedOutlet, view } from '../state.js'
import { LinksChart } from './charts.js'
import { count } from './count.js'
import { QuoteList } from './quote-list.js'

/** Which outlets stand between the speakers and the reader. */
export function Outlets() {
  const { outlets, links, voices } = view.value ?? { outlets: [], links: [], voices: [] }
  if (outlets.length === 0) return <p class="nothing">No outlet is named here.</p>
  return (
    <>
      <ul class="voices">
        {outlets.map((outlet) => (
          <li key={outlet.name}>
            <OutletItem outlet={outlet} />
          </li>
        ))}
      </ul>
      <LinksChart links={links} voices={voices} />
    </>
  )
}

function OutletItem({ outlet: { name, domain, roles, quotes } }: { readonly outlet: OutletView }) {
  const open = useSignal(false)
  const touch = (): void => {
    touchedOutlet.value = name
  }
  const leave = (): void => {
    touchedOutlet.value = null
  }
  const id = `quotes-through-${name.replaceAll(/\W+/g, '-')}`
  return (
    <>
      <button
        type="button"
        class="entry"
        aria-expanded={open.value}
        aria-controls={id}
        onPointerEnter={touch}
        onPointerLeave={leave}
        onFocus={touch}
        onBlur={leave}
        onClick={() => {
          open.value = !open.value
        }}
      >
        <span class="who">
          <span class="name">{name}</span> <span class="role">{[...roles, domain].filter(Boolean).join(' · ')}</span>
        </span>
        <span class="amount">{count(quotes.length, 'quote')}</span>
      </button>
      {open.value && <QuoteList id={id} quotes={quotes} />}
    </>
  )
}
