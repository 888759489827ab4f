import type { VoiceView } from '../reading/types.js'

/** The number that a voice has in the article, on its colour. */
export function Badge({ number, tone }: Pick<VoiceView, 'number' | 'tone'>) {
  return (
    <span class="badge" style={{ background: `var(--hearsay-tone-${tone ?? 'none'})` }} aria-hidden="true">
      {tone === null ? '–' : number}
    </span>
  )
}
