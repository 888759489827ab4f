import type { Readable } from 'node:stream'
import type * as exporting from '../export/index.js'
import type * as pooling from '../pool/index.js'
import type * as rendering from '../render/index.js'
import type { Parser } from '../types.js'

/** What `process.stdout` and `process.stderr` are to the command line. */
export interface Output {
  /** `false` where its reader cannot keep up: what comes next waits for "drain". */
  write(text: string): unknown
  once?(event: 'drain', listener: () => void): unknown
  readonly fd?: number
  readonly isTTY?: boolean
  readonly columns?: number
  hasColors?(): boolean
}

/**
 * What the command line stands on; `process`, in short. Of the library it loads what a run needs, when it needs it:
 * help and complaints wait for nothing.
 */
export interface Surroundings {
  readonly loadParser: () => Promise<Parser>
  readonly loadRender: () => Promise<typeof rendering>
  readonly loadExport: () => Promise<typeof exporting>
  readonly loadPool: () => Promise<typeof pooling>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  /** Where SIGINT and the like come in. */
  readonly signals: Pick<NodeJS.EventEmitter, 'on' | 'off'>
}
