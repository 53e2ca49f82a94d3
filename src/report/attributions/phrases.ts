import { isCapital } from '../../text/index.ts'
import { beforeTime, isDay, isTimeWord, spellFrom } from './days.ts'
import { inPhrase, isOfCity, NOMINAL } from './phrase-words.ts'
import {
  hasFinite,
  isAdverb,
  isCommonNoun,
  isFiniteVerb,
  isMark,
  isNoun,
  isPreposition,
  isProper,
  isVerb,
  lowerAt,
  tagAt,
  textAt,
} from './scene.ts'
import type { Range, Scene } from './scene.ts'

const NOUN = /^(?:NN|NNS|NNP|NNPS|CD)$/
const ATTACHING = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to'])
/** Endings of nouns that stand before a name as its title: "spokesman", "minister", "analyst", "agency". */
const TITLE =
  /(?:er|or|ist|man|woman|men|ian|ent|ief|cy|per|ant|ary|ess|dent|lord|king|queen|pope|coach|judge|agency|head|aide|ally|boss|official|general|spokes\w+)s?$/

/** Whether a common noun is one that stands before a name: "spokesman Idris Vale", "the union UBW" against "a meeting President Vale". */
const isTitleNoun = (scene: Scene, i: number): boolean =>
  TITLE.test(lowerAt(scene, i)) || scene.locale.names.organisationNouns.has(lowerAt(scene, i))

/**
 * The noun phrase that ends just before token `i`, not reaching before `first`: with "of the ministry" attached, with an
 * apposition between commas ("Idris Vale, a spokesman, said"), with "A and B". Undefined where none ends there.
 */
export function phraseBefore(scene: Scene, first: number, verb: number): Range | undefined {
  const i = beforeTime(scene, first, verb)
  let last = i - 1
  while (
    last >= first &&
    (/^(?:RB|PDT)$/.test(tagAt(scene, last)) ||
      isPlaced(scene, last) ||
      /^(?:all|both|each)$/.test(lowerAt(scene, last))) &&
    last > first
  )
    last--
  if (lowerAt(scene, last) === ',') return phraseBeforeAside(scene, first, last, i)
  if (isDash(scene, last)) return phraseBeforeDashes(scene, first, last)
  last = beforeBrackets(scene, first, last)
  if (isPartOf(scene, last) && last - 2 >= first) return { from: last - 2, to: last + 1 }
  if (
    /^(?:PRP|WP)$/.test(tagAt(scene, last)) ||
    (/^(?:DT|CD|JJ)$/.test(tagAt(scene, last)) &&
      /^(?:this|that|some|many|others|both|one|several|few)$/.test(lowerAt(scene, last)))
  ) {
    return last >= first ? { from: last, to: last + 1 } : undefined
  }
  if (isOddName(scene, first, last, i)) return { from: last, to: last + 1 }
  if (last < first || isDay(scene, last) || !(isNominal(scene, last) || isOfficial(scene, last, i)))
    return undefined
  const from = leftEdge(scene, first, last)
  // "and last year announced": a time does nothing
  if (spellFrom(scene, from, last + 1) === from) return undefined
  return { from, to: i - 1 >= last && lowerAt(scene, i - 1) === ')' ? i : last + 1 }
}

/** "an official there": an adjective by its tag, and a person by what it does. */
const isOfficial = (scene: Scene, last: number, i: number): boolean =>
  last < i - 1 &&
  tagAt(scene, last - 1) === 'DT' &&
  scene.locale.speech.unnamedSources.has(scene.stems[last] ?? '')

/** "An official [there] told": where somebody is, which is often tagged as the "there" of "there is". */
const isPlaced = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'there' && /^(?:NNS?|JJ)$/.test(tagAt(scene, i - 1))

/** "one of them", "some of those", but not "none of them confirmed" */
const isPartOf = (scene: Scene, last: number): boolean =>
  /^(?:them|those)$/.test(lowerAt(scene, last)) &&
  lowerAt(scene, last - 1) === 'of' &&
  (tagAt(scene, last - 2) === 'CD' || /^(?:some|several|many|both)$/.test(lowerAt(scene, last - 2)))

