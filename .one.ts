import { parse } from './src/index.js'
for (const x of process.argv.slice(2)) { const r = parse(x); console.log('#', x)
for (const a of r.attributions as any[]) console.log('   ', a.type, '| speakers', JSON.stringify(a.speakers.map((s: any) => [s.text ?? s.span?.text, s.name, s.kind])), '| cue', a.cue?.text, '| quote', JSON.stringify(a.quote.spans?.map((s: any) => s.text) ?? a.quote.text), a.confidence)
}
