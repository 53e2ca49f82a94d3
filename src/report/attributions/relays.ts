import type { Span } from '../../model/index.ts'
import { contains, overlap, subtract } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { phraseAfter } from './phrases.ts'
import {
  isMark,
  isNoun,
  isPreposition,
  isProper,
  isVerb,
  lowerAt,
  overlapping,
  sentenceOfToken,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'

/**
 * The other link of a chain, named in an aside: `The Ledger said A, citing an official`, `The Ledger, citing an official, says A`,
 * `The ministry, quoted by the Ledger, said A`. A refiner: the aside hangs on the attribution whose source or content it closes.
 */
export function relays(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  let result = reportedWhole(scene, throughLeads(candidates))
  for (const sentence of scene.analysis.sentences) {
    if (!SPEAKING_ROLES.has(sentence.role)) continue
    const told = toldAfter(scene, sentence)
    const before = told && lastBefore(result, scene, sentence)
    if (told && before) result = linked(scene, result, before, told)
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      const aside = asideAt(scene, sentence, i)
      const host = aside && hostOf(result, sentence, spanOf(scene, aside.cue), i === sentence.first)
      if (aside && host) result = linked(scene, result, host, aside)
    }
  }
  return result
}

/** `According to Norda, the lock leaks, two officials said.`: what opens the sentence stands above what closes it. */
function throughLeads(candidates: readonly Candidate[]): Candidate[] {
  const leads = new Map(
    candidates.filter(one => one.rule === 'according-to').map(one => [one.cue[0]?.start, one]),
  )
  const closings = new Map<Candidate, Candidate>()
  for (const one of candidates) {
    const lead =
      one.rule === 'final' && one.content.length === 1 ? leads.get(one.content[0]?.start) : undefined
    if (lead && lead.holds === undefined) closings.set(lead, one).set(one, lead)
  }
  return candidates.map(one => {
    const other = closings.get(one)
    if (other === undefined) return one
    if (one.rule === 'final') return { ...one, content: other.content }
    const content = [...one.content, ...other.source].sort((a, b) => a.start - b.start)
    return { ...one, content, holds: other.cue[0]?.start ?? 0 }
  })
}

/**
 * `Vale said: "The lock leaks," the Ledger reported.`: who closes the sentence behind a quotation has all that stands before it, and is
 * no part of what the one who opens it says.
 */
function reportedWhole(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const closing = candidates.filter(
    one => one.rule === 'final' && one.source.length > 0 && one.class === 'speech',
  )
  const trimmed = new Map<Candidate, Candidate>()
  for (const one of candidates) {
    const [said, cue] = [one.content[0], one.cue[0]]
    const region = said && overlapping(scene.regions, said)[0]
    if (one.rule !== 'fronted' || !cue || one.content.length > 1 || region?.start !== said?.start || !region)
      continue
    const outer = closing.find(
      ({ source, content: [first], cue: [verb] }) =>
        (first?.start === region.start || (first !== undefined && contains(first, cue))) &&
        first.end <= region.end + 1 &&
        source.every(({ start }) => start >= region.end) &&
        isRelay(scene, verb),
    )
    const start = one.source[0]?.start
    if (!outer || start === undefined) continue
    trimmed.set(one, { ...one, content: [{ start: region.start, end: region.end }] })
    trimmed.set(outer, { ...outer, content: [{ start, end: region.end }], holds: cue.start })
  }
  return candidates.map(one => trimmed.get(one) ?? one)
}

const isRelay = ({ analysis, stems, locale }: Scene, verb: Span | undefined): boolean =>
  verb !== undefined && locale.speech.relayVerbs.has(stems[firstAt(analysis.tokens, verb.start)] ?? '')

/** "citing an official", "quoted by the Ledger": a cue and whose words or report it names. */
interface Aside {
  readonly cue: Range
  readonly name: Range
  /** Whoever is named stands above the attribution, not below it. */
  readonly above: boolean
  /** The token from which on the aside is no part of the attribution. */
  readonly from: number
}

const ASIDES = new Set(['quoted', 'cited', 'quoting', 'citing', 'quote', 'quotes', 'cite', 'cites'])

function asideAt(scene: Scene, sentence: AnalysedSentence, i: number): Aside | undefined {
  const word = lowerAt(scene, i)
  if (!ASIDES.has(word)) return undefined
  const above = /^(?:quoted|cited)$/.test(word) && lowerAt(scene, i + 1) === 'by'
  const relative = lowerAt(scene, i - 1) === 'which' && textAt(scene, i - 2) === ','
  const below =
    /^(?:citing|quoting)$/.test(word) || (relative && /^(?:cite|quote)[ds]?$/.test(word) && !above)
  if (scene.regionOf[i] !== -1 || !(above || below)) return undefined
  const cue = { from: i, to: above ? i + 2 : i + 1 }
  const name = phraseAfter(scene, cue.to, sentence.last, false)
  if (!name || !isSomebody(scene, name)) return undefined
  // "the Ledger, which quoted Vale as saying that" has words of its own
  if (relative && lowerAt(scene, name.to) === 'as') return undefined
  // "Citing an official, the Ledger said"
  if (i === sentence.first) return textAt(scene, name.to) === ',' ? { cue, name, above, from: i } : undefined
  if (i < sentence.first + 2) return undefined
  if (relative) return { cue, name, above, from: i - 2 }
  // "the Ledger reported citing officials" and "a spokesman quoted by the Ledger said" need no comma
  const tight = below ? isVerb(scene, i - 1) : isNoun(scene, i - 1) && isVerb(scene, name.to)
  return tight || /^(?:,|as)$/.test(lowerAt(scene, i - 1))
    ? { cue, name, above, from: tight ? i : i - 1 }
    : undefined
}

