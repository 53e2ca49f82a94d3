import type { Locale } from '../locales/index.ts'
import type { Report, Value } from '../model/index.ts'
import { publishedNear, SPEAKING_ROLES } from '../report/index.ts'

/** The days on which the relative dates of a story hang, beside those that its reports state. */
export interface Anchors {
  /** Of a report without a date. */
  readonly undated: ReadonlyMap<string, string>
  /** Of a report that prints, with a date of its own, the text of an undated one that is told as of an earlier day. */
  readonly reprints: ReadonlyMap<string, string>
}

const DAY_LENGTH = 10

const dayOf = ({ published }: Report): string | undefined => published?.slice(0, DAY_LENGTH)

/** The day on which a report says that it was changed: as a rule it was written then too. */
const changedOn = ({ modified }: Report): string | undefined => modified?.slice(0, DAY_LENGTH)

/**
 * On which day a report was written that states none: the day of its dateline or of two readings ("05/02/31") that is nearest to a day of
 * the story; else the day on which most of its "today" and "Friday" are the days that dated reports tell in like sentences; of equals the
 * day on which it was changed or the usual one right before it, else the one that most reports state.
 */
export function anchorsOf(members: readonly Report[], locale: Locale): Anchors {
  const [undated, reprints] = [new Map<string, string>(), new Map<string, string>()]
  const days = members.flatMap(report => dayOf(report) ?? changedOn(report) ?? [])
  const usual = mostOf(days)
  const open = members.filter(report => dayOf(report) === undefined)
  if (usual === undefined || open.length === 0) return { undated, reprints }
  const told = members.map(report => toldIn(report, locale))
  const weights = weightsOf(told)
  const dated = told.filter(one => one.day !== undefined).slice(0, ASKED)
  for (const [at, report] of members.entries()) {
    if (dayOf(report) !== undefined) continue
    const mine = told[at] as Told
    const likely = likelyOf(changedOn(report), usual)
    const twins = dated.filter(one => isTwin(mine, one))
    const others = dated.filter(one => !twins.includes(one))
    const votes = votesFor(mine, others, weights, changedOn(report))
    const [printed] = twins.map(one => one.day as string).sort()
    const held = printed === undefined || isElsewhere(votes, likely, printed) ? best(votes, likely) : printed
    const day = publishedNear(report, report.layers.blocks, days, locale) ?? held
    undated.set(report.id, day)
    for (const { day: stated = day, id } of twins) if (day < stated) reprints.set(id, day)
  }
  return { undated, reprints }
}

/** The day of its change, or the usual one where that is the day before: many a page is changed on the morning after. */
const likelyOf = (changed: string | undefined, usual: string): string =>
  changed === undefined || shifted(changed, -1) === usual ? usual : changed

/** What counts most often, the earliest of equals. */
function mostOf(days: readonly string[]): string | undefined {
  const sorted = [...days].sort()
  const counts = Map.groupBy(sorted, day => day)
  const count = (day: string): number => counts.get(day)?.length ?? 0
  return sorted.reduce<string | undefined>(
    (found, day) => (found === undefined || count(day) > count(found) ? day : found),
    undefined,
  )
}

/** A sentence with the days that it tells. */
interface Dated {
  readonly words: ReadonlySet<string>
  /** Whole, as it is compared. */
  readonly text: string
  /** Days of the calendar. */
  readonly days: readonly string[]
  /** How far before the report's day a day told by a word can lie, at least and most: "today", "Friday". */
  readonly spans: readonly { readonly weekday?: number; readonly from: number; readonly to: number }[]
}

interface Told {
  readonly id: string
  readonly day: string | undefined
  readonly sentences: readonly Dated[]
}

/** Sentences of a report that are looked at: the news stands at its head. */
const LOOKED_AT = 30
/** Dated reports that are asked: of more none tells another day. */
const ASKED = 50

