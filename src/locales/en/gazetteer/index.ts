import { bare } from '../../name-forms.ts'
import type { CarrierEntry, Gender, OrganisationEntry, StateEntry } from '../../names.ts'
import { ACTOR_NAMES } from './actors.ts'
import { CITY_NAMES } from './cities.ts'
import { COMMON_WORDS } from './commonWords.ts'
import { FAMILY_FIRST, PARTICLES } from './familyNames.ts'
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from './givenNames.ts'
import { CARRIERS, ORGANISATIONS } from './organisations.ts'
import { PEOPLE_NAMES } from './people.ts'
import { CITIES, EVENTS, REGION_ADJECTIVES, REGIONS } from './places.ts'
import { SEATS } from './seats.ts'
import { STATES } from './states.ts'
import { fold } from '../../../text/index.ts'

const linesOf = (table: string): string[] => table.trim().split('\n')
const listOf = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split(';')
        .map(one => one.trim())
        .filter(Boolean)
    : []

/** The words of a text as a set, folded. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/))

function readState(line: string): StateEntry {
  const [code = '', name = '', aliases, adjectives, people, capitals] = line.split('|')
  const forms = listOf(adjectives).filter(one => /\p{Ll}/u.test(one))
  const plurals = people ? listOf(people) : forms.map(one => `${one}s`)
  return {
    code,
    name,
    aliases: listOf(aliases),
    adjectives: forms,
    people: plurals,
    capitals: listOf(capitals),
  }
}

function readCarrier(line: string): CarrierEntry {
  const [name = '', aliases, state = '', medium = 'agency', run] = line.split('|')
  return {
    name,
    aliases: listOf(aliases),
    state,
    medium: medium as CarrierEntry['medium'],
    stateRun: run === 'state',
  }
}

function readOrganisation(line: string): OrganisationEntry {
  const [name = '', aliases] = line.split('|')
  return { name, aliases: listOf(aliases) }
}

function readGivenNames(): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>()
  for (const name of wordSet(MALE_NAMES)) names.set(name, 'male')
  for (const name of wordSet(FEMALE_NAMES)) names.set(name, names.has(name) ? 'either' : 'female')
  for (const name of wordSet(EITHER_NAMES)) names.set(name, 'either')
  return names
}

/** States, cities, regions, carriers and other organisations, given and family names, common words. */
export const GAZETTEER = {
  states: linesOf(STATES).map(readState),
  cities: listOf(CITIES),
  regions: listOf(REGIONS),
  regionAdjectives: listOf(REGION_ADJECTIVES).map(pair => {
    const [adjective = '', name = ''] = pair.split('=')
    return { adjective, name }
  }),
  events: listOf(EVENTS),
  carriers: linesOf(CARRIERS).map(readCarrier),
  organisations: linesOf(ORGANISATIONS).map(readOrganisation),
  seats: new Map(
    linesOf(SEATS).flatMap(line => {
      const [state = '', names] = line.split('|')
      return listOf(names).map((name): [string, string] => [bare(name), state])
    }),
  ),
  givenNames: readGivenNames(),
  familyFirst: wordSet(FAMILY_FIRST),
  particles: wordSet(PARTICLES),
  common: wordSet(COMMON_WORDS),
  tables: [CITY_NAMES, PEOPLE_NAMES, ACTOR_NAMES].map(table => table.trim()),
} as const
