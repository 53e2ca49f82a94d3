import type { TimeWords } from '../../locales/index.ts'
import type { Report, Span, TimelineEntry, Value } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { chanceOf, compare } from '../alignments/index.ts'
import type { Aligned, Unit, World } from '../alignments/index.ts'
import { isOfDial } from '../dials.ts'
import { tellersOf } from './also.ts'
import type { Ledger } from './ledger.ts'
import { leadsAlike, saysAgain, tellsAlike } from './repeats.ts'
import { accountSentence, sentenceAround } from './sentence.ts'

/** Entries from which the year of the reports themselves tells too little to stand beside days and months. */
const ENOUGH = 5
/** Share of the words of the shorter of two entries from which they say nearly the same. */
const SAME = 0.5
/** Concepts, without the date, below which two entries of one day have too few to say the same. */
const TELLING = 6

interface Dated {
  readonly entry: TimelineEntry
  readonly group: Aligned | undefined
  readonly rank: number
  readonly report: number
  readonly at: number
  /** Of the whole sentence. */
  readonly units: readonly Unit[]
  readonly concepts: ReadonlySet<string>
}

/** The dated sentences of a story in the order of their dates; what several reports date alike stands once. */
export function composeTimeline(ledger: Ledger): TimelineEntry[] {
  const entries: Dated[] = []
  const seen = new Set<string>()
  for (const unit of ledger.units) {
    const report = ledger.reports[unit.report] as Report
    if (unit.isFrame || unit.role === 'headline' || ledger.copiedFrom(unit) !== undefined) continue
    const span = sentenceAround(report, unit.spans)
    const found = span && dateOf(report, unit, span, ledger.world.locale.time)
    if (!found || !isSentence(report.text.slice(span.start, span.end))) continue
    // "at five past two" may be of either half of the day
    const told = isOfDial(found, report, ledger.world.locale) ? found.value.replace(/T.*$/, '') : found.value
    const value = { ...found, value: calendarPart(told) }
    const group = ledger.groupOf(unit)
    const key = group ? `${group.alignment.id}|${value.value}` : `${unit.report}:${span.start}|${value.value}`
    if (seen.has(key) || seen.has(`${unit.report}:${span.start}|${value.value}`)) continue
    seen.add(key).add(`${unit.report}:${span.start}|${value.value}`)
    const loci = tellersOf(ledger, unit.report, span)
    const sentence = accountSentence(report, span, group?.alignment.id ?? null, loci, ledger.world.locale)
    entries.push({
      entry: { date: value.value, precision: precisionOf(value.value), sentence },
      group,
      rank: new Set(group?.members.map(one => one.report) ?? [0]).size,
      report: unit.report,
      at: span.start,
      ...matterOf(span, unit.report, ledger),
    })
  }
  const precise = entries.filter(({ entry }) => entry.precision !== 'year' && entry.precision !== 'decade')
  const now =
    ledger.reports
      .map(one => one.published?.slice(0, YEAR) ?? '')
      .sort()
      .at(-1) ?? ''
  // of the years gone by a bare one tells something
  const telling = entries.filter(one => precise.includes(one) || one.entry.date < now)
  return thin(precise.length >= ENOUGH ? telling : entries, ledger)
    .sort(
      (a, b) =>
        compareDates(a.entry.date, b.entry.date) || b.rank - a.rank || a.report - b.report || a.at - b.at,
    )
    .map(one => one.entry)
}

