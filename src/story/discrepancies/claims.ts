import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Unit, Word } from '../alignments/index.ts'
import { onceEach } from '../gather.ts'
import { isAge, isConversion, isPartial } from './exempt.ts'
import { isHistory } from './history.ts'

/** A value that a statement gives for something: the slot says for what. */
export interface Claim {
  readonly unit: Unit
  readonly value: Value
  /** Two claims are compared only where their slots are equal. */
  readonly slot: string
  readonly event: string
  readonly predicate: string
  /** The slot names the thing so well that the statements need not be alike otherwise. */
  readonly exact?: boolean
  /** Stem of what the thing that lasts is of: "a two-year extension of [tax] cuts". */
  readonly matter?: string
}

/** Head nouns that stand for anybody: "12 people", "12 dead", "12 victims" fill one slot. */
export const ANYBODY: ReadonlySet<string> = new Set([
  'people',
  'person',
  'civilian',
  'dead',
  'victim',
  'casualty',
  'passenger',
  'death',
  'fatality',
  'other',
  'body',
  'survivor',
  'injury',
  'folk',
  'individual',
  'soul',
  '',
])
/** Who is counted as these is dead: "17 bodies were brought in". */
const BODIES: ReadonlySet<string> = new Set(['body', 'corpse'])
/** "Divers found two bodies" adds to the dead and does not count them all. */
const FOUND = /^(?:find|finds|found|discover(?:s|ed)?|recover(?:s|ed)?|pull(?:s|ed)?|retriev(?:es|ed)|more)$/
/** Words between a value and the event word that governs it. */
const REACH = 9
/** Words that a comma between the two counts for. */
const COMMA = 4

/** The claims of a unit about numbers, durations and ranks. */
export const claimsOf = (
  unit: Unit,
  report: Report,
  locale: Locale,
  year: string | null,
): readonly Claim[] => (isHistory(unit, report, year, locale) ? NOTHING : claimsIn(unit, { report, locale }))

const NOTHING: readonly Claim[] = []

interface Context {
  readonly report: Report
  readonly locale: Locale
}

const claimsIn = onceEach((unit: Unit, { report, locale }: Context): readonly Claim[] =>
  unit.values.flatMap(value => {
    if (!/^[\dP]/.test(value.value)) return []
    if (value.kind === 'count') return countOf(unit, value, report, locale)
    if (value.kind === 'duration') return durationOf(unit, value, report, locale)
    if (value.kind === 'ordinal') return rankOf(unit, value, locale)
    if (value.kind === 'date') return datedOf(unit, value, report, locale)
    if (isConversion(value, report)) return []
    const noun = value.kind === 'money' || value.kind === 'percent' ? governing(unit, value) : undefined
    return noun && locale.meaning.comesTo.test(report.text.slice(noun.end, value.start))
      ? [
          {
            unit,
            value,
            event: '',
            predicate: noun.form,
            // "a toll of 4.50" is the toll of the story, "a turnout of 40 %" one of several
            exact: value.kind === 'money',
            slot: `${value.kind}||${noun.concept}|${currencyOf(value)}`,
          },
        ]
      : []
  }),
)

/** The code of a sum's currency or, where it has none, its name; of a percentage what it is a part of. */
export const currencyOf = ({ unit, of }: Value): string => unit ?? of ?? ''

/** Hours in the units of which one is a whole number of the other. */
const HOURS: Readonly<Record<string, number>> = { PY: 8640, PM: 720, PW: 168, PD: 24, PTH: 1 }

/** A duration of hours or more in hours, any other value as it is: "48 hours" last as long as "two days", "90 days" as "three months". */
export function spanOf(value: string): string {
  const [, time, digits, unit] = /^P(T?)(\d+)([YMWDH])$/.exec(value) ?? []
  const hours = HOURS[`P${time}${unit}`]
  return hours === undefined ? value : `PT${Number(digits) * hours}H`
}

