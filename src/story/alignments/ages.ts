import type { Locale } from '../../locales/index.ts'
import type { Entity, Mention, Report, Span } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { putUnder } from '../gather.ts'
import type { Provenance } from './origins.ts'

/** Years that a person can have. */
const OLDEST = 120

/** An age that a report gives a person: "Hedda Brann, 36," or "the 36-year-old Hedda Brann". */
export interface Age {
  /** Index of the report. */
  readonly report: number
  /** The digits. */
  readonly span: Span
  /** The digits and what names the person, or the words before them. */
  readonly told: Span
  readonly years: number
}

/** The ages that the reports give, by the person of the story. */
export function agesOf({
  reports,
  posts,
  world,
}: Pick<Provenance, 'reports' | 'posts' | 'world'>): ReadonlyMap<string, readonly Age[]> {
  const { entityOf } = posts
  const { resident } = world.locale.ages
  const ages = new Map<string, Age[]>()
  for (const [at, report] of reports.entries()) {
    for (const mention of report.layers.mentions) {
      const person = entityOf(mention.entity)
      if (person?.kind !== 'person' || !person.named || mention.form === 'pronoun') continue
      // "the 36-year-old Dorn resident" is a person of Dorn
      if (resident.test(report.text.slice(mention.end, mention.end + NEAR))) continue
      const age = ageBeside(report, mention, world.locale)
      if (age) putUnder(ages, person.id, { ...age, report: at })
    }
    for (const { id, ...age } of agesWithoutName(report, entityOf, world.locale))
      putUnder(ages, id, { ...age, report: at })
  }
  return ages
}

/** Characters behind a name among which its age stands. */
const NEAR = 48
/** Characters before an age among which "then" stands. */
const THEN = 6
/** Characters of a function between an age and a name: "the 36-year-old [lockmaster] Hedda Brann". */
const FUNCTION = 30

function ageBeside(
  { text, layers }: Report,
  mention: Mention,
  { ages }: Locale,
): Omit<Age, 'report'> | undefined {
  const behind = ages.behind.exec(text.slice(mention.end, mention.end + NEAR))
  if (behind) return ageOf(behind[1] as string, mention.end + behind[0].length, mention)
  // "then-15-year-old Hedda Brann" was that age in another year
  const value = layers.values.find(
    one =>
      !ages.formerly.test(text.slice(Math.max(0, one.start - THEN), one.start)) &&
      ages.attributive.test(text.slice(one.start, one.end)) &&
      ((one.start >= mention.start && one.end <= mention.end) ||
        (mention.start >= one.end &&
          ages.office.test(text.slice(one.end, mention.start).slice(0, FUNCTION)))),
  )
  const years = value && /^P(\d{1,3})Y$/.exec(value.value)?.[1]
  return years === undefined
    ? undefined
    : ageOf(years, (value as Span).start + years.length, { start: (value as Span).start, end: mention.end })
}

/** Characters before such a sentence in which one person alone is named: it is that person's. */
const BEFORE = 400

/** Ages of somebody who was named in the sentences before. */
function agesWithoutName(
  { text, layers }: Report,
  entityOf: (local: string) => Entity | undefined,
  { names, ages: words }: Locale,
): (Omit<Age, 'report'> & { readonly id: string })[] {
  const body = layers.blocks.filter(({ role }) => role === 'body')
  const people = layers.mentions.filter(
    one => one.kind === 'person' && one.form === 'name' && body.some(block => contains(block, one)),
  )
  return layers.sentences.flatMap(({ start, end }) => {
    const [all, first, second, next] = words.unnamed.exec(text.slice(start, end)) ?? []
    const digits = first ?? second
    if (all === undefined || digits === undefined) return []
    // "the 30-year-old sergeant" is that person only who has been called a sergeant
    const isOther = names.kindNouns.get(next ?? '') === 'person'
    if (isOther && !text.slice(Math.max(0, start - BEFORE), start).includes(` ${next}`)) return []
    const near = people.filter(one => one.end <= start && start - one.end <= BEFORE)
    const [person, ...others] = new Set(near.map(({ entity }) => entityOf(entity)))
    const age = ageOf(digits, start + all.indexOf(digits) + digits.length, { start, end: start + all.length })
    return age && person?.named && others.length === 0 ? [{ ...age, id: person.id }] : []
  })
}

/** The age of those digits, which end there, told of somebody named there. */
function ageOf(digits: string, end: number, named: Span): Omit<Age, 'report'> | undefined {
  const years = Number(digits)
  const told = { start: Math.min(named.start, end - digits.length), end: Math.max(named.end, end) }
  return years > 0 && years <= OLDEST ? { years, span: { start: end - digits.length, end }, told } : undefined
}
