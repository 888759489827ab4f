import { editing } from '../state.js'
import { ArticleView } from './article-view.js'
import { Drop } from './drop.js'
import { Editor } from './editor.js'
import { Header } from './header.js'
import { Panel } from './panel.js'
import { QuoteCard } from './quote-card.js'
import { Sources } from './sources.js'
import { Status } from './status.js'

export function App() {
  return (
    <>
      <Header />
      <main class="columns">
        <section class="reading" aria-label="Article">
          <Sources />
          <Status />
          {editing.value && <Editor />}
          <ArticleView />
          <QuoteCard />
        </section>
        <Panel />
      </main>
      <Drop />
    </>
  )
}
