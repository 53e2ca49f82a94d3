import type { Mention, Report, Value } from '../../model/index.ts'
import type { Provenance } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { wholesOf } from './wholes.ts'

/** Years that a person can have. */
const OLDEST = 120

/** An age that a report gives a person: "Hedda Brann, 36," or "the 36-year-old Hedda Brann". */
interface Age {
  readonly report: number
  readonly value: Value
  readonly years: number
}

/** Persons to whom the reports give different ages; a year more in a later report may be a birthday, and is told all the same. */
export function compareAges({ reports, entities }: Provenance): Draft[] {
  const whole = wholesOf(entities)
  const ages = new Map<string, Age[]>()
  for (const [at, report] of reports.entries()) {
    for (const mention of report.layers.mentions) {
      const person = whole.get(mention.entity)
      if (person?.kind !== 'person' || !person.named || mention.form === 'pronoun') continue
      const age = ageBeside(report, mention)
      if (age) ages.set(person.id, [...(ages.get(person.id) ?? []), { ...age, report: at }])
    }
  }
  return [...ages].flatMap(([id, list]) => draftOf(entities.get(id)?.name ?? '', list, reports))
}

function ageBeside({ text, layers }: Report, mention: Mention): Omit<Age, 'report'> | undefined {
  for (const value of layers.values) {
    const years = Number(/^P?(\d{1,3})Y?$/.exec(value.value)?.[1])
    if (!(years > 0 && years <= OLDEST)) continue
    const behind = value.start - mention.end
    const after = text.slice(value.end, value.end + 2)
    if (behind === 2 && text.startsWith(', ', mention.end) && /^[,.;)]/.test(after)) return { value, years }
    const inside = /^\d+-year-old$/.test(text.slice(value.start, value.end).replace(/\s+/g, '-'))
    const within = value.start >= mention.start && value.end <= mention.end
    if (inside && (within || (mention.start >= value.end && mention.start - value.end <= 2)))
      return { value, years }
  }
  return undefined
}

function draftOf(name: string, ages: readonly Age[], reports: readonly Report[]): Draft[] {
  const byYears = Map.groupBy(ages, one => one.years)
  if (byYears.size < 2) return []
  const sides = [...byYears].map(([years, list]) =>
    sideOf(
      list.map(({ report, value }) => ({ report, spans: [value] })),
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
