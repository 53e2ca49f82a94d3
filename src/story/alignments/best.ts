import type { ReadingWitness, Segment } from '../../model/index.ts'
import { collate } from './apparatus.ts'
import type { Provenance } from './origins.ts'
import type { Unit } from './units.ts'

/** The best witness of an utterance, why it is the best, and the apparatus to its words. */
export interface Best {
  readonly best: number
  readonly bestBecause: string
  readonly variants: Segment[]
}

/** Share of the quoted words of the fullest witness that one must have to be preferred to it. */
const FULL = 0.7

/**
 * The best witness: a held document, then who quotes most, untouched by an editor's brackets, naming the chain; but where others
 * agree against its words within quotation marks, one of those who agree, if it is nearly as full.
 */
export function bestOf(members: readonly Unit[], texts: readonly string[], provenance: Provenance): Best {
  const { meaning } = provenance.world.locale
  const { publishes } = provenance.world
  const has = (one: Unit, other: Unit): boolean =>
    one.sources.some(id => id !== null && publishes(id, other.report))
  const retells = (one: Unit, other: Unit): boolean => has(one, other) || has(other, one)
  const ranks = members.map(unit => rankOf(unit, provenance))
  const all = [...members.keys()]
  const first = highest(ranks, all)
  const variants = collate(members, texts, first, meaning, retells)
  const outvoted = outvotedIn(variants, members, provenance)
  const least = FULL * (members[first] as Unit).quoted.length
  const others = all.filter(
    at =>
      (outvoted[at] as number) < (outvoted[first] as number) &&
      (members[at] as Unit).quoted.length >= least &&
      provenance.copiedFrom(members[at] as Unit) === undefined,
  )
  if (others.length === 0 || isHeld(members[first] as Unit, provenance))
    return { best: first, bestBecause: reasonOf(ranks, first), variants }
  const fewest = Math.min(...others.map(at => outvoted[at] as number))
  const best = highest(
    ranks,
    others.filter(at => outvoted[at] === fewest),
  )
  return { best, bestBecause: AGREED, variants: collate(members, texts, best, meaning, retells) }
}

const AGREED = 'more reports agree with its words than with those of a fuller one'

const isHeld = (unit: Unit, { reports }: Provenance): boolean => reports[unit.report]?.kind === 'document'

/** At how many places of the apparatus each witness has words of its own where at least two voices agree on others. */
function outvotedIn(
  variants: readonly Segment[],
  members: readonly Unit[],
  provenance: Provenance,
): number[] {
  const counts = members.map(() => 0)
  const voices = members.map(unit => voiceOf(unit, provenance))
  for (const { readings } of variants) {
    if (!readings.some(({ kind }) => kind === 'substantive' || kind === 'omission')) continue
    const votes = readings.map(({ text, kind, witnesses }) => {
      const own = witnesses.flatMap(place =>
        text !== '' || (kind !== 'editorial' && isWithin(place, members[place.witness] as Unit))
          ? (voices[place.witness] ?? [])
          : [],
      )
      return new Set(own).size
    })
    const most = Math.max(...votes)
    for (const [i, { text, witnesses }] of readings.entries()) {
      if (text === '' || most < 2 || (votes[i] as number) >= most) continue
      for (const { witness } of witnesses) counts[witness] = (counts[witness] as number) + 1
    }
  }
  return counts
}

/** Whether nothing stands between words that a witness quotes: who has words there that two others lack has put them in. */
function isWithin({ start }: ReadingWitness, { words }: Unit): boolean {
  const next = words.findIndex(word => word.start >= start)
  return words[next]?.quoted === true && words[next - 1]?.quoted === true
}

/** Whose copy the words are: the carrier's whom the report names or credits, else the outlet's own; a copy of a held report has no voice. */
function voiceOf(unit: Unit, { reports, entities, creditedTo, copiedFrom }: Provenance): string | undefined {
  if (copiedFrom(unit) !== undefined) return undefined
  const outermost = entities.get(unit.sources[0] ?? '')
  const carrier = outermost?.carrier ? outermost : entities.get(creditedTo(unit.report)[0] ?? '')
  const report = reports[unit.report]
  return (carrier?.name ?? report?.outlet ?? report?.id)?.toLowerCase()
}

function rankOf(unit: Unit, provenance: Provenance): number[] {
  return [
    isHeld(unit, provenance) ? 1 : 0,
    provenance.copiedFrom(unit) === undefined ? 1 : 0,
    provenance.donorsOf(unit.report).length > 0 ? 0 : 1,
    Math.min(unit.quoted.length, 60),
    unit.words.some(word => word.bracketed) ? 0 : 1,
    unit.sources.filter(id => id !== null && provenance.entities.get(id)?.named).length,
    unit.words.length <= 60 ? unit.words.length : 0,
  ]
}

/** The one of some witnesses that ranks highest, the first of equals. */
const highest = (ranks: readonly (readonly number[])[], among: readonly number[]): number =>
  among.reduce((best, at) =>
    greater(ranks[at] as readonly number[], ranks[best] as readonly number[]) ? at : best,
  )

function greater(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value > (b[i] as number)
  return false
}

const REASONS = [
  'it is the held document itself',
  'it is not a copy of another report',
  'its report lifts nothing from another',
  'it has the most words inside quotation marks',
  'no editor has put brackets into it',
  'it names the most of the chain',
  'it is the fullest',
]

function reasonOf(ranks: readonly (readonly number[])[], best: number): string {
  if (ranks.length === 1) return 'it is the only witness'
  const mine = ranks[best] as readonly number[]
  for (const [i, value] of mine.entries()) {
    if (ranks.some((other, at) => at !== best && (other[i] as number) < value)) return REASONS[i] as string
  }
  return 'it comes first in canonical order'
}