/** Durations and dates of papers that stand beside what is said ("..., she wrote in a letter dated 3 May"), with the nearest statement. */
export function strayClaims(units: readonly Unit[], report: Report, locale: Locale): Claim[] {
  const sentenceOf = (at: number): number =>
    report.layers.sentences.findIndex(sentence => sentence.start <= at && at < sentence.end)
  return report.layers.values.flatMap(value => {
    if (
      !/^(?:duration|date)$/.test(value.kind) ||
      units.some(unit => unit.spans.some(span => span.start <= value.start && value.end <= span.end))
    )
      return []
    const at = sentenceOf(value.start)
    const unit = units.find(one => one.spans.some(span => sentenceOf(span.start) === at))
    if (!unit || at < 0) return []
    return value.kind === 'date'
      ? datedOf(unit, value, report, locale)
      : durationOf(unit, value, report, locale)
  })
}

/** "arrested three times": how often, not how many. */
export const isFrequency = ({ of }: Value): boolean => /^times?$/.test(of ?? '')

/** Words of the name between a number and the "and" before the next: "one Marenian and one Kessari sailor". */
const NAME = 2

/** "two Marenian and three Kessari sailors were killed": neither is the toll. */
export function isSummand({ words }: Unit, value: Value, { text }: Report): boolean {
  const isNumber = (word: Word | undefined): boolean => /^(?:\d+|one)$/.test(word?.form ?? '')
  const isName = (word: Word | undefined): boolean => /^\p{Lu}/u.test(text.slice(word?.start, word?.end))
  const at = words.findIndex(word => word.end > value.start)
  const joined = (first: number): boolean => {
    let next = first + 1
    while (next <= first + NAME && isName(words[next])) next++
    return (
      isNumber(words[first]) && next > first + 1 && words[next]?.form === 'and' && isNumber(words[next + 1])
    )
  }
  return joined(at) || [2, 1].some(names => words[at - 1]?.form === 'and' && joined(at - 2 - names))
}

function countOf(unit: Unit, value: Value, report: Report, locale: Locale): Claim[] {
  if (isFrequency(value) || isPartial(unit, value, report) || isAge(value, report, locale)) return []
  // "fell 60 metres to his death" counts no dead
  const event =
    value.unit !== undefined
      ? undefined
      : BODIES.has(value.of ?? '') && !unit.words.some(({ form }) => FOUND.test(form))
        ? 'KILL'
        : eventNear(unit, value, report, locale)
  const noun = nounOf(value, locale) || (value.unit ?? '')
  if (event) {
    // "one vote was recorded wrongly": any one, not how many there were
    if (isSummand(unit, value, report) || (value.value === '1' && event === 'VOTE')) return []
    // "two gunshot wounds" are one man's
    if (locale.figures.harms.has(value.of ?? '')) return []
    // who is eligible has not voted yet
    if (event === 'VOTE' && unit.words.some(({ form }) => locale.figures.entitled.has(form))) return []
    // "more than 60 hurt" are anybody who was hurt, and "40 villagers evacuated" anybody who had to go
    const isAnybody =
      ANYBODY.has(value.of ?? '') ||
      (noun === event && event === 'INJURE') ||
      (event === 'EVACUATE' && isPerson(value.of ?? '', locale))
    const who = isAnybody ? '' : noun
    return [
      {
        unit,
        value,
        event,
        predicate: (who ? `${value.of} ` : '') + labelOf(event, locale),
        slot: `count|${event}|${who}|`,
      },
    ]
  }
  const whose = `${qualifier(unit, value)}${modifier(unit, value)}`
  // "one provider" is any one
  const of = value.of ?? ''
  // each of many games has its own number of what sport is counted in
  const isThing = !ANYBODY.has(of) && !locale.figures.addresses.has(of) && !locale.facets.played.has(of)
  return noun && isThing && value.value !== '1'
    ? [
        {
          unit,
          value,
          event: '',
          predicate: value.of ?? value.unit ?? noun,
          slot: `count||${noun}|${whose}`,
          exact: qualifier(unit, value) !== '',
        },
      ]
    : []
}

const isPerson = (noun: string, { quantities, names }: Locale): boolean =>
  quantities.people.has(noun) || names.kindNouns.get(noun) === 'person'

/** "38 Marenian vessels": the actor by which the things counted are told from others. */
function qualifier(unit: Unit, value: Value): string {
  const next = unit.words.find(word => word.start >= value.end)
  return next && next.start - value.end <= 2 && next.concept.startsWith('e:') ? next.concept : ''
}

