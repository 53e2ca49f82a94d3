import { matchAt } from '../lexicon.ts'
import { candidate, foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan, Segment } from '../scan.ts'
import { hasWorkHead } from '../settle/index.ts'
import type { LearnedName } from './find.ts'

/**
 * Joins what was learned with what the rules found. Firm names stay as the rules have them, unless a longer name holds
 * them; of the others those stay that are learned too, with the kind that was learned; learned names that no rule saw are
 * added: "[Lindqvist Ferries] bought a pier".
 */
export function joinLearned(
  candidates: readonly Candidate[],
  names: readonly LearnedName[],
  scan: Scan,
  isStory: (one: Candidate) => boolean,
): Candidate[] {
  const ruled = coverOf(candidates)
  const kept = new Set(candidates.filter(one => isFirm(one, scan) || isStory(one)))
  const joined: Candidate[] = []
  for (const name of names) {
    const over = overlapping(name, ruled)
    const same = over.find(one => one.first === name.first && one.last === name.last)
    if (same && kept.has(same)) continue
    if (over.some(one => kept.has(one) && (isStory(one) || !givesWay(one, name, scan)))) continue
    for (const one of over) kept.delete(one)
    const made = same ? retyped(same, name) : added(name, over, scan)
    if (made) joined.push(made)
  }
  const learned = coverOf(joined)
  const kinds = new Map(joined.map(one => [foldsOf(scan, one).join(' '), one.kind]))
  for (const one of candidates) {
    if (kept.has(one)) joined.push(one)
    else if (overlapping(one, learned).length > 0) continue
    else if (isOther(one)) joined.push(one)
    else if (kinds.get(foldsOf(scan, one).join(' ')) === one.kind) joined.push(one)
  }
  return joined.sort((a, b) => a.first - b.first || b.last - a.last)
}

/**
 * Sorts of known names that stand against what was learned. Measured where both disagree on the same words: states,
 * capitals and carriers 3 to 1 right by the rules; surnames even; places and organisations that the report has explained
 * more often by what was learned. A house or street that governs is known as such, though towns are called so too.
 */
const FIRM: ReadonlySet<string> = new Set(['adjective', 'people', 'state', 'capital', 'carrier', 'seat'])

/** A known name, one behind a title, a works, a person known in full whose given name is listed, an outlet that is told or quoted. */
function isFirm(one: Candidate, scan: Scan): boolean {
  if (one.by === TITLED) return !isTitle(one, scan)
  if (FIRM.has(one.entry?.sort ?? '') || hasWorkHead(one, scan)) return true
  if (one.kind === 'organisation')
    return isAddressed(one, scan) || isExplained(one, scan) || isCredited(one, scan)
  return one.entry?.sort === 'person' && scan.names.givenNames.has(wordAt(scan, one.first).fold)
}

const TITLED = 'mentions/titled'

/** "Madam [Speaker]", "Student [Affairs]": no name follows the title. */
const isTitle = (one: Candidate, scan: Scan): boolean =>
  foldsOf(scan, one).every(word => scan.names.titleHeads.has(word) || scan.names.common.has(word))

/** "Marenian Press Service ([MPS])": an abbreviation of a name in the report. */
const isExplained = (one: Candidate, scan: Scan): boolean =>
  one.last - one.first === 1 &&
  wordAt(scan, one.first).upper &&
  one.entry !== undefined &&
  one.entry.name.length > wordAt(scan, one.first).text.length

/** "ORLSK, Kessar ([KTA]) -": the agency of a dateline. */
const isCredited = (one: Candidate, scan: Scan): boolean =>
  one.last - one.first === 1 &&
  wordAt(scan, one.first).upper &&
  scan.words[one.first - 1]?.text === '(' &&
  scan.words[one.last]?.text === ')' &&
  /^[-–—]+$/.test(scan.words[one.last + 1]?.text ?? '')

/** "told the [Spark]", "according to [KTA]". */
function isAddressed(one: Candidate, scan: Scan): boolean {
  const { sentence } = wordAt(scan, one.first)
  const fold = (i: number): string =>
    scan.words[i]?.sentence === sentence ? (scan.words[i]?.fold ?? '') : ''
  const before = fold(one.first - 1) === 'the' ? one.first - 2 : one.first - 1
  return fold(before) === 'told' || (fold(before) === 'to' && fold(before - 1) === 'according')
}

/** "[Kessari] Foreign Ministry": a firm name inside a longer one; not "Posh [Lucas Verhaspel]", where only the head of the sentence is added. */
function givesWay(one: Candidate, name: LearnedName, scan: Scan): boolean {
  if (one.by === TITLED || name.first > one.first || name.last < one.last) return false
  if (name.kind === 'other' && one.kind !== 'place') return false
  const first = wordAt(scan, name.first)
  return one.kind !== 'person' || !(first.head && one.first === name.first + 1 && one.last === name.last)
}

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
  const whole = match?.length === name.last - name.first ? match.entry : undefined
  // "outgoing [White House] staff": a house that governs is no place because of what stands around it
  if (whole?.sort === 'seat') return candidate(name, whole.kind, 'mentions/known-seat', { entry: whole })
  const entry = whole?.kind === name.kind ? { entry: whole } : {}
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
