import type { Locale } from '../../locales/index.ts'
import { Facts } from '../../text/index.ts'
import type { Spelling } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { amounts, claimed, heardFrom, inWordsOf, madeKnown, reckoned } from './accounts.ts'
import { asTold, firstReported } from './as-told.ts'
import { blaming } from './blaming.ts'
import { figures } from './figures.ts'
import { accordingTo, perSource, quotedAs } from './formulas.ts'
import { inherited } from './inherited.ts'
import { label, signature } from './labels.ts'
import { naming } from './naming.ts'
import { agentive, impersonal } from './passive.ts'
import { papers } from './papers.ts'
import { quoting } from './quoting.ts'
import { verbal } from './verbal.ts'
import { HELD, absolute, asAnnounced, heldBy, inVersion, numbered, ownFigure } from './versions.ts'
import type { Finder, Scene } from './scene.ts'

/** Whether a word is one that a rule needs. */
type Asks = (lower: string, stem: string, locale: Locale) => boolean

/** A rule with the words of which a sentence must have one for it to be asked at all. */
interface Worded {
  readonly find: Finder
  readonly words?: Asks
}

/** Whether a word is one of some. */
const among = (...words: readonly string[]): Asks => {
  const set = new Set(words)
  return lower => set.has(lower)
}

/** The rules, the protected ones first; a later one may look at what the earlier found in the sentence. */
const WORDED: readonly Worded[] = [
  { find: quotedAs, words: among('quoted', 'cited', 'reported') },
  { find: quoting, words: among('quote', 'quotes', 'quoted', 'cite', 'cites', 'cited') },
  { find: accordingTo, words: among('according') },
  { find: perSource, words: among('per') },
  {
    find: reckoned,
    words: (_, stem, { speech }) => speech.tellingNouns.has(stem) || speech.outlookNouns.has(stem),
  },
  { find: inWordsOf, words: among('words') },
  { find: amounts, words: (_, stem, { speech }) => speech.versionNouns.has(stem) },
  { find: claimed, words: (_, stem, { speech }) => speech.claimNouns.has(stem) },
  { find: inVersion },
  { find: heldBy, words: (lower, stem, { speech }) => HELD.has(lower) || speech.claimNouns.has(stem) },
  { find: numbered },
  { find: asAnnounced, words: among('not') },
  { find: ownFigure, words: among('figure', 'count', 'toll', 'tally', 'estimate') },
  { find: heardFrom, words: among('learned', 'learnt', 'heard', 'hears', 'learns') },
  { find: madeKnown, words: among('let', 'lets', 'made', 'makes') },
  { find: label },
  { find: signature, words: among('—', '–', '―', '--') },
  { find: blaming },
  { find: verbal },
  { find: absolute },
  { find: agentive },
  {
    find: impersonal,
    words: (_, stem, { speech }) => speech.impersonalAdverbs.has(stem) || speech.impersonalVerbs.has(stem),
  },
  { find: inherited },
  {
    find: figures,
    words: (_, stem, { speech }) =>
      speech.countingVerbs.has(stem) ||
      speech.datingVerbs.has(stem) ||
      speech.puttingVerbs.has(stem) ||
      speech.speakingVerbs.has(stem),
  },
  {
    find: naming,
    words: (_, stem, { speech }) => speech.namingVerbs.has(stem) || speech.givingVerbs.has(stem),
  },
  { find: papers, words: (_, stem, { speech }) => speech.recordVerbs.has(stem) },
  { find: asTold },
  { find: firstReported, words: among('first') },
]

/** The rules, each with its bit among the triggers, or none. */
export const RULES: readonly { readonly find: Finder; readonly trigger: number }[] = WORDED.map(
  ({ find, words }, i) => ({ find, trigger: words === undefined ? 0 : 1 << i }),
)

/** Which rules a word triggers, in a language. */
interface Triggers {
  readonly of: Locale
  readonly bits: number
}

const known = new Facts<Triggers>()

function triggersOf(word: Spelling, lower: string, stem: string, locale: Locale): number {
  const there = known.of(word)
  if (there?.of === locale) return there.bits
  let bits = 0
  for (const [i, { words }] of WORDED.entries()) if (words?.(lower, stem, locale)) bits |= 1 << i
  return known.keep(word, { of: locale, bits }).bits
}

/** Tokens behind a sentence that a rule may look at. */
const BEHIND = 4

/** The rules that the words of a sentence trigger, as bits: few words trigger any, and most rules need not be asked. */
export function triggersIn(scene: Scene, { first, last }: AnalysedSentence): number {
  const { analysis, lower, stems, locale } = scene
  let bits = 0
  for (let i = first; i < Math.min(last + BEHIND, lower.length); i++)
    bits |= triggersOf(analysis.spellings[i] as Spelling, lower[i] as string, stems[i] as string, locale)
  return bits
}