/** Entries of one date, or of a day and its month, that say nearly the same: the one most reports have stays, and of a day and its month the day. */
function thin(entries: readonly Dated[], { world }: Ledger): Dated[] {
  const kept: Kept[] = []
  const ordered = [...entries].sort((a, b) => b.rank - a.rank || a.report - b.report || a.at - b.at)
  for (const one of ordered) {
    const text = textOf(one)
    const words = wordsOf(text)
    const { date } = one.entry
    const same = kept.findIndex(other => {
      const before = other.one
      if (one.report === before.report && one.at === before.at && isOfDay(date, before.entry.date))
        return true
      if (isWithin(date, before.entry.date) && shareOf(words, other.words) >= SAME) return true
      // reports that share a sentence date it each by its own day
      if (one.report !== before.report && text === other.text) return true
      if (date !== before.entry.date) return false
      const telling = Math.min(one.concepts.size, before.concepts.size) >= TELLING
      if (telling && saysAgain(one.concepts, before.concepts, world.weights)) return true
      return date.length >= DAY && one.report !== before.report && areOfOneEvent(one, before, world)
    })
    if (same < 0) kept.push({ one, words, text })
    else if (date.length > (kept[same]?.one.entry.date.length ?? 0) && /^\d{4}-\d\d-\d\d/.test(date))
      kept[same] = { one, words, text }
    else if (isToldToo(one, (kept[same] as Kept).one, world)) kept[same] = alsoBy(kept[same] as Kept, one)
  }
  return kept.map(({ one }) => one)
}

/** An entry that stays, and its words. */
interface Kept {
  readonly one: Dated
  readonly words: ReadonlySet<string>
  readonly text: string
}

/** Another report has the event of an entry under the same day, in a sentence of its own. */
const isToldToo = (one: Dated, kept: Dated, world: World): boolean =>
  one.report !== kept.report && one.entry.date === kept.entry.date && areOfOneEvent(one, kept, world)

/** An entry with the place where another report tells the same. */
function alsoBy({ one, words, text }: Kept, other: Dated): Kept {
  const { sentence } = one.entry
  const [locus] = other.entry.sentence.citations
  const isHeld = sentence.citations.some(({ report }) => report === locus?.report)
  const citations = locus && !isHeld ? [...sentence.citations, locus] : sentence.citations
  return { one: { ...one, entry: { ...one.entry, sentence: { ...sentence, citations } } }, words, text }
}

/** Chance of two statements to be one from which sentences of one day tell one event: of 24 such pairs on 370 real events 20 did. */
const LIKELY = 0.35

/** Whether two reports' sentences of one day tell the same event: the sentences with which reports open do so with little in common. */
function areOfOneEvent(one: Dated, other: Dated, world: World): boolean {
  if (tellsAlike(one.concepts, other.concepts, world.weights)) return true
  const [lead, beside] = [one, other].map(({ units }) => units.some(unit => unit.place === 0))
  if (lead && beside && one.entry.precision === 'day' && leadsAlike(one.concepts, other.concepts)) return true
  // what a report opens with is more than a part of it that another tells further down
  if (lead !== beside) return false
  return one.units.some(a =>
    other.units.some(b => {
      const [left, right] = a.at < b.at ? [a, b] : [b, a]
      const like = compare(left, right, world)
      return like.conflict === undefined && chanceOf(like, left, right, world) >= LIKELY
    }),
  )
}

/** A sentence stands under its day, not under the month or year of something before it as well: "a report on the flood of May". */
function isOfDay(a: string, b: string): boolean {
  const [fine, coarse] = a.length >= b.length ? [a, b] : [b, a]
  return fine.length >= DAY && coarse.length < DAY && firstDay(coarse) < fine
}

/** The statements of a sentence, and what they are about without dates. */
function matterOf(span: Span, report: number, ledger: Ledger): Pick<Dated, 'units' | 'concepts'> {
  const units = ledger.unitsIn(report).filter(unit => unit.spans.some(one => overlap(one, span) > 0))
  const concepts = units.flatMap(unit => [...unit.concepts].filter(one => !/^v:\d{4}(?:-|$)/.test(one)))
  return { units, concepts: new Set(concepts) }
}

const textOf = ({ entry }: Dated): string => entry.sentence.parts.map(part => part.text).join('')

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])

const shareOf = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number =>
  [...mine].filter(word => theirs.has(word)).length / Math.max(1, Math.min(mine.size, theirs.size))

