import type { Derivation, Discrepancy, Position, Reading, Role } from '../../model/index.ts'

/** One section of the account: its key, its title and what stands there when it is empty. */
export interface SectionTitle {
  readonly key: SectionKey
  readonly title: string
  readonly none: string
}

/** Names the sections of the account. */
export type SectionKey =
  | 'happened'
  | 'since'
  | 'behind'
  | 'said'
  | 'disagree'
  | 'alone'
  | 'timeline'
  | 'positions'
  | 'people'
  | 'reports'
  | 'stemma'
  | 'notices'

/** The sections in the order in which every writer prints them. */
export const SECTIONS: readonly SectionTitle[] = [
  { key: 'happened', title: 'What happened', none: 'No sentence could be taken from these reports.' },
  {
    key: 'since',
    title: 'Since the last account',
    none: 'Nothing has changed: no report is new or gone, and all stands as it stood.',
  },
  { key: 'behind', title: 'Who stands behind it', none: 'Not known: there is no sentence to ask it of.' },
  { key: 'said', title: 'What was said', none: 'No quotation was found.' },
  {
    key: 'disagree',
    title: 'Where they disagree',
    none: 'No disagreement was found. That is not to say that there is none.',
  },
  { key: 'alone', title: 'Who alone reports it', none: 'Nothing was found that one outlet alone reports.' },
  { key: 'timeline', title: 'Timeline', none: 'No dated sentence was found.' },
  { key: 'positions', title: 'Positions by actor', none: 'No position was found.' },
  { key: 'people', title: 'Who is who', none: 'No office is told in several ways.' },
  { key: 'reports', title: 'The reports', none: 'No report is held.' },
  { key: 'stemma', title: 'Stemma', none: 'No chain of sources was found.' },
  { key: 'notices', title: 'Notices', none: 'None.' },
]

/** What is printed where the reports state nothing. */
export const NOT_STATED = 'not stated'

/** What is printed where the program could not tell. */
export const NOT_KNOWN = 'not known'

/** What is printed for a source that a cue leaves out ("reportedly"). */
export const NOBODY_NAMED = 'a source not named'

/** What is printed for a statement that an outlet makes itself. */
export const OWN_VOICE = 'own voice'

/** The weight of a variant place: its label and a sign, so that colour is never the only mark. */
export const WEIGHT: Readonly<Record<Reading['kind'], { readonly label: string; readonly sign: string }>> = {
  substantive: { label: 'substantive', sign: '◆' },
  omission: { label: 'omission', sign: '◇' },
  editorial: { label: 'editorial', sign: '▫' },
  accidental: { label: 'accidental', sign: '·' },
  agreed: { label: 'agreed', sign: ' ' },
}

/** Kinds of reading from the gravest to the lightest. */
export const GRAVITY: readonly Reading['kind'][] = [
  'substantive',
  'omission',
  'editorial',
  'accidental',
  'agreed',
]

/** Grades of disagreement, gravest first, each with a sign and what it means. */
export const GRADES: readonly {
  readonly grade: Discrepancy['grade']
  readonly sign: string
  readonly meaning: string
}[] = [
  { grade: 'contradiction', sign: '≠', meaning: 'both cannot be true' },
  { grade: 'revision', sign: '→', meaning: 'a later report has another value' },
  { grade: 'scope', sign: '⊂', meaning: 'the values may be of different things' },
  { grade: 'rounding', sign: '≈', meaning: 'one value rounds the other' },
  { grade: 'variance', sign: '~', meaning: 'other words or strength, values that agree' },
]

/** Grade and sign of a discrepancy. */
export const signOf = (grade: Discrepancy['grade']): string =>
  GRADES.find(one => one.grade === grade)?.sign ?? ''

/** The verb between a report and that from which it derives; of two copies of one text nobody may know which was first. */
export const derives = ({ kind, by }: Pick<Derivation, 'kind' | 'by'>): string =>
  by === 'derivations/same-text' ? 'shares the text of' : DERIVES[kind]

/** The verbs of the kinds of derivation. */
export const DERIVES: Readonly<Record<Derivation['kind'], string>> = {
  relays: 'relays',
  syndicates: 'syndicates',
  duplicates: 'duplicates',
  excerpts: 'excerpts',
  spins: 'rewords',
}

/** Headings of the kinds of position. */
export const POSITION: Readonly<Record<Position['kind'], string>> = {
  demand: 'Demands',
  offer: 'Offers',
  commitment: 'Promises',
  refusal: 'Refuses',
  condition: 'Warns, or sets as a condition',
  view: 'Hopes or thinks',
}

/** The roles of blocks that belong to the story; the others are set aside. */
export const STORY_ROLES: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body'])

/** What a set-aside block is, in words. */
export const ROLE: Readonly<Record<Role, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  credit: 'credit',
  body: 'body',
  crosshead: 'crosshead',
  caption: 'caption',
  promo: 'promotion',
  related: 'related reading',
  comments: 'comments',
  notice: 'notice',
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning of ',
  AF: 'afternoon of ',
  EV: 'evening of ',
  NI: 'night of ',
}
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const QUARTERS = ['first', 'second', 'third', 'fourth']

/** An ISO or TIMEX3 date in words ("14 March 2031", "week of 7 January 2019", "weekend of 12 January 2019"); whatever else is given, as it is. */
export function dateInWords(iso: string): string {
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(iso)
  if (week) {
    const [, year, number, weekend] = week
    const day = dayOfWeek(Number(year), Number(number), weekend ? SATURDAY : MONDAY)
    return `${weekend ? 'weekend' : 'week'} of ${dateInWords(day)}`
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(iso)
  if (season) return `${SEASONS[season[2] as string]} ${season[1]}`
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso)
  if (quarter) return `${QUARTERS[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`
  if (/^\d{3}X?$/.test(iso)) return `the ${iso.slice(0, 3)}0s`
  return dayInWords(iso)
}

function dayInWords(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(?:(\d{2}:\d{2}).*|(MO|AF|EV|NI)))?$/.exec(iso)
  if (!found) return iso
  const [, year, month, day, time, part] = found
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (month !== undefined && name === undefined) return iso
  const date = [day === undefined ? undefined : String(Number(day)), name, year]
  const words = date.filter(piece => piece !== undefined).join(' ')
  return (part === undefined ? words : PARTS_OF_DAY[part] + words) + (time === undefined ? '' : `, ${time}`)
}

/** Days of a week by their place in it. */
const MONDAY = 0
const SATURDAY = 5

/** A day of an ISO week: the fourth of January always lies in the first week. */
function dayOfWeek(year: number, week: number, day: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const sinceMonday = (fourth.getUTCDay() + 6) % 7
  return new Date(Date.UTC(year, 0, 4 - sinceMonday + 7 * (week - 1) + day)).toISOString().slice(0, 10)
}

/** A time of publication in words, with its zone: "5 March 2031, 20:05 UTC". */
export function stampInWords(iso: string): string {
  const zone = /T\d{2}:\d{2}.*?(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[1]
  const words = dateInWords(iso)
  if (zone === undefined || words === iso) return words
  return zone === 'Z' || /^[+-]00:00$/.test(zone)
    ? `${words} UTC`
    : `${words} UTC${zone.replace(/^([+-])0/u, '$1').replace(':00', '')}`
}

/** A number and its noun ("1 report", "2 reports"). */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
