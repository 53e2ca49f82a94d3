import { english } from '../../locales/index.ts'
import type { Unit } from '../../story/index.ts'
import { overlapOf, stemsOf } from './story.ts'

/** A question about a verb of a sentence, and the words of the sentence that answer it. */
export interface Question {
  readonly qa_uuid: string
  readonly verb: string
  readonly verb_idx: number
  readonly question: string
  readonly answer: string
  /** "21:23": its words, separated by spaces, the last not counted in. */
  readonly answer_range: string
}

/** A question with its answer as the story compares it. */
export interface Asked {
  readonly question: Question
  readonly verb: string
  /** Sense of the verb, or its stem. */
  readonly sense: string
  /** "who", "when", ... */
  readonly asks: string
  /** What the answer is to the verb: one in the active and in the passive. */
  readonly role: string
  readonly unit: Unit
  /** Stems of the answer that carry matter. */
  readonly stems: ReadonlySet<string>
  /** The word that the answer turns on: the last before a preposition. */
  readonly head: string
}

const stemOf = (word: string): string => english.stem(word.toLowerCase())

/** Reads a question beside the unit of its answer. */
export function askedOf(question: Question, unit: Unit): Asked {
  const verb = stemOf(question.verb)
  return {
    question,
    verb,
    sense: english.meaning.senseOf.get(verb) ?? verb,
    asks: question.question.toLowerCase().split(' ')[0] ?? '',
    role: roleOf(question.question.toLowerCase()),
    unit,
    stems: stemsOf(unit),
    head: headOf(question.answer),
  }
}

const PREPOSITION = /^(?:of|in|at|on|for|from|to|with|by|about|who|which|that|as)$/

function headOf(answer: string): string {
  const words = answer.toLowerCase().split(' ')
  const end = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word))
  return stemOf((end < 0 ? words : words.slice(0, end)).at(-1) ?? '')
}

const CIRCUMSTANCE = /^(?:when|where|why|how)\b/
const PASSIVE = /\b(?:is|are|was|were|be|been|being|got|gets?) (?:not )?(?!someone|something)\w+(?<!ing)\b/
const OVER_SUBJECT =
  /^\w+ (?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)(?:n['’]t)? (?:(?:not|have|be|been) )?(?:someone|something)\b/
const LAST_PREPOSITION = /\b(?:of|in|at|on|for|from|to|with|by|about|into|as|down|against|over|out)\?$/

/** "Who was hired?" and "Who did someone hire?" ask for what was acted upon, "Who hired someone?" for who acted. */
export function roleOf(question: string): string {
  const circumstance = question.match(CIRCUMSTANCE)
  if (circumstance) return circumstance[0]
  if (LAST_PREPOSITION.test(question)) return 'other'
  if (OVER_SUBJECT.test(question)) return 'object'
  return PASSIVE.test(question) ? 'object' : 'subject'
}

const ACCORDING = stemOf('according')

/** "According to the police" asks like "the police said". */
const reports = ({ verb }: Asked): boolean =>
  english.speech.cueVerbs.get(verb)?.class === 'speech' || verb === ACCORDING

/** What speaks for two questions being one, before the others are looked at; the story's evidence on the answers comes first. */
export function likenessOf(a: Asked, b: Asked, evidence: readonly number[]): number[] {
  const is = (yes: boolean): number => (yes ? 1 : 0)
  const one = is(a.verb === b.verb)
  const alike = is(a.sense === b.sense)
  const [same = 0, covered = 0] = overlapOf(a.unit, b.unit)
  return [
    ...evidence,
    same,
    covered,
    is(a.head === b.head),
    is(a.question.answer.toLowerCase() === b.question.answer.toLowerCase()),
    is(a.stems.size === 0 || b.stems.size === 0),
    is(a.asks === b.asks),
    is(a.role === b.role),
    is(CIRCUMSTANCE.test(a.asks) && a.asks === b.asks),
    one,
    alike,
    one * is(a.role === b.role),
    alike * same,
    is(reports(a) && reports(b)),
  ]
}

/** The yardstick: one verb, and a word with matter that both answers have. */
export const matchesByLemma = (a: Asked, b: Asked): boolean =>
  a.verb === b.verb && [...a.stems].some(stem => b.stems.has(stem))
