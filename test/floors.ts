import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { golden } from './golden.ts'
import type { Figures } from './table-floors.ts'
import { EXAMPLES, falseAlarms, judge } from './truth.ts'

/** Where the measured scores stand that must not go down. */
export const FLOORS_FILE: string = fileURLToPath(new URL('../eval/floors.json', import.meta.url))

/** What a story of `dossiers/` scored: right answers by list of its truth, and discrepancies that the truth does not know. */
export interface Score {
  readonly right: Readonly<Record<string, number>>
  readonly falseAlarms: number
}

/** The floors file: per story the fewest right answers and the most false alarms. */
export interface Floors {
  readonly dossiers: Readonly<Record<string, Score>>
  /** Of the stories with tables that are for tuning. */
  readonly tables?: Readonly<Record<string, Figures>>
  /** The means of the blind stories; absent until their first run is recorded. */
  readonly blind?: Figures
  /** The means of the stories that are held back from tuning. */
  readonly heldBack?: Figures
}

/** Reads the floors; undefined where the file is not there. */
export const readFloors = (): Floors | undefined =>
  existsSync(FLOORS_FILE) ? (JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors) : undefined

/** The score of one story now, and what it fails at, one line each. */
export async function measure(name: string): Promise<{ readonly score: Score; readonly wrong: string[] }> {
  const { example, dossier } = await golden(name)
  const marks = judge(example, dossier)
  const alarms = falseAlarms(example, dossier)
  const lists = [...new Set(marks.map(mark => mark.list))]
  const right = Object.fromEntries(
    lists.map(list => [list, marks.filter(mark => mark.list === list && mark.ok).length]),
  )
  const wrong = marks.filter(mark => !mark.ok).map(mark => `${mark.list}: ${mark.what}`)
  return {
    score: { right, falseAlarms: alarms.length },
    wrong: [...wrong, ...alarms.map(line => `false alarm: ${line}`)],
  }
}

/** What falls short of a floor, and what lies above it. */
export function compareScores(
  floor: Score,
  now: Score,
): { readonly below: string[]; readonly above: string[] } {
  const lists = [...new Set([...Object.keys(floor.right), ...Object.keys(now.right)])]
  const below: string[] = []
  const above: string[] = []
  for (const list of lists) {
    const [least, have] = [floor.right[list], now.right[list] ?? 0]
    if (least === undefined || have > least) above.push(`${list} ${least ?? 'none'} → ${have}`)
    else if (have < least) below.push(`${list} ${least} → ${have}`)
  }
  if (now.falseAlarms > floor.falseAlarms) below.push(`falseAlarms ${floor.falseAlarms} → ${now.falseAlarms}`)
  if (now.falseAlarms < floor.falseAlarms) above.push(`falseAlarms ${floor.falseAlarms} → ${now.falseAlarms}`)
  return { below, above }
}

/** The floors with every score that is better now; none goes down. */
export async function raisedFloors(floors: Floors | undefined): Promise<Floors> {
  const dossiers: Record<string, Score> = {}
  for (const name of EXAMPLES) {
    const { score } = await measure(name)
    dossiers[name] = better(floors?.dossiers[name], score)
  }
  return { ...floors, dossiers }
}

function better(floor: Score | undefined, now: Score): Score {
  if (floor === undefined) return now
  const lists = [...new Set([...Object.keys(now.right), ...Object.keys(floor.right)])]
  const right = lists.map(list => [list, Math.max(floor.right[list] ?? 0, now.right[list] ?? 0)] as const)
  return { right: Object.fromEntries(right), falseAlarms: Math.min(floor.falseAlarms, now.falseAlarms) }
}
