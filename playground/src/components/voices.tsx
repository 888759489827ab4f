import type { VoiceView } from '../reading/types.js'
import { chosenVoice, touchedVoice, view } from '../state.js'
import { Badge } from './badge.js'
import { WordsChart } from './charts.js'
import { count } from './count.js'
import { QuoteList } from './quote-list.js'

/** Who speaks, from most words to fewest. */
export function Voices() {
  const voices = view.value?.voices ?? []
  if (voices.length === 0) return <p class="nothing">Nobody is quoted here.</p>
  return (
    <>
      <ul class="voices">
        {voices.map((voice) => (
          <li key={voice.number}>
            <VoiceItem voice={voice} />
          </li>
        ))}
      </ul>
      <WordsChart voices={voices} />
    </>
  )
}

function VoiceItem({ voice }: { readonly voice: VoiceView }) {
  const { number, name, role, kind, tone, quotes, words } = voice
  const open = chosenVoice.value === number
  const touch = (): void => {
    touchedVoice.value = number
  }
  const leave = (): void => {
    touchedVoice.value = null
  }
  return (
    <>
      <button
        type="button"
        class="entry"
        aria-expanded={open}
        aria-controls={`quotes-of-${number}`}
        onPointerEnter={touch}
        onPointerLeave={leave}
        onFocus={touch}
        onBlur={leave}
        onClick={() => {
          chosenVoice.value = open ? null : number
        }}
      >
        <Badge number={number} tone={tone} />
        <span class="who">
          <span class="name">{name}</span> <span class="role">{role ?? KINDS[kind] ?? ''}</span>
        </span>
        <span class="amount">
          {count(words, 'word')} <small>{count(quotes.length, 'quote')}</small>
        </span>
      </button>
      {open && <QuoteList id={`quotes-of-${number}`} quotes={quotes} />}
    </>
  )
}

const KINDS: Readonly<Record<string, string>> = {
  organization: 'organisation',
  group: 'group',
  anonymous: 'unnamed source',
  document: 'document',
  author: 'the author',
  outlet: 'news outlet',
  unknown: 'no speaker given',
}
