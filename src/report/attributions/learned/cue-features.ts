import { mix } from '../../../text/index.ts'
import type { AnalysedSentence } from '../../analysis.ts'
import { IS } from './traces.ts'
import type { Traces } from './traces.ts'

const SEED = 0x51ed27 | 0
const EDGE = 0x7a11

/** Most features that one token can have. */
export const CUE_FEATURES = 96

/** Writes the features by which a token of a sentence is judged to be part of a cue; returns how many: none where it cannot be. */
export function cueFeatures(t: Traces, sentence: AnalysedSentence, i: number, into: Int32Array): number {
  const { first, last } = sentence
  let at = 0
  const put = (kind: number, a: number, b = 0, c = 0): void => {
    into[at++] = mix(mix(mix(mix(SEED, kind), a), b), c)
  }
  const word = (k: number): number => (k >= first && k < last ? (t.word[k] as number) : EDGE)
  const stem = (k: number): number => (k >= first && k < last ? (t.stem[k] as number) : EDGE)
  const tag = (k: number): number => (k >= first && k < last ? (t.tag[k] as number) : EDGE)
  const cluster = (k: number): number => (k >= first && k < last ? (t.cluster[k] as number) : -1)
  const quote = (k: number): number => (k >= first && k < last ? (t.quote[k] as number) : 9)
  if ((t.is[i] as number) & IS.mute) return 0
  const w = word(i)
  const s = stem(i)
  const g = tag(i)
  put(1, w)
  put(2, s)
  put(3, g)
  put(4, cluster(i))
  put(6, s, g)
  put(7, t.shape[i] as number)
  put(8, t.verb[i] as number, g)
  for (let d = 1; d <= 3; d++) {
    put(10 + d, word(i - d))
    put(20 + d, word(i + d))
    put(30 + d, tag(i - d))
    put(40 + d, tag(i + d))
    put(50 + d, cluster(i - d))
    put(60 + d, cluster(i + d))
  }
  put(70, s, tag(i - 1))
  put(71, s, tag(i + 1))
  put(72, s, word(i - 1))
  put(73, s, word(i + 1))
  put(74, tag(i - 1), tag(i + 1))
  put(75, g, tag(i + 1), tag(i + 2))
  put(76, g, tag(i - 1), tag(i - 2))
  put(77, s, tag(i + 1), tag(i + 2))
  put(78, s, tag(i - 1), tag(i - 2))
  put(80, cluster(i), cluster(i - 1))
  put(81, s, cluster(i - 1))
  put(82, s, cluster(i + 1))
  put(84, s, word(i + 1), word(i + 2))
  put(85, s, word(i - 2), word(i - 1))
  // quotation marks
  put(90, quote(i), quote(i - 1), quote(i + 1))
  put(91, s, quote(i))
  const { before, after } = quotesNear(t, sentence, i)
  put(92, before, after)
  put(93, s, before, after)
  put(94, g, before, after)
  // the chain of verbs and its subject
  const chain = chainOf(t, sentence, i)
  put(100, chain.aux)
  put(101, s, chain.aux)
  put(102, word(chain.subject))
  put(103, tag(chain.subject), g)
  put(104, cluster(chain.subject))
  put(105, s, tag(chain.subject))
  put(106, cluster(chain.subject), cluster(i))
  put(107, s, cluster(chain.subject))
  put(108, chain.aux, g, tag(chain.subject))
  // what follows
  const next = nextOf(t, sentence, i)
  put(110, next.marker)
  put(111, s, next.marker)
  put(112, g, next.marker)
  put(113, next.finite)
  put(114, s, next.finite)
  put(115, cluster(i), next.marker, next.finite)
  put(116, word(next.verb))
  put(117, s, tag(next.verb))
  // place in the sentence
  const place = i === first ? 0 : i - first < 4 ? 1 : last - i < 4 ? 3 : 2
  put(120, place, g)
  put(121, s, place)
  const finite = finiteBefore(t, sentence, i)
  put(123, finite, g)
  put(124, s, finite)
  // what the rules made of it
  put(130, t.ruled[i] as number, t.rule[i] as number)
  put(131, t.ruled[i] as number, s)
  put(133, t.ruled[i] as number, g)
  put(
    132,
    i > first ? (t.ruled[i - 1] as number) : 9,
    t.ruled[i] as number,
    i + 1 < last ? (t.ruled[i + 1] as number) : 9,
  )
  return at
}

/** Tokens that are looked through for a quotation, a verb before, a clause behind. */
const REACH = 40
const NEXT = 14

/** Whether a quotation stands in the sentence before and behind a token: 0 none, 1 somewhere, 2 next to it; 3 inside. */
function quotesNear(t: Traces, sentence: AnalysedSentence, i: number): { before: number; after: number } {
  if (t.quote[i] !== 0) return { before: 3, after: 3 }
  const near = (by: 1 | -1): number => {
    for (let d = 1; d < REACH; d++) {
      const k = i + by * d
      if (k < sentence.first || k >= sentence.last) return 0
      if (t.quote[k] !== 0) return d <= 3 ? 2 : 1
    }
    return 0
  }
  return { before: near(-1), after: near(1) }
}

/** The auxiliaries before a verb as a hash, and the head of what stands before them. */
function chainOf(t: Traces, sentence: AnalysedSentence, i: number): { aux: number; subject: number } {
  let k = i - 1
  let aux = 0
  for (; k >= sentence.first && i - k < 8; k--) {
    const is = t.is[k] as number
    if (is & IS.chain) aux = mix(aux, t.stem[k] as number)
    else if (!(is & IS.adverb)) break
    else if (is & IS.negation) aux = mix(aux, 7)
  }
  if (k >= sentence.first && (t.is[k] as number) & IS.comma) aux = mix(aux, 5)
  return { aux, subject: k }
}

/** What follows a token: a marker of content, whether a finite verb follows before the clause ends, and the next verb. */
function nextOf(
  t: Traces,
  sentence: AnalysedSentence,
  i: number,
): { marker: number; finite: number; verb: number } {
  let k = i + 1
  while (k < sentence.last && (t.is[k] as number) & IS.adverb) k++
  let marker = EDGE
  if (k < sentence.last)
    marker =
      t.quote[k] === 2 ? 77 : (t.is[k] as number) & IS.marker ? (t.word[k] as number) : (t.tag[k] as number)
  let finite = 0
  let verb = -1
  for (let j = i + 1; j < sentence.last && j - i < NEXT; j++) {
    const is = t.is[j] as number
    if (is & IS.that && finite === 0) finite = 3
    if (is & IS.to && finite === 0 && (t.is[j + 1] as number) & IS.verb) finite = 4
    if (verb < 0 && is & IS.verb) verb = j
    if (is & IS.finite) {
      finite = finite === 3 ? 5 : 1
      break
    }
    if (is & IS.stop) {
      if (finite === 0) finite = 2
      break
    }
  }
  return { marker, finite, verb }
}

function finiteBefore(t: Traces, sentence: AnalysedSentence, i: number): number {
  for (let k = i - 1; k >= sentence.first && i - k < REACH; k--)
    if ((t.is[k] as number) & IS.finite) return i - k < 6 ? 1 : 2
  return 0
}
