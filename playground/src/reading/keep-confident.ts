import type { Report } from 'hearsay'

/** The report without attributions below this probability. What stood in a dropped quote belongs to the one around it. */
export function keepConfident(report: Report, minConfidence: number): Report {
  const { attributions } = report
  const places = new Map<number, number>()
  attributions.forEach(({ confidence }, index) => {
    if (confidence >= minConfidence) places.set(index, places.size)
  })
  const placeOf = (index: number | null): number | null => {
    if (index === null) return null
    return places.get(index) ?? placeOf(attributions[index]?.parent ?? null)
  }
  return {
    ...report,
    attributions: [...places.keys()].flatMap((index) => {
      const attribution = attributions[index]
      return attribution ? [{ ...attribution, parent: placeOf(attribution.parent) }] : []
    }),
  }
}
