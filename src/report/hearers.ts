import type { Locale } from '../locales/index.ts'
import type { Attribution, Mention, Span } from '../model/index.ts'
import { contains } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { Analysis } from './analysis.ts'
import type { Attributed } from './attributions/index.ts'
import { overlapping } from './attributions/scene.ts'
import type { Carriers } from './press.ts'

/** Characters behind a cue, or before a name, in which the words between them say who was told. */
const REACH = 60

/**
 * For each attribution the carriers that its sentence names for it, outermost first, the outlet itself among them: who was told
 * ("Vale told Meridian News", "told a local paper, the Arden Courier, that", "in an interview with Meridian News, Vale said",
 * "told the agency" where one was just named), and above those who passed it on ("in remarks carried by Meridian News").
 */
export function hearersOf(
  attributed: Attributed,
  analysis: Analysis,
  locale: Locale,
  carriers: Carriers,
): Map<number, readonly string[]> {
  const hearers = new Map<number, readonly string[]>()
  const media = new Set(
    attributed.entities
      .filter(one => !one.named && locale.speech.someMedia.test(one.name))
      .map(one => one.id),
  )
  const named = attributed.mentions.filter(one =>
    one.form === 'name' ? carriers.isCarrier(one.entity) : one.form === 'nominal' && media.has(one.entity),
  )
  const hall: Hall = { attributed, analysis, locale, named }
  for (const [index, one] of attributed.attributions.entries()) {
    if (one.class !== 'speech' || one.cue.length === 0) continue
    const told = toldIn(hall, index, one)
    if (told.length > 0) hearers.set(index, told)
  }
  return hearers
}

/** A report with the carriers that it names. */
interface Hall {
  readonly attributed: Attributed
  readonly analysis: Analysis
  readonly locale: Locale
  /** Ascending. */
  readonly named: readonly Mention[]
}

function toldIn(hall: Hall, index: number, one: Attribution): string[] {
  const cue = one.cue.at(-1) as Span
  const [sentence] = overlapping(hall.analysis.sentences, cue)
  if (!sentence) return []
  const here = overlapping(hall.named, sentence).filter(each => each.entity !== one.speaker)
  const passed: string[] = []
  const heard: string[] = []
  for (const name of here) {
    const how = howNamed(hall, index, one, sentence, name)
    if (how === 'passed') passed.push(name.entity)
    else if (how === 'heard') heard.push(name.entity)
  }
  if (heard.length === 0) {
    const again = addresses(hall, cue)
      ? calledAgain(hall, cue)
      : (spokenAfter(hall, one, sentence) ?? spokenBefore(hall, one, sentence))
    if (again !== undefined && again !== one.speaker) heard.push(again)
  }
  return [...new Set([...passed, ...heard])]
}

/** Whether a carrier's name says that it was told, or that it passed the words on, or neither. */
function howNamed(
  hall: Hall,
  index: number,
  one: Attribution,
  sentence: Span,
  name: Mention,
): 'heard' | 'passed' | undefined {
  const { analysis, locale } = hall
  const cue = one.cue.at(-1) as Span
  const told = name.start >= cue.end ? labelled(analysis.text.slice(cue.end, name.start), locale) : undefined
  if (told?.trim() === '' && addresses(hall, cue)) return 'heard'
  // "Meridian News's informants say": they speak to nobody else
  const source = one.source.find(span => contains(span, name))
  if (source && isInformant(analysis.text.slice(name.end, source.end), locale)) return 'passed'
  if (one.content.some(span => contains(span, name)) || !belongs(hall, index, one, name)) return undefined
  const from = Math.max(sentence.start, name.start - REACH, name.start >= cue.end ? cue.end : 0)
  const before = labelled(analysis.text.slice(from, name.start), locale)
  if (locale.speech.passesOn.test(before)) return 'passed'
  if (locale.speech.speaksOn.test(before)) return 'heard'
  return told !== undefined && locale.speech.speaksTo.test(before) ? 'heard' : undefined
}

/** Whether no cue of another stands between an attribution and a name of its sentence. */
function belongs({ attributed }: Hall, index: number, one: Attribution, name: Span): boolean {
  const first = Math.min(...[...one.source, ...one.cue].map(span => span.start))
  const cue = one.cue.at(-1)?.end ?? 0
  const [from, to] =
    name.start < first ? [name.end, first] : name.start < cue ? [first, name.start] : [cue, name.start]
  return !attributed.attributions.some(
    (other, i) =>
      i !== index && other.class === 'speech' && other.cue.some(cue => cue.start >= from && cue.end <= to),
  )
}

/** Words of the longest label before the noun in it: "the big state-owned". */
const ADJECTIVES = 3

