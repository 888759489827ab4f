import { AUDIENCE, CARRIED, CUE_TYPES, EVENT_TYPES, IS, MENTION, OUTLET_TYPES, SPEAKER_TYPES } from './brat-types.js'

/**
 * The `annotation.conf` with which brat shows and edits what `toBrat` writes.
 *
 * @example
 * writeFileSync('annotation.conf', bratConfig())
 */
export function bratConfig(): string {
  const [cues, speakers, outlets, events] = [CUE_TYPES, SPEAKER_TYPES, OUTLET_TYPES, EVENT_TYPES].map(Object.values)
  const group = (name: string, types: readonly string[] = []): string => [`!${name}`, ...types.map(indent)].join('\n')
  const either = (types: readonly string[] = []): string => types.join('|')
  const roles = ['Cue*:<CUE>', 'Speaker*:<SPEAKER>', 'Outlet*:<OUTLET>', `Audience?:${AUDIENCE}`, 'Within?:<EVENT>']
  return `[entities]
${group('Cue', cues)}
${group('Speaker', speakers)}
${group('Outlet', outlets)}
${AUDIENCE}
${MENTION}

[relations]
<SPEAKER>=${either(speakers)}
${IS}	Arg1:<SPEAKER>, Arg2:${MENTION}
Equiv	Arg1:${MENTION}, Arg2:${MENTION}, <REL-TYPE>:symmetric-transitive
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]
<CUE>=${either(cues)}
<SPEAKER>=${either(speakers)}
<OUTLET>=${either(outlets)}
${group(
  'Quote',
  events?.map((type) => `${type}\t${roles.join(', ')}`),
)}

[attributes]
${CARRIED}	Arg:<ENTITY>
`
}

function indent(line: string): string {
  return `\t${line}`
}
