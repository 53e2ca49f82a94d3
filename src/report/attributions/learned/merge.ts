import { overlap } from '../../../model/index.ts'
import { firstAt } from '../../../text/index.ts'
import { continued } from '../continued.ts'
import { kindOf } from '../kinds.ts'
import { distinct } from '../nesting.ts'
import { snapAll } from '../quotations.ts'
import { overlapping } from '../scene.ts'
import type { Candidate, Scene } from '../scene.ts'
import type { LearnedCue } from './find.ts'

/**
 * The candidates of the rules and of the learned finder together. Where both have a cue the rule is kept for direct
 * quotations and for chains that only rules know; the learned spans are kept elsewhere. Rules whose cue was not found, or whose
 * content was not, stay.
 */
export function withLearned(
  scene: Scene,
  ruled: readonly Candidate[],
  learned: readonly LearnedCue[],
): Candidate[] {
  const replaced = new Map<number, Candidate>()
  const added: Candidate[] = []
  for (const { owner, candidate } of learned) {
    const rule = ruled[owner]
    if (!rule && !isAnonymity(scene, candidate)) added.push(candidate)
    if (!rule) continue
    if (!isProtected(scene, rule) && agrees(rule, candidate) && !losesQuotation(scene, rule, candidate))
      replaced.set(owner, merged(rule, replaced.get(owner), candidate))
  }
  const kept = ruled.filter((_, i) => !replaced.has(i))
  const fresh = snapAll(scene, continued(scene, distinct([...kept, ...replaced.values(), ...added])))
  return distinct(fresh)
}

/** "An official who asked [not to be named told the paper]": how somebody speaks, and behind it another verb's words. */
function isAnonymity(scene: Scene, { content: [first] }: Candidate): boolean {
  if (!first) return false
  const words = scene.analysis.text.slice(first.start, first.end)
  const named = scene.locale.speech.anonymity.exec(words)
  return named !== null && named[0].length < words.length
}

/** Rules whose words leave no doubt where the content begins and ends. */
const PROTECTED = new Set([
  'according-to',
  'quoting',
  'reckoned',
  'in-words-of',
  'amounts',
  'claimed',
  'as-told',
  'first-reported',
  'made-known',
  'heard-from',
  'blaming',
])

/** Rules that only make a good guess at who said a quotation. */
const UNSURE = new Set(['unclaimed', 'beside', 'issued'])

/** Whether what a rule found stays as it is. */
export const isProtected = (scene: Scene, candidate: Candidate): boolean =>
  candidate.holds !== undefined ||
  candidate.inherits !== undefined ||
  PROTECTED.has(candidate.rule) ||
  isHearsay(scene, candidate) ||
  (kindOf(scene.regions, candidate.content) === 'direct' && !UNSURE.has(candidate.rule))

/** `which Vale reportedly accepted`: nobody says who says it, and Vale does not. */
const isHearsay = (scene: Scene, { rule, cue }: Candidate): boolean =>
  rule === 'impersonal' &&
  cue.some(({ start }) =>
    scene.locale.speech.impersonalAdverbs.has(scene.stems[firstAt(scene.analysis.tokens, start)] ?? ''),
  )

/** Both see content on the same side of the cue. */
const agrees = (rule: Candidate, learned: Candidate): boolean =>
  learned.content.some(span => rule.content.some(other => overlap(span, other) > 0))

/** Whether quoted words that the rule gives to its speaker would have none. */
const losesQuotation = (scene: Scene, rule: Candidate, learned: Candidate): boolean => {
  const quoted = (one: Candidate): number =>
    one.content.reduce((sum, span) => sum + overlapping(scene.regions, span).length, 0)
  return quoted(learned) < quoted(rule)
}

/** The learned spans under the rule's name: what is known of the cue stays known. The first of two learned cues in one of a rule holds. */
const merged = (rule: Candidate, before: Candidate | undefined, learned: Candidate): Candidate =>
  before ?? {
    ...rule,
    source: learned.source.length > 0 ? learned.source : rule.source,
    content: learned.content,
    confidence: Math.max(rule.confidence, learned.confidence),
  }
