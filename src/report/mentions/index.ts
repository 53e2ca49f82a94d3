/**
 * Who and what a report names: persons, organisations, places and events, the phrases and pronouns that stand for them.
 * @module
 */
import type { Locale } from '../../locales/index.ts'
import type { Mention, ReportEntity } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import { noteNouns } from './carrier.ts'
import type { Placed } from './draft.ts'
import { findNames } from './find.ts'
import { finish } from './finish.ts'
import type { NamesContext } from './learn.ts'
import type { LearnedNames } from './learned/index.ts'
import { learnCapitals, readMetonyms } from './metonyms.ts'
import { PARTISAN, findNominals } from './nominals/index.ts'
import { noteParties } from './parties.ts'
import { linkPeople } from './people.ts'
import { placementOf } from './phrases.ts'
import { findPronouns } from './pronouns.ts'
import { findRoles } from './roles.ts'
import type { Segment } from './scan.ts'
import { settle } from './settle/index.ts'
import { linkThings } from './things.ts'

export type { KnownName, KnownOffices, NamesContext } from './learn.ts'
export { findNames as ruledNames } from './find.ts'
export type { LearnedNames } from './learned/index.ts'
export { STANDING } from './settle/index.ts'
export { speakerIn } from './speaker.ts'

/** What a report names. */
export interface Names {
  /** Ascending; a name inside a nominal comes after it. */
  readonly mentions: readonly Mention[]
  /** Numbered by first mention. */
  readonly entities: readonly ReportEntity[]
}

/**
 * Finds the mentions of a report and joins them into its entities; `context` is what the story's other reports name,
 * `learned` the learned finder of names, without which the rules stand alone.
 */
export function findMentions(
  analysis: Analysis,
  locale: Locale,
  context?: NamesContext,
  learned?: LearnedNames,
): Names {
  const found = findNames(analysis, locale, context, learned)
  const { scan } = found
  const candidates = settle(found.candidates, scan)
  const read = readMetonyms(candidates, scan, learnCapitals(candidates, scan))
  const metonyms = new Set(read.filter(one => one.metonym).map(one => one.first))
  const links = [...linkPeople(read, scan), ...linkThings(read, scan)]
  const placed: Placed[] = links
    .map(([one, draft]): Placed => {
      const adjective = one.entry?.sort === 'adjective' || one.entry?.sort === 'people'
      return { first: one.first, last: one.last, draft, form: adjective ? 'nominal' : 'name', adjective }
    })
    .sort((a, b) => a.first - b.first)
  const placement = placementOf(placed)
  const roles = findRoles(scan, placement)
  noteParties(scan, placement)
  noteNouns(scan, placement)
  const nominals = findNominals({ scan, placement, roles, told: context?.offices ?? [] })
  // "the [Arden Democrat]" is a member, not a body of that name
  const members = nominals.filter(({ by }) => by === PARTISAN).map(({ phrase }) => phrase)
  const isName = ({ first, last }: Segment): boolean =>
    !members.some(member => member.first < first && member.last === last)
  const named = placed.filter(isName)
  const pronouns = findPronouns(scan, named, nominals)
  const kept = links.filter(([one]) => isName(one))
  return finish({ id: analysis.id, scan, links: kept, placed: named, metonyms, nominals, pronouns })
}
