/** Milliseconds: well under those 50 from which on a block of the page is felt. */
const SLICE = 10
/** For a guess at a block's height before it is laid out, in characters. */
const LINE = 70

/**
 * Puts blocks of HTML into an element, a slice of time after the other, and only those that changed. Blocks out of sight
 * are not laid out (`content-visibility` in the style sheet). A later call ends an earlier one.
 */
export function createPainter(root: HTMLElement, prepare: (block: HTMLElement) => void) {
  let painted: string[] = []
  let turn = 0
  return async (blocks: readonly string[]): Promise<void> => {
    const mine = ++turn
    for (let i = blocks.length; i < painted.length; i++) root.lastElementChild?.remove()
    painted = painted.slice(0, blocks.length)
    let end = performance.now() + SLICE
    for (const [i, html] of blocks.entries()) {
      if (painted[i] === html) continue
      const block = (root.children[i] as HTMLElement | undefined) ?? root.appendChild(document.createElement('div'))
      block.style.setProperty('--lines', String(Math.ceil(html.length / LINE)))
      block.innerHTML = html
      prepare(block)
      painted[i] = html
      if (performance.now() < end) continue
      await nextTask()
      if (mine !== turn) return
      end = performance.now() + SLICE
    }
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
