import { isPeople } from './antecedent.ts'
import { isFiniteVerb, isMark, lowerAt, sentenceOfToken, tagAt, textAt } from './scene.ts'
import { isSomebody } from './relays.ts'
import type { Range, Scene } from './scene.ts'

/** Tags inside what may be the first of two subjects, and between its commas. */
const NOMINAL = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|DT|PDT|POS|PRP\$|HYPH|PRP|,|\(|\)|-LRB-|-RRB-)$/
const ATTACHES = /^(?:of|for|in|at|from)$/
/** Tokens of the longest first subject. */
const LONGEST = 24

/**
 * `[Mara Orr, R-Arden, and] Idris Vale said`, `both [the mill and] the guild said`, `[He and] other officials said`: a source behind "and"
 * with all who speak, where nothing but a noun phrase stands between "and" and the beginning of the clause.
 */
export function withFirst(scene: Scene, source: Range, cue: number): Range {
  // "and even [some boatmen]"
  const and = lowerAt(scene, source.from - 1) === 'even' ? source.from - 2 : source.from - 1
  if (lowerAt(scene, and) !== 'and' || tagAt(scene, cue) === 'VBZ' || isMark(scene, and - 1)) return source
  const from = firstSubject(scene, and)
  return from === undefined ? source : { from, to: source.to }
}

function firstSubject(scene: Scene, and: number): number | undefined {
  const first = sentenceOfToken(scene, and)?.first ?? and
  let from = and
  while (from > first && and - from < LONGEST && isInside(scene, from - 1)) from--
  const opens =
    from === first || /^(?:both|but|while|though|although|that|because|as)$/.test(lowerAt(scene, from - 1))
  if (!opens || from === and) return undefined
  if (lowerAt(scene, from) === 'both') from++
  // "He and other officials", but not "It and the guild"
  if (tagAt(scene, from) === 'PRP')
    return from + 1 === and && /^(?:he|she|they)$/.test(lowerAt(scene, from)) ? from : undefined
  let to = from
  while (to < and && !/^[,(]$/.test(textAt(scene, to)) && !ATTACHES.test(lowerAt(scene, to))) to++
  // "the account of the guild and the mill said" may be one
  for (let i = and - 1; i > from && textAt(scene, i) !== ','; i--)
    if (ATTACHES.test(lowerAt(scene, i))) return undefined
  const isWhole = /^(?:DT|NNP|NNPS|NNS|CD|PRP\$|JJ|JJS)$/.test(tagAt(scene, from))
  const noun = { from, to }
  return isWhole && to > from && (isSomebody(scene, noun) || isPeople(scene, noun)) ? from : undefined
}

const isInside = (scene: Scene, i: number): boolean =>
  !isFiniteVerb(scene, i) &&
  !isMark(scene, i) &&
  (NOMINAL.test(tagAt(scene, i)) ||
    ATTACHES.test(lowerAt(scene, i)) ||
    /^(?:both|even)$/.test(lowerAt(scene, i)))