/** "Tavares demanded": an unknown name that opens a sentence is often tagged as the verb that it looks like. */
const isOddName = (scene: Scene, first: number, last: number, i: number): boolean =>
  last === first &&
  i === first + 1 &&
  /^VB[ZP]?$/.test(tagAt(scene, last)) &&
  isCapital(textAt(scene, last)) &&
  isFiniteVerb(scene, i) &&
  !scene.locale.speech.cueVerbs.has(scene.stems[last] ?? '')

/** "Rep. Idris Vale (R-Ohio) said": the token before a closed bracket. */
function beforeBrackets(scene: Scene, first: number, last: number): number {
  if (lowerAt(scene, last) !== ')') return last
  for (let i = last - 1; i > first && last - i < 8; i--) if (lowerAt(scene, i) === '(') return i - 1
  return last
}

/** A noun, or a title that is tagged as the adjective it may be: "the chief executive". */
const isNominal = (scene: Scene, i: number): boolean =>
  NOUN.test(tagAt(scene, i)) ||
  (/^JJ$/.test(tagAt(scene, i)) &&
    !/^(?:NN|JJ)/.test(tagAt(scene, i + 1)) &&
    scene.locale.names.titleHeads.has(lowerAt(scene, i)))

const isDash = (scene: Scene, i: number): boolean => /^(?:—|–|―|--)$/.test(textAt(scene, i))

/** Tokens of the longest aside between dashes. */
const BETWEEN_DASHES = 20

/** "Idris Vale – no relation of the mayor – said": back over the aside to the name before it. */
function phraseBeforeDashes(scene: Scene, first: number, close: number): Range | undefined {
  for (let open = close - 2; open > first && close - open <= BETWEEN_DASHES; open--) {
    if (isMark(scene, open)) return undefined
    if (!isDash(scene, open)) continue
    const named = isProper(scene, open - 1) && isAside(scene, open + 1, close)
    if (!named) return undefined
    const from = leftEdge(scene, first, open - 1)
    return { from: whoseClause(scene, first, from) ?? from, to: close + 1 }
  }
  return undefined
}

/**
 * "[Mara Orr, a linguist who] helped catch Ted Horn – a robber – told": where a name before the dashes is what somebody else has done
 * something to, the subject is whom the clause is about.
 */
function whoseClause(scene: Scene, first: number, from: number): number | undefined {
  if (!isVerb(scene, from - 1) || scene.locale.speech.cueVerbs.has(scene.stems[from - 1] ?? ''))
    return undefined
  let who = from - 1
  while (who > first && lowerAt(scene, who) !== 'who' && !isMark(scene, who)) who--
  if (lowerAt(scene, who) !== 'who') return undefined
  let at = who - 1
  while (at > first && !isFiniteVerb(scene, at) && !isMark(scene, at) && textAt(scene, at) !== ',') at--
  const name = textAt(scene, at) === ',' ? at - 1 : who - 1
  return isNoun(scene, name) ? leftEdge(scene, first, name) : undefined
}

/** "Idris Vale, a spokesman for the ministry, said": back over the aside to the phrase before it. */
function phraseBeforeAside(scene: Scene, first: number, comma: number, i: number): Range | undefined {
  const near = phraseAround(scene, first, comma, comma, i)
  // "Idris Vale, a member of the council, one of nine, said": the aside has a comma of its own
  const open = near && lowerAt(scene, near.from - 1) === ',' ? near.from - 1 : undefined
  const far = open === undefined || open <= first ? undefined : phraseAround(scene, first, open + 1, comma, i)
  if (!far || !near || !isProper(scene, lastNoun(scene, far, comma))) return near
  // "the couple, who overslept, their daughter, Renata, said": a relative clause ends at its comma
  if (hasFinite(scene, far.from, near.from)) return near
  return /^(?:DT|CD|JJ|NN|IN|NNP|VBN)$/.test(tagAt(scene, near.from)) ? far : near
}

