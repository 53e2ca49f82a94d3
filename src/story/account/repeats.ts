import { isMatter, totalOf } from '../alignments/index.ts'
import type { World } from '../alignments/index.ts'
import { onceEach } from '../gather.ts'

/** Share of concepts from which a sentence says again what the brief has said. */
const REPEATS = 0.45

/** Share of concepts, each counted alike, from which two sentences are about the same. */
const SAME_MATTER = 0.6
/** Both shares, which together are enough: of 24 sentences that this kept out on 50 real events some 15 said again what the brief had said (one reader, before numbers were excepted). */
const HALF_SAME = 0.5
const HALF_REPEATS = 0.3
/** Concepts below which a half of them is too little to tell. */
const TELLING = 6

/** What some concepts of a story weigh together. */
const weightOf = onceEach((concepts: ReadonlySet<string>, weights: World['weights']) =>
  totalOf(concepts, weights),
)

/** How many concepts two sentences have in common, and what share of the weight of the lesser one those are. */
function commonOf(
  said: ReadonlySet<string>,
  before: ReadonlySet<string>,
  weights: World['weights'],
): { readonly both: number; readonly weighed: number } {
  let [both, weight] = [0, 0]
  for (const concept of said) {
    if (!before.has(concept)) continue
    both++
    weight += weights.get(concept) ?? 0
  }
  if (both === 0) return { both, weighed: 0 }
  const lesser = Math.min(weightOf(said, weights), weightOf(before, weights))
  return { both, weighed: weight / Math.max(1e-9, lesser) }
}

/** Whether a sentence with some concepts says again what one before it has said. */
export function saysAgain(
  said: ReadonlySet<string>,
  before: ReadonlySet<string>,
  weights: World['weights'],
): boolean {
  const { both, weighed } = commonOf(said, before, weights)
  const fewer = Math.min(said.size, before.size)
  const alike = both / Math.max(1, fewer)
  if (alike >= SAME_MATTER || weighed >= REPEATS) return true
  return fewer >= TELLING && !counts(said, before) && alike >= HALF_SAME && weighed >= HALF_REPEATS
}

/** "Revised down to 13" is news, whatever else is told again. */
const counts = (said: ReadonlySet<string>, before: ReadonlySet<string>): boolean =>
  [...said].some(concept => /^v:\d+$/.test(concept) && !before.has(concept))

/** Shares of concepts from which two opening sentences tell one fact, and how many they must have alike: of 40 pairs on real events that this joined some 32 did (one reader, before numbers were excepted). */
const SAME_LEAD = 0.29
const SAME_LEAD_WEIGHED = 0.21
const FEWEST_ALIKE = 3
/** Of so much alike another number is a detail, on one day: of seven such pairs on 150 real events six told the same. */
const MANY_WEIGHED = 0.3
const MANY_OPENING = 5

/** Whether the first sentences of two reports tell the same: reports of one event mostly open with it, each in its own words; of one day also with its own number. */
export function opensAlike(
  said: ReadonlySet<string>,
  before: ReadonlySet<string>,
  weights: World['weights'],
  isOfOneDay = false,
): boolean {
  const { both, weighed } = commonOf(said, before, weights)
  const isMuch = isOfOneDay && both >= MANY_OPENING && weighed >= MANY_WEIGHED
  return (
    both >= FEWEST_ALIKE &&
    both / Math.min(said.size, before.size) >= SAME_LEAD &&
    weighed >= SAME_LEAD_WEIGHED &&
    (isMuch || !counts(said, before))
  )
}

/** Concepts that two beginnings have alike from which both tell something of one event: of 100 such pairs on 190 real events some 85 did, with three alike 11 of 18. */
const BEGIN_ALIKE = 4

/** Whether two reports begin with the same event, however differently each tells it; another number is no other event. */
export function headsAlike(
  said: ReadonlySet<string>,
  before: ReadonlySet<string>,
  weights: World['weights'],
): boolean {
  const { both, weighed } = commonOf(said, before, weights)
  return (
    both >= BEGIN_ALIKE &&
    both / Math.min(said.size, before.size) >= SAME_LEAD &&
    weighed >= SAME_LEAD_WEIGHED
  )
}

/** Concepts that two sentences of one day have alike, in all or with a number among them, from which they tell one event: of 12 such pairs on 220 real events all did; with 4 of any kind 9 of 13. */
const MANY_ALIKE = 6
const ALIKE_WITH_NUMBER = 4

/** Whether two reports' sentences of one day tell the same event, each in its own words. */
export function tellsAlike(
  said: ReadonlySet<string>,
  before: ReadonlySet<string>,
  weights: World['weights'],
): boolean {
  const both = [...said].filter(concept => before.has(concept))
  const numbered = both.some(concept => /^v:\d+$/.test(concept))
  return both.length >= (numbered ? ALIKE_WITH_NUMBER : MANY_ALIKE) && opensAlike(said, before, weights)
}

/** Concepts that the opening sentences of two reports have alike where they tell of one day: of 45 such pairs on 370 real events some 40 were of one event. */
const LEADS_ALIKE = 3
/** Those among them that are no names: two things may happen to one mayor on one day. */
const LEADS_MATTER = 2

/** Whether two reports open with the same event, if both open with what happened on one day. */
export const leadsAlike = (said: ReadonlySet<string>, before: ReadonlySet<string>): boolean => {
  const both = [...said].filter(concept => before.has(concept))
  const least = counts(said, before) ? MANY_ALIKE : LEADS_ALIKE
  return both.length >= least && both.filter(isMatter).length >= LEADS_MATTER
}
