import { matchAt } from '../lexicon.ts'
import type { Entry } from '../lexicon.ts'
import { wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/**
 * Takes off what only describes a person: "ace [Joren Hale]", "Frenchman [Bastien Orl]", and any word before a full name
 * that the report or its story has alone: "Mum [Ana Velde]".
 */
export const trimNames = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] =>
  candidates.map(one => trimmed(one, scan))

function trimmed(one: Candidate, scan: Scan): Candidate {
  if (one.last - one.first < 3 || one.kind === 'place' || one.kind === 'event') return one
  const word = wordAt(scan, one.first)
  const rest = { first: one.first + 1, last: one.last }
  const { givenNames, familyFirst, organisationFirsts, particles } = scan.names
  if ([givenNames, familyFirst, organisationFirsts].some(list => list.has(word.fold))) return one
  if (/^\p{Lu}\.?$/u.test(word.text)) return one
  const known = personAt(rest.first, rest.last, scan)
  const plain = one.kind === 'person' && !word.capital && !particles.has(word.fold)
  const people = scan.names.compatriots.has(word.fold)
  if (!known && !plain && !people) return one
  const { entry: _, ...bare } = one
  return { ...bare, ...rest, kind: 'person', ...(known ? { entry: known } : {}) }
}

/** The person who is known in full by exactly these words. */
function personAt(first: number, last: number, scan: Scan): Entry | undefined {
  const match = matchAt(scan.lexicon, scan.words, first, last)
  return match?.entry.sort === 'person' && match.length === last - first ? match.entry : undefined
}