/** The noun before the first comma of a phrase with an aside. */
function lastNoun(scene: Scene, phrase: Range, comma: number): number {
  let at = phrase.from
  while (at < comma && lowerAt(scene, at) !== ',') at++
  return at - 1
}

/** The phrase whose aside ends at a comma and begins before token `before`. */
function phraseAround(
  scene: Scene,
  first: number,
  before: number,
  comma: number,
  i: number,
): Range | undefined {
  for (let open = before - 1, steps = 0; open > first && steps < 40; open--, steps++) {
    if (lowerAt(scene, open) !== ',' || scene.regionOf[open] !== scene.regionOf[i]) continue
    if (!isAside(scene, open + 1, comma)) continue
    const last = beforeAge(scene, beforeBrackets(scene, first, open - 1))
    // "Orr II, a writer, said": a number behind a name belongs to it
    if (
      !(isNominal(scene, last) || tagAt(scene, last) === 'PRP') &&
      !(tagAt(scene, last) === 'CD' && tagAt(scene, last - 1) === 'NNP')
    )
      continue
    const from = tagAt(scene, last) === 'PRP' ? last : leftEdge(scene, first, last)
    // "On Thursday, in Oslo, said": a place or time before the commas is nobody
    return isPreposition(scene, from - 1) && !isClauseStart(scene, from, first)
      ? undefined
      : { from, to: comma + 1 }
  }
  return undefined
}

/** "Mara Orr, 34, whose son is ill, said": the token before an age. */
const beforeAge = (scene: Scene, last: number): number =>
  tagAt(scene, last) === 'CD' && lowerAt(scene, last - 1) === ',' ? last - 2 : last

const isClauseStart = (scene: Scene, from: number, first: number): boolean =>
  from <= first ||
  /^(?:that|as|while|when|because|but|and|after|before|since|until|though|although|if|where)$/.test(
    lowerAt(scene, from - 1),
  )

/** Tokens of an aside among which its relative pronoun stands: "Idris Vale, a former adviser to the mayor [who] knew her well, said". */
const RELATIVE_WITHIN = 12

