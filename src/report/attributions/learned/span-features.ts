import { mix } from '../../../text/index.ts'
import type { AnalysedSentence } from '../../analysis.ts'
import type { Range } from '../scene.ts'
import { IS } from './traces.ts'
import type { Traces } from './traces.ts'
import type { CueView } from './views.ts'

const SEED = 0x2f0b13 | 0
const EDGE = 0x7a11

/** Most features that one token can have. */
export const SPAN_FEATURES = 112

const near = (distance: number): number =>
  distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 5 : distance < 16 ? 6 : distance < 30 ? 7 : 8

/** What lies between the cue and each token of its sentence, counted outwards from the cue. */
interface Between {
  readonly commas: Uint8Array
  readonly finite: Uint8Array
  readonly that: Uint8Array
  readonly cues: Uint8Array
  readonly marks: Uint8Array
  /** 1 where the token is in the same quotation as the cue, or both are outside. */
  readonly same: Uint8Array
}

function betweenAll(t: Traces, view: CueView): Between {
  const { first, last } = view.sentence
  const n = last - first
  const b = {
    commas: new Uint8Array(n),
    finite: new Uint8Array(n),
    that: new Uint8Array(n),
    cues: new Uint8Array(n),
    marks: new Uint8Array(n),
    same: new Uint8Array(n),
  }
  const region = t.scene.regionOf[view.cue.from] as number
  const walk = (from: number, to: number, by: number): void => {
    let commas = 0
    let finite = 0
    let that = 0
    let cues = 0
    let marks = 0
    for (let i = from; i !== to; i += by) {
      const k = i - first
      b.commas[k] = Math.min(commas, 3)
      b.finite[k] = Math.min(finite, 3)
      b.that[k] = that
      b.cues[k] = Math.min(cues, 2)
      b.marks[k] = Math.min(marks, 3)
      b.same[k] = t.scene.regionOf[i] === region ? 1 : 0
      const is = t.is[i] as number
      if (is & IS.comma) commas++
      if (is & IS.finite) finite++
      if (is & IS.that) that = 1
      if (view.others[k] === 1 && (k === 0 || view.others[k - 1] !== 1)) cues++
      if (t.quote[i] === 2 || t.quote[i] === 3) marks++
    }
  }
  walk(view.cue.to, last, 1)
  walk(view.cue.from - 1, first - 1, -1)
  return b
}

