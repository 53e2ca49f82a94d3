import { mix } from '../../../text/index.ts'
import type { Word, WordSentence } from '../words.ts'
import { seedOf } from './standing.ts'
import { markAt } from './traces.ts'
import type { NameTraces } from './traces.ts'

/** What the report calls the name that a word may belong to: "a river", "the band". Hashes, 0 where it says nothing. */
export interface Called {
  /** By the words beside it: the noun, and what it stands for. */
  readonly noun: Int32Array
  readonly kind: Int32Array
  /** Anywhere in the report, by the whole name or by its first or last word. */
  readonly nounSaid: Int32Array
  readonly kindSaid: Int32Array
}

/** How a noun stands to a name: in apposition, by "is a", right before it, before a comma, before "of" or "called". */
const RELATIONS = ['apposed', 'is', 'before', 'comma', 'joint'] as const
type Relation = (typeof RELATIONS)[number]

interface Noun {
  readonly at: number
  readonly relation: Relation
}

interface Said {
  readonly noun: number
  readonly kind: number
  readonly rank: number
}

/** Reads what the report calls its names: "[Tessel] is a river", "[Orbit], the newspaper", "the band [Red Lantern]". */
export function calledOf(traces: NameTraces): Called {
  const n = traces.scan.words.length
  const called: Called = {
    noun: new Int32Array(n),
    kind: new Int32Array(n),
    nounSaid: new Int32Array(n),
    kindSaid: new Int32Array(n),
  }
  const whole = new Map<string, Said>()
  const runs = [...capitalRuns(traces)]
  for (const { first, last, sentence } of runs) {
    const found = nounOf(traces, sentence, first, last)
    if (!found) continue
    const { at, relation } = found
    const noun = markAt(traces, sentence, at).word
    const kind = kindOf(traces, at)
    const rank = RELATIONS.indexOf(relation)
    called.noun.fill(mix(mix(noun, rank + 1), 140), first, last + 1)
    called.kind.fill(mix(mix(kind, rank + 1), 141), first, last + 1)
    if (kind === 0 || rank > RELATIONS.indexOf('before')) continue
    const key = keyOf(traces, first, last)
    if (rank < (whole.get(key)?.rank ?? RELATIONS.length)) whole.set(key, { noun, kind, rank })
  }
  const part = partsOf(traces, whole)
  for (const { first, last } of runs) {
    const all = whole.get(keyOf(traces, first, last))
    const said = all ?? part.get(foldAt(traces, last)) ?? part.get(foldAt(traces, first))
    if (!said) continue
    called.nounSaid.fill(mix(mix(said.noun, all ? 1 : 2), 142), first, last + 1)
    called.kindSaid.fill(mix(mix(said.kind, all ? 1 : 2), 143), first, last + 1)
  }
  return called
}

const foldAt = (traces: NameTraces, i: number): string => (traces.scan.words[i] as Word).fold

function keyOf(traces: NameTraces, first: number, last: number): string {
  let key = foldAt(traces, first)
  for (let i = first + 1; i <= last; i++) key += ` ${foldAt(traces, i)}`
  return key
}

function kindOf({ scan }: NameTraces, at: number): number {
  const kind = scan.names.kindNouns.get((scan.words[at] as Word).fold)
  return kind ? seedOf(`kind ${kind}`) : 0
}

function* capitalRuns(
  traces: NameTraces,
): Generator<{ first: number; last: number; sentence: WordSentence }> {
  for (const sentence of traces.scan.sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (traces.open[i] === 0 || !(traces.scan.words[i] as Word).capital) continue
      const last = traces.runLast[i] as number
      yield { first: i, last, sentence }
      i = last
    }
}

/** What is said of a name is said of its first and last word too, unless that is a common one. */
function partsOf({ scan }: NameTraces, whole: ReadonlyMap<string, Said>): ReadonlyMap<string, Said> {
  const part = new Map<string, Said>()
  for (const [key, said] of whole) {
    const words = key.split(' ')
    if (words.length === 1) continue
    for (const word of [words[0] as string, words.at(-1) as string])
      if (!scan.names.common.has(word) && !scan.names.functionWords.has(word) && !part.has(word))
        part.set(word, said)
  }
  return part
}

function nounOf(traces: NameTraces, sentence: WordSentence, first: number, last: number): Noun | undefined {
  return nounAfter(traces, sentence, last + 1) ?? nounBefore(traces, sentence, first)
}

/** Longest bracket that is passed over: "[Tessel] (Kessari: Tes) is ...". */
const LONGEST_BRACKET = 25

function nounAfter(traces: NameTraces, sentence: WordSentence, after: number): Noun | undefined {
  const { words, names } = traces.scan
  const end = sentence.last
  const fold = (i: number): string => (i < end ? (words[i] as Word).fold : '')
  let at = after
  if (fold(at) === '(') {
    let close = at
    while (close < end && close < at + LONGEST_BRACKET && fold(close) !== ')') close++
    if (fold(close) === ')') at = close + 1
  }
  if (fold(at) === ',' && names.defining.articles.has(fold(at + 1)))
    return headOf(traces, at + 2, end, 'apposed')
  if (!names.defining.verbs.has(fold(at))) return undefined
  const article = names.defining.adverbs.has(fold(at + 1)) ? at + 2 : at + 1
  return names.defining.articles.has(fold(article)) ? headOf(traces, article + 1, end, 'is') : undefined
}

function nounBefore(traces: NameTraces, sentence: WordSentence, first: number): Noun | undefined {
  const { words, names } = traces.scan
  const isNoun = (i: number): boolean => i >= sentence.first && /^NNS?$/.test((words[i] as Word).tag)
  const before = words[first - 1]
  if (!before || first - 1 < sentence.first) return undefined
  if (isNoun(first - 1) && !before.capital) return { at: first - 1, relation: 'before' }
  if (!isNoun(first - 2)) return undefined
  if (before.text === ',') return { at: first - 2, relation: 'comma' }
  return names.defining.joints.has(before.fold) ? { at: first - 2, relation: 'joint' } : undefined
}

/** Most words of a noun phrase up to its head. */
const LONGEST_PHRASE = 12
/** Most words before "of" in "one of the ...". */
const LONGEST_PART = 4
const IN_PHRASE = /^(?:JJ.?|VBN|VBG|CD|RB|NNPS?|HYPH|POS|DT|PRP\$|CC)$/

/** The head of the noun phrase that begins at a word. */
function headOf(traces: NameTraces, from: number, end: number, relation: Relation): Noun | undefined {
  const { words, names } = traces.scan
  let head = -1
  for (let i = from; i < Math.min(end, from + LONGEST_PHRASE); i++) {
    const { tag, text } = words[i] as Word
    if (/^NNS?$/.test(tag)) head = i
    else if (text === 'of' && i - from < LONGEST_PART && (head < 0 || isPart(head))) head = -1
    else if (!(IN_PHRASE.test(tag) || text === '-' || (text === ',' && head < 0))) break
  }
  return head < 0 ? undefined : { at: head, relation }

  function isPart(at: number): boolean {
    return names.defining.parts.has((words[at] as Word).fold)
  }
}