/** "412 suspected cases": the word between the number and its noun, by which these are told from other cases. */
function modifier(unit: Unit, value: Value): string {
  const at = unit.words.findIndex(word => word.start >= value.end)
  const [next, noun] = [unit.words[at], unit.words[at + 1]]
  return noun?.form.startsWith(value.of ?? '-') && next && /^[ws]:/.test(next.concept) ? next.concept : ''
}

/** "a three-day visit", "the five-week trial", "a visit of three days": what lasts stands beside the value. */
function durationOf(unit: Unit, value: Value, report: Report, locale: Locale): Claim[] {
  const after = report.text.slice(value.end, value.end + 14).toLowerCase()
  const lead = report.text.slice(Math.max(0, value.start - 24), value.start)
  if (locale.meaning.otherwise.has(/(\p{L}+)\s*$/u.exec(lead)?.[1]?.toLowerCase() ?? '')) return []
  if (
    /^\s*(?:after|before|ago|later|earlier|since|from now|old)\b/.test(after) ||
    /-old\b/.test(report.text.slice(value.start, value.end))
  )
    return []
  const behind = (
    /^\s*([\p{L}'’]+)(?: ([\p{L}'’]+))?/u.exec(report.text.slice(value.end, value.end + 40)) ?? []
  )
    .slice(1)
    .flatMap(word => (word ? [word.toLowerCase()] : []))
  // "a three-day working visit" lasts as a visit
  const next =
    behind.find(word => locale.meaning.eventSenses.has(conceptOf(word, locale).slice(2))) ?? behind[0]
  const hyphened =
    /[-‑]/.test(report.text.slice(value.start, value.end)) && next ? conceptOf(next, locale) : undefined
  const before = report.text.slice(Math.max(0, value.start - 24), value.start).toLowerCase()
  const event = /\b(?:of|for|lasting|lasted|took|takes)\s+(?:about |nearly |almost )?$/.test(before)
    ? eventNear(unit, value, report, locale)
    : undefined
  const what = hyphened ?? (event ? `s:${event}` : undefined)
  // "a 28-year veteran" is one of many
  if (!what || /^(?:e:|n:)/.test(what) || locale.names.kindNouns.get(next ?? '') === 'person') return []
  const matter = matterBehind(value, report)
  return [
    {
      unit,
      value,
      event: what.slice(2),
      predicate: hyphened && next ? next : labelOf(event ?? '', locale),
      slot: `duration|${what}||`,
      ...(matter && { matter: locale.stem(matter) }),
    },
  ]
}

/** What the thing behind a value is of, as the report has it: "tolls" of "a two-year extension of the tolls". */
export const matterBehind = ({ end }: Value, report: Report | undefined): string | undefined =>
  OF.exec(report?.text.slice(end, end + REACH_OF) ?? '')?.[1]?.toLowerCase()

/** Behind a duration: " extension of the tax". */
const OF = /^\s*\p{L}+ of (?:the |an? |its |their |his |her )?(\p{L}+)/u
/** Characters in which that stands. */
const REACH_OF = 48

/** "in a letter dated 3 May", "the memo, which is dated 3 May": when a paper was written. */
function datedOf(unit: Unit, value: Value, report: Report, locale: Locale): Claim[] {
  const before = report.text.slice(Math.max(0, value.start - 40), value.start)
  const noun = locale.meaning.dated.exec(before)?.[1]?.toLowerCase()
  if (!noun || !/^\d{4}-\d\d-\d\d$/.test(value.value)) return []
  const what = conceptOf(noun, locale)
  return [
    {
      unit,
      value,
      event: 'paper',
      predicate: `date of the ${noun}`,
      slot: `date|dated|${what}`,
      exact: true,
    },
  ]
}

/** What a word means, also where it stands in the phrase for an actor ("trip to Orlesk"). */
export function conceptOf(word: string, locale: Locale): string {
  const root = locale.stem(word)
  const sense = locale.meaning.senseOf.get(root)
  return sense ? `s:${sense}` : `w:${root}`
}

/** "her third trip": ranks of one kind of event; a first of something says nothing of another's rank. */
function rankOf(unit: Unit, value: Value, locale: Locale): Claim[] {
  const noun = nounOf(value, locale)
  const actors = [...unit.concepts].filter(concept => concept.startsWith('e:')).sort()
  if (value.value === '1' || !locale.meaning.eventSenses.has(noun) || actors.length === 0) return []
  return [
    { unit, value, event: noun, predicate: value.of ?? labelOf(noun, locale), slot: `ordinal|${noun}||` },
  ]
}

