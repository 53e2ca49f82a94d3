import type { Report } from '../../model/index.ts'
import { agesOf } from '../alignments/index.ts'
import type { Age, Provenance } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** Persons to whom the reports give different ages; a year more in a report of the same weeks may be a birthday, and is told all the same. */
export function compareAges(provenance: Provenance): Draft[] {
  const { reports, entities } = provenance
  return [...agesOf(provenance)].flatMap(([id, list]) => draftOf(entities.get(id)?.name ?? '', list, reports))
}

/** Milliseconds of a year, and days between two reports from which a birthday may well lie between them. */
const YEAR = 365.25 * 86_400_000
const APART = 90

/** The reports are so far apart in time as the ages are: who was 27 at the deed is 29 at the verdict. */
function haveGrown(ages: readonly Age[], reports: readonly Report[]): boolean {
  const dated = ages.flatMap(({ report, years }) => {
    const published = reports[report]?.published
    return published ? [{ years, time: Date.parse(published) }] : []
  })
  return (
    ages.every(({ years }) => dated.some(one => one.years === years)) &&
    dated.every(one =>
      dated.every(other => {
        const [years, passed] = [other.years - one.years, (other.time - one.time) / YEAR]
        return (
          years === 0 ||
          (Math.abs(passed) * 365 >= APART && years >= Math.floor(passed) && years <= Math.ceil(passed))
        )
      }),
    )
  )
}

/** Years between two ages beyond which they are of two times of a life, or of two people: "the 29-year-old Rask" of an obituary. */
const MOST = 20

function draftOf(name: string, ages: readonly Age[], reports: readonly Report[]): Draft[] {
  const byYears = Map.groupBy(ages, one => one.years)
  if (byYears.size < 2 || haveGrown(ages, reports)) return []
  const years = [...byYears.keys()]
  if (Math.max(...years) - Math.min(...years) > MOST) return []
  // who gives both has two persons of one name, or one in two years
  if (
    new Set(ages.map(({ report, years }) => `${report} ${years}`)).size >
    new Set(ages.map(({ report }) => report)).size
  )
    return []
  const sides = [...byYears].map(([years, list]) =>
    sideOf(
      list.map(({ report, span }) => ({ report, spans: [span] })),
      reports,
      String(years),
    ),
  )
  return [
    {
      slot: { event: 'age', predicate: `age of ${name}` },
      kind: 'count',
      grade: 'contradiction',
      reason: 'the reports give one person different ages',
      sides,
      by: 'discrepancies/age',
    },
  ]
}
