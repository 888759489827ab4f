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
        <Sources />
        <section class="reading" aria-label="Article">
          {editing.value && <Editor />}
          <Status />
          <ArticleView />
          {!editing.value && <QuoteCard />}
        </section>
        <Panel />
      </main>
      <footer>
        Read in your browser: nothing is sent anywhere. It reads English news, says who is said to have said what, and
        errs; look at how sure it is.
      </footer>
      <Drop />
    </>
  )
}
