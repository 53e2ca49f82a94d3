import type { ReportEntity, Span } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { Cast } from './cast.ts'
import { headOf, isDocument } from './head.ts'
import { lowerAt, sentenceOfToken, tagAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/** The attribution before: who spoke, in which words of the text. */
export interface Turn {
  readonly entity: string
  readonly source: Span
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** It hands on what somebody else said, who is the one taken up again. */
  readonly relays: boolean
  /** Whoever it hands on, where the one who hands it on is named last. */
  readonly inner?: Turn | undefined
  /** Whom a person tells of: the one taken up again where the person cannot be. */
  readonly told?: Turn
  /** Nothing was said: what somebody thinks or wants. */
  readonly thinks?: boolean
  /** Whoever hands it on, outermost first. */
  readonly outer: readonly string[]
}

/** `The judge asked whether he understood, and he replied "Yes"`: whoever asks does not answer. */
export const isReply = (scene: Scene, before: Turn, { cue }: Candidate): boolean =>
  isCueOf(scene, before.cue, scene.locale.speech.asking) && isCueOf(scene, cue, scene.locale.speech.answering)

const isCueOf = ({ analysis, locale }: Scene, cue: readonly Span[], stems: ReadonlySet<string>): boolean =>
  cue.some(({ start, end }) =>
    analysis.text
      .slice(start, end)
      .split(/\s+/)
      .some(word => stems.has(locale.stem(word.toLowerCase()))),
  )

/**
 * Sentences over which a speaker is taken up again by a pronoun or by "the paper". Behind a quotation the distance is measured from
 * where it begins: `Vale said A. "B. C," he said.`
 */
export const isNear = (
  scene: Scene,
  { source: before, content, thinks }: Turn,
  source: Span,
  one: Candidate,
): boolean => {
  const speaks = one.class === 'speech'
  const said = Math.min(source.start, one.content[0]?.start ?? source.start)
  // inside what was said a pronoun may be anybody
  if (content.some(span => contains(span, source))) return false
  const { tokens } = scene.analysis
  const last = sentenceOfToken(scene, firstAt(tokens, Math.max(before.start, endBefore(content, said))))
  const own = sentenceOfToken(scene, firstAt(tokens, source.start))
  const here = said < (own?.start ?? 0) ? sentenceOfToken(scene, firstAt(tokens, said)) : own
  if (!last || !own || !here || before.end > source.start) return false
  // whoever spoke last in a paragraph opens the next one: "She added"
  // "Vale said A." and in the next paragraph: `"B," she said`
  if (last.block !== here.block)
    return (
      speaks &&
      here.first === last.last &&
      (opens(scene, own, source) || (!thinks && (said <= own.start || closesBefore(scene, own, source))))
    )
  return here === last || here.first === last.last
}

/** "They added", "But they added": what opens a sentence. */
const opens = ({ analysis: { text } }: Scene, { start }: Span, source: Span): boolean =>
  /^(?:(?:and|but|yet|still|so|however),?\s)?$/i.test(text.slice(start, source.start))

/** Where what somebody said ends before what is said next: in its last character. */
const endBefore = (content: readonly Span[], said: number): number =>
  content.reduce((end, span) => (span.end <= said ? Math.max(end, span.end - 1) : end), 0)

/** Whether all that stands in a sentence before a source is a quotation. */
function closesBefore(scene: Scene, sentence: Span, source: Span): boolean {
  const { tokens } = scene.analysis
  const region = scene.regions[scene.regionOf[firstAt(tokens, sentence.start)] ?? -1]
  return (
    region !== undefined &&
    region.start <= sentence.start + 1 &&
    region.end <= source.start &&
    !/[\p{L}\p{N}]/u.test(scene.analysis.text.slice(region.end, source.start))
  )
}

const POSSESSORS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
])

/** `..., their daughter, Renata, said. "...," she said.` and `according to the daily Avond. "...," the paper said.`: who spoke last speaks on. */
export function sameSpeaker(cast: Cast, source: Span, turn: Turn): string | undefined {
  const { scene } = cast
  const said = scene.analysis.text.slice(source.start, source.end).toLowerCase()
  // "His answer:"
  const words = POSSESSORS.get(said) ?? said
  const entity = cast.entities.get(turn.entity) ?? cast.made.entities.get(turn.entity)
  if (/^s?he$/.test(words)) {
    // "Vale said A, Norda reported. He also said B"
    if (turn.relays) return turn.inner ? sameSpeaker(cast, source, turn.inner) : undefined
    const gender = words === 'he' ? 'male' : 'female'
    // "Norda said he had asked to come": a paper is nobody whom "he" takes up
    if (!entity || entity.carrier || (!entity.gender && scene.locale.speech.mediaEndings.test(entity.name)))
      return undefined
    // "Vale said Orr had offered her the job. She said": whoever tells of another speaks on
    const tellers = turn.outer.map(id => cast.entities.get(id))
    const teller = tellers.find(
      one => one?.named && one.kind === 'person' && !one.carrier && (one.gender ?? gender) === gender,
    )
    if (teller) return teller.id
    // "Her husband agreed. She said"
    const called = scene.locale.names.titleHeads.get(lowerAt(scene, headOf(scene, turn.source)))
    const own = entity.gender ?? (called === 'male' || called === 'female' ? called : gender)
    if (isIndividual(cast, entity, turn.source) && own === gender) return turn.entity
    return turn.told ? sameSpeaker(cast, source, turn.told) : undefined
  }
  // "Orr and Vale said in a joint statement. They added", "Norda said. They added"
  if (words === 'they')
    return (entity?.members?.length ?? 0) > 1 || (entity?.kind === 'organisation' && !turn.relays)
      ? turn.entity
      : undefined
  // "according to this account"
  if (/^th(?:is|at) \S+$/.test(words) && isDocument(scene, headOf(scene, source))) return turn.entity
  if (!/^the \S+$/.test(words)) return undefined
  const noun = scene.stems[headOf(scene, source)] ?? ''
  if (!scene.locale.speech.carrierNouns.has(noun)) return undefined
  const called = scene.stems.slice(
    firstAt(scene.analysis.tokens, turn.source.start),
    firstAt(scene.analysis.tokens, turn.source.end),
  )
  if (entity && called.some(stem => scene.locale.speech.carrierNouns.has(stem))) return turn.entity
  // "Norda quoted Vale as saying A. The agency added B"
  return turn.outer.findLast(id => cast.entities.get(id)?.carrier)
}

/** A person, or one without a name: "a mother of one, who". */
function isIndividual(cast: Cast, entity: ReportEntity, source: Span): boolean {
  if (entity.kind === 'person') return true
  const { speech, names } = cast.scene.locale
  const head = headOf(cast.scene, source)
  const word = lowerAt(cast.scene, head)
  // "Mr. Sellers": a name that is a word like others
  if (!entity.named && names.honorifics.has(entity.name.split(' ')[0]?.toLowerCase() ?? ''))
    return !entity.members
  return (
    !entity.named &&
    tagAt(cast.scene, head) === 'NN' &&
    (names.unnamedNouns.has(word) ||
      names.titleHeads.has(word) ||
      speech.anybody.has(cast.scene.stems[head] ?? '') ||
      speech.kin.has(word))
  )
}
