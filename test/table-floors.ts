import { readFloors } from './floors.ts'
import type { Floors } from './floors.ts'
import { scoresOf, valueIn } from './judge/index.ts'
import type { Score } from './judge/index.ts'
import { BLIND, HELD_BACK, TUNING } from './tables.ts'

/** Scores by name, to one decimal: hundredths, or numbers of faults. */
export type Figures = Readonly<Record<string, number>>

/** The scores of which less is better. */
const FAULTS: readonly string[] = ['false alarms', 'origins overcounted', 'account: not cited, or not exact']

const rounded = (value: number): number => Math.round(10 * value) / 10

/** The figures of a story, those left out where there was nothing to measure. */
export const figuresOf = (scores: readonly Score[]): Figures =>
  Object.fromEntries(
    scores.flatMap(score => {
      const value = valueIn(score)
      return value === null ? [] : [[score.name, rounded(value)]]
    }),
  )

/** The means of what some stories score. */
export function meanFigures(all: readonly Figures[]): Figures {
  const names = [...new Set(all.flatMap(one => Object.keys(one)))]
  return Object.fromEntries(
    names.map(name => {
      const values = all.flatMap(one => one[name] ?? [])
      return [name, rounded(values.reduce((sum, value) => sum + value, 0) / values.length)]
    }),
  )
}

/** The stories of which only the means are kept. */
export const BY_MEANS = { blind: BLIND, heldBack: HELD_BACK } as const

/** The mean figures of stories of which nothing is kept alone. */
export const figuresByMeans = async (group: keyof typeof BY_MEANS): Promise<Figures> =>
  meanFigures(await Promise.all(BY_MEANS[group].map(async name => figuresOf(await scoresOf(name)))))

/** What falls short of a floor, and what lies above it. A score that there is no more has fallen. */
export function compareFigures(floor: Figures, now: Figures): { below: string[]; above: string[] } {
  const names = [...new Set([...Object.keys(floor), ...Object.keys(now)])]
  const better = (name: string): number => {
    const [before, after] = [floor[name], now[name]]
    if (before === undefined || after === undefined) return before === undefined ? 1 : -1
    return (FAULTS.includes(name) ? -1 : 1) * (after - before)
  }
  const line = (name: string): string => `${name} ${floor[name] ?? 'none'} → ${now[name] ?? 'none'}`
  return {
    below: names.filter(name => better(name) < 0).map(line),
    above: names.filter(name => better(name) > 0).map(line),
  }
}

/** A floor with every figure that is better now; none goes down. */
export function betterFigures(floor: Figures, now: Figures): Figures {
  const names = [...new Set([...Object.keys(floor), ...Object.keys(now)])]
  return Object.fromEntries(
    names.map(name => {
      const [before, after] = [floor[name], now[name]]
      if (before === undefined || after === undefined) return [name, before ?? after ?? 0]
      return [name, FAULTS.includes(name) ? Math.min(before, after) : Math.max(before, after)]
    }),
  )
}

/** The floors with those of the stories with tables raised; the means only where they are asked for. */
export async function raisedTables(floors: Floors, means: boolean): Promise<Floors> {
  const tables: Record<string, Figures> = {}
  for (const name of TUNING)
    tables[name] = betterFigures(floors.tables?.[name] ?? {}, figuresOf(await scoresOf(name)))
  if (!means) return { ...floors, tables }
  const better = async (group: keyof typeof BY_MEANS): Promise<Figures> =>
    betterFigures(floors[group] ?? {}, await figuresByMeans(group))
  return { ...floors, tables, heldBack: await better('heldBack'), blind: await better('blind') }
}

/** The floor of a story for tuning. */
export const tableFloor = (name: string): Figures | undefined => readFloors()?.tables?.[name]

/** The floor of the means of some stories; undefined until their first run is recorded. */
export const floorByMeans = (group: keyof typeof BY_MEANS): Figures | undefined => readFloors()?.[group]
