import type { Position } from '../../model/index.ts'
import { byCue } from './cues.ts'
import { isCondition, obliges, ownDeed } from './deeds.ts'
import type { Ledger } from './ledger.ts'
import { type Sight, sightOf, type Told } from './sight.ts'

/**
 * What somebody wants, offers, promises, refuses or makes a condition by a statement, or thinks of it; undefined where it
 * takes no position. A denial is no refusal, and what others will do is no promise.
 */
export function stanceOf(told: Told, ledger: Ledger): Position['kind'] | undefined {
  const sight = sightOf(told, ledger)
  if (!sight) return undefined
  const cued = byCue(sight)
  // "if he wanted to see her": what nobody is told to wish or to promise
  if (cued || (sight.cue.length === 0 && told.link.class === 'attitude')) return cued
  const deed = ownDeed(sight)
  if (isCondition(sight, deed)) return 'condition'
  if (deed) return sight.cue.some(word => sight.words.foretelling.has(word)) ? undefined : deed.kind
  if (told.link.class === 'speech' && obliges(sight)) return 'demand'
  return isView(sight) ? 'view' : undefined
}

/** "hopes", "favors", "thought that it should"; but not "thought he saw", "expected to win", "had hoped" nor "ruled in favor". */
function isView({ cue, said, words, stem, isSelf }: Sight): boolean {
  if (!cue.some(word => words.views.has(stem(word)))) return false
  const [first] = said
  if (first === undefined || cue.some(word => words.perfected.has(word))) return false
  const isOfSelf = first.form === words.infinitive && cue.some(word => words.foreseen.has(word))
  const isAside = cue.some(word => words.loose.has(word)) && !cue.some(word => words.being.has(word))
  if (isOfSelf || isAside || isInFavour(cue, words)) return false
  // "he thinks he broke it", "[what] he believes was stolen": of what is, not of what ought to be
  const isOfFacts =
    cue.some(word => words.perceived.has(word)) ||
    (cue.some(word => words.beliefs.has(stem(word))) && (isSelf(first) || words.being.has(first.form)))
  return !isOfFacts || said.some(({ form }) => words.normative.has(form))
}

/** "ruled in favor of", "moved it in favor of": a decision, or instead; but "is in favor", "spoke in favor". */
const isInFavour = (cue: readonly string[], { favour, within, being, favouring }: Sight['words']): boolean =>
  cue.some((word, i) => favour.has(word) && cue[i - 1] === within) &&
  !cue.some(word => being.has(word) || favouring.has(word))