function toldIn(report: Report, locale: Locale): Told {
  const { blocks, sentences, values } = report.layers
  const read = sentences
    .filter(({ block }) => SPEAKING_ROLES.has(blocks[block]?.role ?? 'notice'))
    .slice(0, LOOKED_AT)
    .map(({ start, end }): Dated => {
      const text = report.text.slice(start, end).toLowerCase()
      // what is quoted may be of another day
      const within = values.filter(one => start <= one.start && one.end <= end && one.aside === undefined)
      return {
        words: new Set((text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter(word => !isDay(word, locale))),
        text: text.replace(/[^\p{L}\p{N}]+/gu, ' '),
        days: within.flatMap(({ kind, value }) =>
          kind === 'date' || kind === 'time' ? (/^\d{4}-\d\d-\d\d/.exec(value) ?? []) : [],
        ),
        spans: within.flatMap(value =>
          spanOf(value, text.slice(0, value.start - start), report.text, locale),
        ),
      }
    })
  return { id: report.id, day: dayOf(report), sentences: read }
}

const isDay = (word: string, { time }: Locale): boolean => time.weekdays.has(word) || time.days.has(word)

/** "today" is the day of the report, "Friday" one of the six before it, or behind "will" one of the six to come. */
function spanOf(
  { value, anchor, start, end }: Value,
  before: string,
  text: string,
  { time }: Locale,
): Dated['spans'] {
  if (anchor === undefined && !value.startsWith('XXXX')) return []
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const weekday = words.map(word => time.weekdays.get(word)).find(one => one !== undefined)
  if (weekday !== undefined) {
    const ahead = before.split(/\P{L}+/u).slice(-AHEAD)
    const isAhead = ahead.some(word => time.future.has(word))
    return [{ weekday, from: isAhead ? -WEEK : 0, to: isAhead ? 0 : WEEK }]
  }
  const shift = words.map(word => time.days.get(word)?.shift).find(one => one !== undefined)
  const back = shift === undefined ? partOf(words, time) : -shift
  return back === undefined ? [] : [{ from: back, to: back }]
}

/** "this morning" is of the day of the report, "last night" of the one before. */
function partOf(words: readonly string[], { classes, parts }: Locale['time']): number | undefined {
  if (!words.some(word => parts.has(word))) return undefined
  return words.some(word => classes.this.has(word))
    ? 0
    : words.some(word => classes.last.has(word))
      ? 1
      : undefined
}

const WEEK = 6
/** Words before a weekday among which one puts it in the future. */
const AHEAD = 12

/** How much a word tells: less where many sentences have it. */
type Weights = (word: string) => number

function weightsOf(told: readonly Told[]): Weights {
  const counts = new Map<string, number>()
  let total = 0
  for (const { sentences } of told)
    for (const { words } of sentences) {
      total++
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  return word => Math.log((total + 1) / (counts.get(word) ?? 1))
}

/** Share of the weight of the shorter of two sentences from which they tell alike, and the words that they share at least. */
const ALIKE = 0.6
const SHARED = 4

/** How much two sentences are alike, or 0. */
function likeness(a: Dated, b: Dated, weights: Weights): number {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a]
  if (small.words.size < SHARED) return 0
  const shared = [...small.words].filter(word => large.words.has(word))
  if (shared.length < SHARED) return 0
  const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + weights(word), 0)
  const share = sum(shared) / sum(small.words)
  return share >= ALIKE ? share : 0
}

const DAY = 86_400_000

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** Monday is 1. */
const weekdayOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1

/** A sentence that is told alike speaks for the week of its report too, where nothing else does. */
const FAINT = 0.05

/** What like sentences of dated reports say of the day on which a report was written. */
interface Votes {
  /** For each day how much of what they tell is told alike by a report of that day. */
  readonly of: ReadonlyMap<string, number>
  /** Every weekday that the report tells is told by one of them, and every "today" in a like sentence. */
  readonly isAllTold: boolean
}

/** A report is not of a day after its last change. */
function votesFor(mine: Told, others: readonly Told[], weights: Weights, latest: string | undefined): Votes {
  const of = new Map<string, number>()
  const vote = (day: string, weight: number, from: number, to: number): void => {
    for (let i = from; i <= to; i++) of.set(shifted(day, i), (of.get(shifted(day, i)) ?? 0) + weight)
  }
  const told = new Set<Dated['spans'][number]>()
  for (const one of mine.sentences)
    for (const { day, sentences } of others)
      for (const other of sentences) {
        const weight = likeness(one, other, weights)
        if (weight === 0) continue
        vote(day as string, weight * FAINT, -WEEK, WEEK)
        for (const span of one.spans) {
          const { weekday, from, to } = span
          const same = other.days.find(each => weekday === undefined || weekdayOf(each) === weekday)
          if (same === undefined) continue
          vote(same, weight, from, to)
          told.add(span)
        }
      }
  for (const day of of.keys()) if (latest !== undefined && day > latest) of.delete(day)
  const spans = mine.sentences.flatMap(one => one.spans)
  const weekdays = new Set(others.flatMap(one => one.sentences.flatMap(({ days }) => days.map(weekdayOf))))
  return {
    of,
    isAllTold: spans.length > 0 && spans.every(span => told.has(span) || weekdays.has(span.weekday ?? 0)),
  }
}

/** The day that has most votes; of equals the nearest to the usual one. */
function best({ of: votes }: Votes, usual: string): string {
  let found = usual
  for (const [day, weight] of [...votes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const held = votes.get(found) ?? 0
    if (weight > held + TINY || (Math.abs(weight - held) <= TINY && away(day, usual) < away(found, usual)))
      found = day
  }
  return found
}

const TINY = 1e-9

const away = (day: string, other: string): number => Math.abs(Date.parse(day) - Date.parse(other))

/** Whether the text of a dated copy is of an earlier day: like sentences of other reports say so, or it tells nothing but what they tell of theirs. */
function isElsewhere(votes: Votes, usual: string, printed: string): boolean {
  const day = best(votes, usual)
  const more = (votes.of.get(day) ?? 0) - (votes.of.get(printed) ?? 0)
  return day < printed && (votes.isAllTold ? more >= 0 : more > 1)
}

/** Share of the sentences of the shorter of two reports from which one prints the other. */
const TWIN = 0.8

function isTwin(a: Told, b: Told): boolean {
  const [small, large] = a.sentences.length <= b.sentences.length ? [a, b] : [b, a]
  const texts = new Set(large.sentences.map(({ text }) => text))
  const same = small.sentences.filter(({ text }) => texts.has(text)).length
  return same > 1 && same >= small.sentences.length * TWIN
}
