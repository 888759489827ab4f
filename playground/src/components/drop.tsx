import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { readFile } from '../read-file.js'
import { bring } from '../state.js'

/** Takes what is dropped, or pasted, anywhere on the page. */
export function Drop() {
  const over = useSignal(false)

  useEffect(() => {
    const drag = (event: DragEvent): void => {
      event.preventDefault()
      over.value = true
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      over.value = false
      const [file] = event.dataTransfer?.files ?? []
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      if (file) void readFile(file)
      else if (text.trim() !== '') bring({ text, outlet: null, author: null })
    }
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() !== '') bring({ text, outlet: null, author: null })
    }
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('dragover', drag, { signal })
    addEventListener('dragleave', leave, { signal })
    addEventListener('drop', drop, { signal })
    addEventListener('paste', paste, { signal })
    return () => listening.abort()
  }, [over])

  return over.value ? <div class="drop">Drop the article: text or HTML</div> : null
}
