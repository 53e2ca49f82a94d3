import type { Locale } from '../../locales/index.ts'
import type { Entry } from './lexicon.ts'
import { wordAt } from './scan.ts'
import type { Candidate, Scan } from './scan.ts'

/** A candidate that stands for a government. */
export type Metonym = Candidate & { readonly metonym?: true }

const WITH = new Set(['with', 'against', 'by', 'between'])
const STANCES = new Set(
  'position demand demands support policy policies view views stance government response decision refusal interests concerns approach role ally allies offer offers request threat threats promise pledge commitment plan plans reaction rulers claim claims proposal sanctions'.split(
    ' ',
  ),
)
const ADVERB = /ly$|^(?:also|now|still|has|have|had|would|will|never|again|then|not)$/u

/**
 * Marks places that speak or act as governments, and gives a capital to its state: "[Orlsk] rejected the offer",
 * "talks between [Orlsk] and [Port Saren]", "warned [Orlsk] not to"; not "in Orlsk", not "Orlsk -- The".
 */
export function readMetonyms(
  candidates: readonly Candidate[],
  scan: Scan,
  capitals: ReadonlyMap<string, Entry>,
): Metonym[] {
  const places = candidates.filter(
    one => one.entry && (one.entry.sort === 'capital' || capitals.has(one.entry.key) || isState(one.entry)),
  )
  const plain = new Set(
    candidates.filter(one => one.kind === 'place' && one.entry?.sort !== 'adjective').map(one => one.first),
  )
  const acting = new Set(places.filter(one => acts(one, scan, plain)))
  for (const one of places) {
    const partner = places.find(other => joined(other, one, scan))
    if (partner && acting.has(partner) !== acting.has(one) && isBare(partner, scan) && isBare(one, scan))
      acting.add(one).add(partner)
  }
  return candidates.map(one => (acting.has(one) ? governed(one, scan.locale, capitals) : one))
}

const isState = (entry: Entry): boolean =>
  entry.sort === 'state' || (entry.sort === 'place' && entry.key.startsWith('place:'))

function acts(one: Candidate, scan: Scan, plain: ReadonlySet<number>): boolean {
  const sentence = wordAt(scan, one.first).sentence
  const at = (i: number): string => (scan.words[i]?.sentence === sentence ? (scan.words[i]?.fold ?? '') : '')
  const before = at(one.first - 1)
  if (WITH.has(before) || scan.names.stateObjectVerbs.has(before))
    return at(one.last) !== "'s" && standsAlone(one, scan, plain)
  if (!isBare(one, scan)) return false
  let next = one.last
  while (ADVERB.test(at(next)) && scan.words[next + 1] && ADVERB.test(at(next + 1))) next++
  if (ADVERB.test(at(next)) && scan.names.stateVerbs.has(at(next + 1))) return true
  if (scan.names.stateVerbs.has(at(next))) return true
  return at(one.last) === "'s" && STANCES.has(at(one.last + 1))
}

/** No noun follows to which the name is only an adjective ("with US officials", "by US and Kessari troops"). */
function standsAlone(one: Candidate, scan: Scan, plain: ReadonlySet<number>): boolean {
  const small = (at: number): boolean => {
    const word = scan.words[at]
    return !word || !/^\p{L}/u.test(word.text) || scan.names.functionWords.has(word.fold)
  }
  if (!small(one.last)) return false
  return scan.words[one.last]?.fold !== 'and' || !scan.words[one.last + 1]?.capital || plain.has(one.last + 1)
}

/** No preposition of place stands before it, and it is no dateline. */
function isBare(one: Candidate, scan: Scan): boolean {
  const before = scan.words[one.first - 1]
  const word = wordAt(scan, one.first)
  if (before === undefined || before.sentence !== word.sentence) return true
  const { placePrepositions } = scan.names
  return !placePrepositions.has(before.fold) && before.fold !== 'of'
}

/** "Orlsk and Port Saren". */
const joined = (a: Candidate, b: Candidate, scan: Scan): boolean =>
  a.last + 1 === b.first && wordAt(scan, a.last).fold === 'and'

function governed(one: Candidate, locale: Locale, capitals: ReadonlyMap<string, Entry>): Metonym {
  const entry = one.entry as Entry
  const learned = capitals.get(entry.key)
  if (learned) return { ...one, entry: learned, metonym: true, by: 'mentions/metonym' }
  if (entry.sort !== 'capital') return { ...one, metonym: true }
  const state = locale.names.states.find(each => each.code === entry.state)
  if (!state) return one
  const of: Entry = {
    key: `state:${state.code}`,
    kind: 'place',
    name: state.name,
    sort: 'state',
    state: state.code,
  }
  return { ...one, entry: of, metonym: true, by: 'mentions/metonym' }
}

/** Capitals that the report itself gives: "[Orlsk], the Kessari capital", "the Kessari capital, [Orlsk]", "Kessar's capital [Orlsk]". */
export function learnCapitals(candidates: readonly Candidate[], scan: Scan): Map<string, Entry> {
  const capitals = new Map<string, Entry>()
  const startingAt = new Map(candidates.map(one => [one.first, one]))
  const endingAt = new Map(candidates.map(one => [one.last, one]))
  for (let i = 0; i < scan.words.length; i++) {
    if (wordAt(scan, i).fold !== 'capital') continue
    const owner =
      endingAt.get(i) ??
      (scan.words[i - 1]?.fold === "'s" ? endingAt.get(i - 1) : undefined) ??
      ownerAfter(i, scan, startingAt)
    if (owner?.entry?.kind !== 'place' || owner.entry.state) continue
    const comma = scan.words[i + 1]?.text === ',' ? 2 : 1
    const before = ownerStart(owner, i, scan)
    const city =
      startingAt.get(i + comma) ?? (scan.words[before]?.text === ',' ? endingAt.get(before) : undefined)
    if (city?.kind !== 'place' || city === owner) continue
    capitals.set(city.entry?.key ?? '', { ...owner.entry, sort: 'place' })
  }
  capitals.delete('')
  return capitals
}

/** "capital of Kessar" */
const ownerAfter = (
  i: number,
  scan: Scan,
  startingAt: ReadonlyMap<number, Candidate>,
): Candidate | undefined => (scan.words[i + 1]?.fold === 'of' ? startingAt.get(i + 2) : undefined)

/** Index of the word before the phrase "the Kessari capital". */
function ownerStart(owner: Candidate, i: number, scan: Scan): number {
  const first = Math.min(owner.first, i)
  return scan.words[first - 1]?.fold === 'the' ? first - 2 : first - 1
}
