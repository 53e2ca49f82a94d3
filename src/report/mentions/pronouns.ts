import type { Pronoun } from '../../locales/index.ts'
import { outlineOf } from '../../text/index.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { draftOf } from './draft.ts'
import type { Draft, Placed } from './draft.ts'
import type { Nominal } from './nominals/index.ts'
import type { Scan } from './scan.ts'
import { wordAt } from './scan.ts'

/** A pronoun and the entity it stands for. */
export interface PronounLink {
  readonly at: number
  readonly draft: Draft
}

/** Sentences back in which a pronoun looks for what it stands for; those of a quotation, word for word, do not count. */
const REACH = 2

interface Antecedent {
  readonly first: number
  readonly last: number
  readonly draft: Draft
  readonly adjective: boolean
  /** Somebody without a name whom the report brings in, and who is no entity: "her son". */
  readonly stranger?: true
  /** "[his] lawyer": whoever owns something in the sentence, and does nothing in it. */
  readonly possessive?: boolean
}

/**
 * Resolves he, she, it and they: the subject of the nearest sentence before that agrees, else the nearest that agrees.
 * "Velde spoke in Orlsk. [She] promised nothing." What nothing agrees with is no mention. Quotations keep their
 * pronouns, for there "he" is whoever the speaker means.
 */
export function findPronouns(
  scan: Scan,
  placed: readonly Placed[],
  nominals: readonly Nominal[],
): PronounLink[] {
  const named: Antecedent[] = [
    ...placed.filter(one => !one.adjective),
    ...nominals.map(one => ({
      first: one.phrase.first,
      last: one.phrase.last,
      draft: one.draft,
      adjective: false,
    })),
  ]
  const unknown = strangers(scan, named)
  const known = [...named, ...unknown]
    // a byline or a caption names nobody that the text then calls "she"
    .filter(one => SPEAKING_ROLES.has(scan.sentences[wordAt(scan, one.first).sentence]?.role ?? 'body'))
    .sort((a, b) => a.first - b.first)
  const nobody = new Set(unknown.map(one => one.draft))
  const found: PronounLink[] = []
  for (let at = 0; at < scan.words.length; at++) {
    const word = wordAt(scan, at)
    const pronoun = scan.names.pronouns.get(word.fold)
    if (!pronoun || word.quoted || isUpperUs(word.text)) continue
    const draft = resolve(at, pronoun, scan, known)
    if (!draft) continue
    if (!nobody.has(draft)) found.push({ at, draft })
    known.push({
      first: at,
      last: at + 1,
      draft,
      adjective: false,
      possessive: pronoun.role === 'possessive',
    })
  }
  return found
}

/** Words before a noun among which stands what brings somebody new in: "a 19-year-old", "her two-year-old". */
const BRINGS = 4

/**
 * "Velde came with [her son]", "[a man] held the door": a person that no name stands for, so that "he" behind it is not somebody
 * named further off. "The man" may be somebody named.
 */
function strangers(scan: Scan, named: readonly Antecedent[]): Antecedent[] {
  const { personNouns, functionWords } = scan.names
  const taken = new Set(
    named.flatMap(({ first, last }) => scan.words.slice(first, last).map((_, i) => first + i)),
  )
  const isKnown = (i: number): boolean => taken.has(i)
  return scan.words.flatMap(({ fold, tag, sentence, quoted }, at): Antecedent[] => {
    const gender = tag === 'NN' && !quoted ? personNouns.get(fold) : undefined
    if (!gender || isKnown(at) || isCalled(at, scan, isKnown)) return []
    let first = at
    while (at - first < BRINGS && scan.words[first - 1]?.sentence === sentence) {
      first--
      const { fold: word, tag: before } = wordAt(scan, first)
      if (INTRODUCES.test(before) && word !== 'the' && word !== 'this' && word !== 'that') {
        const draft = { ...draftOf({ kind: 'person', key: '', name: fold, by: '', named: false }), gender }
        return isPredicate(first, scan, isKnown) ? [] : [{ first, last: at + 1, draft, adjective: false }]
      }
      if (functionWords.has(word) || !/^(?:JJ|NN|CD|HYPH)/.test(before)) return []
    }
    return []
  })
}

