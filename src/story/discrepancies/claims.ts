import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Unit, Word } from '../alignments/index.ts'

/** A value that a statement gives for something: the slot says for what. */
export interface Claim {
  readonly unit: Unit
  readonly value: Value
  /** Two claims are compared only where their slots are equal. */
  readonly slot: string
  readonly event: string
  readonly predicate: string
}

/** Head nouns that stand for anybody: "12 people", "12 dead", "12 victims" fill one slot. */
const ANYBODY = new Set(['people', 'person', 'dead', 'victim', 'casualty', 'passenger', 'death', 'fatality', 'other', 'body', 'survivor', 'injury', ''])
/** Words between a value and the event word that governs it. */
const REACH = 9

/** The claims of a unit about numbers and durations of known events, and about plain counts of things. */
export function claimsOf(unit: Unit, report: Report, locale: Locale, year: string | null): Claim[] {
  if (isHistory(unit, year)) return []
  return unit.values.flatMap(value => {
    if (!/^(?:count|duration|percent|money)$/.test(value.kind) || !/^[\dP]/.test(value.value)) return []
    if (value.kind === 'count' && isPartial(unit, value, report)) return []
    if (value.kind === 'duration' && /^\s*(?:after|before|ago|later|earlier|since|from now)\b/.test(report.text.slice(value.end, value.end + 14).toLowerCase())) return []
    const event = eventNear(unit, value, locale)
    const noun = nounOf(value, locale)
    if (event) {
      const who = value.kind === 'count' && !ANYBODY.has(value.of ?? '') ? noun : ''
      return [{ unit, value, event, predicate: who || event.toLowerCase(), slot: `${value.kind}|${event}|${who}|${value.unit ?? ''}` }]
    }
    if (!noun || value.kind === 'duration') return []
    return [{ unit, value, event: '', predicate: noun, slot: `${value.kind}||${noun}|${value.unit ?? ''}` }]
  })
}

function nounOf(value: Value, locale: Locale): string {
  const word = value.of ?? ''
  const root = locale.stem(word)
  return word ? (locale.meaning.senseOf.get(root) ?? root) : ''
}

/** A statement dated in another year than the story tells of something else. */
function isHistory(unit: Unit, year: string | null): boolean {
  return year !== null && unit.values.some(value => value.kind === 'date' && /^\d{4}/.test(value.value) && value.value.slice(0, 4) !== year)
}

/** "two of the twelve", "among the dead were three nurses": a part, not the whole. */
function isPartial(unit: Unit, value: Value, report: Report): boolean {
  const before = report.text.slice(Math.max(0, value.start - 40), value.start).toLowerCase()
  const after = report.text.slice(value.end, value.end + 24).toLowerCase()
  return /\b(?:including|among (?:them|the [a-z]+)(?: (?:are|were|is|was))?|another|a further|other|further|from|up from|previous(?:ly)?|earlier)\s*$/.test(before) || /^\s*(?:of (?:them|the|those|whom|its|his|her)|others?|more|women|men|in (?:serious|critical))\b/.test(after) || unit.words.length === 0
}

/** The event word nearest to a value, looked for in its own clause. */
function eventNear(unit: Unit, value: Value, locale: Locale): string | undefined {
  const at = unit.words.findIndex(word => word.end > value.start)
  if (at < 0) return undefined
  let best: { event: string; distance: number } | undefined
  for (const [i, word] of unit.words.entries()) {
    const event = eventOf(word, locale)
    if (!event || !fits(event, value)) continue
    const last = unit.words.findLastIndex(one => one.start < value.end)
    const distance = i < at ? at - i : i > last ? i - last - 0.5 : 0
    if (distance <= REACH && (!best || distance < best.distance)) best = { event, distance }
  }
  return best?.event
}

const eventOf = (word: Word, locale: Locale): string | undefined => {
  const sense = word.concept.startsWith('s:') ? word.concept.slice(2) : locale.meaning.senseOf.get(locale.stem(word.form))
  return sense && locale.meaning.eventSenses.has(sense) ? sense : undefined
}

/** A visit lasts, the killed are counted; the other way round means nothing. */
const fits = (event: string, value: Value): boolean =>
  value.kind === 'duration' ? event === 'VISIT' || event === 'SENTENCE' : value.kind === 'count' ? event !== 'VISIT' && event !== 'SENTENCE' : true