/** An aside has no finite verb of its own, unless it begins with a relative pronoun, and no quotation. */
function isAside(scene: Scene, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 30) return false
  if (/^(?:who|whose|which|where|whom|when)$/.test(lowerAt(scene, from))) return true
  if (/^W/.test(tagAt(scene, from + 1)) && tagAt(scene, from) === 'IN') return true
  for (let i = from; i < to; i++)
    if (
      i - from < RELATIVE_WITHIN &&
      /^(?:DT|PRP\$|JJ)$/.test(tagAt(scene, from)) &&
      (lowerAt(scene, i) === 'whose' ||
        (/^(?:that|who|which)$/.test(lowerAt(scene, i)) && isFiniteVerb(scene, i + 1)))
    )
      return true
  for (let i = from; i < to; i++) if (isFiniteVerb(scene, i) || /["“”]/.test(textAt(scene, i))) return false
  return true
}

/** The leftmost token of the phrase whose last noun is at `last`. */
function leftEdge(scene: Scene, first: number, last: number): number {
  let from = last
  while (from > first) {
    const before = from - 1
    if (scene.regionOf[before] !== scene.regionOf[last] || isMark(scene, before)) break
    if (inPhrase(scene, before)) {
      if (closesBefore(scene, before, from)) break
      from = before
    } else if (attaches(scene, first, before)) from = before - 1
    else if (coordinates(scene, first, before)) from = before - 1
    else break
  }
  return listEdge(scene, first, from, last)
}

/**
 * "[Vale,] Orr and Reed said", "[Vale, Orr, and] Reed said": where all that stands between the start of the clause and a phrase is a
 * list, all of it is the subject; a time is none of those who do something.
 */
function listEdge(scene: Scene, first: number, from: number, last: number): number {
  const joined = /^(?:and|or|&)$/.test(lowerAt(scene, from - 1))
  const comma = joined ? from - 2 : from - 1
  if (textAt(scene, comma) !== ',' || comma - 1 < first || scene.regionOf[comma] !== scene.regionOf[last])
    return from
  let inside = false
  for (let i = from; i < last; i++) inside ||= lowerAt(scene, i) === 'and'
  if (!joined && !inside) return from
  let at = comma
  while (at > first && (inPhrase(scene, at - 1) || textAt(scene, at - 1) === ',')) {
    const ends = textAt(scene, at) === ','
    if (isMark(scene, at - 1) || isTimeWord(scene, at - 1) || (ends && !NOUN.test(tagAt(scene, at - 1))))
      return from
    at--
  }
  const opens = at === first || isMark(scene, at - 1) || /^(?:that|but|because)$/.test(lowerAt(scene, at - 1))
  return opens && NOMINAL.test(tagAt(scene, at)) ? at : from
}

/** Whether a phrase ends at `before` and another begins at `from`: "a meeting | President Vale", "Thursday | the ministry". */
function closesBefore(scene: Scene, before: number, from: number): boolean {
  const left = tagAt(scene, before)
  const right = tagAt(scene, from)
  if (/^(?:DT|PRP\$)$/.test(right) && /^(?:NN|NNS|NNP|NNPS|CD)$/.test(left)) return true
  if (/^NNPS?$/.test(right) && /^NNS?$/.test(left))
    return !isTitleNoun(scene, before) && !isCapital(textAt(scene, before)) && hasArticle(scene, before)
  return scene.locale.speech.timeWords.has(scene.stems[before] ?? '') && /^NNPS?$/.test(right)
}

/** "a meeting", "his website": a noun with an article is no title before a name. */
function hasArticle(scene: Scene, noun: number): boolean {
  let at = noun - 1
  while (/^(?:JJ|NN|NNP|VBN)$/.test(tagAt(scene, at))) at--
  return /^(?:DT|PRP\$)$/.test(tagAt(scene, at))
}

function attaches(scene: Scene, first: number, before: number): boolean {
  if (!ATTACHING.has(lowerAt(scene, before)) || before - 1 < first) return false
  // "a source close to the ministry", "a person familiar with the talks"
  const near = /^(?:close|familiar)$/.test(lowerAt(scene, before - 1)) ? before - 2 : before - 1
  const noun = near < before - 1 && isCommonNoun(scene, near) ? 'NN' : tagAt(scene, before - 1)
  if (!/^(?:NN|NNS|NNP|NNPS|JJS|CD|JJ)$/.test(noun)) return false
  if (lowerAt(scene, before) !== 'of' && scene.locale.speech.timeWords.has(scene.stems[before - 1] ?? ''))
    return false
  // "In a statement on Friday Vale said": what stands in a leading prepositional phrase is not the subject
  return !leadsSentence(scene, first, before - 1) || lowerAt(scene, before) === 'of'
}

/** Whether the phrase that holds token `i` opens the sentence behind a preposition. */
function leadsSentence(scene: Scene, first: number, i: number): boolean {
  let at = i
  while (at > first && inPhrase(scene, at - 1)) at--
  return at > first && at - 1 === first && isPreposition(scene, first)
}

const isName = (scene: Scene, i: number): boolean => /^NNPS?$/.test(tagAt(scene, i))

function coordinates(scene: Scene, first: number, before: number): boolean {
  if (!/^(?:and|or|&)$/.test(lowerAt(scene, before)) || before - 1 < first) return false
  if (!/^(?:NN|NNS|NNP|NNPS|JJ)$/.test(tagAt(scene, before - 1))) return false
  // "five former and present members": said of the same noun
  if (tagAt(scene, before - 1) === 'JJ' && tagAt(scene, before + 1) === 'JJ') return true
  // "He denied the charge and Vale said": the left phrase is the object of a verb
  let at = before - 1
  while (at > first && inPhrase(scene, at - 1)) at--
  // "the Office for Tolls and Dues": one name
  const name =
    /^(?:for|of)$/.test(lowerAt(scene, at - 1)) && isName(scene, at - 2) && isName(scene, before - 1)
  if (name && isName(scene, before + 1)) return true
  return !(at > first && (isVerb(scene, at - 1) || isPreposition(scene, at - 1)))
}

/**
 * The noun phrase that begins at token `i`, not reaching past `end`: with attached phrases and, where `aside`, an
 * apposition after a comma. Undefined where none begins there.
 */
export function phraseAfter(scene: Scene, i: number, end: number, aside = true): Range | undefined {
  if (tagAt(scene, i) === 'PRP') return { from: i, to: i + 1 }
  if (isPartOf(scene, i + 2) && i + 2 < end) return { from: i, to: i + 3 }
  let to = i
  let nouns = 0
  while (to < end) {
    if (inPhrase(scene, to)) {
      if (nouns > 0 && startsNewPhrase(scene, to, end)) break
      if (isNominal(scene, to)) nouns++
      to++
    } else if (
      nouns > 0 &&
      (ATTACHING.has(lowerAt(scene, to)) || /^(?:and|by|&)$/.test(lowerAt(scene, to))) &&
      inPhrase(scene, to + 1) &&
      to + 1 < end &&
      !isTimeWord(scene, to + 1)
    )
      to++
    else break
  }
  if (nouns === 0) return undefined
  while (to > i && /^(?:IN|CC|TO|POS|DT)$/.test(tagAt(scene, to - 1))) to--
  if (lowerAt(scene, to) === '(') {
    const close = scene.lower.indexOf(')', to)
    if (close > to && close < Math.min(end, to + 8)) to = close + 1
  }
  to = behindNearness(scene, to, end)
  return { from: i, to: aside ? endOfAside(scene, to, end) : to }
}

/**
 * "a person close to the board", "people briefed on the talks", "two officials with knowledge of the file": behind a noun for a
 * source without a name what it is near to says which one it is. Returns the token behind it.
 */
function behindNearness(scene: Scene, from: number, end: number): number {
  const { unnamedSources, anybody, nearness } = scene.locale.speech
  const noun = scene.stems[from - 1] ?? ''
  if (!isCommonNoun(scene, from - 1) || !(unnamedSources.has(noun) || anybody.has(noun))) return from
  // "people directly involved in the talks"
  const near = !nearness.has(lowerAt(scene, from)) && isAdverb(scene, from) ? from + 1 : from
  if (!nearness.get(lowerAt(scene, near))?.has(lowerAt(scene, near + 1))) return from
  return phraseAfter(scene, near + 2, end, false)?.to ?? from
}

/** "... KCNA agency | Valoria supported": a name after a common noun, or a determiner after a noun, begins a clause of its own. */
function startsNewPhrase(scene: Scene, i: number, end: number): boolean {
  const left = tagAt(scene, i - 1)
  if (isTimeWord(scene, i)) return true
  if (/^(?:DT|PRP\$)$/.test(tagAt(scene, i)) && NOUN.test(left)) return true
  // "according to the union 400 people came"
  const counts = tagAt(scene, i) === 'CD' && /^NNS?$/.test(left) && /^NNS$/.test(tagAt(scene, i + 1))
  if (!counts && (!isProper(scene, i) || !/^NNS?$/.test(left))) return false
  let at = i
  while (at < end && inPhrase(scene, at)) at++
  return isFiniteVerb(scene, at)
}

/** "said Vale, a senior fellow at the institute" and the comma after it, where the apposition is not a clause. */
function endOfAside(scene: Scene, to: number, end: number): number {
  if (lowerAt(scene, to) !== ',' || to + 1 >= end) return to
  const starts = /^(?:DT|PRP\$|JJ|NN|NNP|NNPS|NNS|WP)$/.test(tagAt(scene, to + 1)) || isOfCity(scene, to + 1)
  if (!starts) return to
  let close = to + 1
  while (close < end && lowerAt(scene, close) !== ',' && isPlain(scene, close)) close++
  return isAside(scene, to + 1, close) && isNominal(scene, close - 1) ? close : to
}

const isPlain = (scene: Scene, i: number): boolean => !/^["“”—–―;:.]$/.test(textAt(scene, i))