/** An article, "her", "Velde's". */
const INTRODUCES = /^(?:DT|PRP\$|POS)$/

/** "his son Idris", "her brother, Bo Reed,": the noun only calls somebody who is named. */
const isCalled = (at: number, scan: Scan, isKnown: (i: number) => boolean): boolean =>
  isKnown(at + 1) || (scan.words[at + 1]?.text === ',' && isKnown(at + 2))

/** "Velde, a father of three", "Velde is a father of three", "as a boy". */
const isPredicate = (first: number, scan: Scan, isKnown: (i: number) => boolean): boolean => {
  const before = scan.words[first - 1]
  return before?.text === ',' ? isKnown(first - 2) : scan.names.calling.has(before?.fold ?? '')
}

const isUpperUs = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

function resolve(at: number, pronoun: Pronoun, scan: Scan, known: readonly Antecedent[]): Draft | undefined {
  if (pronoun.person === 'thing') return resolveThing(at, pronoun, scan, known)
  if (pronoun.person === 'plural') return resolvePlural(at, pronoun, scan, known)
  const forward = ahead(at, pronoun, scan, known)
  if (forward) return forward
  const all = known.filter(one => one.last <= at && agrees(one.draft, pronoun.person as 'male' | 'female'))
  // `"Ms Velde had left," she said.`: whoever is named in a quotation does not speak it
  const spoken = pronoun.role === 'subject' && scan.names.speechVerbs.has(scan.words[at + 1]?.fold ?? '')
  const fits = spoken ? all.filter(one => !wordAt(scan, one.first).quoted && !isTopic(one, at, scan)) : all
  const here = wordAt(scan, at).sentence
  for (const sentence of sentencesBack(at, scan)) {
    const near = surest(
      fits.filter(one => wordAt(scan, one.first).sentence === sentence),
      scan,
    )
    const inside =
      pronoun.role === 'object' &&
      scan.words[at - 2]?.fold !== 'to' &&
      sentence === here &&
      !/self$/.test(wordAt(scan, at).fold)
        ? withoutSubject(near, scan)
        : near
    if (inside.length === 0) continue
    return chosen(inside, scan, pronoun, sentence === here)
  }
  return undefined
}

/** `Of Velde, she said`: whom the speech is about, and who opens its sentence. */
function isTopic({ first, last }: Antecedent, at: number, { words, names }: Scan): boolean {
  const [opener, before] = [words[first - 1], words[first - 2]]
  return (
    names.topicOpeners.has(opener?.fold ?? '') &&
    before?.sentence !== opener?.sentence &&
    words.slice(last, at).every(({ fold }) => fold === ',')
  )
}

/** Whoever else is in a sentence goes before a stranger who may be man or woman, but for whom it is the friend of. */
function surest(near: readonly Antecedent[], scan: Scan): readonly Antecedent[] {
  const isVague = ({ draft }: Antecedent): boolean => draft.key === '' && draft.gender === 'either'
  // "[Velde] told of the night her child died", but "Velde's [friend] took the stand"
  const sure = near.some(one => !isVague(one) && scan.words[one.last]?.tag !== 'POS')
  return sure ? near.filter(one => !isVague(one)) : near
}

/** The sentence of a word, and those before it in which the report itself speaks: a quotation may go on for many. */
function sentencesBack(at: number, scan: Scan): number[] {
  const found = [wordAt(scan, at).sentence]
  for (let i = at - 1; i >= 0 && found.length <= REACH; i--) {
    const { quoted, sentence, spelling } = wordAt(scan, i)
    if (!quoted && sentence !== found.at(-1) && outlineOf(spelling).counts) found.push(sentence)
  }
  return found
}

