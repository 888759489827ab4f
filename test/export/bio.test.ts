import { expect, test } from 'vitest'
import { toBio } from '../../src/export/index.js'
import { TOY_TEXT, toyReport } from '../support/toy-report.js'

test('labels by role; what overlaps stands in a further column', () => {
  expect(toBio(TOY_TEXT, toyReport()).split('\n')).toEqual([
    '# global.columns = ID FORM HEARSAY:START HEARSAY:END HEARSAY:QUOTE HEARSAY:QUOTE2 HEARSAY:CUE HEARSAY:SPEAKER HEARSAY:OUTLET HEARSAY:AUDIENCE',
    '1\tAna\t0\t3\tO\tO\tO\tB-person\tO\tO',
    '2\tDuarte\t4\t10\tO\tO\tO\tI-person\tO\tO',
    '3\ttold\t11\t15\tO\tO\tB-statement\tO\tO\tO',
    '4\treporters\t16\t25\tO\tO\tO\tO\tO\tB-audience',
    '5\tthat\t26\t30\tO\tO\tO\tO\tO\tO',
    '6\tthe\t31\t34\tB-indirect\tB-indirect\tO\tO\tO\tO',
    '7\tbridge\t35\t41\tI-indirect\tI-indirect\tO\tO\tO\tO',
    '8\t,\t41\t42\tI-indirect\tO\tO\tO\tO\tO',
    '9\tthe\t43\t46\tI-indirect\tO\tO\tO\tB-reporter\tO',
    '10\tEcho\t47\t51\tI-indirect\tO\tO\tO\tI-reporter\tO',
    '11\tsaid\t52\t56\tI-indirect\tO\tB-statement\tO\tO\tO',
    '12\t,\t56\t57\tI-indirect\tO\tO\tO\tO\tO',
    '13\twas\t58\t61\tI-indirect\tB-indirect\tO\tO\tO\tO',
    '14\tsafe\t62\t66\tI-indirect\tI-indirect\tO\tO\tO\tO',
    '15\t.\t66\t67\tO\tO\tO\tO\tO\tO',
    '',
    '',
  ])
})

test('code points where wanted; a piece that goes on in a new paragraph begins there anew', () => {
  const text = '🌉 one\ntwo'
  const quote = { text: 'one two', spans: [{ start: 3, end: 10, text: 'one\ntwo' }] }
  const [one] = toyReport({ quote, cue: null, speakers: [], audience: null }).attributions
  const lines = toBio(text, { attributions: one ? [one] : [], entities: [] }, { offsets: 'code-point' }).split('\n')
  expect(lines.slice(1)).toEqual([
    '1\t🌉\t0\t1\tO\tO\tO\tO\tO',
    '2\tone\t2\t5\tB-indirect\tO\tO\tO\tO',
    '',
    '1\ttwo\t6\t9\tB-indirect\tO\tO\tO\tO',
    '',
    '',
  ])
})

test('misuse is told', () => {
  expect(() => toBio(TOY_TEXT, toyReport(), { offset: 'utf-16' } as never)).toThrow('did you mean "offsets"?')
  expect(() => toBio('other', toyReport())).toThrow(expect.objectContaining({ code: 'INVALID_REPORT' }))
})
