import type { CueVerb } from '../../locales/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { contentAfter, contentBefore, isCueVerb, skipAdverbs } from './contents.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isFinite, isMark, isVerb, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'
import { endOfTail, opensContent, skipOccasion } from './tails.ts'

/** A reporting verb with its auxiliaries, its dictionary entry and what stands before it. */
interface Cue {
  readonly at: number
  readonly from: number
  readonly verb: CueVerb
  readonly stem: string
}

/**
 * Reporting verbs with a subject of their own, in the three orders of the treebanks: "Vale said that ...",
 * "..., Vale said on Friday.", "..., said Vale, a spokesman."
 */
export const verbal: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const cue = cueAt(scene, sentence, i) ?? anyVerbAt(scene, sentence, i)
    if (!cue) continue
    const candidate = trailing(scene, sentence, cue) ?? introducing(scene, sentence, cue) ?? amid(scene, sentence, cue) ?? final(scene, sentence, cue) ?? inverted(scene, sentence, cue) ?? gapped(scene, sentence, cue) ?? fronted(scene, sentence, cue)
    if (candidate && !isAside(scene, cue, candidate)) found.push(candidate)
  }
  return found
}

/** "I think", "you know" inside a quotation are its speaker's manner, not another source. */
function isAside(scene: Scene, cue: Cue, candidate: Candidate): boolean {
  const source = candidate.source[0]
  const words = source ? scene.analysis.text.slice(source.start, source.end) : ''
  return scene.regionOf[cue.at] !== -1 && /^(?:i|we|you|it)$/i.test(words)
}

/** A reporting verb that is finite, or a participle behind "has"; passives and bare infinitives are other rules' work. */
function cueAt(scene: Scene, sentence: AnalysedSentence, i: number): Cue | undefined {
  const stem = scene.stems[i] ?? ''
  const verb = scene.locale.speech.cueVerbs.get(stem)
  if (!verb || !looksVerbal(scene, sentence, i)) return undefined
  let from = i
  let aux = ''
  while (from > sentence.first && scene.regionOf[from - 1] === scene.regionOf[i] && isAuxiliary(scene, from - 1)) {
    from--
    if (tagAt(scene, from) !== 'RB') aux = lowerAt(scene, from)
  }
  if (tagAt(scene, i) === 'VBN' && isPassive(scene, i)) return undefined
  if (tagAt(scene, i) === 'VBG' && aux === '') return undefined
  if (tagAt(scene, i) === 'VB' && aux === '' && !(/^NNP?S$/.test(tagAt(scene, i - 1)) || /^(?:they|we|you|i)$/.test(lowerAt(scene, i - 1)))) return undefined
  return { at: i, from, verb, stem }
}

function isPassive(scene: Scene, i: number): boolean {
  let at = i - 1
  while (/^RB/.test(tagAt(scene, at))) at--
  return /^(?:be|is|are|was|were|been|being|'s|'re)$/.test(lowerAt(scene, at)) && isVerb(scene, at)
}

/** What any verb is when it stands between a quotation and its speaker. */
const ANY_VERB: CueVerb = { class: 'speech', addressee: false, parenthetical: true }

/** `"...," he snapped.`: directly behind a quotation that ends in a comma every verb reports. */
function anyVerbAt(scene: Scene, sentence: AnalysedSentence, i: number): Cue | undefined {
  if (!/^VB[DZP]$/.test(tagAt(scene, i)) || scene.regionOf[i] !== -1) return undefined
  const subject = phraseBefore(scene, sentence.first, i)
  if (!subject || !isMark(scene, subject.from - 1) || scene.regionOf[subject.from - 1] === -1) return undefined
  const inside = textAt(scene, subject.from - 2)
  return /^[,?!]$/.test(inside) && endOfTail(scene, sentence, i + 1) !== undefined ? { at: i, from: i, verb: ANY_VERB, stem: '' } : undefined
}

/** Headlines and odd taggings: "Vale says no" tagged as a plural noun. */
function looksVerbal(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (isVerb(scene, i)) return true
  if (tagAt(scene, i) !== 'NNS' || !/^NNPS?$/.test(tagAt(scene, i - 1))) return false
  return sentence.role === 'headline' || (/^(?:reports|says|writes|notes|claims)$/.test(lowerAt(scene, i)) && i + 2 >= sentence.last)
}