/** Subjects go first, then a gender that is known to agree; the first of equals, for "his" in the same sentence the last. */
function chosen(
  inside: readonly Antecedent[],
  scan: Scan,
  pronoun: Pronoun,
  same: boolean,
): Draft | undefined {
  // "[Velde]'s colleague Bo Reed was shaken as he spoke": whose colleague somebody with a name is
  const named = pronoun.role === 'subject' && inside.some(one => one.draft.named && !owns(one, scan))
  // "[His] barber, Bo Reed, agreed. He said", but "[his] lawyer, Bo Reed, said he would go"
  const acts = (one: Antecedent): boolean => isSubject(one, scan) && (same || one.possessive !== true)
  const score = (one: Antecedent): number =>
    (acts(one) ? 2 : 0) -
    (named && owns(one, scan) && !(same && one.possessive) ? 1 : 0) +
    (one.draft.named && pronoun.role === 'possessive' ? 1 : 0) +
    (one.draft.gender === pronoun.person ? 1 : 0)
  const best = Math.max(...inside.map(score))
  const pool = inside.filter(one => score(one) === best)
  return (same && pronoun.role === 'possessive' ? pool.at(-1) : pool[0])?.draft
}

/** "Ruzgar met [him]": the nearest subject of the sentence is somebody else. */
function withoutSubject(all: readonly Antecedent[], scan: Scan): readonly Antecedent[] {
  const subject = all.findLast(one => isSubject(one, scan))?.draft ?? all.at(-1)?.draft
  return all.filter(one => one.draft !== subject)
}

/** "For [his] part, Ruzgar said": a possessive at the head of a sentence looks forward to the name after the comma. */
function ahead(at: number, pronoun: Pronoun, scan: Scan, known: readonly Antecedent[]): Draft | undefined {
  const { sentence } = wordAt(scan, at)
  const early = scan.words[at - LEAD]?.sentence !== sentence
  const led =
    scan.words[at - 1]?.sentence === sentence && scan.names.functionWords.has(scan.words[at - 1]?.fold ?? '')
  if (pronoun.role !== 'possessive' || !early || !led) return undefined
  const comma = scan.words.findIndex((word, i) => i > at && (word.sentence !== sentence || word.text === ','))
  if (comma < 0 || wordAt(scan, comma).sentence !== sentence) return undefined
  const before = known.some(
    one => one.first < at && wordAt(scan, one.first).sentence === sentence && one.draft.kind === 'person',
  )
  const next = known.find(one => one.first > comma && one.first <= comma + 3)
  return !before && next && agrees(next.draft, pronoun.person as 'male' | 'female') ? next.draft : undefined
}

/** Words from the head of a sentence in which a possessive looks forward. */
const LEAD = 4

const agrees = (draft: Draft, gender: 'male' | 'female'): boolean =>
  draft.kind === 'person' &&
  !draft.members &&
  (!draft.gender || draft.gender === 'either' || draft.gender === gender) &&
  !(!draft.named && draft.name.endsWith('s'))

/** "[Velde]'s colleague", "[his] colleague". */
const owns = ({ last, possessive }: Antecedent, scan: Scan): boolean =>
  possessive === true || scan.words[last]?.tag === 'POS'

/** A name right before a verb. */
function isSubject(one: Antecedent, scan: Scan): boolean {
  const next = scan.words[one.last]
  if (!next) return false
  if (isBeforeVerb(one, scan)) return true
  const { speechVerbs } = scan.names
  const before = scan.words[one.first - 1]
  return (
    (before === undefined ||
      before.sentence !== wordAt(scan, one.first).sentence ||
      speechVerbs.has(before.fold)) &&
    next.fold !== "'s"
  )
}

function isBeforeVerb({ last }: Antecedent, { words, names }: Scan): boolean {
  const { fold = '', tag = '' } = words[last] ?? {}
  return names.speechVerbs.has(fold) || names.stateVerbs.has(fold) || /^(?:VB[DZP]|MD)$/.test(tag)
}

