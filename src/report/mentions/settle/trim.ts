import { matchAt } from '../lexicon.ts'
import type { Entry } from '../lexicon.ts'
import { fromEntry } from '../read/known.ts'
import { wordAt } from '../scan.ts'
import type { Candidate, Scan, Segment } from '../scan.ts'
import { withoutFront } from './fronts.ts'

/**
 * Takes off what only describes a person: "ace [Joren Hale]", "Frenchman [Bastien Orl]", and any words before a full name
 * that the report or its story has alone: "Mum [Ana Velde]", "Public Defender [Ana Velde]".
 */
export const trimNames = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] =>
  candidates.flatMap(each => {
    const whole = withoutDay(each, scan)
    const one = withoutFront(whole, scan)
    if (one !== whole) return [...known({ first: whole.first, last: one.first - 1 }, scan), one]
    const rest = trimmed(one, scan)
    return rest.first > one.first + 1
      ? [...known({ first: one.first, last: rest.first }, scan), rest]
      : [rest]
  })

/** "[Harn County Court] Thursday ruled": behind two words a weekday is when, not who; "Super Tuesday" and "Fox News Sunday" are names. */
function withoutDay(one: Candidate, scan: Scan): Candidate {
  const { weekdays } = scan.locale.time
  if (one.last - one.first < 3 || !weekdays.has(wordAt(scan, one.last - 1).fold)) return one
  const { entry: _, ...bare } = one
  // a programme that is called after its outlet and its day
  if (matchAt(scan.lexicon, scan.words, one.first, one.last - 1)?.entry.sort === 'carrier') return one
  return { ...bare, last: one.last - 1 }
}

/** What is known of the words before the name: "[Harn] Public Defender". */
function known(front: Segment, scan: Scan): Candidate[] {
  if (front.last <= front.first) return []
  const match = matchAt(scan.lexicon, scan.words, front.first, front.last)
  return match && match.entry.kind !== 'person'
    ? [fromEntry({ first: front.first, last: front.first + match.length }, match.entry)]
    : []
}

function trimmed(one: Candidate, scan: Scan): Candidate {
  const word = wordAt(scan, one.first)
  const { givenNames, familyFirst, organisationFirsts, particles, placeOpeners } = scan.names
  if (one.last - one.first < 3) return one
  const { entry: _, ...bare } = one
  const front = isMany(one, scan) ? personAt(one.first, one.last - 1, scan) : undefined
  if (front && one.kind === 'person') return { ...bare, last: one.last - 1, entry: front }
  if ([givenNames, familyFirst, organisationFirsts, placeOpeners].some(list => list.has(word.fold)))
    return one
  if (/^\p{Lu}\.?$/u.test(word.text) && one.kind === 'person') return one
  const { placeHeads, organisationHeads } = scan.names
  const isThing = [placeHeads, organisationHeads].some(list => list.has(wordAt(scan, one.last - 1).fold))
  for (let first = one.first + 1; first < one.last - 1; first++) {
    const person = isThing && one.kind !== 'person' ? undefined : personAt(first, one.last, scan)
    // an office before the name is more than a description: the readers of titles had their say
    const office = first > one.first + 1 && scan.names.titleHeads.has(wordAt(scan, first - 1).fold)
    if (person && !office) return { ...bare, first, kind: 'person', entry: person }
  }
  if (one.kind === 'place' || one.kind === 'event') return one
  const plain = one.kind === 'person' && !word.capital && !particles.has(word.fold)
  const people = scan.names.compatriots.has(word.fold)
  return plain || people ? { ...bare, first: one.first + 1, kind: 'person' } : one
}

/** "[Ana Velde] Posters": what is named after somebody ends with a common word in the plural. */
const isMany = (one: Candidate, scan: Scan): boolean => /^NNP?S$/.test(wordAt(scan, one.last - 1).tag)

/** The person who is known in full by exactly these words. */
function personAt(first: number, last: number, scan: Scan): Entry | undefined {
  const match = matchAt(scan.lexicon, scan.words, first, last)
  return match?.entry.sort === 'person' && match.length === last - first ? match.entry : undefined
}
