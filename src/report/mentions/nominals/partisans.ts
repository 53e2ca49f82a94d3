import type { Draft, Placed } from '../draft.ts'
import { isMember, stateBefore } from '../parties.ts'
import { endsPhrase } from '../phrases.ts'
import type { Scan } from '../scan.ts'
import { wordAt } from '../scan.ts'
import type { Nominal, NominalScan } from './types.ts'

/** The rule that takes somebody called by a party for a member of it. */
export const PARTISAN = 'mentions/partisan'

/** Most plain words between the article and the state or the party: "the moderate West Virginia Democrat". */
const LOOSE = 2
/** Sentences within which somebody whose party was told is still the one who is meant. */
const REACH = 3

/** "[The Florida Republican] said": the person whose party and state the report has told; without a state, the last one named. */
export function findPartisans({ scan, placement }: NominalScan): Nominal[] {
  return scan.words.flatMap((word, at): Nominal[] => {
    if (!isMember(word.text, scan) || !standsAlone(at + 1, scan)) return []
    const state = stateBefore(at, scan, placement)
    const first = articleBefore(state?.first ?? at, scan)
    if (first === undefined) return []
    const draft = memberOf(word.fold, state?.key, first, scan, placement.placed)
    return draft ? [{ phrase: { first, last: at + 1 }, draft, by: PARTISAN }] : []
  })
}

/** Whether neither a noun nor what tells one of many follows: "the Republican Party", "the top Democrat on the panel". */
const standsAlone = (at: number, scan: Scan): boolean =>
  endsPhrase(at, scan) &&
  !/^(?:\p{Lu}|(?:on|in|of|from|for|with|to|who|whose)$)/u.test(scan.words[at]?.text ?? '')

/** Where "the" stands before a noun and few adjectives. */
function articleBefore(at: number, scan: Scan): number | undefined {
  for (let i = at - 1; i >= at - 1 - LOOSE; i--) {
    const word = scan.words[i]
    if (word?.sentence !== scan.words[at]?.sentence) return undefined
    if (word?.fold === 'the') return i
    if (scan.names.ranking.has(word?.fold ?? '')) return undefined
    if (!/^(?:JJ|VBN|$)/.test(word?.tag ?? '-') || !/^\p{Ll}/u.test(word?.text ?? '')) return undefined
  }
  return undefined
}

function memberOf(
  party: string,
  of: string | undefined,
  at: number,
  scan: Scan,
  placed: readonly Placed[],
): Draft | undefined {
  const members = placed.filter(
    ({ draft, first }) =>
      first < at && draft.roles.some(role => role.head === party && (of === undefined || role.of === of)),
  )
  if (new Set(members.map(one => one.draft)).size === 1 && of !== undefined) return members[0]?.draft
  const last = members.at(-1)
  const near = last && wordAt(scan, at).sentence - wordAt(scan, last.first).sentence <= REACH
  return near ? last.draft : undefined
}