/** Makes the features of every token of a cue's sentence; `emit` gets a token's index in the sentence and its features in `into[0..n)`. */
export function spanFeatures(
  t: Traces,
  view: CueView,
  into: Int32Array,
  emit: (k: number, n: number) => void,
): void {
  const { sentence, cue } = view
  const { first, last } = sentence
  const between = betweenAll(t, view)
  const head = headOf(t, cue)
  const cueStem = t.stem[head] as number
  const cueTag = t.tag[head] as number
  const cueCluster = t.cluster[head] as number
  const cueFirst = t.word[cue.from] as number
  const cueLast = t.word[cue.to - 1] as number
  const afterCue = tagOr(t, cue.to, last)
  const beforeCue = tagOr(t, cue.from - 1, last, first)
  const afterWord = cue.to < last ? (t.word[cue.to] as number) : EDGE
  const cueAtEnd = last - cue.to <= 3 ? 1 : 0
  const cueAtStart = cue.from - first <= 1 ? 1 : 0
  const quoteBefore = anyQuote(t, first, cue.from)
  const quoteAfter = anyQuote(t, cue.to, last)
  const inQuote = t.quote[cue.from] !== 0 ? 1 : 0
  const situation = mix(mix(mix(mix(quoteBefore, quoteAfter), inQuote), cueAtEnd), cueAtStart)
  const passive = isPassive(t, cue, first) ? 1 : 0
  const gap = gapsOf(t, view)
  for (let i = first; i < last; i++) {
    let at = 0
    const put = (kind: number, a: number, b = 0, c = 0, d = 0): void => {
      into[at++] = mix(mix(mix(mix(mix(SEED, kind), a), b), c), d)
    }
    const k = i - first
    const side = i < cue.from ? 0 : i >= cue.to ? 2 : 1
    const distance = side === 0 ? cue.from - i : side === 2 ? i - cue.to + 1 : 0
    const d = near(distance)
    const has = (j: number): boolean => j >= first && j < last
    const word = (j: number): number => (has(j) ? (t.word[j] as number) : EDGE)
    const tag = (j: number): number => (has(j) ? (t.tag[j] as number) : EDGE)
    const cluster = (j: number): number => (has(j) ? (t.cluster[j] as number) : -1)
    const quote = (j: number): number => (has(j) ? (t.quote[j] as number) : 9)
    const sideOf = (j: number): number => (j < cue.from ? 0 : j >= cue.to ? 2 : 1)
    const ruled = (j: number): number => (view.ruled && has(j) ? 1 + (view.ruled[j - first] as number) : 0)
    const w = word(i)
    const g = tag(i)
    const q = quote(i)
    const commas = between.commas[k] as number
    const finite = between.finite[k] as number
    const that = between.that[k] as number
    const cues = between.cues[k] as number
    const marks = between.marks[k] as number
    const same = between.same[k] as number
    put(1, side)
    put(3, side, d, cueStem)
    put(4, side, cueStem)
    put(5, side, cueTag, d)
    put(6, side, g)
    put(7, side, g, cueStem)
    put(9, side, w)
    put(11, side, cluster(i))
    put(12, side, tag(i - 1), g)
    put(13, side, g, tag(i + 1))
    put(14, side, tag(i - 1), g, tag(i + 1))
    put(15, side, tag(i - 2), tag(i - 1), g)
    put(16, side, g, tag(i + 1), tag(i + 2))
    put(17, side, word(i - 1))
    put(18, side, word(i + 1))
    put(19, side, word(i - 1), w)
    put(20, side, w, word(i + 1))
    put(21, side, word(i - 1), g)
    put(22, side, g, word(i + 1))
    put(25, side, sideOf(i - 1) * 4 + sideOf(i + 1), g)
    // neighbours that are the cue
    put(27, side, sideOf(i - 2) * 16 + sideOf(i - 1) * 4 + sideOf(i + 1), g, cueTag)
    // quotation marks
    put(30, side, q, quote(i - 1), quote(i + 1))
    put(31, side, q, same)
    put(33, side, q, marks, mix(quoteBefore, quoteAfter))
    put(34, side, q, same, situation)
    put(35, side, q, quote(i - 1), d)
    put(37, side, q, quote(i + 1), g)
    // what lies between
    put(41, side, commas, finite)
    put(42, side, commas, g)
    put(44, side, that, commas, finite)
    put(45, side, that, cueStem)
    put(47, side, cues, commas, g)
    put(48, side, cues, that, finite)
    put(49, side, finite, g)
    put(50, side, commas, cueStem)
    put(51, side, finite, cueStem)
    put(52, side, commas, d, g)
    // the cue
    put(61, side, situation, d)
    put(62, side, situation, commas)
    put(63, side, afterCue, g)
    put(64, side, afterCue, d)
    put(65, side, afterWord, d)
    put(66, side, beforeCue, g)
    put(67, side, beforeCue, afterCue, d)
    put(69, side, cueCluster, g)
    put(71, side, passive, g, d)
    put(73, side, cueFirst, d)
    put(76, side, view.sureness, d)
    put(77, side, cueTag, g, commas)
    put(78, side, afterCue, cueStem)
    put(79, side, situation, afterCue, commas)
    // place
    put(80, side, i === first ? 1 : i === last - 1 ? 2 : 0, g)
    put(81, side, k < 4 ? k : 4, g)
    put(82, side, last - i < 5 ? last - i : 5, g)
    put(83, side, gap[k] as number, d)
    put(84, side, gap[k] as number, g)
    put(85, side, gap[k] as number, cueStem)
    put(86, side, gap[k] as number, commas, situation)
    // what a rule made of it
    put(90, ruled(i), ruled(i - 1), ruled(i + 1))
    put(92, ruled(i), g, side)
    put(93, ruled(i), view.ruled ? 1 : 0, cueStem)
    put(94, ruled(i), d, side)
    put(95, ruled(i), q, same)
    put(97, ruled(i), ruled(i - 1), g)
    put(98, view.others[k] as number, side, g)
    put(100, has(i + 1) ? (view.others[k + 1] as number) : 9, side, g)
    put(101, has(i - 1) ? (view.others[k - 1] as number) : 9, side, g)
    emit(k, at)
  }
}

const tagOr = (t: Traces, i: number, last: number, first = 0): number =>
  i >= first && i < last ? (t.tag[i] as number) : EDGE

function anyQuote(t: Traces, from: number, to: number): number {
  for (let i = from; i < to; i++) if (t.quote[i] !== 0) return i === from || i >= to - 2 ? 2 : 1
  return 0
}

/** The last verb of a cue, else its first noun, else its first word. */
export function headOf(t: Traces, cue: Range): number {
  for (let i = cue.to - 1; i >= cue.from; i--) if (isAt(t, i, IS.verb)) return i
  for (let i = cue.from; i < cue.to; i++) if (isAt(t, i, IS.noun)) return i
  return cue.from
}

const isAt = (t: Traces, i: number, bits: number): boolean => ((t.is[i] as number) & bits) !== 0

function isPassive(t: Traces, cue: Range, first: number): boolean {
  for (let i = cue.to - 1; i >= Math.max(first, cue.from - 3); i--)
    if (isAt(t, i, IS.be)) return isAt(t, headOf(t, cue), IS.participle)
  return false
}

/**
 * The clause of each token as seen from the cue: how many openers of clauses (before it verbs too, behind it "and" too) lie
 * between; 0 to 4 before the cue, 8 to 13 behind it.
 */
function gapsOf(t: Traces, view: CueView): Uint8Array {
  const { first, last } = view.sentence
  const gaps = new Uint8Array(last - first)
  let boundaries = 0
  for (let i = view.cue.from - 1; i >= first; i--) {
    gaps[i - first] = Math.min(boundaries, 4)
    if (isAt(t, i, IS.opener | IS.verb)) boundaries++
  }
  boundaries = 0
  for (let i = view.cue.to; i < last; i++) {
    if (isAt(t, i, IS.opener | IS.joint)) boundaries++
    gaps[i - first] = 8 + Math.min(boundaries, 5)
  }
  return gaps
}
