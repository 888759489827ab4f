import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the system's Chromium stands; `null` where there is none. Debian's package is named chromium. */
export const CHROMIUM = PLACES.find((place) => existsSync(place)) ?? null

export function launch(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(`No Chromium at ${PLACES.join(', ')}: apt-get install chromium.`)
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS })
}
