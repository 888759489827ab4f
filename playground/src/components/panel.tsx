import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { view } from '../state.js'
import { Outlets } from './outlets.js'
import { Save } from './save.js'
import { Sureness } from './sureness.js'
import { Voices } from './voices.js'

interface Tab {
  readonly id: string
  readonly name: string
  readonly count?: () => number
  readonly Content: ComponentType
}

const TABS: readonly Tab[] = [
  { id: 'voices', name: 'Speakers', count: () => view.value?.voices.length ?? 0, Content: Voices },
  { id: 'outlets', name: 'Outlets', count: () => view.value?.outlets.length ?? 0, Content: Outlets },
  { id: 'save', name: 'Save', Content: Save },
]

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Beside the article: who speaks, through whom, and how to take it away. */
export function Panel() {
  const chosen = useSignal(0)
  if (view.value === null) return <section id="who" class="panel" aria-label="Who speaks" tabIndex={-1} />

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    chosen.value = (chosen.value + step + TABS.length) % TABS.length
    document.getElementById(`tab-${TABS[chosen.value]?.id}`)?.focus()
  }
  return (
    <section id="who" class="panel" aria-label="Who speaks" tabIndex={-1}>
      <Sureness />
      <div class="tabs" role="tablist" aria-label="What is listed" onKeyDown={move}>
        {TABS.map(({ id, name, count }, index) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={chosen.value === index}
            aria-controls={`panel-${id}`}
            tabIndex={chosen.value === index ? 0 : -1}
            onClick={() => {
              chosen.value = index
            }}
          >
            {name} {count && <span class="count">{count()}</span>}
          </button>
        ))}
      </div>
      {TABS.map(({ id, Content }, index) => (
        <div key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={chosen.value !== index}>
          {chosen.value === index && <Content />}
        </div>
      ))}
      <details class="legend">
        <summary>How to read the marks</summary>
        <p>
          A numbered stretch is a quote; its number and colour are its speaker’s, in the text and in this list. Where
          the reader is less than 80 % sure, it says so. Speakers are bold, the words that attribute are italic, outlets
          are framed. Point at a quote, or go through them with the arrow keys, to see more.
        </p>
      </details>
    </section>
  )
}
