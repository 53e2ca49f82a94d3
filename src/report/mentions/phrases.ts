import type { NameLists } from '../../locales/index.ts'
import type { Draft, Placed } from './draft.ts'
import type { Scan } from './scan.ts'
import { wordAt } from './scan.ts'
import type { Word } from './words.ts'

/** A noun phrase around a head noun that names nobody by itself: "the Marenian foreign minister", "a senior Kessari official". */
export interface Phrase {
  /** With its determiner and what "of" adds. */
  readonly first: number
  readonly last: number
  readonly headAt: number
  readonly head: string
  readonly modifiers: readonly string[]
  readonly determiner: 'the' | 'a' | 'possessive' | 'pronoun' | 'many' | 'none'
  /** The place, organisation or person it belongs to. */
  readonly of: Draft | undefined
}

/** Where the names of a report are, by word. */
export interface Placement {
  readonly placed: readonly Placed[]
  /** The name that covers a word. */
  readonly covering: ReadonlyMap<number, Placed>
  readonly startingAt: ReadonlyMap<number, Placed>
  readonly endingAt: ReadonlyMap<number, Placed>
}

/** Looks names up by word. */
export function placementOf(placed: readonly Placed[]): Placement {
  const covering = new Map<number, Placed>()
  for (const one of placed) for (let i = one.first; i < one.last; i++) covering.set(i, one)
  return {
    placed,
    covering,
    startingAt: new Map(placed.map(one => [one.first, one])),
    endingAt: new Map(placed.map(one => [one.last, one])),
  }
}

