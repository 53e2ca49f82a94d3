import type { TimeWords } from '../../locales/index.ts'
import type { Report, Span, TimelineEntry, Value } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Aligned, Unit } from '../alignments/index.ts'
import { alsoTold } from './also.ts'
import type { Ledger } from './ledger.ts'
import { accountSentence, sentenceAround } from './sentence.ts'

/** Entries from which a bare year tells too little to stand beside days and months. */
const ENOUGH = 5

/** The dated sentences of a story in the order of their dates; what several reports date alike stands once. */
export function composeTimeline(ledger: Ledger): TimelineEntry[] {
  const entries: {
    entry: TimelineEntry
    group: Aligned | undefined
    rank: number
    report: number
    at: number
  }[] = []
  const seen = new Set<string>()
  for (const unit of ledger.units) {
    const report = ledger.reports[unit.report] as Report
    if (unit.isFrame || unit.role === 'headline' || ledger.copiedFrom(unit) !== undefined) continue
    const span = sentenceAround(report, unit.spans)
    const found = span && dateOf(report, unit, span, ledger.world.locale.time)
    if (!found) continue
    const value = { ...found, value: calendarPart(found.value) }
    const group = ledger.groupOf(unit)
    const key = group ? `${group.alignment.id}|${value.value}` : `${unit.report}:${span.start}|${value.value}`
    if (seen.has(key) || seen.has(`${unit.report}:${span.start}|${value.value}`)) continue
    seen.add(key).add(`${unit.report}:${span.start}|${value.value}`)
    const also = alsoTold(ledger, unit.report, span)
    const sentence = accountSentence(report, span, group?.alignment.id ?? null, also)
    entries.push({
      entry: { date: value.value, precision: precisionOf(value.value), sentence },
      group,
      rank: new Set(group?.members.map(one => one.report) ?? [0]).size,
      report: unit.report,
      at: span.start,
    })
  }
  const precise = entries.filter(one => one.entry.precision !== 'year' && one.entry.precision !== 'decade')
  return thin(precise.length >= ENOUGH ? precise : entries)
    .sort(
      (a, b) =>
        compareDates(a.entry.date, b.entry.date) || b.rank - a.rank || a.report - b.report || a.at - b.at,
    )
    .map(one => one.entry)
}

/** Entries of one date that say nearly the same: the one most reports have stays. */
function thin<T extends { entry: TimelineEntry; rank: number; report: number; at: number }>(
  entries: readonly T[],
): T[] {
  const kept = new Map<string, Set<string>[]>()
  const wordsOf = (one: T): Set<string> =>
    new Set(
      one.entry.sentence.parts.flatMap(part => part.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []),
    )
  const ordered = [...entries].sort((a, b) => b.rank - a.rank || a.report - b.report || a.at - b.at)
  return ordered.filter(one => {
    const mine = wordsOf(one)
    const ofThatDay = kept.get(one.entry.date) ?? []
    const same = ofThatDay.some(theirs => {
      const shared = [...mine].filter(word => theirs.has(word)).length
      return shared / Math.max(1, Math.min(mine.size, theirs.size)) >= 0.5
    })
    if (!same) kept.set(one.entry.date, [...ofThatDay, mine])
    return !same
  })
}

/** The most precise resolved date of a unit in its sentence; "the 2016 election" dates nothing. */
function dateOf(report: Report, unit: Unit, span: Span, { beforeYear }: TimeWords): Value | undefined {
  return report.layers.values
    .filter(
      value =>
        (value.kind === 'date' || value.kind === 'time') &&
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
