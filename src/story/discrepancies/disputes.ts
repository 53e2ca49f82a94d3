import type { DisputeWords, Locale } from '../../locales/index.ts'
import type { Report, Span } from '../../model/index.ts'
import type { Aligned, Provenance, Unit, World } from '../alignments/index.ts'
import { onceText } from '../gather.ts'
import { sideOf, speakerOf } from './draft.ts'
import type { Draft, Place } from './draft.ts'

/** Sentences behind one that says that two disagree, in which both have spoken: on the stories for tuning one fewer is found with one, and no more with five. */
const AHEAD = 3
/** Sentences of one source of which a rebuttal answers one: with one, one fewer is found on the stories for tuning, for one false alarm more. */
const BACK = 2

/** A sentence of the body with the statements that begin in it. */
interface Told extends Span {
  readonly text: string
  readonly block: number
  readonly units: readonly Unit[]
}

/**
 * What a report itself tells as disputed: `The town says that it wrote in May. The firm rejects that account: no letter
 * came`, or `Who left first is disputed`. Both sides stand in one report, with the others that say the same.
 */
export function findDisputes(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  const { reports, unitsIn, world } = provenance
  const { rebuts, mayRebut, splits } = world.locale.disputes
  const cuesIn = onceText(text => {
    if (/\?["”’')]*\s*$/u.test(text)) return undefined
    const cue = rebuts.exec(text)?.index
    return { cue, loose: cue ?? mayRebut.exec(text)?.index, isSplit: splits.test(text) }
  })
  const groupOf = new Map(aligned.flatMap(one => one.members.map(unit => [unit, one.members] as const)))
  return reports.flatMap((report, at) => {
    const sentences = toldIn(report, unitsIn(at))
    return sentences.flatMap(({ text }, i) => {
      const cues = cuesIn(text)
      if (!cues) return []
      const answer = rebutted(sentences, i, cues.loose, world)
      const sides =
        answer && (cues.cue !== undefined || haveCommon(answer))
          ? answer
          : cues.isSplit
            ? parted(sentences, i, report, world.locale.disputes)
            : undefined
      return sides ? [draftOf(sides, groupOf, reports)] : []
    })
  })
}

type Sides = readonly [readonly Unit[], readonly Unit[]]

function toldIn({ text, layers }: Report, units: readonly Unit[]): Told[] {
  const begins = units
    .filter(({ place, spans }) => place >= 0 && spans.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b))
  let [unit, block] = [0, 0]
  return layers.sentences.flatMap(({ start, end }): Told[] => {
    while ((layers.blocks[block]?.end ?? Infinity) <= start) block++
    while (startOf(begins[unit]) < start) unit++
    const first = unit
    while (startOf(begins[unit]) < end) unit++
    return layers.blocks[block]?.role === 'body'
      ? [{ start, end, text: text.slice(start, end), block, units: begins.slice(first, unit) }]
      : []
  })
}

const startOf = (unit: Unit | undefined): number => unit?.spans[0]?.start ?? Infinity

/** What a rebuttal answers, and what is said in it and behind it by who rejects it. */
function rebutted(
  sentences: readonly Told[],
  at: number,
  cue: number | undefined,
  world: World,
): Sides | undefined {
  if (cue === undefined) return undefined
  const sentence = sentences[at] as Told
  const next = sentences[at + 1]
  const near = next?.block === sentence.block ? next.units : []
  const answering = sentence.units.findLast(unit => speakerOf(unit)) ?? near.find(unit => speakerOf(unit))
  const rebutter = answering && speakerOf(answering)
  if (!rebutter) return undefined
  const inside = sentence.units.filter(
    unit => startOf(unit) < sentence.start + cue && isAnother(unit, rebutter),
  )
  const named = world.locale.disputes.such.exec(sentence.text)?.[1]
  const before = claimsBefore(sentences, at, rebutter)
  const claims =
    inside.length > 0
      ? inside
      : named
        ? namersOf(sentences, at, { noun: named, rebutter, before }, world.locale)
        : before
  const claimant = claims[0] && speakerOf(claims[0])
  const said = near.filter(unit => speakerOf(unit) !== undefined && speakerOf(unit) !== claimant)
  const answers = [
    ...sentence.units.filter(unit => !claims.includes(unit) && speakerOf(unit) !== claimant),
    ...said,
  ]
  return claims.length > 0 && answers.length > 0 ? [nearest(claims, answers, world), answers] : undefined
}

/** The answer speaks of something that is in what it answers. */
const haveCommon = ([claims, answers]: Sides): boolean =>
  claims.some(({ concepts }) => answers.some(one => [...one.concepts].some(concept => concepts.has(concept))))

const isAnother = (unit: Unit, speaker: string): boolean =>
  speakerOf(unit) !== undefined && speakerOf(unit) !== speaker

/** Sentences back in which that of which there was "no such" is named. */
const BACK_OF_SUCH = 4

/** "No such letter was written": what somebody else, or the report itself, last told of a letter; else what stands next before in the paragraph. */
function namersOf(
  sentences: readonly Told[],
  at: number,
  { noun, rebutter, before }: { noun: string; rebutter: string; before: readonly Unit[] },
  { stem }: Locale,
): readonly Unit[] {
  const names = (unit: Unit): boolean =>
    speakerOf(unit) !== rebutter &&
    unit.denied.size === 0 &&
    unit.words.some(({ form }) => stem(form) === stem(noun.toLowerCase()))
  const last = sentences
    .slice(Math.max(0, at - BACK_OF_SUCH), at)
    .flatMap(one => one.units)
    .findLast(names)
  if (last) return [last]
  return sentences[at - 1]?.block === sentences[at]?.block ? before : []
}

/** What somebody else says in the sentence before, and in the one before that if it is the same speaker's; the last first. */
function claimsBefore(sentences: readonly Told[], at: number, rebutter: string): Unit[] {
  const last = sentences[at - 1]
  const claims = last?.units.filter(unit => isAnother(unit, rebutter)) ?? []
  const claimant = claims.at(-1) && speakerOf(claims.at(-1) as Unit)
  const earlier = sentences
    .slice(Math.max(0, at - BACK), Math.max(0, at - 1))
    .filter(({ block }) => block === last?.block)
    .flatMap(({ units }) => units.filter(unit => claimant !== undefined && speakerOf(unit) === claimant))
  return [...earlier, ...claims].reverse()
}

/** The statement that has most in common with some answers; all of them where none has anything in common. */
function nearest(claims: readonly Unit[], answers: readonly Unit[], { weights }: World): readonly Unit[] {
  const said = new Set(answers.flatMap(({ concepts }) => [...concepts]))
  const common = ({ concepts }: Unit): number =>
    [...concepts].reduce((sum, one) => sum + (said.has(one) ? (weights.get(one) ?? 0) : 0), 0)
  const [best] = claims.toSorted((a, b) => common(b) - common(a))
  return best && common(best) > 0 ? [best] : claims
}

/** Another speaks, or another paper has it: "The Echo said that he had asked; the Post said that he had been asked". */
const isApart = (unit: Unit, first: Unit): boolean => {
  const [one, other] = [unit, first].map(({ sources }) =>
    sources.length > 1 || unit.sources.length > 1 ? sources[0] : undefined,
  )
  return isAnother(unit, speakerOf(first) as string) || (one != null && other != null && one !== other)
}

/** The first who speaks behind a sentence that says that two disagree, and the next who is set against that one. */
function parted(
  sentences: readonly Told[],
  at: number,
  { text }: Report,
  { against }: DisputeWords,
): Sides | undefined {
  const block = sentences[at + 1]?.block
  const said = sentences
    .slice(at + 1, at + 1 + AHEAD)
    .filter(one => one.block === block)
    .flatMap(({ units }) => units.filter(unit => speakerOf(unit)))
  const [first, ...others] = said
  const second = others.find(unit => {
    const between = text.slice(first?.spans.at(-1)?.end, unit.spans[0]?.start)
    return isApart(unit, first as Unit) && against.test(between)
  })
  return first && second ? [[first], [second]] : undefined
}

function draftOf(
  sides: Sides,
  groupOf: ReadonlyMap<Unit, readonly Unit[]>,
  reports: readonly Report[],
): Draft {
  const wholes = sides.map(side => [...side, ...side.flatMap(unit => groupOf.get(unit) ?? [])])
  const places = sides.map((side, i): Place[] => {
    const others = wholes[1 - i] as readonly Unit[]
    const all = (wholes[i] as readonly Unit[]).filter(unit => side.includes(unit) || !others.includes(unit))
    return [...new Set(all)].map(({ report, spans }) => ({ report, spans }))
  })
  return {
    slot: { event: 'claim', predicate: 'what a report tells as disputed' },
    kind: 'polarity',
    grade: 'contradiction',
    reason: 'a report itself says that one side rejects what the other says',
    sides: places.map(list => sideOf(list, reports)),
    by: 'discrepancies/dispute',
  }
}