/** The noun that an amount is the size of: the nearest thing named before it in the statement ("a toll of 4.50"). */
function governing(unit: Unit, value: Value): Word | undefined {
  const before = unit.words.filter(word => word.end <= value.start && /^[ws]:/.test(word.concept))
  const near = before.at(-1)
  return near && value.start - near.end <= 24 ? near : undefined
}

const labelOf = (event: string, locale: Locale): string =>
  locale.meaning.eventSenses.get(event) ?? event.toLowerCase()

function nounOf(value: Value, locale: Locale): string {
  const word = value.of ?? ''
  const root = locale.stem(word)
  return word ? (locale.meaning.senseOf.get(root) ?? root) : ''
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** The event word nearest to a value in its own clause: no other number stands between the two. */
function eventNear(unit: Unit, value: Value, { text }: Report, locale: Locale): string | undefined {
  const first = unit.words.findIndex(word => word.end > value.start)
  const last = unit.words.findLastIndex(one => one.start < value.end)
  if (first < 0) return undefined
  // "kills one, injures two": behind a comma another clause begins
  const apart = (i: number): number => {
    const between = text.slice(value.end, (unit.words[i] as Word).start)
    if (wordsIn(between).some(word => locale.clauses.circumstances.has(word))) return REACH
    return between.includes(',') ? COMMA : 0
  }
  // "one died and a hundred were hurt": the second verb is that of the second number
  const before = (i: number): number =>
    wordsIn(text.slice((unit.words[i] as Word).end, value.start)).some(word =>
      locale.clauses.coordinators.has(word),
    )
      ? COMMA
      : 0
  // "four are dead and a staggering 300 have left": these are told of with a verb of their own
  const ownVerb = locale.disputes.auxiliaries.has(unit.words[last + 1]?.form ?? '')
  let best: { event: string; distance: number } | undefined
  for (const [i, word] of unit.words.entries()) {
    const event = eventOf(unit, i, word, locale)
    if (!event || !fits(event, value)) continue
    const distance = i < first ? first - i + 0.5 + before(i) : i > last ? i - last + apart(i) : 0
    const between = unit.values.some(
      other =>
        other !== value &&
        other.kind === value.kind &&
        (i < first
          ? other.start > word.end && other.end < value.start
          : other.start > value.end && other.end < word.start),
    )
    if (i < first && ownVerb && before(i) > 0) continue
    // "shot three people, killing one": the killed have a number of their own
    if (i > last && hasOwn(unit.words.slice(i, i + OWN + 2), text)) continue
    if (!between && distance <= REACH && (!best || distance < best.distance)) best = { event, distance }
  }
  return best?.event
}

/** Words between an event word and its number: "killing [at least] one". */
const OWN = 2

/** A number stands next behind the first of some words. */
function hasOwn([event, ...next]: readonly Word[], text: string): boolean {
  const number = next.find(({ form }) => /^(?:\d+|one)$/.test(form))
  return (
    event !== undefined && number !== undefined && /^[\p{L} ]*$/u.test(text.slice(event.end, number.start))
  )
}

/** Words behind a verb among which its object stands: "driven [from their] homes". */
const OBJECT = 3

function eventOf(unit: Unit, at: number, word: Word, locale: Locale): string | undefined {
  // "lost their lives"
  const phrase = locale.meaning.eventPhrases.find(
    ({ verbs, objects }) =>
      verbs.has(word.form) && unit.words.slice(at + 1, at + 1 + OBJECT).some(one => objects.has(one.form)),
  )
  if (phrase) return phrase.event
  // who misses two games is not missing
  if (/^miss(?:es|ed)?$/.test(word.form)) return undefined
  const sense = word.concept.startsWith('s:') ? word.concept.slice(2) : undefined
  return sense && locale.meaning.eventSenses.has(sense) ? sense : undefined
}

/** A visit lasts, the killed are counted; the other way round means nothing. */
const fits = (event: string, value: Value): boolean =>
  value.kind === 'duration'
    ? event === 'VISIT' || event === 'SENTENCE'
    : event !== 'VISIT' && event !== 'SENTENCE'
