import type { EntityKind } from '../../model/index.ts'
import { foldsOf, wordAt } from './scan.ts'
import type { Candidate, Scan } from './scan.ts'
import type { Word } from './words.ts'

/** What the places of a name say for each kind. */
interface Tally {
  person: number
  place: number
  organisation: number
  /** Ships and the like. */
  other: number
}

const PLACE_NOUNS = new Set(
  'city town village port province state island river district region county suburb valley prefecture coast hamlet capital'.split(
    ' ',
  ),
)
const COMPANY_NOUNS = new Set(
  'shares spokesman spokeswoman spokesperson executive executives employees board stock customers workers ceo shareholders investors headquarters management subsidiary newsroom readers members'.split(
    ' ',
  ),
)
const KIN = new Set(
  'wife husband father mother son daughter brother sister family lawyer attorney death birthday body trial spokesman spokeswoman supporters'.split(
    ' ',
  ),
)
const STATE_LIKE = /(?:ian|ean|ese|ish)$/u
const VESSELS = new Set(
  'ferry ship vessel barge tanker yacht trawler submarine frigate warship boat freighter steamer aircraft rocket spacecraft'.split(
    ' ',
  ),
)
const BUSINESSES = new Set(
  'operator owner maker manufacturer supplier developer contractor chain producer publisher insurer lender'.split(
    ' ',
  ),
)
const PERSONAL_NEXT = new Set('who himself herself'.split(' '))
/** Words of a name of two or three that nothing else decides: people are named so more than anything else. */
const PERSON_WORDS = 3

/** Decides the kind of every undecided name by all its places in the report; what nothing speaks for is `other`, and no name at the head of a sentence. */
export function vote(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  const tallies = new Map<string, Tally>()
  for (const one of candidates.filter(each => each.kind === 'undecided')) {
    const key = foldsOf(scan, one).join(' ')
    const tally = tallies.get(key) ?? { person: 0, place: 0, organisation: 0, other: 0 }
    tallies.set(key, tally)
    count(one, scan, tally)
  }
  return candidates
    .map(one => {
      if (one.kind !== 'undecided') return one
      return {
        ...one,
        kind: winner(one, scan, tallies.get(foldsOf(scan, one).join(' ')) as Tally),
        by: 'mentions/vote',
      }
    })
    .filter(one => one.kind !== 'other' || one.by !== 'mentions/vote' || isTelling(wordAt(scan, one.first)))
}

/** Longest abbreviation that nothing explains; longer words in capitals are shouted. */
const LONGEST_ABBREVIATION = 5

/** The capital is not due to the head of a sentence or to shouting. */
const isTelling = (word: Word): boolean =>
  !word.head && !(word.upper && word.text.length > LONGEST_ABBREVIATION)

function count(one: Candidate, scan: Scan, tally: Tally): void {
  const before = neighbour(scan, one, -1)
  const before2 = neighbour(scan, one, -2)
  const next = neighbour(scan, one, 1)
  const next2 = neighbour(scan, one, 2)
  const { names } = scan
  if (before === 'in' || before === 'near') tally.place += 2
  else if (names.placePrepositions.has(before)) tally.place += 1
  if (before === 'of' && (PLACE_NOUNS.has(before2) || names.placeHeads.has(before2))) tally.place += 4
  if (names.placePrepositions.has(before) && names.placeHeads.has(before2)) tally.place += 2
  if (
    STATE_LIKE.test(wordAt(scan, one.last - 1).fold) &&
    (names.stateNouns.has(next) || names.titleHeads.has(next))
  )
    tally.place += 2
  if (VESSELS.has(before)) tally.other += 5
  if (next === "'s" && names.stateNouns.has(next2)) tally.place += 2
  if (before === ',' && isPlace(scan, one.first - 2)) tally.place += 1
  if (next === ',' && isPlace(scan, one.last + 1)) tally.place += 3
  if (names.speechVerbs.has(next)) tally.person += 2
  if (names.speechVerbs.has(before) && /^[,.;]?$/.test(next)) tally.person += 1.5
  if (names.titleHeads.has(before) && before !== 'leader') tally.person += 2
  if (PERSONAL_NEXT.has(next) || (next === ',' && (next2 === 'who' || /^\d\d$/.test(next2))))
    tally.person += 3
  if (next === "'s" && KIN.has(next2)) tally.person += 2
  if (COMPANY_NOUNS.has(next) || (next === "'s" && COMPANY_NOUNS.has(next2))) tally.organisation += 2
  if (before === 'the') countThe(one, before2, tally)
  if (before === ',' && names.organisationNouns.has(before2)) tally.organisation += 3
  if (isApposedBusiness(one, scan)) tally.organisation += 3
  if (next === '(' && isAbbreviation(scan, one.last + 1)) tally.organisation += 3
}

/** "told the [Spark]", "the [Red Lantern]". */
function countThe(one: Candidate, before2: string, tally: Tally): void {
  if (one.last - one.first > 1) tally.organisation += 2
  if (before2 === 'told' || before2 === 'tell') tally.organisation += 3
}

/** Words of the longest apposition whose head is asked for. */
const APPOSED = 7

/** "[Tres Velas], the operator", "[Velbank], the town's only bank", and not "[Velde], the operator's chairman". */
export function isApposedBusiness(one: Candidate, scan: Scan): boolean {
  const at = (step: number): string => neighbour(scan, one, step)
  if (at(1) !== ',' || at(2) !== 'the') return false
  let head = 3
  if (at(4) === "'s") {
    head = 5
    while (head < APPOSED && at(head + 1) !== ',') head++
    if (at(head + 1) !== ',') return false
  }
  return scan.names.organisationNouns.has(at(head)) || BUSINESSES.has(at(head))
}

const neighbour = (scan: Scan, one: Candidate, step: number): string => {
  const at = step < 0 ? one.first + step : one.last + step - 1
  const word = scan.words[at]
  return word && word.sentence === wordAt(scan, one.first).sentence ? word.fold : ''
}

const isAbbreviation = (scan: Scan, at: number): boolean =>
  scan.words[at]?.upper === true && scan.words[at + 1]?.text === ')'

function isPlace(scan: Scan, at: number): boolean {
  const word = scan.words[at]
  if (!word?.capital) return false
  return (scan.lexicon.forms.get(word.fold) ?? []).some(stored => stored.entry.kind === 'place')
}

function winner(one: Candidate, scan: Scan, tally: Tally): EntityKind {
  const words = scan.words.slice(one.first, one.last)
  const { names } = scan
  if (words.length === 1) {
    const word = wordAt(scan, one.first)
    if (word.upper && word.text.length <= LONGEST_ABBREVIATION) tally.organisation += 3
    if (names.givenNames.has(word.fold)) tally.person += 2
    if (names.familyFirst.has(word.fold)) tally.person += 1
  } else if (
    words.length <= PERSON_WORDS &&
    words.every(word => /^\p{Lu}\p{L}*[\p{Ll}.]/u.test(word.text) && !names.common.has(word.fold))
  ) {
    tally.person += 1.5
  } else if (words.length > 1 && !words.every(word => names.common.has(word.fold))) {
    tally.organisation += 1
  }
  const best = Math.max(tally.person, tally.place, tally.organisation)
  if (best <= 0 || tally.other > best) return 'other'
  if (tally.person === best) return 'person'
  return tally.place === best ? 'place' : 'organisation'
}
