import { styles } from 'hearsay/render'
import { render } from 'preact'
import { App } from './components/app.js'
import { openFromAddress } from './state.js'

const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
document.adoptedStyleSheets.push(sheet)

const root = document.getElementById('app')
if (root) render(<App />, root)

addEventListener('hashchange', () => void openFromAddress())
void openFromAddress()
