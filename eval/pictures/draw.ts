import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** A picture of the README, a file of its own. */
export interface Picture {
  /** Name of the file, without ".svg". */
  readonly name: string
  readonly svg: string
  /** What it shows in words, figures included: the README's text in its place. */
  readonly alt: string
}

export interface Drawing {
  readonly name: string
  readonly title: string
  /** Line below the title, in the picture. */
  readonly caption: string
  readonly alt: string
  readonly marks: readonly Plot.Markish[]
  readonly options: Plot.PlotOptions & { readonly width: number; readonly height: number }
}

export const COLORS = { ink: '#1f2328', pale: '#656d76', ours: '#0969da', paper: '#ffffff' } as const

/** Around letters that a line may run under. */
export const HALO = { fill: COLORS.ink, stroke: COLORS.paper, strokeWidth: 4 } as const

const AXIS = { grid: true, labelAnchor: 'center', labelArrow: 'none' } as const

const SVG = 'http://www.w3.org/2000/svg'

/** White below and dark on it, for pages of any colour; nothing in it moves, is loaded or runs. */
export function draw({ name, title, caption, alt, marks, options }: Drawing): Picture {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const { marginLeft = 60 } = options
  const heading = { frameAnchor: 'top-left', dx: 12 - marginLeft } as const
  const svg = Plot.plot({
    document,
    marginTop: 72,
    marginLeft,
    marginBottom: 47,
    marginRight: 20,
    style: { color: COLORS.ink, fontSize: '12px' },
    ...options,
    x: { ...AXIS, labelOffset: 36, ...options.x },
    y: { ...AXIS, labelOffset: marginLeft - 12, ...options.y },
    marks: [
      Plot.text([title], { ...heading, dy: -60, fontSize: 15, fontWeight: 600 }),
      Plot.text([caption], { ...heading, dy: -39, fill: COLORS.pale }),
      ...marks,
    ],
  })
  const element = (tag: string, content: string) => {
    const created = document.createElementNS(SVG, tag)
    created.textContent = content
    return created
  }
  const paper = element('rect', '')
  for (const [key, value] of Object.entries({ width: '100%', height: '100%', fill: COLORS.paper }))
    paper.setAttribute(key, value)
  // Plot's own is for pages, and for text with several spaces in a row.
  svg.querySelector('style')?.remove()
  svg.setAttribute('xmlns', SVG)
  svg.setAttribute('role', 'img')
  svg.prepend(element('title', title), element('desc', alt), paper)
  return { name, alt, svg: `${roundNumbers(svg.outerHTML)}\n` }
}

/** To hundredths of a pixel: the last digits may differ from one machine to another. */
function roundNumbers(svg: string): string {
  return svg.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}
