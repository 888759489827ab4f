import { useSignal } from '@preact/signals'
import { FORMATS, type Format } from '../formats.js'
import { notice, writeAddress, writeFile } from '../state.js'

/** How to take it away: a link that holds the article, or a file. */
export function Save() {
  return (
    <div class="save">
      <CopyLink />
      <h2>Files</h2>
      <ul class="files">
        {(Object.keys(FORMATS) as Format[]).map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void save(format)}>
              <span class="name">{FORMATS[format].label}</span> <span class="role">{FORMATS[format].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CopyLink() {
  const done = useSignal('')
  async function copy(): Promise<void> {
    const address = await writeAddress()
    try {
      await navigator.clipboard.writeText(address)
      done.value = 'Copied.'
    } catch {
      done.value = 'The link is in the address bar: copy it from there.'
    }
  }
  return (
    <>
      <button type="button" class="primary" onClick={() => void copy()}>
        Copy a link to this article
      </button>
      <p class="hint">
        <span role="status">{done.value}</span> The link itself holds the text. Whoever has it can read the article; no
        server gets it.
      </p>
    </>
  )
}

async function save(format: Format): Promise<void> {
  const { name, type } = FORMATS[format]
  try {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([await writeFile(format)], { type: `${type};charset=utf-8` }))
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  } catch (error) {
    notice.value = `${name} could not be written: ${error instanceof Error ? error.message : String(error)}`
  }
}
