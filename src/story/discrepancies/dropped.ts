import type { Reading, ReadingWitness, Report, Segment, Span } from '../../model/index.ts'
import type { Aligned, Provenance, Unit, Word } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import { wordsSlot } from './label.ts'
import { areOne } from './oneness.ts'
import type { Draft, Place } from './draft.ts'

/** What shows that words were left out. */
const SIGN = /[[\]()…]|\.\.|["“”]/u

/** A word with matter, or a negation, that one witness quotes and another leaves out between words that it quotes, without a sign. */
export function findDropped(
  { alignment, members }: Aligned,
  { reports, entities, world }: Provenance,
): Draft[] {
  const { negations, functionWords } = world.locale.meaning
  const isNegation = (word: string): boolean => negations.has(word)
  return alignment.variants.flatMap(({ readings }, at): Draft[] => {
    const telling = readings.filter(one =>
      wordsOf(one).some(word => isNegation(word) || !functionWords.has(word)),
    )
    const hard = telling.some(one => wordsOf(one).some(isNegation))
    const silent = readings.filter(one => one.text === '')
    const whole = (one: Reading): boolean => hard || one.witnesses.some(at => isWhole(members[at.witness]))
    const kept = passages(telling.filter(whole), members, reports)
    const lost = passages(silent.filter(whole), members, reports).filter(
      one => hard || (isWhole(members[one.witness]) && !hasElsewhere(members, one.witness, telling)),
    )
    if (kept.length === 0 || lost.length === 0) return []
    // who says a thing twice in one report, and not alike, has said it twice
    const isOther = (one: Passage, other: Passage): boolean =>
      one.report !== other.report && areOne(alignment, members, one.witness, other.witness)
    if (!kept.some(one => lost.some(other => isOther(one, other)))) return []
    const framed = [at - 1, at + 1].every(beside => agree(alignment.variants[beside], kept, lost))
    if (!hard && !framed) return []
    const sides = [kept, lost].map(passages => sideOf(passages.map(placeOf), reports))
    if (sides[0]?.value === sides[1]?.value) return []
    const what = hard ? 'a negation' : 'a word'
    return [
      {
        slot: hard ? { event: 'quotation', predicate: what } : wordsSlot(alignment, members, entities),
        kind: 'wording',
        grade: hard ? 'contradiction' : 'variance',
        reason: `${what} inside quotation marks is left out and no mark says so`,
        sides,
        by: 'discrepancies/dropped',
      },
    ]
  })
}

const wordsOf = ({ text }: Reading): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []

/** The words beside the gap are the same in a witness that has the word and in one that has it not. */
const agree = (segment: Segment | undefined, kept: readonly Passage[], lost: readonly Passage[]): boolean =>
  segment?.readings.some(({ witnesses }) => {
    const has = (passages: readonly Passage[]): boolean =>
      passages.some(one => witnesses.some(({ witness }) => witness === one.witness))
    return has(kept) && has(lost)
  }) ?? false

/** A quotation from end to end: in one that is quoted in pieces a missing word may stand outside the marks. */
const isWhole = (unit: Unit | undefined): boolean => unit?.rendering === 'direct'

/** The words that seem to be left out stand in another place of the witness. */
function hasElsewhere(members: readonly Unit[], silent: number, readings: readonly Reading[]): boolean {
  const has = new Set(members[silent]?.words.flatMap(({ form, concept }) => [form, concept]))
  return readings.some(({ witnesses }) =>
    witnesses.some(({ witness, start, end }) =>
      members[witness]?.words.some(
        word =>
          word.start >= start &&
          word.end <= end &&
          word.concept !== '' &&
          (has.has(word.form) || has.has(word.concept)),
      ),
    ),
  )
}

interface Passage {
  readonly witness: number
  readonly report: number
  readonly span: Span
}

const placeOf = ({ report, span }: Passage): Place => ({ report, spans: [span] })

/** The words on both sides of where each witness has a reading, or has none; only where it quotes them all. */
function passages(
  readings: readonly Reading[],
  members: readonly Unit[],
  reports: readonly Report[],
): Passage[] {
  return readings
    .flatMap(one => one.witnesses)
    .flatMap(at => {
      const unit = members[at.witness] as Unit
      const around = wordsAround(unit, at)
      if (!around) return []
      const span = { start: around[0].start, end: around[1].end }
      const text = (reports[unit.report] as Report).text.slice(span.start, span.end)
      return SIGN.test(text) ? [] : [{ witness: at.witness, report: unit.report, span }]
    })
}

function wordsAround(unit: Unit, { start, end }: ReadingWitness): [Word, Word] | undefined {
  const before = unit.words.findLast(word => word.end <= start)
  const after = unit.words.find(word => word.start >= end)
  return before?.quoted && after?.quoted ? [before, after] : undefined
}