/** Whether one of two dates is the other, or a day of it: of a month or week. An hour tells another thing than its day. */
function isWithin(a: string, b: string): boolean {
  const [fine, coarse] = a.length >= b.length ? [a, b] : [b, a]
  if (fine === coarse) return true
  if (coarse.length >= DAY) return false
  if (fine.startsWith(coarse)) return coarse.length > YEAR
  if (!/^\d{4}-W\d\d/.test(coarse) || !/^\d{4}-\d\d-\d\d/.test(fine)) return false
  const days = (Date.parse(fine.slice(0, 10)) - Date.parse(firstDay(coarse))) / 86_400_000
  return days >= 0 && days < 7
}

/** Words that a sentence has at least: "Posted May 3, 2031" is none. */
const WORDS = 5

const isSentence = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= WORDS

/** Characters of a year, and of a day of the calendar. */
const YEAR = 4
const DAY = 10

/** The most precise resolved date of a unit in its sentence; "the 2016 election" dates nothing. */
function dateOf(report: Report, unit: Unit, span: Span, { beforeYear }: TimeWords): Value | undefined {
  return report.layers.values
    .filter(
      value =>
        (value.kind === 'date' || value.kind === 'time') &&
        value.aside === undefined &&
        overlap(value, span) > 0 &&
        /^\d{4}(?:-|$)/.test(value.value) &&
        nearby(unit, value) &&
        !isLabel(report.text, value, beforeYear),
    )
    .sort((a, b) => finenessOf(b.value) - finenessOf(a.value) || a.start - b.start)[0]
}

/** Characters before a year in which stands what makes it a date. */
const LEAD = 40

/** A year that only says which one is meant: "interference in the 2016 election". */
const isLabel = (text: string, { start, end }: Value, beforeYear: RegExp): boolean =>
  /^\d{4}$/.test(text.slice(start, end)) &&
  !beforeYear.test(text.slice(Math.max(0, start - LEAD), start).trimEnd())

/** A date belongs to the statement it stands in, or to one that it directly follows or leads. */
const nearby = (unit: Unit, value: Value): boolean =>
  unit.spans.some(span => value.start >= span.start - 60 && value.end <= span.end + 60)

/** The part of a value that the calendar knows: clock times to the minute stay, parts of the day and half-years do not. */
const calendarPart = (value: string): string =>
  /T\d\d:\d\d/.test(value) ? value : value.replace(/T.*$/, '').replace(/-H\d$/, '')

/** By the first day that a value may mean, the coarser first. */
function compareDates(a: string, b: string): number {
  const left = firstDay(a)
  const right = firstDay(b)
  // of one day the whole day first, then its hours in order
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0
}

function firstDay(value: string): string {
  const week = /^(\d{4})-W(\d\d)/.exec(value)
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000
    return new Date(monday + (Number(week[2]) - 1) * 7 * 86_400_000).toISOString().slice(0, 10)
  }
  const part = /^(\d{4})-(Q\d|H\d|SP|SU|FA|AU|WI)/.exec(value)
  const month = {
    Q1: '01',
    Q2: '04',
    Q3: '07',
    Q4: '10',
    H1: '01',
    H2: '07',
    SP: '03',
    SU: '06',
    FA: '09',
    AU: '09',
    WI: '12',
  }[part?.[2] ?? '']
  // a winter is counted by the year in which it ends
  if (part?.[2] === 'WI') return `${Number(part[1]) - 1}-12-01`
  return part && month ? `${part[1]}-${month}-01` : value.slice(0, 10).padEnd(10, '-01')
}

/** How precise a TIMEX3 value is. */
export function precisionOf(value: string): TimelineEntry['precision'] {
  if (/T\d\d/.test(value)) return 'minute'
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day'
  if (/^\d{4}-W\d\d/.test(value)) return 'week'
  if (/^\d{4}-Q\d/.test(value)) return 'quarter'
  if (/^\d{4}-(?:SP|SU|FA|AU|WI)/.test(value)) return 'season'
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  return /^\d{3}$/.test(value) ? 'decade' : 'year'
}

/** How fine a date is told, by the digits it has: the mark of universal time adds none. */
const finenessOf = (value: string): number => value.replace(/Z$/, '').length
