import { minConfidence, showFrom, view } from '../state.js'

/** The slider begins where the article's least sure quote does, for below it nothing would change. */
const STEP = 0.05
const HIGHEST = 0.95

export function Sureness() {
  const lowest = Math.min(HIGHEST, Math.floor((view.value?.lowestConfidence ?? 0) / STEP) * STEP)
  const percent = Math.round(Math.max(lowest, minConfidence.value) * 100)
  const quotes = view.value?.quotes ?? []
  const shown = quotes.filter((quote) => quote !== null).length
  return (
    <div class="sureness">
      <label for="sureness">
        Show what is at least <output for="sureness">{percent} %</output> sure
      </label>
      <input
        id="sureness"
        type="range"
        min={Math.round(lowest * 100)}
        max={HIGHEST * 100}
        step={STEP * 100}
        value={percent}
        aria-valuetext={`${percent} percent, ${shown} of ${quotes.length} quotes`}
        onInput={({ currentTarget }) => void showFrom(currentTarget.valueAsNumber / 100)}
      />
      <p class="hint">
        {shown} of {quotes.length} quotes
      </p>
    </div>
  )
}
