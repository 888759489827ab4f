// Marks the quotes of an article where they stand, and lists the speakers.

import { parse } from 'hearsay'
import { listVoices, styles, toHtml } from 'hearsay/render'

const article = document.querySelector('article')
const text = article.textContent
const report = parse(text)

// The marks need their style sheet once a page; set its custom properties to have other colours.
const sheet = document.createElement('style')
sheet.textContent = styles
document.head.append(sheet)

// Everything in it is escaped, so that it is safe whatever the article holds.
article.innerHTML = toHtml(text, report)

for (const { number, name, attributions } of listVoices(report)) {
  const item = document.createElement('li')
  item.textContent = `${number} ${name ?? 'nobody named'}: `
  for (const index of attributions) {
    // The first mark of the attribution with index 3 has the id "hearsay-3".
    const link = document.createElement('a')
    link.href = `#hearsay-${index}`
    link.textContent = report.attributions[index].quote.text
    item.append(link, ' ')
  }
  document.querySelector('#speakers').append(item)
}
