import { effect, signal } from '@preact/signals'

const THEMES = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const
type Theme = keyof typeof THEMES

const theme = signal<Theme>(remembered())

effect(() => {
  document.documentElement.dataset.theme = theme.value
  try {
    localStorage.setItem('theme', theme.value)
  } catch {
    // Some readers let no page remember anything; then the theme lasts as long as the page.
  }
})

export function Header() {
  return (
    <header class="top">
      {/* The address's fragment holds the article, so a jump within the page moves the focus instead. */}
      <button type="button" class="skip" onClick={() => document.getElementById('who')?.focus()}>
        Skip to who speaks
      </button>
      <h1>
        <span class="wordmark">hearsay</span> <span class="claim">Who said what, and which outlet reports it</span>
      </h1>
      <label class="theme">
        <span>Theme</span>
        <select
          aria-label="Theme"
          value={theme}
          onChange={({ currentTarget }) => {
            theme.value = currentTarget.value as Theme
          }}
        >
          {Object.entries(THEMES).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </header>
  )
}

function remembered(): Theme {
  try {
    const name = localStorage.getItem('theme')
    return name === 'light' || name === 'dark' ? name : 'auto'
  } catch {
    return 'auto'
  }
}
