import { useEffect, useRef } from 'preact/hooks'
import type { Link, VoiceView } from '../reading/types.js'

/** Loaded when first needed, so that the article is there before the charts are. */
const drawing = () => import('../draw-charts.js')

export function WordsChart({ voices }: { readonly voices: readonly VoiceView[] }) {
  const label = voices.map(({ name, words }) => `${name} ${words}`).slice(0, 10)
  return (
    <Chart
      caption="How many words each gets"
      label={`Bar chart of words by speaker: ${label.join(', ')}.`}
      draw={async () => (await drawing()).drawWords(voices)}
      of={voices}
    />
  )
}

interface LinksProps {
  readonly links: readonly Link[]
  readonly voices: readonly VoiceView[]
}

export function LinksChart({ links, voices }: LinksProps) {
  const nameOf = new Map(voices.map(({ number, name }) => [number, name]))
  const label = links
    .map(({ outlet, voice, words }) => `${outlet} to ${nameOf.get(voice)}, ${words} words`)
    .slice(0, 20)
  return (
    <Chart
      caption="Through which outlet each is heard"
      label={`Graph from outlets to speakers: ${label.join('; ')}.`}
      draw={async () => (await drawing()).drawLinks(links, voices)}
      of={links}
    />
  )
}

interface ChartProps {
  readonly caption: string
  readonly label: string
  readonly draw: () => Promise<Element>
  /** What it is drawn of: it is drawn anew when this changes. */
  readonly of: unknown
}

function Chart({ caption, label, draw, of }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let stale = false
    // In a task of its own, after the one that shows the article.
    const timer = setTimeout(async () => {
      const chart = await draw()
      // What it shows is told by the label around it.
      chart.ariaHidden = 'true'
      if (!stale) place.current?.replaceChildren(chart)
    })
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [of])
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <div ref={place} role="img" aria-label={label} />
    </figure>
  )
}