/** "[it] added": only before or after a verb of speech; then the organisation or state that spoke last. "[its]": the one subject of the same sentence. */
function resolveThing(
  at: number,
  pronoun: Pronoun,
  scan: Scan,
  known: readonly Antecedent[],
): Draft | undefined {
  const here = wordAt(scan, at).sentence
  const things = known.filter(
    one => one.last <= at && (one.draft.kind === 'organisation' || isState(one.draft)) && !one.draft.members,
  )
  if (pronoun.role === 'possessive') {
    const subjects = things.filter(one => wordAt(scan, one.first).sentence === here && isSubject(one, scan))
    const drafts = new Set(subjects.map(one => one.draft))
    return drafts.size === 1 ? subjects[0]?.draft : undefined
  }
  const speaks = [scan.words[at + 1], scan.words[at + 2]].some(
    (word, i) =>
      word &&
      scan.names.speechVerbs.has(word.fold) &&
      (i !== 1 || /^(?:also|later|then|has|had)$/.test(scan.words[at + 1]?.fold ?? '')),
  )
  if (!speaks) return undefined
  for (let sentence = here; sentence >= here - REACH; sentence--) {
    const inside = things.filter(one => wordAt(scan, one.first).sentence === sentence)
    const spoke = inside.filter(one => nearSpeech(one, scan))
    const carrier = spoke.filter(one => one.draft.kind === 'organisation')
    // "after Marenia impounded two dredgers [it] accused of digging"
    const before = scan.words[at - 1]
    const relative =
      sentence === here &&
      /^\p{L}/u.test(before?.text ?? '') &&
      !scan.names.functionWords.has(before?.fold ?? '')
    const subject = relative ? inside.findLast(other => isSubject(other, scan)) : undefined
    const one = carrier.at(-1) ?? spoke.at(-1) ?? subject
    if (one) return one.draft
  }
  return undefined
}

const isState = (draft: Draft): boolean => draft.key.startsWith('state:')

/** Words between "according" and the name of who speaks. */
const ACCORDING = 7

/** Beside a verb of speech, or after "according to". */
function nearSpeech(one: Antecedent, scan: Scan): boolean {
  const around = [one.first - 2, one.first - 1, one.last, one.last + 1].map(i => scan.words[i]?.fold ?? '')
  if (around.some(word => scan.names.speechVerbs.has(word))) return true
  const before = scan.words.slice(Math.max(0, one.first - ACCORDING), one.first)
  return before.some(
    (word, i) =>
      word.fold === 'according' &&
      before[i + 1]?.fold === 'to' &&
      word.sentence === wordAt(scan, one.first).sentence,
  )
}

/** "[they] said": the pair or people without a name that the same or the last sentence speaks of, or who spoke in one shortly before. */
function resolvePlural(
  at: number,
  pronoun: Pronoun,
  scan: Scan,
  known: readonly Antecedent[],
): Draft | undefined {
  if (pronoun.role !== 'subject') return undefined
  const here = wordAt(scan, at).sentence
  const many = known.filter(
    one => one.last <= at && (one.draft.members || (!one.draft.named && isMany(one, scan))),
  )
  const near = many.findLast(one => here - wordAt(scan, one.first).sentence <= 1)
  if (near || !scan.names.speechVerbs.has(scan.words[at + 1]?.fold ?? '')) return near?.draft
  const back = new Set(sentencesBack(at, scan))
  return many.findLast(one => back.has(wordAt(scan, one.first).sentence) && nearSpeech(one, scan))?.draft
}

/** "officials"; "the police" where they do something: "[police] said", not "told police". */
const isMany = (one: Antecedent, scan: Scan): boolean =>
  /s$/u.test(one.draft.name) ||
  (scan.names.groupNouns.has(wordAt(scan, one.last - 1).fold) && isBeforeVerb(one, scan))
