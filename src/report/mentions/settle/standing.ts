import { foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'
import { isApposedBusiness } from '../vote.ts'

/** What a name is by where it stands in the report. */
export const STANDING = 'mentions/standing'

/** Sorts of known names that no place in the report changes. */
const KNOWN: ReadonlySet<string> = new Set(['adjective', 'people', 'state', 'capital', 'carrier'])

type Kind = 'place' | 'organisation'

/**
 * One place in the report can tell what a name is at all its places. A dateline does, its city and its agency: "[ORLSK], 3
 * May ([Norva]) -". Else whoever reports, quotes, is told under the front of a carrier's name, or is a business, and is no
 * place anywhere: "[Norva] reported", "told [Norva]" beside "Norva Press Agency", "[Tres Velas], the owner". Where places speak against each other none counts.
 */
export function readStanding(candidates: readonly Candidate[], scan: Scan): readonly Candidate[] {
  const shared = namesakes(candidates, scan)
  const open = Map.groupBy(
    candidates.filter(one => !isTold(one) && !isShort(one, shared, scan)),
    one => foldsOf(scan, one).join(' '),
  )
  const carriers = carriersIn(candidates, scan)
  const kinds = new Map<Candidate, Kind>()
  for (const places of open.values()) {
    const amid = kindBy(places, one => amidWords(one, scan, carriers))
    const kind = kindBy(places, one => inDateline(one, scan)) ?? (amid === 'place' ? undefined : amid)
    if (kind) for (const one of places) kinds.set(one, kind)
  }
  return candidates.map(one => {
    const kind = kinds.get(one)
    if (!kind) return one
    const { entry, gender: _, ...bare } = one
    return { ...bare, ...(entry?.kind === kind ? { entry } : {}), kind, by: STANDING }
  })
}

/** The one kind that places speak for. */
function kindBy(
  places: readonly Candidate[],
  kindOf: (one: Candidate) => Kind | undefined,
): Kind | undefined {
  const [kind, ...more] = new Set(places.map(kindOf).filter(one => one !== undefined))
  return more.length > 0 ? undefined : kind
}

/** Longest name that its places can tell of; a longer one says itself what it is. */
const LONGEST = 2

/** The report says otherwise what the name is: by a title, or because it is known, or by its words. */
const isTold = (one: Candidate): boolean =>
  one.titles.length > 0 || KNOWN.has(one.entry?.sort ?? '') || one.last - one.first > LONGEST

/** First and last words of the persons who are named in full. */
const namesakes = (candidates: readonly Candidate[], scan: Scan): ReadonlySet<string> =>
  new Set(
    candidates
      .filter(one => one.kind === 'person' && one.last - one.first > 1)
      .flatMap(one => [wordAt(scan, one.first).fold, wordAt(scan, one.last - 1).fold]),
  )

/** "President Ana Velde ... [Velde] reported progress": a person's name in short, who may report as well. */
const isShort = (one: Candidate, shared: ReadonlySet<string>, scan: Scan): boolean =>
  one.kind === 'person' && one.last - one.first === 1 && shared.has(wordAt(scan, one.first).fold)

/** The kind that a dateline gives: outside its brackets a place, inside them an agency. */
function inDateline(one: Candidate, scan: Scan): Kind | undefined {
  const sentence = scan.sentences[wordAt(scan, one.first).sentence]
  if (sentence?.role !== 'dateline') return undefined
  if (scan.words[one.first - 1]?.text === '(')
    return scan.words[one.last]?.text === ')' ? 'organisation' : undefined
  const { upper, fold } = wordAt(scan, one.first)
  return upper || (one.first === sentence.first && !scan.names.givenNames.has(fold)) ? 'place' : undefined
}

/**
 * "[Norva] reported", "[Norva] has quoted him", "told [Norva]", "[Tres Velas], the operator", "[Tres Velas], which" are an
 * organisation's; "in [Norva]" is a place's.
 */
function amidWords(one: Candidate, scan: Scan, carriers: ReadonlySet<string>): Kind | undefined {
  const { sentence, fold } = wordAt(scan, one.first)
  const at = (i: number): string => (scan.words[i]?.sentence === sentence ? (scan.words[i]?.fold ?? '') : '')
  if (isCalledMedium(one, scan)) return 'organisation'
  if (scan.names.givenNames.has(fold)) return undefined
  if (scan.names.placePrepositions.has(at(one.first - 1))) return 'place'
  const isFollowed = at(one.last) === ',' && at(one.last + 1) === 'which'
  if (one.kind === 'person' && (isFollowed || isApposedBusiness(one, scan))) return 'organisation'
  if (one.last - one.first > 1 || one.entry?.sort === 'person') return undefined
  const verb = /^(?:has|had|also)$/.test(at(one.last)) ? at(one.last + 1) : at(one.last)
  const relays = scan.locale.speech.relayVerbs.has(scan.locale.stem(verb))
  return relays || (at(one.first - 1) === 'told' && carriers.has(fold)) ? 'organisation' : undefined
}

/** "the television station [Kanal Norva]", "the [Ana Herald]"; "told the station [Velde] would come" is somebody else. */
function isCalledMedium(one: Candidate, scan: Scan): boolean {
  const { sentence } = wordAt(scan, one.first)
  const paper = one.last - one.first > 1 && scan.names.carrierHeads.has(wordAt(scan, one.last - 1).fold)
  if (paper && scan.words[one.first - 1]?.fold === 'the') return true
  const [noun, next] = [scan.words[one.first - 1], scan.words[one.last]]
  if (noun?.sentence !== sentence || !/^\p{Ll}/u.test(noun.text)) return false
  const medium = scan.names.organisationNouns.get(noun.fold)
  return MEDIA.has(medium ?? '') && !(next?.sentence === sentence && /^(?:VB[DZP]|MD)$/.test(next.tag))
}

const MEDIA: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'carrier'])

/** First words of the carriers' names: "norva" of "Norva Press Agency". */
const carriersIn = (candidates: readonly Candidate[], scan: Scan): ReadonlySet<string> =>
  new Set(
    candidates
      .filter(one => one.kind === 'organisation' && one.last - one.first > 1)
      .map(one => foldsOf(scan, one))
      .filter(words => scan.names.carrierHeads.has(words.at(-1) as string))
      .map(words => words[0] as string),
  )
