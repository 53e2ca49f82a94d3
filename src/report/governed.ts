import { FINITE, RELATIVE, findTag, tagAt, wordAt } from './sight.ts'
import type { Range, Sight } from './sight.ts'

const JOINING: ReadonlySet<string> = new Set(['CC'])

/** Whether a word opens a clause inside another: "because", "how", "that" behind a verb. */
export const isEmbedding = (sight: Sight, at: number): boolean =>
  RELATIVE.has(tagAt(sight, at)) ||
  (tagAt(sight, at) === 'IN' && sight.locale.clauses.embedding.has(wordAt(sight, at)))

/** Whether what follows a noun tells of it: "that", "who". */
const isRelative = (sight: Sight, at: number): boolean =>
  RELATIVE.has(tagAt(sight, at)) || sight.locale.clauses.complementisers.has(wordAt(sight, at))

/** Index of the next comma outside quotation marks, or -1. */
function commaIn(sight: Sight, from: number, to: number): number {
  for (let i = from; i < to; i++) if (wordAt(sight, i) === ',' && !sight.quoted(i)) return i
  return -1
}

/**
 * `When it froze, the lock [shut]`, `Pilots who came [left]`: the verb of a clause that stands in some ranges, past those of a clause
 * that opens it or that tells of its subject; -1 where it has none yet.
 */
export function mainVerbOf(sight: Sight, ranges: readonly Range[]): number {
  const [whole] = ranges
  if (!whole) return -1
  let from = whole[0]
  while (isEmbedding(sight, from) || tagAt(sight, from) === 'CC') {
    const leads = tagAt(sight, from) === 'CC' || sight.locale.clauses.complementisers.has(wordAt(sight, from))
    const comma = leads ? from : commaIn(sight, from, whole[1])
    // cut out behind its opening clause: "When it froze, [as it does], the lock shut"
    if (comma < 0) return -1
    from = comma + 1
  }
  const verbs = finitesOf(sight, [[from, whole[1]], ...ranges.slice(1)])
  const [first] = verbs
  if (first === undefined) return -1
  const opened = [[from + 1, whole[1]] as const, ...ranges.slice(1)].some(([start, end]) => {
    for (let at = start; at < Math.min(end, first); at++) if (isRelative(sight, at)) return true
    return false
  })
  if (!opened) return first
  return verbs.slice(1).find(verb => tagAt(sight, before(sight, verb)) !== 'CC') ?? -1
}

/** Finite verbs of some ranges outside quotation marks. */
function finitesOf(sight: Sight, ranges: readonly Range[]): number[] {
  const found: number[] = []
  for (const [from, to] of ranges)
    for (let at = findTag(sight, from, to, FINITE); at >= 0; at = findTag(sight, at + 1, to, FINITE))
      found.push(at)
  return found
}

/** The token before one, past adverbs. */
function before(sight: Sight, at: number): number {
  let left = at - 1
  while (left > sight.first && /^RB/.test(tagAt(sight, left))) left--
  return left
}

/**
 * Whether it is settled that a clause or verb behind a separator goes on from the clause before it, and from which. Not where that one
 * has not come to its verb ("he knows how [the pilots] and the crew left"), and not where it might as well be a clause inside it
 * ("the pilots met those who [had left] and told of it").
 */
export function settles(
  sight: Sight,
  ranges: readonly Range[],
  separator: number,
  next: number,
  shares: boolean,
): boolean {
  let opens = next
  while (/^RB/.test(tagAt(sight, opens))) opens++
  const isVerb = FINITE.has(tagAt(sight, opens))
  if (!isVerb) {
    const isPlain = tagAt(sight, next) === 'PRP' || wordAt(sight, separator) === ';'
    // "that it froze and that the lock was shut"
    const isParallel = sight.locale.clauses.complementisers.has(wordAt(sight, next - 1))
    return isPlain || isParallel || isDone(sight, ranges)
  }
  const verbs = finitesOf(sight, ranges)
  const last = verbs.at(-1) ?? -1
  const main = shares ? (verbs[0] ?? -1) : mainVerbOf(sight, ranges)
  if (main < 0) return false
  if (last === main || tagAt(sight, before(sight, last)) === 'CC') return true
  const isParted = wordAt(sight, separator) === ',' || wordAt(sight, separator - 1) === ','
  const tag = tagAt(sight, opens)
  return isParted || (tagAt(sight, main) === tag && tagAt(sight, last) !== tag)
}

