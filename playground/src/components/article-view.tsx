import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { createPainter } from '../article/create-painter.js'
import { equip, light, quoteAt } from '../article/marks.js'
import { keepStop, moveFocus } from '../article/move-focus.js'
import { plainBlocks } from '../article/plain-blocks.js'
import { article, editing, litQuotes, reading, touchedQuote, touchedVoice, view } from '../state.js'

/** The marked article. Its marks come as HTML from the worker, so it is painted by hand, a little at a time. */
export function ArticleView() {
  const root = useRef<HTMLDivElement>(null)
  const paint = useRef<ReturnType<typeof createPainter> | null>(null)

  useEffect(() => {
    if (root.current)
      paint.current = createPainter(root.current, (block) => {
        equip(block)
        light(block, litQuotes.peek())
      })
  }, [])
  useSignalEffect(() => {
    void paint.current?.(view.value?.blocks ?? plainBlocks(article.value.text)).then(() => keepStop(root.current))
  })
  useSignalEffect(() => {
    if (root.current) light(root.current, litQuotes.value)
  })

  const touch = ({ target }: Event): void => {
    const index = quoteAt(target)
    touchedQuote.value = index
    touchedVoice.value = index === null ? null : (view.value?.quotes[index]?.voices[0] ?? null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks within are what is pointed at and focused
    <div
      ref={root}
      class="article hearsay"
      aria-busy={reading.value !== 'no'}
      hidden={editing.value}
      onPointerOver={touch}
      onPointerLeave={touch}
      onFocusIn={(event) => {
        touch(event)
        keepStop(root.current)
      }}
      onFocusOut={touch}
      onKeyDown={moveFocus}
    />
  )
}
