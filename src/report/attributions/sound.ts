import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { isDay, isTimeWord, spellFrom } from './days.ts'
import { headOf } from './head.ts'
import { withFirst } from './joint.ts'
import { phraseBefore } from './phrases.ts'
import { isReduced } from './reduced.ts'
import { isSomebody } from './relays.ts'
import {
  isCommonNoun,
  isMark,
  isProper,
  isVerb,
  lowerAt,
  sentenceOfToken,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'

/**
 * Sources without what is no part of whoever speaks: the day (`[Harbour officials] late Thursday said`, `Monday [Vale] said`), and
 * the name instead of the party behind it (`[Mara Orr], R-Arden, said`). Where nothing but a time is left (`people who as recently
 * as Thursday afternoon were insisting`) nobody is named, and the words stay the outlet's.
 */
export const soundSources = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map(one => {
    if (one.source.length !== 1 || one.holds !== undefined) return one
    const range = rangeOf(scene, one.source[0] as Span)
    if (isTimeOnly(scene, range) || isThing(scene, range, one) || isReduced(scene, range, one))
      return { ...one, source: [], class: 'attitude' }
    const cue = firstAt(scene.analysis.tokens, one.cue[0]?.start ?? 0)
    const sound = withFirst(scene, withoutDay(scene, nameOfParty(scene, range)), cue)
    return sound.from === range.from && sound.to === range.to
      ? one
      : { ...one, source: [spanOf(scene, sound)] }
  })

/** `[a barge] called Sund`, `[the thaw] signals that ...`: a thing, and neither a paper nor a body, only does what people do as well. */
function isThing(scene: Scene, range: Range, { source: [source], cue: [cue] }: Candidate): boolean {
  const at = cue === undefined ? -1 : firstAt(scene.analysis.tokens, cue.start)
  const { speech } = scene.locale
  const isNamed = at === range.to && speech.namedVerbs.has(lowerAt(scene, at)) && opensName(scene, at + 1)
  if (!isNamed && !speech.thingVerbs.has(scene.stems[at] ?? '')) return false
  const head = headOf(scene, source as Span)
  // "a barge called Sund", but "the group's ad called Vale a liar"
  const opens = isNamed ? /^an?$/ : /^(?:an?|the|th[ioe]se?|that|its|their)$/
  if (!opens.test(lowerAt(scene, range.from)) || !isCommonNoun(scene, head)) return false
  // "Vale's family revealed"
  for (let i = range.from; i < head; i++) if (isProper(scene, i)) return false
  const kind = scene.locale.names.kindNouns.get(lowerAt(scene, head))
  const isThingByKind = kind !== undefined && kind !== 'person' && kind !== 'organisation'
  return (isThingByKind || !isSomebody(scene, range)) && !isTelling(scene, head)
}

/** A noun for what tells something, or whoever does something by its ending: "the poll", "the protester". */
function isTelling({ locale: { speech }, stems, lower }: Scene, head: number): boolean {
  const { recordNouns, studyNouns, tellingNouns, outlookNouns, versionNouns, claimNouns, mediaWords } = speech
  const telling = [recordNouns, studyNouns, tellingNouns, outlookNouns, versionNouns, claimNouns, mediaWords]
  return telling.some(list => list.has(stems[head] ?? '')) || speech.doers.test(lower[head] ?? '')
}

const opensName = (scene: Scene, at: number): boolean =>
  /^\p{Lu}/u.test(textAt(scene, isMark(scene, at) ? at + 1 : at))

function rangeOf(scene: Scene, span: Span): Range {
  const { tokens } = scene.analysis
  return { from: firstAt(tokens, span.start), to: firstAt(tokens, span.end) }
}

const isTime = (scene: Scene, i: number): boolean => isDay(scene, i) || isTimeWord(scene, i)

/** "Thursday afternoon", "late Friday" */
function isTimeOnly(scene: Scene, { from, to }: Range): boolean {
  if (spellFrom(scene, from, to) === from) return true
  let days = 0
  for (let i = from; i < to; i++) {
    if (isDay(scene, i)) days++
    else if (!isTime(scene, i) && !/^(?:late|early|last|this|on)$/.test(lowerAt(scene, i))) return false
  }
  return days > 0
}

/** Words before a day that go with it. */
const BEFORE_DAY = /^(?:late|early|last|this|on|released|issued|published)$/

/** "harbour officials [on late Thursday]", "[Monday] Vale"; "Thursday's report" is a report. */
function withoutDay(scene: Scene, range: Range): Range {
  let { from } = range
  // "Vale, last week, said"; not "a pensioner who lives on 900 crowns a month"
  const spell = spellFrom(scene, from, range.to)
  const named = /^(?:NNPS?|PRP)$/.test(tagAt(scene, spell - 1)) && !hasVerb(scene, from, spell)
  let to =
    spell === range.to ? spell : textAt(scene, spell - 1) === ',' ? spell - 1 : named ? spell : range.to
  let last = to - 1
  // "Thursday evening"
  while (last > from && isTime(scene, last) && !isDay(scene, last)) last--
  if (last > from && isDay(scene, last)) {
    while (last > from && BEFORE_DAY.test(lowerAt(scene, last - 1))) last--
    if (/^(?:NN|PRP|CD|\))/.test(tagAt(scene, last - 1)) || textAt(scene, last - 1) === ')') to = last
  }
  let first = from
  while (first < to - 1 && (isTime(scene, first) || (first > from && tagAt(scene, first) === 'CD'))) first++
  if (first > from && isDay(scene, from) && isProper(scene, first)) from = first
  return { from, to }
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(scene, i) || isMark(scene, i)) return true
  return false
}

/** `Mara Orr, [R-Arden], said`: the name before its party. */
function nameOfParty(scene: Scene, { from, to }: Range): Range {
  const words = scene.analysis.text.slice(spanOf(scene, { from, to }).start, spanOf(scene, { from, to }).end)
  const sentence = sentenceOfToken(scene, from)
  if (!scene.locale.speech.party.test(words) || !sentence) return { from, to }
  const comma = /^[,(]$/.test(textAt(scene, from - 1)) ? from - 1 : from
  const name = phraseBefore(scene, sentence.first, comma)
  return name?.to === comma && tagAt(scene, comma - 1) === 'NNP' && !isMark(scene, name.from)
    ? name
    : { from, to }
}
