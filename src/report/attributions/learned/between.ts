import type { Range } from '../scene.ts'
import { IS } from './traces.ts'
import type { Traces } from './traces.ts'
import type { CueView } from './views.ts'

/** What lies between a cue and each token of its sentence, counted outwards from the cue. Arrays hold one small number a token. */
export interface Between {
  readonly commas: Uint8Array
  readonly finite: Uint8Array
  readonly that: Uint8Array
  /** Other cues. */
  readonly cues: Uint8Array
  /** Quotation marks. */
  readonly marks: Uint8Array
  /** 1 where the token is in the same quotation as the cue, or both are outside. */
  readonly same: Uint8Array
  /** Openers of clauses (before the cue verbs too, behind it "and" too): 0 to 4 before the cue, 8 to 13 behind it. */
  readonly clauses: Uint8Array
}

/** Counts outwards from the cue of a view. */
export function betweenAll(t: Traces, view: CueView): Between {
  const { first, last } = view.sentence
  const zeros = (): Uint8Array => new Uint8Array(last - first)
  const between = {
    commas: zeros(),
    finite: zeros(),
    that: zeros(),
    cues: zeros(),
    marks: zeros(),
    same: zeros(),
    clauses: clausesOf(t, view),
  }
  walk(t, view, between, view.cue.to, last, 1)
  walk(t, view, between, view.cue.from - 1, first - 1, -1)
  return between
}

function walk(t: Traces, view: CueView, between: Between, from: number, to: number, by: number): void {
  const region = t.scene.regionOf[view.cue.from] as number
  let commas = 0
  let finite = 0
  let that = 0
  let cues = 0
  let marks = 0
  for (let i = from; i !== to; i += by) {
    const k = i - view.sentence.first
    between.commas[k] = Math.min(commas, 3)
    between.finite[k] = Math.min(finite, 3)
    between.that[k] = that
    between.cues[k] = Math.min(cues, 2)
    between.marks[k] = Math.min(marks, 3)
    between.same[k] = t.scene.regionOf[i] === region ? 1 : 0
    const is = t.is[i] as number
    if (is & IS.comma) commas++
    if (is & IS.finite) finite++
    if (is & IS.that) that = 1
    if (view.others[k] === 1 && (k === 0 || view.others[k - 1] !== 1)) cues++
    if (t.quote[i] === 2 || t.quote[i] === 3) marks++
  }
}

function clausesOf(t: Traces, view: CueView): Uint8Array {
  const { first, last } = view.sentence
  const clauses = new Uint8Array(last - first)
  let openers = 0
  for (let i = view.cue.from - 1; i >= first; i--) {
    clauses[i - first] = Math.min(openers, 4)
    if (isAt(t, i, IS.opener | IS.verb)) openers++
  }
  openers = 0
  for (let i = view.cue.to; i < last; i++) {
    if (isAt(t, i, IS.opener | IS.joint)) openers++
    clauses[i - first] = 8 + Math.min(openers, 5)
  }
  return clauses
}

/** Whether a token has one of some bits. */
export const isAt = (t: Traces, i: number, bits: number): boolean => ((t.is[i] as number) & bits) !== 0

/** The last verb of a cue, else its first noun, else its first word. */
export function headOf(t: Traces, cue: Range): number {
  for (let i = cue.to - 1; i >= cue.from; i--) if (isAt(t, i, IS.verb)) return i
  for (let i = cue.from; i < cue.to; i++) if (isAt(t, i, IS.noun)) return i
  return cue.from
}
