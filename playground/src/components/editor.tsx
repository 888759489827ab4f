import { useRef } from 'preact/hooks'
import { SAMPLES } from '../samples.js'
import { article, bring, editing } from '../state.js'

/** The text to type or paste into, and what the reader knows of it. */
export function Editor() {
  const form = useRef<HTMLFormElement>(null)
  const isOwn = !SAMPLES.some((sample) => sample.article === article.value)
  const { text, outlet, author } = isOwn ? article.value : { text: '', outlet: null, author: null }

  function submit(event: Event): void {
    event.preventDefault()
    if (!form.current) return
    const fields = new FormData(form.current)
    bring({ text: fieldOf(fields, 'text') ?? '', outlet: fieldOf(fields, 'outlet'), author: fieldOf(fields, 'author') })
  }

  /** What is pasted into an empty field is the article: it is shown at once. */
  function paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    const field = event.currentTarget as HTMLTextAreaElement
    if (pasted.trim() === '' || (field.value !== '' && !isAllSelected(field))) return
    event.preventDefault()
    const fields = new FormData(form.current ?? undefined)
    bring({ text: pasted, outlet: fieldOf(fields, 'outlet'), author: fieldOf(fields, 'author') })
  }

  return (
    <form
      ref={form}
      class="editor"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
        if (event.key === 'Escape') editing.value = false
      }}
    >
      <label>
        Article
        <textarea
          name="text"
          rows={14}
          required
          spellcheck={false}
          placeholder="Paste a news article in English, or drop a file anywhere on the page."
          defaultValue={text}
          onPaste={paste}
          ref={(field) => field?.select()}
        />
      </label>
      <div class="known">
        <label>
          Published by
          <input name="outlet" defaultValue={outlet ?? ''} autocomplete="off" />
        </label>
        <label>
          Written by
          <input name="author" defaultValue={author ?? ''} autocomplete="off" />
        </label>
        <button type="submit" class="primary">
          Show who said what
        </button>
      </div>
      <p class="hint">
        Publisher and author may stay empty; they settle whom “this newspaper” and “I” mean. Nothing of this leaves the
        page: it is read here, in your browser.
      </p>
    </form>
  )
}

function fieldOf(fields: FormData, name: string): string | null {
  const value = fields.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function isAllSelected({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length
}
