import { matchAt } from '../lexicon.ts'
import { foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/** Fewest times that somebody is called by a surname alone where it runs into another name. */
const OFTEN = 2

/**
 * Parts what a line break or a headline has run together: "met Ana [Velde Orr] on Monday" where the report calls one Ana Velde
 * or Velde and the other again and again Orr; and takes a word off that is no name: "[Orr] Lashes Out".
 */
export const partRuns = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] => {
  const counts = new Map<string, number>()
  for (const one of candidates) {
    const name = foldsOf(scan, one).join(' ')
    if (one.kind === 'person') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return candidates.flatMap(one => {
    if (one.kind !== 'person') return [one]
    return partedRun(one, counts, scan) ?? [withoutVerb(one, counts, scan)]
  })
}

type Counts = ReadonlyMap<string, number>

function partedRun(one: Candidate, counts: Counts, scan: Scan): Candidate[] | undefined {
  const folds = foldsOf(scan, one)
  const [first, second, third] = folds
  if (folds.length !== 3 || (counts.get(folds.join(' ')) ?? 0) > 1) return undefined
  const whole = { first: one.first, last: one.last - 1 }
  const known = matchAt(scan.lexicon, scan.words, whole.first, whole.last)
  const isKnown = known?.entry.sort === 'person' && known.length === 2
  if (!isKnown && !counts.has(`${first} ${second}`)) return undefined
  if (!counts.has(second as string) || (counts.get(third as string) ?? 0) < OFTEN) return undefined
  const { entry: _, ...bare } = one
  return [
    { ...bare, ...whole },
    { first: whole.last, last: one.last, kind: 'person', by: one.by, titles: [], sure: false },
  ]
}

/** "[Orr] Lashes Out": a surname of the report with a verb of the headline. */
function withoutVerb(one: Candidate, counts: Counts, scan: Scan): Candidate {
  if (one.last - one.first !== 2 || one.titles.length > 0) return one
  const [first, verb] = [wordAt(scan, one.first), wordAt(scan, one.first + 1)]
  const isVerb = /^VB[ZDP]$/.test(verb.tag) || scan.names.common.has(verb.fold)
  const next = scan.words[one.last]
  const goesOn = next?.sentence === first.sentence && /^\p{L}/u.test(next.text)
  if (!isVerb || !goesOn || !first.head || (counts.get(first.fold) ?? 0) < OFTEN) return one
  const { entry: _, ...bare } = one
  return { ...bare, last: one.first + 1 }
}