const isAuxiliary = (scene: Scene, i: number): boolean =>
  /^RB/.test(tagAt(scene, i)) || tagAt(scene, i) === 'MD' ||
  /^(?:has|have|had|having|is|are|was|were|be|been|'s|'ve|'d|do|does|did|to|went|goes|go|going|on)$/.test(lowerAt(scene, i)) && (isVerb(scene, i) || /^(?:TO|RP)$/.test(tagAt(scene, i)) || lowerAt(scene, i) === 'on' && /^(?:went|goes|going|go)$/.test(lowerAt(scene, i - 1)))

function make(scene: Scene, rule: string, cue: Cue, source: Range, content: Candidate['content'], confidence: number): Candidate {
  return {
    rule,
    class: cue.verb.class,
    source: [trimComma(scene, source)].map(range => spanOf(scene, range)),
    cue: [spanOf(scene, { from: cue.from, to: cue.at + 1 })],
    content,
    confidence,
  }
}

const trimComma = (scene: Scene, range: Range): Range =>
  lowerAt(scene, range.to - 1) === ',' ? { from: range.from, to: range.to - 1 } : range

/** `"...?" Vale asked.`: the question mark ended the sentence, what follows it is source and cue only. */
function trailing(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  const region = scene.regions[scene.regionOf[sentence.first - 1] ?? -1]
  const block = scene.analysis.blocks[sentence.block]
  if (!region || !block || region.start < block.start || !isMark(scene, sentence.first - 1) || !cue.verb.parenthetical) return undefined
  const inverts = cue.from === sentence.first
  const source = inverts ? phraseAfter(scene, cue.at + 1, sentence.last) : phraseBefore(scene, sentence.first, cue.from)
  if (!source || (!inverts && source.from !== sentence.first)) return undefined
  const tail = endOfTail(scene, sentence, inverts ? source.to : cue.at + 1)
  if (tail === undefined) return undefined
  return make(scene, 'trailing', cue, source, [{ start: region.start, end: region.end }, ...resumed(scene, sentence, tail)], 0.92)
}

/** `Vale continued:` at the end of a paragraph, the quotation in the next. */
function introducing(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  const colon = sentence.last - 1
  if (textAt(scene, colon) !== ':' || cue.at >= colon) return undefined
  for (let i = cue.at + 1; i < colon; i++) if (isFinite(scene, i)) return undefined
  const subject = subjectOf(scene, sentence, cue)
  const next = scene.analysis.blocks[sentence.block + 1]
  const region = next && scene.regions.find(one => one.start >= next.start && one.start < next.end)
  const opens = region && !/[\p{L}\p{N}]/u.test(scene.analysis.text.slice(next.start, region.start))
  return subject && opens ? make(scene, 'introducing', cue, subject, [{ start: region.start, end: region.end }], 0.9) : undefined
}

/** `To prevent that, Vale said, the ministry should act.`: the content stands on both sides of the parenthesis. */
function amid(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  if (!cue.verb.parenthetical || scene.regionOf[cue.at] !== -1) return undefined
  const subject = phraseBefore(scene, sentence.first, cue.from)
  const tail = endOfTail(scene, sentence, cue.at + 1)
  if (!subject || tail === undefined || lowerAt(scene, tail) !== ',' || lowerAt(scene, subject.from - 1) !== ',') return undefined
  if (isMark(scene, tail + 1) || isCueVerb(scene, tail + 1) || tail + 2 >= sentence.last || /^VBG$/.test(tagAt(scene, tail + 1))) return undefined
  const comma = subject.from - 1
  const open = !hasFinite(scene, sentence.first, comma) || isFinite(scene, skipPlainAdverbs(scene, tail + 1))
  const before = contentBefore(scene, sentence, comma)
  const after = contentAfter(scene, sentence, tail + 1)
  return open && before.length && after.length ? make(scene, 'amid', cue, subject, [...before, ...after], 0.85) : undefined
}

const hasFinite = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFinite(scene, i)) return true
  return false
}

