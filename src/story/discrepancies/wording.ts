import type { SenseWords } from '../../locales/index.ts'
import type { Alignment, Reading, Report, Segment, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import { putUnder } from '../gather.ts'
import { findCuts } from './cuts.ts'
import type { Draft } from './draft.ts'
import { wordsSlot } from './label.ts'
import { areOne } from './oneness.ts'
import { findDropped } from './dropped.ts'

/** Words of a variant beyond which two passages differ rather than a wording. */
const SHORT = 5

/** Words changed, left out or cut off inside quotation marks without a sign. */
export function compareWording(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  return aligned.flatMap(one => [
    ...alterations(one, provenance),
    ...findDropped(one, provenance),
    ...findCuts(one, provenance),
  ])
}

/** A place where one witness or more have other words inside their quotation marks than the best witness. */
interface Alteration {
  readonly lemma: Reading
  readonly other: Reading
}

/** All alterations that the same witnesses make to one utterance are one discrepancy. */
function alterations({ alignment, members }: Aligned, { reports, world, entities }: Provenance): Draft[] {
  const byWitnesses = new Map<string, Alteration[]>()
  for (const [at, segment] of alignment.variants.entries()) {
    for (const one of altered(segment, world.locale.meaning)) {
      // "four o'clock" and "4pm"
      const number = numbersIn(one.lemma, members)
      if (number !== '' && number === numbersIn(one.other, members)) continue
      const quoting = one.other.witnesses
        .filter(
          each =>
            isQuoted(members, each) &&
            isEmbedded(alignment, at, one.lemma, each.witness, members) &&
            one.lemma.witnesses.some(lemma => areOne(alignment, members, lemma.witness, each.witness)),
        )
        .map(each => each.witness)
      const others = new Set(one.lemma.witnesses.map(each => members[each.witness]?.report))
      if (
        quoting.length === 0 ||
        quoting.some(at => others.has(members[at]?.report)) ||
        !one.lemma.witnesses.some(each => isQuoted(members, each))
      )
        continue
      const key = quoting.join(' ')
      putUnder(byWitnesses, key, one)
    }
  }
  return [...byWitnesses.values()].map(list => {
    const hard = isHard(list, members, world.locale.meaning.negations)
    return {
      slot: wordsSlot(alignment, members, entities),
      kind: 'wording' as const,
      grade: hard ? ('contradiction' as const) : ('variance' as const),
      reason: hard
        ? 'a number or a negation differs inside quotation marks'
        : 'the words inside quotation marks differ and no mark says that they were changed',
      sides: [
        sideOf(
          list.map(one => one.lemma),
          members,
          reports,
        ),
        sideOf(
          list.map(one => one.other),
          members,
          reports,
        ),
      ],
      by: 'discrepancies/wording',
    }
  })
}

/** Words that must run alike on one side where the other side is the edge of the quotation. */
const EDGE = 3
/** Segments looked at on each side. */
const AROUND = 6

/** A changed word stands between words that both quote alike; at the edge of a quotation more of them are asked on the other side. */
function isEmbedded(
  alignment: Alignment,
  at: number,
  lemma: Reading,
  witness: number,
  members: readonly Unit[],
): boolean {
  const others = new Set(lemma.witnesses.map(each => each.witness))
  const alike = (step: number): number => {
    let words = 0
    for (let i = 1; i <= AROUND && words < EDGE; i++) {
      const segment = alignment.variants[at + step * i]
      const reading = segment?.readings.find(one => one.witnesses.some(each => each.witness === witness))
      if (!reading?.witnesses.some(each => others.has(each.witness))) break
      // what one has in its quotation stands in the other behind the mark that ends it: there it is told, not quoted
      const quoting = reading.witnesses.filter(each => isQuoted(members, each))
      const isShared =
        quoting.some(each => each.witness === witness) === quoting.some(each => others.has(each.witness))
      if (i === 1 && !isShared) break
      words += countWords(reading.text)
    }
    return words
  }
  const left = alike(-1)
  const right = alike(1)
  return (left > 0 && right > 0) || Math.max(left, right) >= EDGE
}

/** An exchange of like words ("just", "simply") is editorial, and as long as they stand in the marks a change. */
const CHANGED: ReadonlySet<Reading['kind']> = new Set(['substantive', 'editorial'])

/** A change of function words alone stands in the apparatus and is no disagreement; "will" for "may" is one. */
function altered(segment: Segment, { functionWords, negations, modals }: SenseWords): Alteration[] {
  const lemma = segment.readings[segment.lemma]
  if (!lemma || lemma.text === '' || countWords(lemma.text) > SHORT || isMasked(lemma)) return []
  const telling = (text: string): boolean =>
    (text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).some(
      word => !functionWords.has(word) || negations.has(word) || modals.has(word),
    )
  return (
    segment.readings
      .filter(
        reading =>
          CHANGED.has(reading.kind) &&
          reading.text !== '' &&
          countWords(reading.text) <= SHORT &&
          !isMasked(reading),
      )
      .filter(reading => telling(reading.text) || telling(lemma.text))
      // a reading over a comma joins two clauses, of which the other side has one
      .filter(reading => !/[,;]/.test(reading.text) && !/[,;]/.test(lemma.text))
      .map(other => ({ lemma, other }))
  )
}

/** An oath of which a paper prints no more than the first letter: "d***", "d---". */
const isMasked = ({ text }: Reading): boolean => /\p{L}?[*_]{2,}|\p{L}-{2,}/u.test(text)

/** All words of the reading stand inside the quotation marks of the witness. */
function isQuoted(members: readonly Unit[], { witness, start, end }: Reading['witnesses'][number]): boolean {
  const words = members[witness]?.words.filter(word => word.start >= start && word.end <= end) ?? []
  return words.length > 0 && words.every(word => word.quoted && !word.bracketed)
}

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

/** The witnesses that have all of some readings inside their quotation marks, with the words in them. */
function sideOf(
  readings: readonly Reading[],
  members: readonly Unit[],
  reports: readonly Report[],
): Draft['sides'][number] {
  const spans = new Map<number, Span[]>()
  for (const reading of readings) {
    for (const each of reading.witnesses.filter(one => isQuoted(members, one)))
      putUnder(spans, each.witness, { start: each.start, end: each.end })
  }
  const witnesses = [...spans].sort(([a], [b]) => a - b)
  return {
    value: readings.map(reading => reading.text.replace(/\s+/g, ' ')).join(' … '),
    loci: witnesses.map(([witness, list]) =>
      locusOf(reports[(members[witness] as Unit).report] as Report, list),
    ),
    reports: witnesses.map(([witness]) => (members[witness] as Unit).report),
  }
}

/** Whether a number differs, or one side as a whole negates what the other does not ("nobody", "no one"). */
function isHard(
  list: readonly Alteration[],
  members: readonly Unit[],
  negations: ReadonlySet<string>,
): boolean {
  const numbers = (pick: (one: Alteration) => Reading): string =>
    list
      .map(one => numbersIn(pick(one), members))
      .filter(Boolean)
      .join(' ')
  const negated = (pick: (one: Alteration) => Reading): boolean =>
    list.some(one =>
      pick(one)
        .text.toLowerCase()
        .split(/\s+/)
        .some(word => negations.has(word)),
    )
  const lemma = (one: Alteration): Reading => one.lemma
  const other = (one: Alteration): Reading => one.other
  const [one, two] = [numbers(lemma), numbers(other)]
  // "last year" and "past year", a number and a word are no two numbers
  const differ = one !== two && one !== '' && kindsOf(one) === kindsOf(two)
  return differ || negated(lemma) !== negated(other)
}

const kindsOf = (numbers: string): string => numbers.replace(/:\S+/g, '')

/** The numbers that a reading's words are part of, each with its kind, in digits: "eleven" and "11" are one. */
function numbersIn(reading: Reading, members: readonly Unit[]): string {
  const at = reading.witnesses[0]
  const values = at ? (members[at.witness]?.values ?? []).filter(value => overlap(value, at) > 0) : []
  const known = values.filter(value =>
    /^(?:count|percent|money|duration|ordinal|date|time)$/.test(value.kind),
  )
  return known.map(({ kind, value }) => `${kind}:${kind === 'time' ? onDial(value) : value}`).join(' ')
}

/** A time by the hour of the dial, whatever the day and its half: "four o'clock" and "4pm" are one. */
const onDial = (value: string): string =>
  value.replace(
    /^.*T(\d\d):(\d\d).*$/,
    (_, hours: string, minutes: string) => `${Number(hours) % 12}:${minutes}`,
  )