/** "More than", "named as": a phrase; "as" behind anything else opens a clause. */
const likens = (sight: Sight, at: number): boolean =>
  sight.locale.clauses.likening.has(wordAt(sight, at)) && /^(?:VB|JJR|RBR)/.test(tagAt(sight, at - 1))

/** Whether the last clause of some ranges has come to its verb, and none is still to come that it hangs on. */
function isDone(sight: Sight, ranges: readonly Range[]): boolean {
  const [from, to] = ranges.at(-1) ?? [0, 0]
  for (let at = to - 1; at >= from; at--) {
    if (sight.quoted(at)) continue
    if (FINITE.has(tagAt(sight, at))) break
    if (isEmbedding(sight, at) && at > from && !likens(sight, at)) return false
  }
  return mainVerbOf(sight, ranges) >= 0
}

/**
 * `On Friday, [the lock] never (shut)`: the words of a subject among those that stand before the verb: not a phrase that opens the
 * sentence, an adverb, a day, what tells of it. Undefined where none are left.
 */
export function subjectWithin(sight: Sight, start: number, verb: number): Range | undefined {
  let [from, to] = [start, verb]
  if (sight.locale.clauses.complementisers.has(wordAt(sight, from))) from++
  if (!OPENS.test(tagAt(sight, from)) || isEmbedding(sight, from)) {
    let comma = commaIn(sight, from, to)
    if (comma < 0) while (from < to && /^(?:RB|CC)/.test(tagAt(sight, from))) from++
    for (; comma >= 0; comma = commaIn(sight, from, to)) {
      from = comma + 1
      if (OPENS.test(tagAt(sight, from))) break
    }
  }
  for (let at = from + 1; at < to; at++) if (isRelative(sight, at) || FINITE.has(tagAt(sight, at))) to = at
  to = withoutTail(sight, from, to)
  const isWhole =
    to > from && OPENS.test(tagAt(sight, from)) && /^(?:NN|PRP$|CD|DT|\)|JJ|POS)/.test(tagAt(sight, to - 1))
  return isWhole && !sight.quoted(from) ? [from, to] : undefined
}

/** Without adverbs, a day and an apposition at the end. */
function withoutTail(sight: Sight, from: number, to: number): number {
  const { timeWords } = sight.locale.speech
  const isTime = (at: number): boolean => timeWords.has(sight.locale.stem(wordAt(sight, at)))
  let end = to
  for (let was = -1; was !== end && end > from; ) {
    was = end
    const tag = tagAt(sight, end - 1)
    if (/^(?:RB|CC|[,:])/.test(tag) || wordAt(sight, end - 1) === ',') end--
    // "The two, both (came)", "The lock on Friday (shut)"
    else if (tag === 'DT' && end - 1 > from) end--
    else if (isTime(end - 1) && end - 2 > from && tagAt(sight, end - 2) === 'IN') end -= 2
    else if (isTime(end - 1) && end - 1 > from && /^NN/.test(tagAt(sight, end - 2))) end--
  }
  const comma = commaIn(sight, from, end)
  const isPair = findTag(sight, from, end, JOINING) >= 0
  return comma > from && !isPair && to > end ? comma : end
}

/** Tags with which a subject begins. */
const OPENS = /^(?:DT|PDT|PRP|PRP\$|NNS?|NNPS?|JJ[RS]?|CD|\$|``)$/