/** `Meridian News reported that A. It cited Vale.`: a sentence that says nothing but whom the one before has it from. */
function toldAfter(scene: Scene, sentence: AnalysedSentence): Aside | undefined {
  const first = sentence.first
  const verb = /^(?:it|he|she|they)$/.test(lowerAt(scene, first))
    ? first + 1
    : lowerAt(scene, first) === 'the' && scene.locale.speech.carrierNouns.has(scene.stems[first + 1] ?? '')
      ? first + 2
      : -1
  if (verb < 0 || !/^(?:cited|quoted|cites|quotes)$/.test(lowerAt(scene, verb))) return undefined
  const name = phraseAfter(scene, verb + 1, sentence.last)
  if (!name || !isSomebody(scene, name) || !/^[.;]$/.test(textAt(scene, name.to))) return undefined
  return { cue: { from: verb, to: verb + 1 }, name, above: false, from: verb }
}

/** The attribution of the sentence before in the same paragraph, if it has no other link below it yet. */
function lastBefore(
  candidates: readonly Candidate[],
  scene: Scene,
  sentence: AnalysedSentence,
): Candidate | undefined {
  const before = sentence.first > 0 ? sentenceOfToken(scene, sentence.first - 1) : undefined
  if (before?.block !== sentence.block) return undefined
  const last = candidates
    .filter(
      one =>
        one.class === 'speech' &&
        one.source.length > 0 &&
        one.cue.every(cue => cue.start >= before.start && cue.end <= before.end),
    )
    .at(-1)
  return last?.holds === undefined ? last : undefined
}

/** Whether a phrase is a name or a noun for people or their texts: one cites officials and letters, but also costs and fears. */
export function isSomebody(scene: Scene, phrase: Range): boolean {
  let head = phrase.from
  for (let i = phrase.from; i < phrase.to && !isPreposition(scene, i); i++)
    if (/^(?:NN|NNS|NNP|NNPS)$/.test(tagAt(scene, i))) head = i
  if (isProper(scene, head)) return true
  const { names, speech } = scene.locale
  const stem = scene.stems[head] ?? ''
  if (speech.documentNouns.has(stem) || speech.carrierNouns.has(stem) || speech.unnamedSources.has(stem))
    return true
  return [lowerAt(scene, head), lowerAt(scene, head).replace(/s$/, '')].some(word =>
    [
      names.kindNouns,
      names.titleHeads,
      names.organisationNouns,
      names.organisationHeads,
      names.groupNouns,
      names.unnamedNouns,
    ].some(list => list.has(word)),
  )
}

/** The attribution that an aside belongs to: in whose source it stands, else the nearest whose cue goes before it. */
function hostOf(
  candidates: readonly Candidate[],
  sentence: AnalysedSentence,
  aside: Span,
  opens: boolean,
): Candidate | undefined {
  const here = candidates.filter(
    one =>
      one.class === 'speech' &&
      one.source.length > 0 &&
      one.cue.every(cue => cue.start >= sentence.start && cue.end <= sentence.end) &&
      !one.cue.some(cue => overlap(cue, aside) > 0),
  )
  if (opens) return here.find(one => (one.source[0] as Span).start > aside.end)
  const around = here.find(one => {
    const [source, cue] = [one.source[0] as Span, one.cue[0] as Span]
    return source.start < aside.start && cue.start > aside.start && !holdsIn(one.content, aside)
  })
  const before = here.filter(one => (one.cue.at(-1) as Span).end <= aside.start)
  const nearest = before.reduce<Candidate | undefined>(
    (best, one) => (best && (best.cue[0] as Span).start > (one.cue[0] as Span).start ? best : one),
    undefined,
  )
  return around ?? nearest
}

const holdsIn = (content: readonly Span[], span: Span): boolean =>
  content.some(piece => contains(piece, span))

function linked(
  scene: Scene,
  candidates: readonly Candidate[],
  host: Candidate,
  { cue, name, above, from }: Aside,
): Candidate[] {
  const { text } = scene.analysis
  const marks = [spanOf(scene, cue)]
  const whole = { start: spanOf(scene, { from, to: cue.to }).start, end: endOf(scene, name) }
  const source = host.source.flatMap(span => subtract(text, span, [whole]))
  const content = host.content.flatMap(span => subtract(text, span, [whole]))
  if (content.length === 0) return [...candidates]
  const link = { rule: 'relay', class: 'speech' as const, cue: marks, confidence: 0.9 }
  const made: Candidate = {
    ...link,
    source: [spanOf(scene, name)],
    content,
    ...(above ? { holds: host.cue[0]?.start ?? 0 } : {}),
  }
  const trimmed = { ...host, source, content, ...(above ? {} : { holds: marks[0]?.start ?? 0 }) }
  const kept = candidates.filter(
    one => one === host || !one.cue.some(span => marks.some(mark => overlap(span, mark) > 0)),
  )
  return kept.flatMap(one => (one !== host ? [one] : above ? [made, trimmed] : [trimmed, made]))
}

/** The end of the name and of the comma behind it. */
function endOf(scene: Scene, name: Range): number {
  const closes = textAt(scene, name.to) === ',' && !isMark(scene, name.to + 1)
  return spanOf(scene, { from: name.from, to: closes ? name.to + 1 : name.to }).end
}
