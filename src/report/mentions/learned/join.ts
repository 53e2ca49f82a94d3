import { matchAt } from '../lexicon.ts'
import { candidate, wordAt } from '../scan.ts'
import type { Candidate, Scan, Segment } from '../scan.ts'
import type { LearnedName } from './find.ts'

/**
 * Joins what was learned with what the rules found. Protected names stay as the rules have them; of the others those stay
 * that are learned too, with the kind that was learned; learned names that no rule saw are added: "[Lindqvist Ferries]
 * bought a pier".
 */
export function joinLearned(
  candidates: readonly Candidate[],
  names: readonly LearnedName[],
  scan: Scan,
  isStory: (one: Candidate) => boolean,
): Candidate[] {
  const ruled = coverOf(candidates)
  const kept = new Set(candidates.filter(one => isProtected(one, isStory)))
  const joined: Candidate[] = []
  for (const name of names) {
    const over = overlapping(name, ruled)
    const same = over.find(one => one.first === name.first && one.last === name.last)
    if (same && kept.has(same)) continue
    if (over.some(one => kept.has(one) && !(holds(name, one) && yields(one, name)))) continue
    for (const one of over) kept.delete(one)
    const made = same ? retyped(same, name) : added(name, over, scan)
    if (made) joined.push(made)
  }
  const learned = coverOf(joined)
  for (const one of candidates)
    if (kept.has(one) || (isOther(one) && overlapping(one, learned).length === 0)) joined.push(one)
  return joined.sort((a, b) => a.first - b.first || b.last - a.last)
}

const holds = (outer: Segment, inner: Segment): boolean =>
  outer.first <= inner.first && outer.last >= inner.last

/** Adjectives of states and people stay what they are; the story's names too. */
const isProtected = (one: Candidate, isStory: (one: Candidate) => boolean): boolean =>
  one.entry?.sort === 'adjective' || one.entry?.sort === 'people' || isStory(one)

/** A protected word inside a longer name: "[Kessari Foreign Ministry]". */
const yields = (_: Candidate, name: LearnedName): boolean => name.kind !== 'other'

/** Events and the like, which the learned finder does not tell apart. */
const isOther = (one: Candidate): boolean => one.kind === 'event' || one.kind === 'other'

type Cover = ReadonlyMap<number, Candidate>

function coverOf(candidates: readonly Candidate[]): Cover {
  const cover = new Map<number, Candidate>()
  for (const one of candidates) for (let i = one.first; i < one.last; i++) cover.set(i, one)
  return cover
}

function overlapping(segment: Segment, cover: Cover): Candidate[] {
  const found = new Set<Candidate>()
  for (let i = segment.first; i < segment.last; i++) {
    const one = cover.get(i)
    if (one) found.add(one)
  }
  return [...found]
}

function retyped(one: Candidate, { kind }: LearnedName): Candidate {
  if (one.kind === kind || (kind === 'other' && one.kind === 'event')) return one
  const { entry: _, ...rest } = one
  return { ...rest, kind, by: 'mentions/learned', sure: false }
}

function added(name: LearnedName, over: readonly Candidate[], scan: Scan): Candidate | undefined {
  if (name.kind === 'other') return undefined
  const match = matchAt(scan.lexicon, scan.words, name.first, name.last)
  const entry =
    match && match.length === name.last - name.first && match.entry.kind === name.kind
      ? { entry: match.entry }
      : {}
  if (name.kind !== 'person') return candidate(name, name.kind, 'mentions/learned', { ...entry, sure: false })
  const titled = over.find(one => one.titles.length > 0 && one.last > name.first)
  const gender = titled?.gender ?? scan.names.givenNames.get(wordAt(scan, name.first).fold)
  return candidate(name, 'person', 'mentions/learned', {
    ...entry,
    ...(gender ? { gender } : {}),
    titles: titled?.titles ?? [],
    sure: false,
  })
}
