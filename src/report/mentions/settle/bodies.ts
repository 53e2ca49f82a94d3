import { candidate, foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/**
 * "the [Commission] said": a body that goes by its head alone, with a capital of its own. Not where the report has two of
 * the kind ("Trade Ministry", "Foreign Ministry"), of which the one just named is meant.
 */
export function addBodies(candidates: readonly Candidate[], scan: Scan): readonly Candidate[] {
  const covered = new Set<number>()
  for (const one of candidates) for (let i = one.first; i < one.last; i++) covered.add(i)
  const added: Candidate[] = []
  for (const sentence of scan.sentences) {
    if (sentence.shouting) continue
    for (let i = sentence.first; i < sentence.last; i++)
      if (isBody(i, scan) && !covered.has(i) && !isShared(wordAt(scan, i).fold, candidates, scan))
        added.push(candidate({ first: i, last: i + 1 }, 'organisation', 'mentions/body', { sure: false }))
  }
  if (added.length === 0) return candidates
  return [...candidates, ...added].sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The head of a body between small words, whose capital is not due to the head of the sentence. */
function isBody(at: number, scan: Scan): boolean {
  const word = wordAt(scan, at)
  if (!word.capital || word.upper || word.head || !scan.names.bodyHeads.has(word.fold)) return false
  const [before, next] = [scan.words[at - 1], scan.words[at + 1]]
  return (
    (before?.head === true || before?.capital === false) &&
    next?.capital !== true &&
    !/^\d/.test(next?.text ?? '')
  )
}

/** Whether longer names of more than one body end with the word. */
function isShared(fold: string, candidates: readonly Candidate[], scan: Scan): boolean {
  const longer = candidates
    .filter(one => one.kind === 'organisation' && one.last - one.first > 1)
    .map(one => foldsOf(scan, one))
    .filter(words => words[0] === fold || words.at(-1) === fold)
  return new Set(longer.map(words => words.join(' '))).size > 1
}
