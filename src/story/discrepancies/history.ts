import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Unit } from '../alignments/index.ts'

/** Days before its report beyond which a dated statement tells of something else ("a quake in September killed six"). */
const RECENT = 31
/** Characters before a date in which "since" stands. */
const LEAD = 32

/**
 * Whether a statement tells of another event than the story's: one dated in another year, long before its report or "earlier this
 * year", or told on from such a one ("In 2019 Rask was charged in Harn. She denied it."). "Since 2028" reaches into the story.
 */
export function isHistory(unit: Unit, report: Report, year: string | null, locale: Locale): boolean {
  if (year === null) return false
  const held = past.get(unit)
  if (held?.year === year) return held.isPast
  const isPast =
    unit.values.some(value => isFar(value, report, year, locale)) ||
    toldOn(report, year, locale).some(span => unit.spans.some(one => overlap(one, span) > 0))
  past.set(unit, { year, isPast })
  return isPast
}

/** What was found of each statement: many finders ask. */
const past = new WeakMap<Unit, { readonly year: string; readonly isPast: boolean }>()

/** A date that tells of another time. */
function isFar(value: Value, report: Report, year: string, { time }: Locale): boolean {
  if (value.kind !== 'date' || !/^\d{4}/.test(value.value)) return false
  const first = /^\p{L}+/u.exec(report.text.slice(value.start, value.end))?.[0] ?? ''
  const isEarlier = value.value === year && time.classes.early.has(first.toLowerCase())
  const since = /\bsince\b/i.test(report.text.slice(Math.max(0, value.start - LEAD), value.start))
  return (isEarlier || value.value.slice(0, year.length) !== year || isLongBefore(value, report)) && !since
}

/** The month or day of a date ends long before the report. */
function isLongBefore({ value }: Value, { published }: Report): boolean {
  const last = /^\d{4}-\d\d-\d\d/.test(value)
    ? value.slice(0, 10)
    : /^\d{4}-\d\d$/.test(value)
      ? `${value}-28`
      : ''
  return (
    published !== null &&
    last !== '' &&
    (Date.parse(published.slice(0, 10)) - Date.parse(last)) / 86_400_000 > RECENT
  )
}

type Sentence = Report['layers']['sentences'][number]

const known = new WeakMap<Report, { readonly year: string; readonly sentences: readonly Sentence[] }>()

/**
 * The undated sentences that go on telling of another time: those of the same paragraph, and those that begin with "he" or "she"; not one of
 * what is now ("About 40 barges have been stuck since then").
 */
function toldOn(report: Report, year: string, locale: Locale): readonly Sentence[] {
  const found = known.get(report)
  if (found?.year === year) return found.sentences
  const { sentences, values, mentions } = report.layers
  const pronouns = new Set(mentions.filter(({ form }) => form === 'pronoun').map(({ start }) => start))
  const dates = values.filter(
    ({ kind, value, aside }) => /^(?:date|time)$/.test(kind) && /^\d{4}/.test(value) && !aside,
  )
  const isNow = ({ start, end }: Sentence): boolean =>
    (report.text.slice(start, end).match(/\p{L}+/gu) ?? []).some(word => locale.time.classes.now.has(word))
  const told: Sentence[] = []
  let from: Sentence | undefined
  let next = 0
  for (const sentence of sentences) {
    while ((dates[next]?.end ?? Infinity) <= sentence.start) next++
    const own: Value[] = []
    for (let i = next; (dates[i]?.start ?? Infinity) < sentence.end; i++) own.push(dates[i] as Value)
    if (own.length > 0) from = own.every(value => isFar(value, report, year, locale)) ? sentence : undefined
    else if (from && !isNow(sentence) && (from.block === sentence.block || pronouns.has(sentence.start))) {
      told.push(sentence)
      from = sentence
    } else from = undefined
  }
  known.set(report, { year, sentences: told })
  return told
}