/** `"...," Vale said on Friday.` and `..., the ministry said in a statement.` */
function final(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  if (!cue.verb.parenthetical) return undefined
  const subject = phraseBefore(scene, sentence.first, cue.from)
  if (!subject || subject.from <= sentence.first || !closesContent(scene, subject.from - 1, cue)) return undefined
  const quoted = (isMark(scene, subject.from - 1) || (lowerAt(scene, subject.from - 1) === ',' && isMark(scene, subject.from - 2))) && cue.verb.class === 'speech' && !opensContent(scene, cue.at + 1, sentence.last)
  const tail = endOfTail(scene, sentence, afterAddressee(scene, sentence, cue)) ?? (quoted ? nextComma(scene, sentence, cue.at + 1) : undefined)
  if (tail === undefined) return undefined
  const before = contentBefore(scene, sentence, subject.from)
  if (before.length === 0 || !isLongEnough(scene, before)) return undefined
  return make(scene, 'final', cue, subject, [...before, ...resumed(scene, sentence, tail)], 0.9)
}

/** "..., Vale told reporters on Friday": the token behind the addressee. */
function afterAddressee(scene: Scene, sentence: AnalysedSentence, cue: Cue): number {
  const addressed = cue.verb.addressee ? phraseAfter(scene, cue.at + 1, sentence.last, false) : undefined
  return addressed ? addressed.to : cue.at + 1
}

/** Behind a closed quotation any words up to the next comma are a tail: `"...," Vale said months after the trial, ...`. */
function nextComma(scene: Scene, sentence: AnalysedSentence, from: number): number {
  let i = from
  while (i < sentence.last && !/^[,:;.]$/.test(textAt(scene, i)) && !isMark(scene, i)) i++
  return i
}

/** Content ends at a comma or a closing mark; where the cue is an attitude, at a comma only. */
const closesContent = (scene: Scene, i: number, cue: Cue): boolean =>
  (lowerAt(scene, i) === ',' && !isLeadingPhrase(scene, i)) || (isMark(scene, i) && scene.regionOf[i] !== -1) || (cue.verb.class === 'speech' && /^(?:—|–|―|--|\?|!)$/.test(textAt(scene, i)))

/** "On Friday, Vale said ...": what stands before the comma is too short to be said. */
function isLeadingPhrase(scene: Scene, comma: number): boolean {
  const sentence = scene.analysis.sentences.find(one => one.first <= comma && comma < one.last)
  if (!sentence) return false
  return !hasFinite(scene, sentence.first, comma) && (scene.regionOf[comma - 1] ?? -1) === -1
}

function isLongEnough(scene: Scene, spans: Candidate['content']): boolean {
  const words = spans.reduce((sum, span) => sum + (scene.analysis.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? []).length, 0)
  return words >= 1
}

/** `"...," Vale said, "and so on."`: the quotation that goes on after the cue. */
function resumed(scene: Scene, sentence: AnalysedSentence, tail: number): Candidate['content'] {
  let i = tail
  while (i < sentence.last && /^[,:;—–―]$|^--$/.test(textAt(scene, i))) i++
  if (i === tail || i >= sentence.last || !isMark(scene, i)) return []
  const region = scene.regions[scene.regionOf[i] ?? -1]
  return region ? [{ start: region.start, end: region.end }] : []
}

/** `"...," said Vale, a spokesman for the ministry.` and `..., reported Meridian News.` */
function inverted(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  if (!cue.verb.parenthetical || cue.verb.addressee || cue.verb.class === 'attitude' || cue.from !== cue.at || cue.at === sentence.first) return undefined
  const before = cue.at - 1
  if (!(lowerAt(scene, before) === ',' || isMark(scene, before)) || isMark(scene, cue.at + 1)) return undefined
  const source = phraseAfter(scene, cue.at + 1, sentence.last)
  if (!source || tagAt(scene, source.from) === 'PRP' && lowerAt(scene, source.from) === 'it') return undefined
  const tail = endOfTail(scene, sentence, lowerAt(scene, source.to) === ',' ? source.to : source.to)
  if (tail === undefined) return undefined
  const content = contentBefore(scene, sentence, before + (isMark(scene, before) ? 1 : 0))
  return content.length ? make(scene, 'inverted', cue, source, [...content, ...resumed(scene, sentence, tail)], 0.9) : undefined
}

