import type { Range } from '../stages.js'

/** No token: before, after or outside. */
export const NONE = -1

/**
 * Arc-hybrid transitions over one sentence (Kuhlmann, Gómez-Rodríguez, Satta 2011). The stack's bottom is the root,
 * written `NONE`; arrays are by token of the document and serve sentence after sentence.
 */
export class ParserState {
  readonly stack: Int32Array
  /** Number of stack entries, the root included. */
  depth = 1
  /** First token that is still in the buffer. */
  next = 0
  end = 0
  readonly heads: Int32Array
  readonly leftChild: Int32Array
  readonly rightChild: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array

  constructor(size: number) {
    this.stack = new Int32Array(size + 1)
    this.heads = new Int32Array(size)
    this.leftChild = new Int32Array(size)
    this.rightChild = new Int32Array(size)
    this.leftCount = new Uint8Array(size)
    this.rightCount = new Uint8Array(size)
  }

  start({ from, to }: Range): void {
    this.stack[0] = NONE
    this.depth = 1
    this.next = from
    this.end = to
    for (let i = from; i < to; i++) {
      this.heads[i] = NONE
      this.leftChild[i] = NONE
      this.rightChild[i] = NONE
      this.leftCount[i] = 0
      this.rightCount[i] = 0
    }
  }

  get done(): boolean {
    return this.next >= this.end && this.depth === 1
  }

  /** The stack's top is 0. */
  onStack(below: number): number {
    const k = this.depth - 1 - below
    return k > 0 ? (this.stack[k] as number) : NONE
  }

  allows(action: Action): boolean {
    if (action === ACTION.shift) return this.next < this.end
    return this.depth > 1 && (action === ACTION.right || this.next < this.end)
  }

  apply(action: Action): void {
    if (action === ACTION.shift) {
      this.stack[this.depth++] = this.next++
      return
    }
    const top = this.onStack(0)
    this.depth--
    if (action === ACTION.left) this.attachLeft(top, this.next)
    else this.attachRight(top, this.onStack(0))
  }

  private attachLeft(child: number, head: number): void {
    this.heads[child] = head
    const first = this.leftChild[head] as number
    if (first === NONE || child < first) this.leftChild[head] = child
    this.leftCount[head] = (this.leftCount[head] as number) + 1
  }

  private attachRight(child: number, head: number): void {
    this.heads[child] = head
    if (head === NONE) return
    this.rightChild[head] = child
    this.rightCount[head] = (this.rightCount[head] as number) + 1
  }
}

/** Shift the next token; the stack's top becomes a child of the next token; or of the entry below it. */
export const ACTION = { shift: 0, left: 1, right: 2 } as const
export type Action = (typeof ACTION)[keyof typeof ACTION]
export const ACTIONS: readonly Action[] = [ACTION.shift, ACTION.left, ACTION.right]
