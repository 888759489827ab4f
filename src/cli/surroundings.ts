import type * as exporting from '../export/index.js'
import type * as rendering from '../render/index.js'
import type { Parser } from '../types.js'

/** What `process.stdout` and `process.stderr` are to the command line. */
export interface Output {
  write(text: string): unknown
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
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
}