/** `..., a meeting Vale said on Friday was "imminent".`: the content lies around source and cue. */
function gapped(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  if (cue.verb.class !== 'speech' || scene.regionOf[cue.at] !== -1) return undefined
  const after = skipOccasion(scene, cue.at + 1, sentence.last)
  if (!isFinite(scene, after) || isMark(scene, after - 1)) return undefined
  const subject = phraseBefore(scene, sentence.first, cue.from)
  if (!subject || subject.from <= sentence.first) return undefined
  const topic = phraseBefore(scene, sentence.first, subject.from)
  if (!topic || lowerAt(scene, subject.from - 1) === ',' || topic.to !== subject.from) return undefined
  const rest = contentAfter(scene, sentence, after)
  return rest.length ? make(scene, 'gapped', cue, subject, [spanOf(scene, topic), ...rest], 0.7) : undefined
}

/** `Vale said on Friday that ...`, `Vale told reporters: "..."`, `Vale denied the charge`. */
function fronted(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  const subject = subjectOf(scene, sentence, cue)
  if (!subject) return undefined
  const start = contentStart(scene, sentence, cue)
  if (start === undefined) return undefined
  const content = contentAfter(scene, sentence, start)
  return content.length ? make(scene, 'fronted', cue, subject, content, cue.verb.class === 'speech' ? 0.85 : 0.6) : undefined
}

/** The subject: before the verb, or "who" with its antecedent. */
function subjectOf(scene: Scene, sentence: AnalysedSentence, cue: Cue): Range | undefined {
  const region = scene.regions[scene.regionOf[cue.at] ?? -1]
  const opens = region !== undefined && scene.analysis.tokens[cue.from - 1]?.start === region.start
  const subject = phraseBefore(scene, sentence.first, opens ? cue.from - 1 : cue.from)
  if (!subject) return undefined
  if (scene.regionOf[subject.to - 1] !== scene.regionOf[cue.at] && scene.regionOf[cue.at] !== -1) {
    // `Vale "spoke highly of ..."`: the cue opens the quotation and its subject stands outside
    return opens ? subject : undefined
  }
  return /^(?:which|that|what)$/.test(lowerAt(scene, subject.to - 1)) ? undefined : subject
}

/** Token at which the content behind a cue begins, or undefined where the verb has none. */
export function contentStart(scene: Scene, sentence: AnalysedSentence, cue: { at: number; verb: CueVerb; stem: string }): number | undefined {
  const words = scene.locale.speech
  let i = cue.at + 1
  if (lowerAt(scene, i) === 'out' || (cue.stem === 'go' && lowerAt(scene, i) === 'on')) i++
  const addressed = cue.verb.addressee ? phraseAfter(scene, i, sentence.last, false) : undefined
  if (addressed && (addressed.to < sentence.last - 1)) i = addressed.to
  if (!words.takesPreposition.get(cue.stem)?.has(lowerAt(scene, i))) i = skipOccasion(scene, i, sentence.last)
  if (textAt(scene, i) === ':' || (textAt(scene, i) === ',' && isMark(scene, i + 1))) i++
  if (textAt(scene, i) === ',' && lowerAt(scene, i + 1) === 'that') i++
  if (i >= sentence.last || /^[.,;!?)]$/.test(textAt(scene, i))) return undefined
  if (/^(?:that|whether|how|why|what)$/.test(lowerAt(scene, i)) || isMark(scene, i)) return i
  const infinitive = lowerAt(scene, i) === 'to' && (tagAt(scene, i + 1) === 'VB' || (/^RB/.test(tagAt(scene, i + 1)) && tagAt(scene, i + 2) === 'VB'))
  if (infinitive && addressed) return i
  if (infinitive) return words.takesInfinitive.has(cue.stem) ? i : undefined
  if (words.takesPreposition.get(cue.stem)?.has(lowerAt(scene, i))) return i + 1
  if (opensContent(scene, i, sentence.last) && !words.needsClause.has(cue.stem)) return i
  if (isClause(scene, sentence, i) && (!words.needsClause.has(cue.stem) || cue.verb.parenthetical)) return i
  if (words.takesNoun.has(cue.stem) && phraseAfter(scene, i, sentence.last, false)) return i
  return words.needsClause.has(cue.stem) ? undefined : i
}

