import { stateOf } from '../parties.ts'
import { fold } from '../../../text/index.ts'
import { matchAt } from '../lexicon.ts'
import type { Entry } from '../lexicon.ts'
import { candidate, foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/**
 * Takes for no persons what is written like one: an office, "[Deputy Sheriff]", where a place before it stays, "[Harn] Mayor";
 * what is called after somebody, "[Molotov] cocktails"; and "[Jr.]" alone. Many at once, "[Harners]", "[Firemen]", are nobody in particular.
 */
export const dropNobodies = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] => {
  const surnames = new Set(
    candidates
      .filter(one => one.kind === 'person' && one.last - one.first > 1 && !isOffice(one, scan))
      .map(one => wordAt(scan, one.last - 1).fold),
  )
  return candidates.flatMap(one => {
    if (isEponym(one, scan) || isSuffix(one, scan)) return []
    const mark = partyMark(one, scan) ?? shortState(one, scan)
    if (mark) return [mark]
    const thing = calledLikeSomebody(one, scan)
    if (thing) return [thing]
    if (isMany(one, scan)) return [candidate(one, 'other', 'mentions/many', { sure: false })]
    if (!isOffice(one, scan) || (one.last - one.first === 1 && surnames.has(wordAt(scan, one.first).fold)))
      return [one]
    const place = placeBefore(one, scan)
    return place ? [place] : []
  })
}

/** "[Molotov] cocktails": followed by a noun, not by what a person does. */
function isEponym(one: Candidate, scan: Scan): boolean {
  const next = scan.words[one.last]
  return (
    one.last - one.first === 1 &&
    scan.names.eponyms.has(wordAt(scan, one.first).fold) &&
    next?.sentence === wordAt(scan, one.first).sentence &&
    /^\p{Ll}/u.test(next.text) &&
    (next.tag === '' || /^NN/.test(next.tag)) &&
    !scan.names.functionWords.has(next.fold)
  )
}

/** "Orr, [Jr.]" */
const isSuffix = (one: Candidate, scan: Scan): boolean =>
  one.last - one.first === 1 && scan.names.generations.has(wordAt(scan, one.first).fold.replace(/\.$/u, ''))

/** "[Hurricane Ana]" is an event, "[USS Ana Velde]" a ship. */
function calledLikeSomebody(one: Candidate, scan: Scan): Candidate | undefined {
  if (one.kind !== 'person' || one.last - one.first < 2) return undefined
  const { storms, ships } = scan.names
  const { fold, upper } = wordAt(scan, one.first)
  if (storms.has(fold)) return candidate(one, 'event', 'mentions/storm')
  return upper && ships.has(fold) ? candidate(one, 'other', 'mentions/ship') : undefined
}

/** "HARN, [Mo.]": what is short for a state and a given name as well. */
function shortState(one: Candidate, { words, names }: Scan): Candidate | undefined {
  const isAmid = words[one.last]?.text === '.' && /^[,(]$/.test(words[one.first - 1]?.text ?? '')
  if (one.kind !== 'person' || one.last - one.first > 1 || !isAmid) return undefined
  const state = stateOf(words[one.first]?.fold ?? '', names)
  return state === undefined ? undefined : stateAt(one, state)
}

/** "Vale, [R-Fla.]," tells of Florida. */
function partyMark(one: Candidate, { words, names }: Scan): Candidate | undefined {
  if (one.last - one.first > 1) return undefined
  const short = names.offices.partyMark.exec(words[one.first]?.text ?? '')?.groups?.state
  if (short === undefined) return undefined
  return stateAt(one, stateOf(fold(short), names) ?? short)
}

function stateAt(one: Candidate, state: string): Candidate {
  const name = state.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())
  const entry: Entry = { key: `place:${fold(name)}`, kind: 'place', name, sort: 'adjective' }
  return candidate(one, 'place', 'mentions/party', { entry })
}

/** Letters before an ending of a noun for many. */
const SHORTEST = 3

/** "[Harners]" beside Harn, "[Firemen]". */
function isMany(one: Candidate, scan: Scan): boolean {
  const { fold } = wordAt(scan, one.first)
  if (one.kind !== 'person' || one.last - one.first > 1 || one.titles.length > 0) return false
  const { crowdEndings, peopleEndings } = scan.names
  if (
    crowdEndings.some(end => fold.endsWith(end) && fold.length >= SHORTEST + end.length) &&
    wordAt(scan, one.first).tag === 'NNS'
  )
    return true
  return peopleEndings.some(
    ending =>
      fold.endsWith(ending) &&
      (scan.lexicon.forms.get(fold.slice(0, -ending.length)) ?? []).some(
        ({ words, entry }) => words.length === 1 && entry.kind === 'place',
      ),
  )
}

/** A person's name of nothing but an office: its last word is the head of a title, those before it say of what. */
function isOffice(one: Candidate, scan: Scan): boolean {
  const { titleHeads, titleModifiers, givenNames, honorifics } = scan.names
  const folds = foldsOf(scan, one)
  const last = folds.pop() as string
  if (one.kind !== 'person' || one.titles.length > 0 || !titleHeads.has(last) || honorifics.has(last))
    return false
  if (folds.length === 0) return !givenNames.has(last)
  const place = placeBefore(one, scan)
  const front = place ? folds.slice(place.last - place.first) : folds
  return front.every(word => titleHeads.has(word) || titleModifiers.has(word))
}

/** "[Harn] Mayor" */
function placeBefore(one: Candidate, scan: Scan): Candidate | undefined {
  const match = matchAt(scan.lexicon, scan.words, one.first, one.last - 1)
  if (match?.entry.kind !== 'place') return undefined
  const place = { first: one.first, last: one.first + match.length }
  return candidate(place, 'place', `mentions/known-${match.entry.sort}`, { entry: match.entry })
}
