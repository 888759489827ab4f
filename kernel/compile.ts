import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const SOURCE = fileURLToPath(new URL('kernel.ts', import.meta.url))
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--outFile', 'kernel.wasm']

/** The text of src/neural/kernel-code.ts. */
export async function compileKernel(): Promise<string> {
  let bytes: Uint8Array | null = null
  const { error, stderr } = await asc.main([SOURCE, '--baseDir', '/', ...OPTIONS], {
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') bytes = contents
    },
  })
  if (error !== null || bytes === null) throw new Error(`The kernel does not compile.\n${stderr.toString()}`)
  return `/** Written by \`npm run kernel\` from kernel/kernel.ts: a WebAssembly module, in base64. */
export const KERNEL =
  '${Buffer.from(bytes).toString('base64')}'
`
}
