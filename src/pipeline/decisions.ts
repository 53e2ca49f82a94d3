import type { Decision, Hands, Notice, Report, Span, Target } from '../model/index.ts'
import { overlap } from '../model/index.ts'
import type { ReportHands } from '../report/index.ts'
import { localAt, siglumOf, unitAt } from '../story/index.ts'
import type { Place, PlacedPair, StoryHands, Unit } from '../story/index.ts'

/** A decision with the places that it is about. */
interface Placed {
  readonly decision: Decision
  readonly places: readonly Place[]
}

/** The decisions of one story, and what became of those that are of none. */
export interface StoryDecisions {
  readonly placed: readonly Placed[]
  readonly notices: readonly Notice[]
}

/** Gives each decision to the stories in whose reports its words stand; what stands in none gives a notice in each. */
export function placeDecisions(
  decisions: readonly Decision[],
  stories: readonly (readonly Report[])[],
): StoryDecisions[] {
  const placed = stories.map((): Placed[] => [])
  const notices: Notice[] = []
  for (const decision of decisions) {
    const found = stories.map(reports => targetsOf(decision).map(target => placesIn(reports, target)))
    const problem = problemOf(decision, found)
    if (problem !== '') notices.push(noticeOf(decision, problem))
    else
      for (const [at, places] of found.entries())
        if (places.every(own => own.length === 1)) placed[at]?.push({ decision, places: places.flat() })
  }
  return placed.map(own => ({ placed: own, notices }))
}

const targetsOf = (decision: Decision): readonly Target[] => ('of' in decision ? decision.of : [decision])

/** Where the words of a target stand in the reports of one story. */
function placesIn(reports: readonly Report[], { report, exact, start }: Target): Place[] {
  const named = reports.filter(({ id, path }) => id === report || path === report)
  const meant = named.length > 0 ? named : reports.filter((_, at) => siglumOf(at) === report)
  return meant.flatMap(({ id, text }) => {
    const all = occurrences(text, exact)
    const given = all.filter(span => span.start === start)
    const spans = given.length > 0 ? given : all
    return spans.length > 0 ? [{ report: id, spans }] : []
  })
}

function occurrences(text: string, exact: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length))
    found.push({ start: at, end: at + exact.length })
  return found
}

/** Names may stand often; of everything else it must be clear which place is meant. */
const mayStandOften = (decision: Decision): boolean => 'of' in decision && decision.what === 'entities'

/** Why a decision cannot be applied to any story; `found` are the places of each target, story by story. */
function problemOf(decision: Decision, found: readonly (readonly (readonly Place[])[])[]): string {
  for (const [index, target] of targetsOf(decision).entries()) {
    const places = found.flatMap(story => story[index] ?? [])
    const words = `"${shorten(target.exact)}"`
    if (places.length === 0)
      return `${words} does not stand in the report "${target.report}"; correct report or exact`
    const count = places.reduce((sum, place) => sum + place.spans.length, 0)
    const one = found.every(story => (story[index] ?? []).length <= 1)
    const clear = (story: readonly (readonly Place[])[]): boolean =>
      (story[index] ?? []).every(place => place.spans.length === 1)
    if (!one || !(mayStandOften(decision) || found.every(clear)))
      return `${words} stands ${count} times in the report "${target.report}"; give the id of the report and start, or more words`
  }
  return found.some(story => story.every(places => places.length === 1))
    ? ''
    : 'its two places are in reports of two stories; decide within one'
}

const shorten = (exact: string): string => {
  const line = exact.replace(/[\p{Cc}\s]+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59).toWellFormed()}…` : line
}

const noticeOf = ({ at }: Decision, message: string): Notice => ({
  code: 'decision-not-applied',
  severity: 'warning',
  message: `decision not applied: ${message}`,
  ...(at === undefined || (at.path === undefined && at.line === undefined) ? {} : { at }),
})

/** What the decisions of a story say of one of its reports. */
export function reportHands(
  { placed }: StoryDecisions,
  { id }: Report,
  { names }: Partial<Hands>,
): ReportHands {
  const here = placed.filter(({ places }) => places.every(place => place.report === id))
  const spanOf = ({ places }: Placed): Span => places[0]?.spans[0] as Span
  const pairs = (decide: 'join' | 'part'): [readonly Span[], readonly Span[]][] =>
    here
      .filter(({ decision }) => decision.decide === decide && decision.what === 'entities')
      .map(({ places }) => [places[0]?.spans ?? [], places[1]?.spans ?? []])
  return {
    ...(names ? { names } : {}),
    roles: here.flatMap(one =>
      one.decision.decide === 'role' ? [{ ...spanOf(one), role: one.decision.role }] : [],
    ),
    speakers: here.flatMap(one =>
      one.decision.decide === 'speaker' ? [{ ...spanOf(one), speaker: one.decision.speaker }] : [],
    ),
    joins: pairs('join'),
    parts: pairs('part'),
  }
}

/** What the editor decided about a story as a whole. */
export function storyHands({ placed }: StoryDecisions, { names, affiliations }: Partial<Hands>): StoryHands {
  const pairs = (what: 'entities' | 'statements'): PlacedPair[] =>
    placed.flatMap(({ decision, places }) =>
      'of' in decision && decision.what === what
        ? [{ decide: decision.decide, of: [places[0] as Place, places[1] as Place] }]
        : [],
    )
  return {
    ...(names ? { names } : {}),
    ...(affiliations ? { affiliations: affiliations.affiliations } : {}),
    entities: pairs('entities'),
    statements: pairs('statements'),
  }
}

/** What could not be applied once the reports were read again: the decisions that belong to no story, and those at whose words nothing stands. */
export function notApplied(
  { placed, notices }: StoryDecisions,
  reports: readonly Report[],
  units: readonly Unit[],
): Notice[] {
  const missing = placed.flatMap(({ decision, places }): Notice[] => {
    const nothing = places.findIndex(place => !stands(decision, place, reports, units))
    if (nothing < 0) return []
    const { exact } = targetsOf(decision)[nothing] as Target
    return [noticeOf(decision, `no ${thingOf(decision)} at "${shorten(exact)}"; give the words of one`)]
  })
  return [...notices, ...missing]
}

const thingOf = (decision: Decision): string =>
  'of' in decision
    ? decision.what === 'entities'
      ? 'name stands'
      : 'statement stands'
    : decision.decide === 'role'
      ? 'block stands'
      : 'words of a speaker stand'

function stands(
  decision: Decision,
  place: Place,
  reports: readonly Report[],
  units: readonly Unit[],
): boolean {
  if ('of' in decision)
    return (
      (decision.what === 'entities' ? localAt(reports, place) : unitAt(units, reports, place)) !== undefined
    )
  const layers = reports.find(report => report.id === place.report)?.layers
  const isThere = (span: Span): boolean => place.spans.some(one => overlap(one, span) > 0)
  return decision.decide === 'role'
    ? (layers?.blocks.some(isThere) ?? false)
    : (layers?.attributions.some(one => one.by === 'user' && one.content.some(isThere)) ?? false)
}
