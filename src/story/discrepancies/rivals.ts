import type { Locale } from '../../locales/index.ts'
import type { Report } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { conceptOf, isFrequency } from './claims.ts'
import { sideOf, speakerOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { figuresIn, isRounding, placesOf, timesApart, unitWith } from './figures.ts'
import type { Figure, Given } from './figures.ts'

/** How many times the one number may be the other: on the stories for tuning those who marched and the police are 6.7 times apart; beyond this they count two things. */
const APART = 10
/** Sentences back in which the number stands that another is set against; "the true figure" may come later. */
const BACK = 1
const BACK_OF_TRUTH = 2
/** Numbers of one kind that a sentence sets against one another; more of them are a list. */
const PAIR = 2
/** Begins what stands before a number that is of another part: "In Harn the share exceeds 7 %". */
const OF_WHICH = /^(?:in|of|at|among|for|out of|within)\b/i
/** Numbers before a number among which that one stands: keeps tables of numbers linear. */
const BEFORE = 8
/** Characters behind a number that say who gives it, or that it counts nothing that is named. */
const BEHIND = 40

/** Two numbers that one report sets against each other, the lower first. */
type Pair = readonly [Given, Given]

/**
 * Two numbers that one report has from two, the second without saying again what it counts: `The wardens put the crowd at 300.
 * The guild spoke of 900`; `The guild insists that the true figure is 900`. Whoever else has one of them is on its side.
 */
export function findRivals(provenance: Provenance): Draft[] {
  const { reports, unitsIn, world } = provenance
  const pairs = reports.flatMap((report, at) => {
    const figures = figuresIn(report).filter(({ value }) => !isFrequency(value))
    return figures.flatMap((figure, i): Pair[] => {
      const before = figures.slice(Math.max(0, i - BEFORE), i)
      // "Harn lost two, Dorn three and Orlesk five": each has its own
      const alike = figures.filter(
        one => one.sentence === figure.sentence && one.value.kind === figure.value.kind,
      )
      if (alike.length > PAIR) return []
      const rival = rivalOf(figure, before, { report, units: unitsIn(at), locale: world.locale })
      if (!rival) return []
      const sides = [rival, figure].map(({ value }): Given => ({ report: at, value }))
      return [sides.sort((a, b) => Number(a.value.value) - Number(b.value.value)) as [Given, Given]]
    })
  })
  // "900" of the guild and "300" of the wardens are set against each other in three reports
  const keyOf = ({ value: { kind, value, unit } }: Given): string => `${kind} ${value} ${unit ?? ''}`
  const alike = Map.groupBy(pairs, sides => sides.map(keyOf).join(' '))
  return [...alike.values()].map(list => draftOf(list, provenance))
}

/** What is asked of where two numbers stand. */
interface Scene {
  readonly report: Report
  readonly units: readonly Unit[]
  readonly locale: Locale
}

/** How a number is given: where the words for it begin, what is put at it, by whom, and whether it is called the true one. */
interface Giving {
  readonly start: number
  readonly what: string | undefined
  readonly who: string
  readonly truth: boolean
}

/** The number that another one is set against: the nearest before it that may count the same, and that somebody else gives. */
function rivalOf(figure: Figure, before: readonly Figure[], scene: Scene): Figure | undefined {
  const giving = givingOf(figure, scene)
  if (!giving) return undefined
  const back = giving.truth ? BACK_OF_TRUTH : BACK
  return before.findLast(
    other =>
      other.block === figure.block &&
      figure.sentence - other.sentence <= back &&
      mayCountOne(other, figure, scene) &&
      areOfTwo(other, figure, giving, scene) &&
      isPutTo(other, giving, scene),
  )
}

function givingOf({ value, from }: Figure, { report: { text }, locale }: Scene): Giving | undefined {
  const { figures } = locale
  const lead = text.slice(from, value.start)
  const truth = figures.truth.exec(lead)
  const match = truth ?? figures.gives.exec(lead)
  if (!match)
    return figures.givenBy.test(text.slice(value.end, value.end + BEHIND))
      ? { start: value.start, what: undefined, who: '', truth: false }
      : undefined
  const who = lead.slice(0, match.index).split(figures.boundary).at(-1)?.trim() ?? ''
  return { start: from + match.index, what: match.groups?.['what']?.trim(), who, truth: truth !== null }
}

/** Two different numbers of one kind, of which the second counts the same thing or one that is not named. */
function mayCountOne(
  { value: one }: Figure,
  { value: other }: Figure,
  { report: { text }, locale: { figures } }: Scene,
): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit || one.value === other.value) return false
  if (timesApart(one, other) > APART) return false
  const after = text.slice(other.end, other.end + BEHIND)
  if (figures.compares.test(after)) return false
  const isBare = other.of === undefined && (figures.ends.test(after) || figures.givenBy.test(after))
  return isBare || (one.of !== undefined && one.of === other.of)
}

/** Somebody else gives the second number: another speaker or, where the report tells it itself, another subject in another clause. */
function areOfTwo(
  { value: one, sentence }: Figure,
  { value: other, sentence: home }: Figure,
  { start, who, truth }: Giving,
  { report: { text }, units, locale: { figures } }: Scene,
): boolean {
  const [mine, theirs] = [one, other].map(value => {
    const unit = unitWith(value, units)
    return unit && speakerOf(unit)
  })
  if (sentence === home && !figures.boundary.test(text.slice(one.end, start))) return false
  // "131, according to the union, and 170, according to the yard"
  if (start === other.start)
    return [one, other].every(({ end }) => figures.givenBy.test(text.slice(end, end + BEHIND)))
  if (mine !== undefined && theirs !== undefined) return mine !== theirs
  // "Of 900 guards three said yes. Of 400 wardens two did": two wholes
  if (OF_WHICH.test(who)) return false
  const last = who.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return truth || (last !== '' && !figures.pronouns.has(last))
}

/** What a number is put at is "the figure", or what the statement of the other number speaks of. */
function isPutTo({ value }: Figure, { what }: Giving, { units, locale }: Scene): boolean {
  if (what === undefined || locale.figures.generic.test(what)) return true
  const unit = unitWith(value, units)
  return (what.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some(
    word => unit?.concepts.has(conceptOf(word, locale)) ?? false,
  )
}

function draftOf(pairs: readonly Pair[], provenance: Provenance): Draft {
  const [one, other] = (pairs[0] as Pair).map(({ value }) => value) as [Given['value'], Given['value']]
  return {
    slot: {
      event: 'number',
      predicate: one.of ?? other.of ?? 'number',
      ...(one.unit ? { unit: one.unit } : {}),
    },
    kind: 'count',
    grade: isRounding(pairs.flat(), timesApart(one, other)) ? 'rounding' : 'contradiction',
    reason: 'one report gives both numbers, each from somebody else',
    sides: ([0, 1] as const).map(at =>
      sideOf(
        placesOf(
          pairs.map(pair => pair[at]),
          provenance,
        ),
        provenance.reports,
      ),
    ),
    by: 'discrepancies/rival',
  }
}
