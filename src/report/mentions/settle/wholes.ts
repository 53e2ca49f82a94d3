import { matchAt } from '../lexicon.ts'
import { candidate, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/** Words inside the names of bodies at which they are cut. */
const JOINTS: ReadonlySet<string> = new Set(['and', '&', 'of', 'for'])
/** Most words that a name may go on before a joint, and behind one. */
const MOST = { known: 5, front: 2, back: 4 }

/**
 * Gives a body its whole name where small words have cut it: what is known in full ("[Centers for Wave Control and Prevention]"), "the
 * [Fish and] Wildlife Service", "the Department of Health [and Human Services]".
 */
export function readWholes(candidates: readonly Candidate[], scan: Scan): readonly Candidate[] {
  const covering = new Map<number, Candidate>()
  for (const one of candidates) for (let i = one.first; i < one.last; i++) covering.set(i, one)
  const made: Candidate[] = []
  for (const one of candidates) {
    if (one.kind === 'person' || made.at(-1)?.last === one.last) continue
    const whole =
      knownWhole(one, scan) ?? wholeBehind(one, covering, scan) ?? wholeBefore(one, covering, scan)
    if (whole) made.push(whole)
  }
  if (made.length === 0) return candidates
  const isInside = (one: Candidate): boolean =>
    made.some(each => each.first < one.last && one.first < each.last)
  return [...candidates.filter(one => !isInside(one)), ...made].sort((a, b) => a.first - b.first)
}

const isJoint = (at: number, scan: Scan): boolean => JOINTS.has(scan.words[at]?.text ?? '')

/** A listed body of several words that holds the name: a joint stands where it goes on. */
function knownWhole(one: Candidate, scan: Scan): Candidate | undefined {
  const [left, right] = [isJoint(one.first - 1, scan), isJoint(one.last, scan)]
  if (!left && !right) return undefined
  const { sentence } = wordAt(scan, one.first)
  const limit = scan.sentences[sentence]?.last ?? one.last
  for (let first = left ? Math.max(0, one.first - MOST.known) : one.first; first <= one.first; first++) {
    if (wordAt(scan, first).sentence !== sentence) continue
    const match = matchAt(scan.lexicon, scan.words, first, right ? limit : one.last)
    const last = first + (match?.length ?? 0)
    const isLonger = last >= one.last && last - first > one.last - one.first && wordAt(scan, last - 1).capital
    if (match?.entry.kind === 'organisation' && match.entry.sort !== 'voted' && isLonger)
      return candidate({ first, last }, 'organisation', 'mentions/whole', { entry: match.entry })
  }
  return undefined
}

type Cover = ReadonlyMap<number, Candidate>

/** "the [Fish and] Wildlife Service": a common word with a capital that no name holds, between what opens the name and "and". */
function wholeBefore(one: Candidate, covering: Cover, scan: Scan): Candidate | undefined {
  const { names, words } = scan
  if (one.kind !== 'organisation' || one.last - one.first < 2) return undefined
  if (words[one.first - 1]?.text !== 'and' && words[one.first - 1]?.text !== '&') return undefined
  if (!names.organisationHeads.has(wordAt(scan, one.last - 1).fold) || !isMatter(one.first, scan))
    return undefined
  const end = one.first - 1
  let first = end
  while (end - first < MOST.front && isMatter(first - 1, scan) && !isTaken(first - 1, end, covering)) first--
  if (first === end || names.organisationHeads.has(wordAt(scan, end - 1).fold)) return undefined
  const isCommon = (at: number): boolean => names.common.has(wordAt(scan, at).fold)
  // "the Orlane and Tessel Company" are two
  if (!isCommon(first) && !isCommon(one.first)) return undefined
  const before = words[first - 1]
  const isOpen = before?.fold === 'the' || before?.fold === "'s" || covering.get(first - 1)?.kind === 'place'
  if (before?.sentence !== wordAt(scan, end).sentence || !isOpen) return undefined
  return candidate({ first, last: one.last }, 'organisation', 'mentions/whole')
}

/** "the Department of Health [and Human Services]": what an office cares for besides; no office of its own, nor who heads it. */
function wholeBehind(one: Candidate, covering: Cover, scan: Scan): Candidate | undefined {
  const { names, words } = scan
  if (one.kind !== 'organisation' || isListed(one) || words[one.last]?.text !== 'and') return undefined
  const own = words.slice(one.first, one.last)
  const at = own.findIndex(({ text }) => text === 'of' || text === 'for')
  if (at < 1 || !names.organisationOpeners.has((own[at - 1] as { fold: string }).fold)) return undefined
  const first = one.last + 1
  let last = first
  while (last - first < MOST.back && isMatter(last, scan) && !names.titleHeads.has(wordAt(scan, last).fold)) {
    const other = covering.get(last)
    if (other && (other.kind === 'person' || other.kind === 'place' || isListed(other))) return undefined
    last++
  }
  if (last === first || names.organisationOpeners.has(wordAt(scan, last - 1).fold)) return undefined
  return candidate({ first: one.first, last }, 'organisation', 'mentions/whole')
}

const isListed = ({ entry }: Candidate): boolean => entry !== undefined && entry.sort !== 'voted'

/** Whether a word stands in a name that goes on to the left, or that is known. */
function isTaken(at: number, end: number, covering: Cover): boolean {
  const one = covering.get(at)
  if (!one) return false
  return one.kind === 'person' || one.kind === 'place' || isListed(one) || one.last !== end
}

/** A common word with a capital that is no name by itself: "Health", "Wildlife". */
function isMatter(at: number, scan: Scan): boolean {
  const word = scan.words[at]
  if (!word?.capital || word.head || word.upper || scan.names.calendar.has(word.fold)) return false
  if (scan.names.functionWords.has(word.fold) || scan.names.givenNames.has(word.fold)) return false
  const match = matchAt(scan.lexicon, scan.words, at, at + 1)
  return match === undefined || match.entry.sort === 'voted'
}