/** Whether a subject and a finite verb stand at a token. */
function isClause(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  const phrase = phraseAfter(scene, i, sentence.last, false)
  if (!phrase) return lowerAt(scene, i) === 'there'
  return isFinite(scene, skipPlainAdverbs(scene, phrase.to)) || isMark(scene, phrase.to)
}

function skipPlainAdverbs(scene: Scene, from: number): number {
  let i = from
  while (/^RB/.test(tagAt(scene, i)) || lowerAt(scene, i) === ',') i++
  return i
}

/** `..., adding that ...`, `... and said ...`, `He went on to say ...`: the source is that of the cue before it. */
export const inherited: Finder = (scene, sentence, found) => {
  const made: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const stem = scene.stems[i] ?? ''
    const verb = scene.locale.speech.cueVerbs.get(stem)
    if (!verb || !isVerb(scene, i) || !followsOn(scene, sentence, i)) continue
    const spans = spanOf(scene, { from: i, to: i + 1 })
    if (found.some(other => other.cue.some(cue => cue.start <= spans.start && spans.end <= cue.end))) continue
    const host = hostOf(scene, sentence, i, [...found, ...made])
    const start = contentStart(scene, sentence, { at: i, verb, stem })
    const content = start === undefined ? [] : contentAfter(scene, sentence, start)
    if (content.length === 0) continue
    const shared = host === undefined ? sharedSubject(scene, sentence, i) : undefined
    if (host === undefined && !shared) continue
    const source = shared ? [spanOf(scene, shared)] : []
    made.push({ rule: 'inherited', class: verb.class, source, cue: [spans], content, confidence: 0.7, implied: true, ...(host === undefined ? {} : { inherits: host }) })
  }
  return made
}

/** "-ing" after a comma, or a finite verb after "and" without a subject of its own. */
function followsOn(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (scene.regionOf[i] !== -1) return false
  if (tagAt(scene, i) === 'VBG') return /^(?:,|while|by|before|after|and)$/.test(lowerAt(scene, i - 1)) || (/^RB/.test(tagAt(scene, i - 1)) && lowerAt(scene, i - 2) === ',') || /^(?:NN|NNS|NNP|CD)$/.test(tagAt(scene, i - 1)) && opensContent(scene, i + 1, sentence.last)
  if (!/^VB[DZP]$/.test(tagAt(scene, i)) && tagAt(scene, i) !== 'VBN') return false
  let at = i - 1
  while (at > sentence.first && (/^RB/.test(tagAt(scene, at)) || /^(?:has|have|had)$/.test(lowerAt(scene, at)))) at--
  return /^(?:and|but)$/.test(lowerAt(scene, at))
}

/** The subject that a cue without one shares: that of the nearest finite verb before it in the sentence. */
function sharedSubject(scene: Scene, sentence: AnalysedSentence, i: number): Range | undefined {
  for (let at = i - 1; at > sentence.first; at--) {
    if (scene.regionOf[at] !== -1 || !isFinite(scene, at) || isFinite(scene, at - 1)) continue
    const subject = phraseBefore(scene, sentence.first, at)
    if (subject && !/^(?:which|that|what|there|it)$/.test(lowerAt(scene, subject.to - 1))) return trimComma(scene, subject)
  }
  return undefined
}

/** Start of the cue whose source is inherited: the nearest one before, in the same sentence. */
function hostOf(scene: Scene, sentence: AnalysedSentence, i: number, found: readonly Candidate[]): number | undefined {
  const at = scene.analysis.tokens[i]?.start ?? 0
  const hosts = found.filter(one => {
    const cue = one.cue[0]
    return cue && cue.start >= sentence.start && cue.start < at && one.class === 'speech' && !scene.regions.some(r => r.start <= cue.start && cue.end <= r.end)
  })
  // the subject of the main clause goes before that of an inner one
  return hosts.sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0))[0]?.cue[0]?.start
}

export { isCueVerb, skipAdverbs }