/** The words before a name without the label that they end with: "a local newspaper, the", "the public broadcaster". */
function labelled(before: string, locale: Locale): string {
  const words = before.split(/(?<=\s)/u)
  const at = (i: number): string => (words[i] ?? '').replace(/[\s,]+$/u, '').toLowerCase()
  const { carrierNouns, mediaWords, determiners } = locale.speech
  let end = words.length
  if (determiners.has(at(end - 1))) end--
  // "the news service Meridian Dispatch"
  if (at(end - 1) === locale.carriers.service && mediaWords.has(locale.stem(at(end - 2)))) end--
  const stem = locale.stem(at(end - 1))
  if (!carrierNouns.has(stem) && !mediaWords.has(stem)) return words.slice(0, end).join('')
  end--
  for (let i = 0; i < ADJECTIVES && isAdjective(at(end - 1), locale); i++) end--
  if (determiners.has(at(end - 1))) end--
  return words.slice(0, end).join('')
}

const isAdjective = (word: string, locale: Locale): boolean =>
  /^[\p{Ll}-]+$/u.test(word) && !locale.names.functionWords.has(word)

/** Whether a cue takes whom it tells as its object. */
function addresses({ analysis, locale }: Hall, cue: Span): boolean {
  const verb = analysis.text.slice(cue.start, cue.end).split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return locale.speech.cueVerbs.get(locale.stem(verb))?.addressee === true
}

/** "told the agency", "told the same paper": the carrier that was named last, within a few sentences. */
function calledAgain({ analysis, locale, named }: Hall, cue: Span): string | undefined {
  const noun = locale.speech.tellsAgain.exec(analysis.text.slice(cue.end, cue.end + REACH))?.[1]
  if (!noun || !locale.speech.carrierNouns.has(locale.stem(noun.toLowerCase()))) return undefined
  const last = named.findLast(one => one.end <= cue.start)
  if (last && !fits(noun.toLowerCase(), analysis.text.slice(last.start, last.end), locale)) return undefined
  const sentences = analysis.sentences.filter(
    one => last !== undefined && one.start > last.start && one.start <= cue.start,
  )
  return sentences.length <= BACK ? last?.entity : undefined
}

/** Whether a noun for a carrier can mean one of a name: "the station" is not the Harn Post, "the paper" not Radio Arden. */
function fits(noun: string, name: string, { speech }: Locale): boolean {
  const kinds = [speech.broadcasts, speech.prints]
  return !kinds.some((kind, i) => kind.test(noun) && kinds[1 - i]?.test(name))
}

/** Sentences over which "the agency" is the one named last. */
const BACK = 3

/** "Vale said the lock was shut. He was speaking to Meridian News.": a sentence that says nothing but who was told. */
function spokenAfter(
  { attributed, analysis, locale, named }: Hall,
  one: Attribution,
  sentence: Span,
): string | undefined {
  const at = firstAt(analysis.sentences, sentence.end)
  const [host] = overlapping(analysis.sentences, sentence)
  const [next, second] = [analysis.sentences[at], analysis.sentences[at + 1]]
  if (!next || next.block !== host?.block || one.speaker === null) return undefined
  const cue = one.cue[0]?.start ?? 0
  const later = attributed.attributions.some(other =>
    other.cue.some(span => span.start >= sentence.start && span.start < cue),
  )
  if (later) return undefined
  const toldIn = (span: Span, told: RegExp): string | undefined =>
    overlapping(named, span).find(name =>
      told.test(labelled(analysis.text.slice(span.start, name.start), locale)),
    )?.entity
  const { wasSpeaking, bothSpeaking } = locale.speech
  return (
    toldIn(next, wasSpeaking) ??
    toldIn(next, bothSpeaking) ??
    (second && second.block === next.block ? toldIn(second, bothSpeaking) : undefined)
  )
}

/** `Norda spoke to the head of the union on Sunday. "We stay," Orr said.`: whoever spoke to somebody was told what the next words are. */
function spokenBefore(
  { analysis, locale, named }: Hall,
  one: Attribution,
  sentence: Span,
): string | undefined {
  const at = firstAt(analysis.sentences, sentence.start)
  const [before, here] = [analysis.sentences[at - 1], analysis.sentences[at]]
  if (!before || before.block !== here?.block || one.speaker === null) return undefined
  const [name] = overlapping(named, before)
  const opens = name && labelled(analysis.text.slice(before.start, name.start), locale).trim() === ''
  return opens && locale.speech.spokeTo.test(analysis.text.slice(name.end, before.end))
    ? name.entity
    : undefined
}

/** "'s informants", "'s own source": behind a carrier in a source. */
const isInformant = (behind: string, locale: Locale): boolean =>
  locale.speech.anybody.has(locale.stem(locale.carriers.informant.exec(behind)?.[1] ?? ''))
