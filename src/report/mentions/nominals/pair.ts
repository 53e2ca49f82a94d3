import { draftOf } from '../draft.ts'
import type { Draft, Placed } from '../draft.ts'
import { findPhrases } from '../phrases.ts'
import type { Phrase } from '../phrases.ts'
import type { Scan } from '../scan.ts'
import { wordAt } from '../scan.ts'
import { keyOf, wordsOf } from './words.ts'
import type { Nominal, NominalScan } from './types.ts'

/** How many sentences back the members of a pair are looked for. */
const REACH = 4

/**
 * Two named before: "[the two leaders]", "[both sides]". Its members are the two of the right kind that the nearest
 * sentence names together, or the only two named nearby; where there are none it stays without members.
 */
export function findPairs({ scan, placement }: NominalScan): Nominal[] {
  const { pairNouns } = scan.names
  const phrases = findPhrases(
    scan,
    placement,
    fold => pairNouns.has(fold),
    fold => fold === 'two',
  )
  const found: Nominal[] = []
  for (const phrase of phrases.map(one => widened(one, scan))) {
    const counted =
      phrase.modifiers.includes('two') || ['both', 'two'].includes(wordAt(scan, phrase.first).fold)
    if (!counted || phrase.of) continue
    const members = membersOf(phrase, pairNouns.get(phrase.head) ?? 'any', scan, placement.placed)
    const kind = pairNouns.get(phrase.head) === 'person' ? 'person' : 'place'
    const key = `${keyOf(scan, phrase)}:${members.map(one => one.key).join('+')}`
    const known = found.find(one => one.draft.key === key)?.draft
    const draft =
      known ??
      draftOf({
        kind,
        key,
        name: wordsOf(scan, phrase),
        by: 'mentions/pair',
        named: false,
        ...(members.length === 2 ? { members } : {}),
      })
    found.push({ phrase, draft, by: 'mentions/pair' })
  }
  return found
}

/** "the [two leaders]": the article before "two". */
function widened(phrase: Phrase, scan: Scan): Phrase {
  const before = scan.words[phrase.first - 1]
  const two = wordAt(scan, phrase.first).fold === 'two' || wordAt(scan, phrase.first).fold === 'both'
  return two && before?.fold === 'the' ? { ...phrase, first: phrase.first - 1 } : phrase
}

function membersOf(
  phrase: Phrase,
  what: 'person' | 'place' | 'any',
  scan: Scan,
  placed: readonly Placed[],
): Draft[] {
  const kind = what === 'person' ? 'person' : 'place'
  const here = wordAt(scan, phrase.first).sentence
  const fits = placed.filter(
    one =>
      one.last <= phrase.first &&
      one.draft.kind === kind &&
      (kind === 'person' || isState(one.draft, placed)),
  )
  for (let sentence = here; sentence >= here - REACH; sentence--) {
    const drafts = [
      ...new Set(fits.filter(one => wordAt(scan, one.first).sentence === sentence).map(one => one.draft)),
    ]
    if (drafts.length === 2) return drafts.sort((a, b) => (a.key < b.key ? -1 : 1))
    if (drafts.length > 2) return []
  }
  const near = [
    ...new Set(fits.filter(one => here - wordAt(scan, one.first).sentence <= REACH).map(one => one.draft)),
  ]
  return near.length === 2 ? near : []
}

/** A state of the gazetteer, or a place that the report has an adjective for. */
const isState = (draft: Draft, placed: readonly Placed[]): boolean =>
  draft.key.startsWith('state:') || placed.some(one => one.draft === draft && one.adjective)
