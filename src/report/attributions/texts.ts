import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { mentionsIn } from './cast.ts'
import type { Cast } from './cast.ts'
import { isFiniteVerb, isNoun, lowerAt, sentenceOfToken, spanOf, tagAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/** A text that somebody has spoken in: "said in a statement". */
export interface Issued {
  readonly entity: string
  /** Stem of the noun. */
  readonly noun: string
}

/** Notes the text in which somebody speaks: `The ministry said in a statement that ...`. */
export function noteIssued(cast: Cast, entity: string, one: Candidate): void {
  const { scene } = cast
  const cue = firstAt(scene.analysis.tokens, one.cue[0]?.start ?? 0)
  const sentence = sentenceOfToken(scene, cue)
  for (let i = cue + 1; sentence && i < sentence.last - 2; i++) {
    // "Vale told Orr that ..., the agency said in a report": it is the agency's
    if (isFiniteVerb(scene, i) && scene.locale.speech.cueVerbs.has(scene.stems[i] ?? '')) return
    if (lowerAt(scene, i) !== 'in' || scene.regionOf[i] !== -1) continue
    for (
      let noun = i + 1;
      noun < Math.min(i + 5, sentence.last) && /^(?:DT|PRP\$|JJ|NN|VBN)$/.test(tagAt(scene, noun));
      noun++
    )
      if (isText(scene, noun) && /^(?:an?|its|his|her|their)$/.test(lowerAt(scene, i + 1)))
        cast.issued.push({ entity, noun: scene.stems[noun] ?? '' })
  }
}

/**
 * `The office said in a statement that A. ... B, the statement said.`, with whole paragraphs between: the one who spoke in a text
 * of that name, where the report knows of one such only; "the Kessari statement" as well.
 */
export function issuerOf(cast: Cast, source: Span): string | undefined {
  const { scene, issued } = cast
  const words = scene.analysis.text.slice(source.start, source.end)
  const [, between, noun] = /^(?:the|that|this)\s(?:same\s)?((?:\p{L}+\s){0,2})(\p{L}+)$/iu.exec(words) ?? []
  if (noun === undefined) return undefined
  // "the Kessari report" is the one of which the report has told, "the police report" may be another
  if (between && !mentionsIn(cast, source).some(one => one.kind === 'place')) return undefined
  const stem = scene.locale.stem(noun.toLowerCase())
  const authors = new Set(issued.filter(one => one.noun === stem).map(one => one.entity))
  return authors.size === 1 ? [...authors][0] : undefined
}

const PIECES =
  /^(?:(?:the|that|this|its|one|another)\s)(?:\p{L}+\s)?(?:sentence|passage|line|paragraph|wording|letter|note|message|memo|e-mail|email)$|^it$/iu

/** `The ministry published Vale's letter. The disputed sentence reads: "..."`: the words of a text are those of whoever wrote it. */
export function writerOf(cast: Cast, source: Span, cue: Span | undefined): string | undefined {
  const { scene } = cast
  const { text, tokens } = scene.analysis
  if (!cue || !/^(?:read|reads|ran|runs|went|goes)$/i.test(text.slice(cue.start, cue.end))) return undefined
  if (!PIECES.test(text.slice(source.start, source.end))) return undefined
  const here = sentenceOfToken(scene, firstAt(tokens, source.start))
  const before = here && here.first > 0 ? sentenceOfToken(scene, here.first - 1) : undefined
  if (!before || before.block !== here?.block) return undefined
  for (let i = before.first; i < before.last; i++) {
    if (!/^(?:letter|note|message|memo|email|e-mail)$/.test(lowerAt(scene, i))) continue
    const writer = ownerBefore(cast, i) ?? writerBehind(cast, i, before.last)
    if (writer) return writer
  }
  return undefined
}

/** "[Vale]'s letter" */
function ownerBefore(cast: Cast, noun: number): string | undefined {
  const mark = tagAt(cast.scene, noun - 1) === 'JJ' ? noun - 2 : noun - 1
  if (tagAt(cast.scene, mark) !== 'POS') return undefined
  const owner = spanOf(cast.scene, { from: mark - 1, to: mark })
  return mentionsIn(cast, owner).find(one => one.form === 'name')?.entity
}

/** "a letter from [Vale]", "a letter that it said [Vale] had sent" */
function writerBehind(cast: Cast, noun: number, end: number): string | undefined {
  const { scene } = cast
  const direct = /^(?:from|by)$/.test(lowerAt(scene, noun + 1))
  for (let i = noun + 2; i < end; i++) {
    const sent = /^(?:sent|wrote|written|signed|drafted)$/.test(lowerAt(scene, i))
    if (!sent && !(direct && i === noun + 2)) continue
    const near = direct && !sent ? { from: i, to: i + 2 } : { from: i - 3, to: i }
    const named = mentionsIn(cast, spanOf(scene, near)).filter(
      one => one.form === 'name' && one.kind !== 'place',
    )
    if (named.length > 0) return (direct && !sent ? named[0] : named.at(-1))?.entity
  }
  return undefined
}

const isText = (scene: Scene, i: number): boolean =>
  isNoun(scene, i) && scene.locale.speech.documentNouns.has(scene.stems[i] ?? '')
