import type { Unit } from './units.ts'

/** The same place of a text that is held twice. */
export const isTwin = (a: Unit, b: Unit): boolean =>
  a.report !== b.report &&
  a.spans[0]?.start === b.spans[0]?.start &&
  a.spans.at(-1)?.end === b.spans.at(-1)?.end

/** The units of texts that are held twice, each with the one that stands there in the first of them. */
export function copiesOf(units: readonly Unit[], textOf: readonly number[]): ReadonlyMap<number, number> {
  const place = (report: number, { spans }: Unit): string =>
    `${report} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`
  const first = new Map(units.map((unit, at) => [place(unit.report, unit), at] as const))
  const twins = new Map<number, number>()
  for (const [at, unit] of units.entries()) {
    const from = textOf[unit.report] as number
    const twin = from === unit.report ? undefined : first.get(place(from, unit))
    if (twin !== undefined) twins.set(at, twin)
  }
  return twins
}
