import type { Locale } from '../../locales/index.ts'
import type { Attribution, Mention, ReportEntity, Span } from '../../model/index.ts'
import type { WordList } from '../../text/index.ts'
import type { Analysis } from '../analysis.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { bareSource } from './bare.ts'
import { kindOf } from './kinds.ts'
import { learnedCues } from './learned/find.ts'
import type { AttributionModel } from './learned/model.ts'
import { withLearned } from './learned/merge.ts'
import { distinct, nest, partAppositions } from './nesting.ts'
import { behindColon, inOwnWords, snapAll } from './quotations.ts'
import { relays } from './relays.ts'
import { continued } from './continued.ts'
import { RULES, triggersIn } from './rules.ts'
import { sceneOf } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'
import { papersSpeak } from './papers.ts'
import { soundSources } from './sound.ts'
import { resolveSpeakers } from './speakers.ts'
import { unclaimed } from './unclaimed.ts'
import { undated } from './undated.ts'
import { withoutUnsaid } from './unsaid.ts'
import { wholeClauses } from './whole.ts'

/** Tokens from which on a sentence is no writer's and is not read; keeps hostile text linear. */
const LONGEST = 400

/** The attributions of a report, and its mentions and entities with the sources that had none. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly ReportEntity[]
}

/** What has been learned, where it has been: the chains and the words of the tagger whose clusters they know. */
export interface LearnedAttributions {
  readonly model: AttributionModel
  readonly words: WordList
}

/**
 * Finds who says what: source, cue and content (PARC), nested by containment, each with its speaker. The rules go first and
 * are protected; with `learned` the trained finder adds what they do not know. Without it the rules stand alone.
 */
export function findAttributions(
  analysis: Analysis,
  locale: Locale,
  mentions: readonly Mention[],
  entities: readonly ReportEntity[],
  learned?: LearnedAttributions,
): Attributed {
  const scene = sceneOf(analysis, locale)
  const ruled = ruledCandidates(scene)
  const all = learned
    ? wholeClauses(
        scene,
        ruled,
        withLearned(scene, ruled, learnedCues(scene, learned.model, learned.words, ruled)),
      )
    : ruled
  const found = soundSources(
    scene,
    papersSpeak(scene, relays(scene, partAppositions(analysis.text, all)))
      .filter(one => one.content.length > 0)
      .map(one => undated(scene, inOwnWords(scene, behindColon(scene, one)))),
  )
  const parents = nest(found)
  const kept = withoutUnsaid(scene, found, parents, mentions)
  const hosts = new Map(kept.toReversed().map(one => [one.cue[0]?.start ?? -1, one]))
  const speakers = resolveSpeakers(scene, kept, parents, mentions, entities)
  const attributions = kept.map(
    (one, i): Attribution => ({
      kind: kindOf(scene.regions, one.content),
      class: one.class,
      source: sourceOf(one, hosts)
        .map(span => bareSource(scene, span))
        .filter(span => !isInside(one.content, span) || one.holds !== undefined),
      cue: one.cue,
      content: one.content,
      within: parents[i] ?? null,
      speaker: speakers.of[i]?.entity ?? null,
      confidence: one.confidence,
      by: `attributions/${one.rule}`,
      certainty: one.implied || speakers.of[i]?.implied ? 'implied' : 'stated',
    }),
  )
  return { attributions, mentions: speakers.mentions, entities: speakers.entities }
}

/** What the rules find, whole quotations snapped in. */
export function ruledCandidates(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  for (const sentence of scene.analysis.sentences) {
    if (!SPEAKING_ROLES.has(sentence.role) || sentence.last - sentence.first > LONGEST) continue
    const here: Candidate[] = []
    const triggers = triggersIn(scene, sentence)
    for (const { find, trigger } of RULES)
      if ((trigger & ~triggers) === 0) for (const one of find(scene, sentence, here)) here.push(one)
    for (const one of here) found.push(one)
  }
  return distinct(snapAll(scene, continued(scene, unclaimed(scene, distinct(found)))))
}

/** The words that name the source; an inherited one is named by the words of the attribution it is inherited from. */
function sourceOf(one: Candidate, hosts: ReadonlyMap<number, Candidate>): readonly Span[] {
  let at = one
  for (let steps = 0; at.source.length === 0 && at.inherits !== undefined && steps < LINKS; steps++) {
    const host = hosts.get(at.inherits)
    if (!host || host === at) break
    at = host
  }
  return at.source
}

/** Links of the longest chain of inherited sources that is followed. */
const LINKS = 20

const isInside = (content: readonly Span[], span: Span): boolean =>
  content.some(piece => piece.start <= span.start && span.end <= piece.end)
