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

/** A place in a quotation where a condition or a limit begins. */
interface Limit {
  readonly whole: Unit
  /** Index into its quoted words of the first word of the limit. */
  readonly at: number
  readonly begins: string
}

/**
 * Whole sentences in quotation marks that stop before a condition or a limit which another witness has: `"He is out of the
 * team," ...` against `"He is out of the team if the second sample says the same," ...`.
 */
export function findCuts({ members }: Aligned, { reports, world }: Provenance): Draft[] {
  const { limits } = world.locale.meaning
  const byLead = new Map<string, Limit[]>()
  for (const whole of members)
    for (const at of limitsIn(whole, limits, reports)) {
      const lead = formsOf(whole.quoted.slice(at - ALIKE, at))
      const limit = { whole, at, begins: formsOf(whole.quoted.slice(at, at + TELLING)) }
      byLead.set(lead, [...(byLead.get(lead) ?? []), limit])
    }
  const cuts = members.flatMap(cut => {
    if (cut.rendering !== 'direct' || cut.quoted.length < ALIKE) return []
    const known = byLead.get(formsOf(cut.quoted.slice(-ALIKE)))
    const limit = known?.find(({ whole }) => whole.report !== cut.report)
    return known && limit && !goesOn(cut, limit, reports) ? [{ cut, limit, known }] : []
  })
  const [first] = cuts
  if (!first) return []
  const { begins } = first.limit
  const wholes = first.known.filter(one => one.begins === begins)
  const side = (list: readonly { unit: Unit; words: readonly Word[] }[]): Draft['sides'][number] =>
    sideOf(
      list.map(({ unit, words }) => ({
        report: unit.report,
        spans: [{ start: (words[0] as Word).start, end: (words.at(-1) as Word).end }],
      })),
      reports,
    )
  return [
    {
      slot: { event: 'quotation', predicate: 'where the quotation ends' },
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
        side(
          cuts
            .filter(({ limit }) => limit.begins === begins)
            .map(({ cut }) => ({ unit: cut, words: cut.quoted.slice(-SHOWN) })),
        ),
      ],
      by: 'discrepancies/cut',
    },
  ]
}

const formsOf = (words: readonly Word[]): string => words.map(word => word.form).join(' ')

/** Where, in the midst of a sentence that a witness quotes, a limit begins. */
function limitsIn(unit: Unit, limits: RegExp, reports: readonly Report[]): number[] {
  const found: number[] = []
  for (let at = ALIKE; at < unit.quoted.length; at++) {
    if (!limits.test(formsOf(unit.quoted.slice(at, at + TELLING)))) continue
    if (isOneSentence(unit.quoted.slice(at - 1, at + 1), unit, reports)) found.push(at)
  }
  return found
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

function goesOn(cut: Unit, { whole, at }: Limit, reports: readonly Report[]): boolean {
  const end = cut.spans.at(-1)?.end ?? 0
  const next = (reports[cut.report] as Report).text.slice(end, end + BEHIND).toLowerCase()
  const words = next.match(/[\p{L}\p{N}]+/gu) ?? []
  const wanted = whole.quoted.slice(at, at + BEGINNING).map(({ plain }) => /^[\p{L}\p{N}]*/u.exec(plain)?.[0])
  return words.some((_, i) => wanted.every((word, k) => words[i + k] === word))
}
