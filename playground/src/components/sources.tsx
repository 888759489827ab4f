import { useRef } from 'preact/hooks'
import { readFile } from '../read-file.js'
import { SAMPLES } from '../samples.js'
import { article, bring, editing } from '../state.js'

/** Where the article comes from: a sample, a file, the reader's own hand. */
export function Sources() {
  const file = useRef<HTMLInputElement>(null)
  return (
    <div class="sources">
      <fieldset class="samples">
        <legend>Samples</legend>
        {SAMPLES.map((sample) => (
          <button
            key={sample.name}
            type="button"
            aria-pressed={article.value === sample.article && !editing.value}
            onClick={() => bring(sample.article)}
          >
            {sample.name}
          </button>
        ))}
      </fieldset>
      <div class="own">
        <button
          type="button"
          class="primary"
          aria-expanded={editing.value}
          onClick={() => {
            editing.value = !editing.value
          }}
        >
          {editing.value ? 'Back to the article' : 'Your own text'}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          Open a file
        </button>
        <input
          ref={file}
          type="file"
          accept=".txt,.html,.htm,text/plain,text/html"
          hidden
          aria-label="Article, as text or HTML"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            currentTarget.value = ''
            if (chosen) void readFile(chosen)
          }}
        />
      </div>
    </div>
  )
}
