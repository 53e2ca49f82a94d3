import type { Quantity } from '../senses.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** What a story gives one number for: the word to show, the kind of value, the words that say what it is a number of, the things that it may count, and the words with which a statement speaks of something else. */
const quantity = (
  name: string,
  kind: Quantity['kind'],
  said: string,
  things = '',
  unless = '',
  beside = false,
): Quantity => ({
  name,
  kind,
  said: new Set(words(said)),
  things: new Set(things === '' ? [] : words(things)),
  unless: new Set(unless === '' ? [] : words(unless)),
  beside,
})

/** Nouns for persons, of whom one report may say that they are workers and another that they are people. */
const PEOPLE =
  'person people citizen hostage captive individual man woman victim inmate prisoner worker employee staff nurse striker teacher student doctor patient passenger resident protester demonstrator marcher soul participant'

/** All nouns for persons who are counted. */
export const COUNTED_PEOPLE: ReadonlySet<string> = new Set(
  words(`${PEOPLE} death casualty fatality body victim survivor soldier troop officer member civilian child boy girl migrant
    refugee family guest supporter voter fan spectator visitor customer suspect student pupil colleague rebel thief thug police lawmaker senator
    villager inhabitant tourist holidaymaker evacuee pensioner shopper neighbour`),
)

/** "Gunman", "attacker", "militant", "detainee"; and "tower". */
export const PERSONAL = /(?:man|er|or|ist|ant|ian|ee)$/

/** The quantities that news of one event gives in one number. */
export const QUANTITIES: readonly Quantity[] = [
  quantity(
    'jobs',
    'count',
    'lost lose cut go going shed axe axed redundancies',
    'job post position role redundancy worker employee',
  ),
  quantity(
    'held',
    'count',
    'held hostage hostages captive captives kept detained freed free released handed inside captivity',
    'person people citizen hostage captive individual man woman victim worker staff student passenger soul',
  ),
  quantity(
    'on strike',
    'count',
    'strike strikers striking walkout joined stayed walked followed downed shift',
    PEOPLE,
    'kill kills killed killing dead death deaths die died dies toll wounded injured hurt missile missiles bomb bombs rocket rockets drone drones air airstrike shell shells',
  ),
  quantity(
    'cancelled operations',
    'count',
    'cancelled canceled scrapped dropped axed postponed',
    'operation surgery procedure op patient',
  ),
  quantity('confirmed cases', 'count', 'confirmed', 'case infection victim patient person people'),
  quantity(
    'crowd',
    'count',
    'march marched marchers marching protest protested protesters protesting demonstrated demonstrators demonstration rally rallied turnout part vigil crowd gathered joined',
    'person people citizen individual man woman worker employee teacher student resident protester demonstrator marcher supporter participant soul',
    'detained arrested arrest arrests custody killed dead died injured hurt wounded riot rioted',
  ),
  quantity(
    'signed papers',
    'count',
    'signed initialled signing',
    'agreement document paper accord deal treaty contract memorandum pact',
  ),
  quantity(
    'at work',
    'count',
    'work worked works working roll shift hang hangs depend depends',
    `${PEOPLE} job`,
  ),
  quantity('price', 'money', 'price deal worth bid offer sale buy takeover purchase'),
  quantity(
    'rescue package',
    'money',
    'bailout bail-out bailouts package rescue loan loans',
    '',
    'share slice tranche instalment installment already',
  ),
  quantity(
    'signatures',
    'count',
    'petition petitions signatures signature',
    'person people signature signatory name citizen voter supporter',
  ),
  quantity(
    'rescued',
    'count',
    'rescued evacuated saved ushered',
    'person people worker employee passenger resident guest civilian man woman child student tourist crew sailor survivor',
    '',
    true,
  ),
  quantity(
    'signed up',
    'count',
    'event rsvp',
    'person people attendee supporter guest volunteer participant',
    'killed dead died injured wounded arrested detained',
  ),
  quantity(
    'packages',
    'count',
    'mailed sent posted intercepted found discovered recovered',
    'package parcel letter device bomb explosive envelope',
  ),
  quantity(
    'burned buildings',
    'count',
    'fire burned burnt ablaze torched gutted razed',
    'building house home shop store church structure business',
    '',
    true,
  ),
  quantity(
    'shots fired',
    'count',
    'fired fire opened shooting discharged',
    'shot round bullet',
    'hit struck wounded entered',
  ),
  quantity(
    'hits',
    'count',
    'hit hitting struck striking shot entered wounds wounded body',
    'bullet time shot round',
    'fired fire opened missed',
  ),
  quantity('candidates', 'count', 'candidates candidate', 'candidate contender hopeful', '', true),
  quantity(
    'seats',
    'count',
    'seats seat seat-parliament',
    'seat',
    'won win wins lost gained party majority',
    true,
  ),
  quantity(
    'voters',
    'count',
    'voters electorate registered eligible',
    'voter people person citizen elector',
    '',
    true,
  ),
  quantity('turnout', 'percent', 'turnout', '', 'valid threshold minimum required quorum'),
  quantity('bail', 'money', 'bail bond'),
  quantity('ransom', 'money', 'ransom'),
  quantity('bribe', 'money', 'bribe bribes kickback kickbacks'),
  quantity('demand', 'percent', 'demands demand demanded wants want seeking seeks insists insist asks'),
  quantity(
    'talks',
    'duration',
    'spoke spoken talked call conversation chat talks talking meeting session negotiations negotiation discussion phone telephone delegations',
  ),
  quantity('siege', 'duration', 'siege standoff stand-off gunpoint captivity captives hostages'),
]

/** Ends what stands before a duration that something lasts: "lasted ", "after ". */
export const LASTS =
  /\b(?:last(?:ed|s|ing)?|takes?|took|needed|after|for|of|spent|faces?|was|were)(?: (?:about|nearly|almost|over|some|only|just|more than|less than|up to|at least|close to))? [“"‘']?$/i

/** Ends what stands before a number that is no whole: "including ", and before the whole of a part: "21,000 of the ". */
export const PARTLY =
  /(?:\b(?:including|among them|excluding|except|without|not counting|equity at|some of|one of)|\d of(?: the| its| their)?) $/i

/** Begins what stands behind a part that is told with its whole: "21,000 [of the 30,000]". */
export const PART_OF = /^ of (?:(?:the|its|their) )?\d/i

/** All that stands between a part and its whole, which says what both count: "ten [of the team's] sixteen games". */
export const OF_WHOLE = /^ of (?:(?:the|its|their|his|her|our|[\p{L}.]+['’]s?) ){0,3}$/u
