import { matchAt } from '../lexicon.ts'
import { foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/**
 * Takes an office off a person's name that was read as a part of it: "Sens. [Ana Orr]", "Then-President [Velde]", "Harn AG
 * [Brandt]", "Public Information Officer [Ilse Vale]". What stands before a surname alone must be nothing but an office.
 */
export function withoutFront(one: Candidate, scan: Scan): Candidate {
  if (one.kind !== 'person') return one
  for (let first = one.last - 1; first > one.first; first--) {
    const office = officeAt(first - 1, scan)
    if (office === undefined || !isName({ ...one, first }, office.sure, scan)) continue
    if (isNamed({ first: one.first, last: first - 1 }, scan)) continue
    const { entry: _, ...bare } = one
    const titles = office.title === '' ? one.titles : [...one.titles, office.title]
    const gender = one.gender ?? scan.names.givenNames.get(wordAt(scan, first).fold)
    return { ...bare, first, titles, ...(gender ? { gender } : {}) }
  }
  return one
}

/** An office, and whether the word is never a name. */
interface Front {
  readonly title: string
  readonly sure: boolean
}

function officeAt(at: number, scan: Scan): Front | undefined {
  const { fold, capital, upper, text } = wordAt(scan, at)
  const { offices, titleHeads, givenNames, honorifics } = scan.names
  if (!capital) return undefined
  const front = offices.fronts.get(fold)
  // "DA" is no "Da Silva"
  if (front !== undefined && (upper || !/^[a-z]{1,3}$/.test(fold) || /\./.test(text)))
    return { title: front, sure: true }
  const { once, held = fold } = offices.compound.exec(fold)?.groups ?? {}
  if (held !== fold && titleHeads.has(held))
    return { title: once === undefined ? fold : `${once} ${held}`, sure: true }
  return titleHeads.has(fold) && !givenNames.has(fold) && !honorifics.has(fold)
    ? { title: fold, sure: false }
    : undefined
}

/** Who is called so: by a given name and more, or, behind what is surely an office, by any words that are none otherwise. */
function isName(rest: Candidate, sure: boolean, scan: Scan): boolean {
  const { givenNames, common, titleHeads, calendar, organisationHeads, placeHeads } = scan.names
  const { fold, capital, text } = wordAt(scan, rest.first)
  if (!capital) return false
  const isFull = rest.last - rest.first > 1
  if (isFull && ((givenNames.has(fold) && !titleHeads.has(fold)) || /^\p{Lu}\.$/u.test(text))) return true
  if (isFull && isPerson(rest, scan)) return true
  const other = [common, titleHeads, calendar, organisationHeads, placeHeads]
  return sure && foldsOf(scan, rest).every(word => !other.some(list => list.has(word)))
}

/** The person who is known in full by exactly these words. */
function isPerson({ first, last }: Candidate, scan: Scan): boolean {
  const match = matchAt(scan.lexicon, scan.words, first, last)
  return match?.entry.sort === 'person' && match.length === last - first
}

/** Whether a given name stands before the office, which is a second one then: "[Ann Bishop Mary Orr]"; "Georgia" is a state there. */
function isNamed(front: { readonly first: number; readonly last: number }, scan: Scan): boolean {
  if (front.last <= front.first) return false
  const known = matchAt(scan.lexicon, scan.words, front.first, front.last)
  const rest = known?.entry.kind === 'place' ? { ...front, first: front.first + known.length } : front
  return foldsOf(scan, rest).some(fold => scan.names.givenNames.has(fold) || /^\p{L}\.$/u.test(fold))
}
