import type { Report } from '../../model/index.ts'
import type { Aligned, Provenance, Unit, Word } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** Words that must run alike before the cut. */
const ALIKE = 3
/** Words behind the cut that tell whether they take something back. */
const TELLING = 4
/** Words shown on both sides of the cut. */
const SHOWN = 6

/** A quotation of one witness that stops where another goes on, and what the other goes on to say. */
interface Cut {
  readonly cut: Unit
  readonly whole: Unit
  /** Index into the quoted words of the whole of the first word behind the cut. */
  readonly at: number
}

/**
 * Whole sentences in quotation marks that stop before a condition or a limit which another witness has: `"He is out of the
 * team," ...` against `"He is out of the team if the second sample says the same," ...`.
 */
export function findCuts({ members }: Aligned, { reports, world }: Provenance): Draft[] {
  const cuts = members.flatMap(cut => members.flatMap(whole => cutOf(cut, whole, reports)))
  const telling = cuts.filter(
    ({ cut, whole, at }) =>
      world.locale.meaning.limits.test(formsOf(whole.quoted.slice(at, at + TELLING))) &&
      !goesOn(cut, whole, at, reports),
  )
  const first = telling[0]
  if (!first) return []
  const wholes = telling.filter(({ at, whole }) => follows(whole, at) === follows(first.whole, first.at))
  const side = (list: readonly { unit: Unit; words: readonly Word[] }[]): Draft['sides'][number] =>
    sideOf(
      list
        .filter(({ unit }, i) => list.findIndex(one => one.unit === unit) === i)
        .map(({ unit, words }) => ({
          report: unit.report,
          spans: [{ start: (words[0] as Word).start, end: (words.at(-1) as Word).end }],
        })),
      reports,
    )
  return [
    {
      slot: { event: 'quotation', predicate: 'where it ends' },
      kind: 'wording',
      grade: 'scope',
      reason: 'the quotation ends where another has a condition or a limit, and no mark says so',
      sides: [
        side(
          wholes.map(({ whole, at }) => ({
            unit: whole,
            words: whole.quoted.slice(Math.max(0, at - SHOWN), sentenceEnd(whole, at, reports)),
          })),
        ),
        side(wholes.map(({ cut }) => ({ unit: cut, words: cut.quoted.slice(-SHOWN) }))),
      ],
      by: 'discrepancies/cut',
    },
  ]
}

const formsOf = (words: readonly Word[]): string => words.map(word => word.form).join(' ')

const follows = (unit: Unit, at: number): string => formsOf(unit.quoted.slice(at, at + TELLING))

/** Where a witness that is quoted from end to end stops within a sentence of another that quotes it too. */
function cutOf(cut: Unit, whole: Unit, reports: readonly Report[]): Cut[] {
  if (cut.report === whole.report || cut.rendering !== 'direct' || cut.quoted.length < ALIKE) return []
  const end = formsOf(cut.quoted.slice(-ALIKE))
  for (let at = ALIKE; at < whole.quoted.length; at++) {
    if (formsOf(whole.quoted.slice(at - ALIKE, at)) !== end) continue
    if (isOneSentence(whole.quoted.slice(at - 1, at + 1), whole, reports)) return [{ cut, whole, at }]
  }
  return []
}

/** No sentence ends between some words. */
const isOneSentence = (words: readonly Word[], { report }: Unit, reports: readonly Report[]): boolean =>
  words.every((word, i) => {
    const next = words[i + 1]
    return !next || !/[.!?…[\]]/.test((reports[report] as Report).text.slice(word.end, next.start))
  })

/** Index behind the last quoted word of the sentence that goes on at an index. */
function sentenceEnd(unit: Unit, at: number, reports: readonly Report[]): number {
  let end = at + 1
  while (end < unit.quoted.length && isOneSentence(unit.quoted.slice(end - 1, end + 1), unit, reports)) end++
  return end
}

/** Characters behind a cut, and words among them, by which its report is seen to go on, be it in a sentence of its own. */
const BEHIND = 80
const BEGINNING = 2

function goesOn(cut: Unit, whole: Unit, at: number, reports: readonly Report[]): boolean {
  const end = cut.spans.at(-1)?.end ?? 0
  const next = (reports[cut.report] as Report).text.slice(end, end + BEHIND).toLowerCase()
  const words = next.match(/[\p{L}\p{N}]+/gu) ?? []
  const wanted = whole.quoted.slice(at, at + BEGINNING).map(({ plain }) => plain)
  return words.some((_, i) => wanted.every((word, k) => words[i + k] === word))
}