const ARTICLES = new Map<string, Phrase['determiner']>([
  ['the', 'the'],
  ['this', 'the'],
  ['that', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['one', 'a'],
  ['another', 'a'],
  ['its', 'pronoun'],
  ['his', 'pronoun'],
  ['her', 'pronoun'],
  ['their', 'pronoun'],
  ['our', 'pronoun'],
  ['my', 'pronoun'],
  ['some', 'many'],
  ['several', 'many'],
  ['many', 'many'],
  ['two', 'many'],
  ['three', 'many'],
  ['other', 'many'],
  ['both', 'many'],
])

/** Finds the phrases whose head is one of `heads`, with the modifiers, owner and determiner before it and the owner after "of". */
export function findPhrases(
  scan: Scan,
  placement: Placement,
  heads: (fold: string) => boolean,
  modifiers: (fold: string) => boolean,
): Phrase[] {
  const found: Phrase[] = []
  for (const i of headsIn(scan)) {
    if (!heads(wordAt(scan, i).fold) || placement.covering.has(i)) continue
    found.push(phraseAt(i, scan, placement, modifiers))
  }
  return found
}

/** The lists of all heads that any rule asks for: a word in none of them is looked at once, and not by each rule. */
const HEADS = [
  'titleHeads',
  'governments',
  'bodiesOf',
  'organisationNouns',
  'pairNouns',
  'groupNouns',
  'unnamedNouns',
] as const satisfies readonly (keyof NameLists)[]
const CAPITAL = 'capital'

const headWords = new WeakMap<NameLists, ReadonlySet<string>>()
const headPlaces = new WeakMap<readonly Word[], readonly number[]>()

/** The words of a report that are heads of any rule, ascending. */
function headsIn({ words, names }: Scan): readonly number[] {
  const known = headPlaces.get(words)
  if (known) return known
  const heads = headWords.get(names) ?? new Set([CAPITAL, ...HEADS.flatMap(list => [...names[list].keys()])])
  headWords.set(names, heads)
  const places: number[] = []
  for (let i = 0; i < words.length; i++) if (heads.has((words[i] as Word).fold)) places.push(i)
  headPlaces.set(words, places)
  return places
}

function phraseAt(i: number, scan: Scan, placement: Placement, modifiers: (fold: string) => boolean): Phrase {
  const sentence = wordAt(scan, i).sentence
  const within = (at: number): boolean => scan.words[at]?.sentence === sentence
  let first = i
  while (within(first - 1) && !placement.covering.has(first - 1) && modifiers(wordAt(scan, first - 1).fold))
    first--
  const own = scan.words.slice(first, i).map(word => word.fold)
  const owner = ownerBefore(first, scan, placement)
  if (owner && within(owner.first)) {
    first = owner.first
    // "the [former] Marenian president"
    while (
      !owner.possessive &&
      within(first - 1) &&
      !placement.covering.has(first - 1) &&
      modifiers(wordAt(scan, first - 1).fold)
    ) {
      first--
      own.unshift(wordAt(scan, first).fold)
    }
  } else {
    const loose = looseModifiers(first, scan, placement)
    own.unshift(...scan.words.slice(first - loose, first).map(word => word.fold))
    first -= loose
  }
  const after = ownerAfter(i + 1, scan, placement)
  const article = within(first - 1) ? ARTICLES.get(wordAt(scan, first - 1).fold) : undefined
  return {
    first: article ? first - 1 : first,
    last: after && within(after.last - 1) ? after.last : i + 1,
    headAt: i,
    head: wordAt(scan, i).fold,
    modifiers: own,
    determiner: article ?? (owner?.possessive ? 'possessive' : 'none'),
    of: owner?.draft ?? after?.draft,
  }
}

/** Most words between the article and the modifiers that the lists do not know. */
const MOST_LOOSE = 2

/** "the [regional] prosecutor", "a [visibly tired] spokesman": plain words between an article and the phrase. */
function looseModifiers(first: number, scan: Scan, placement: Placement): number {
  for (let count = 1; count <= MOST_LOOSE; count++) {
    const word = scan.words[first - count]
    const before = scan.words[first - count - 1]
    if (!word || !before || placement.covering.has(first - count) || !/^\p{Ll}/u.test(word.text)) return 0
    if (word.sentence !== scan.words[first]?.sentence || before.sentence !== word.sentence) return 0
    if (
      scan.names.functionWords.has(word.fold) ||
      scan.names.speechVerbs.has(word.fold) ||
      word.fold === "'s"
    )
      return 0
    if (ARTICLES.has(before.fold)) return count
  }
  return 0
}

interface Owner {
  readonly first: number
  readonly draft: Draft
  readonly possessive: boolean
}

/** "[Marenian] president", "[US and Kessari] officials", "[Marenia's] president", "[White House] spokesman". */
function ownerBefore(first: number, scan: Scan, placement: Placement): Owner | undefined {
  const marked = scan.words[first - 1]?.fold === "'s"
  const name = placement.endingAt.get(marked ? first - 1 : first)
  if (!name || (!marked && name.draft.kind === 'person')) return undefined
  let start = name.first
  const and = scan.words[start - 1]?.fold
  const other = and === 'and' ? placement.endingAt.get(start - 1) : undefined
  if (other && !marked && other.draft.kind === 'place') start = other.first
  const the = marked && scan.words[start - 1]?.fold === 'the' ? 1 : 0
  return { first: start - the, draft: name.draft, possessive: marked }
}

/** "president [of Marenia]", "spokesman [for the Tamside Harbour Board]", "envoy [to the US]". */
function ownerAfter(
  at: number,
  scan: Scan,
  placement: Placement,
): { readonly draft: Draft; readonly last: number } | undefined {
  if (!/^(?:of|for|to|at|with)$/.test(scan.words[at]?.fold ?? '')) return undefined
  const the = scan.words[at + 1]?.fold === 'the' ? 1 : 0
  const name = placement.startingAt.get(at + 1 + the)
  return name && name.draft.kind !== 'person' ? { draft: name.draft, last: name.last } : undefined
}

/** Whether a phrase ends before a word: no noun follows to which its head would only be an adjective ("police station"). */
export function endsPhrase(at: number, scan: Scan): boolean {
  const word = scan.words[at]
  if (!word || !/^\p{Ll}/u.test(word.text)) return true
  const {
    functionWords,
    speechVerbs,
    stateVerbs,
    titleHeads,
    groupNouns,
    unnamedNouns,
    placeHeads,
    eventHeads,
  } = scan.names
  if (functionWords.has(word.fold) || speechVerbs.has(word.fold) || stateVerbs.has(word.fold)) return true
  if (word.tag !== '') return !/^(?:NN|JJ)/.test(word.tag)
  if (scan.names.organisationNouns.has(word.fold)) return false
  return ![titleHeads, groupNouns, unnamedNouns, placeHeads, eventHeads].some(list => list.has(word.fold))
}

/** Whether somebody speaks in the phrase: a verb of speech stands beside it, or "according to" before it. */
export function isSpeaking(phrase: Pick<Phrase, 'first' | 'last'>, scan: Scan): boolean {
  const at = (i: number): string => scan.words[i]?.fold ?? ''
  if (scan.names.speechVerbs.has(at(phrase.last)) || scan.names.speechVerbs.has(at(phrase.first - 1)))
    return true
  return /^(?:has|had|also|later|then)$/.test(at(phrase.last))
    ? scan.names.speechVerbs.has(at(phrase.last + 1))
    : at(phrase.first - 1) === 'to' && at(phrase.first - 2) === 'according'
}
