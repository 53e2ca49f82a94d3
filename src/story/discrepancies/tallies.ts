import type { Value } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Locale } from '../../locales/index.ts'
import type { Unit, Word } from '../alignments/index.ts'
import { isFrequency } from './claims.ts'
import type { Claim } from './claims.ts'

/** What is counted in kinds side by side: "[137 confirmed], [96 probable] and [412 suspected] cases". */
interface Tally {
  readonly noun: string
  /** The noun as it is written. */
  readonly text: string
  readonly kinds: ReadonlySet<string>
}

/** A count with the words around it, up to the next count or mark. */
interface Counted {
  readonly value: Value
  readonly words: readonly Word[]
  /** The word right behind the number, and the one behind that. */
  readonly next: readonly (Word | undefined)[]
}

/** The counts of a story whose statements say of which kind they are, where some report counts several kinds side by side. */
export function tallyClaims(units: readonly Unit[], textOf: (unit: Unit) => string, locale: Locale): Claim[] {
  const counted = units.map(unit => countsIn(unit, textOf(unit), locale))
  const tallies = [...Map.groupBy(counted.flatMap(tallyOf), ({ noun }) => noun).values()].map(allKinds)
  if (tallies.length === 0) return []
  return units.flatMap((unit, at) =>
    (counted[at] ?? []).flatMap(one => tallies.flatMap(tally => claimOf(unit, one, tally))),
  )
}

/** Several reports tally one thing, each perhaps in other kinds. */
const allKinds = (tallies: readonly Tally[]): Tally => ({
  ...(tallies[0] as Tally),
  kinds: new Set(tallies.flatMap(({ kinds }) => [...kinds])),
})

/** Words beside a number that may belong to it. */
const REACH = 5

function countsIn(unit: Unit, text: string, { clauses }: Locale): Counted[] {
  // "58 km (36 miles)" and "hit seven times" tally nothing
  const counts = unit.values.filter(
    value =>
      // "one of the villages" is any of them
      value.kind === 'count' && value.unit === undefined && value.value !== '1' && !isFrequency(value),
  )
  return counts.map(value => {
    const before = unit.words.filter(word => word.end <= value.start).slice(-REACH)
    const after = unit.words.filter(word => word.start >= value.end).slice(0, REACH)
    const stops = (word: Word, gap: string): boolean =>
      /[,;:—–]/.test(gap) ||
      clauses.coordinators.has(word.form) ||
      unit.values.some(other => other !== value && other.kind === 'count' && overlap(other, word) > 0)
    const left = before.findLastIndex((word, i) =>
      stops(word, text.slice(word.end, before[i + 1]?.start ?? value.start)),
    )
    const right = after.findIndex((word, i) =>
      stops(word, text.slice(after[i - 1]?.end ?? value.end, word.start)),
    )
    const words = [...before.slice(left + 1), ...(right < 0 ? after : after.slice(0, right))]
    return { value, words, next: [after[0], after[1]].filter(word => word && words.includes(word)) }
  })
}

const isMatter = (word: Word | undefined): boolean => word !== undefined && /^[ws]:/.test(word.concept)

/** "137 confirmed, 96 probable and 412 suspected cases": the last has kind and noun, those before it the kind, or both. */
function tallyOf(counts: readonly Counted[]): Tally[] {
  const last = counts.at(-1)
  const [kind, noun] = last?.next ?? []
  if (counts.length < 2 || !isMatter(kind) || !isMatter(noun)) return []
  const kinds = counts.map(({ next: [first, second] }) =>
    isMatter(first) && (second === undefined || second.concept === noun?.concept)
      ? first?.concept
      : undefined,
  )
  return kinds.includes(undefined) || new Set(kinds).size < kinds.length
    ? []
    : [{ noun: noun?.concept as string, text: noun?.text as string, kinds: new Set(kinds as string[]) }]
}

/** One kind stands beside the number, and no other noun than that of the tally is what it counts. */
function claimOf(unit: Unit, { value, words }: Counted, { noun, text, kinds }: Tally): Claim[] {
  const found = words.filter(word => kinds.has(word.concept))
  const kind = found[0]
  if (!kind || new Set(found.map(word => word.concept)).size > 1) return []
  const counts =
    words.some(word => word.concept === noun) || value.of === undefined || kind.form.startsWith(value.of)
  const places = words.filter(word => word.concept.startsWith('e:')).map(word => word.concept)
  return counts
    ? [
        {
          unit,
          value,
          slot: `tally|${noun}|${kind.concept}|${places.join(' ')}`,
          event: 'tally',
          predicate: `${kind.text} ${text}`,
          exact: true,
        },
      ]
    : []
}
