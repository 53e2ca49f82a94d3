import type { Derivation, Discrepancy, Position, Reading, Role, Witness } from '../../model/index.ts'

/** One section of the account: its key, its title and what stands there when it is empty. */
export interface SectionTitle {
  readonly key: SectionKey
  readonly title: string
  readonly none: string
}

/** Names the sections of the account. */
export type SectionKey =
  | 'happened'
  | 'behind'
  | 'said'
  | 'disagree'
  | 'alone'
  | 'timeline'
  | 'positions'
  | 'reports'
  | 'stemma'
  | 'notices'

/** The sections in the order in which every writer prints them. */
export const SECTIONS: readonly SectionTitle[] = [
  { key: 'happened', title: 'What happened', none: 'No sentence could be taken from these reports.' },
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
  { key: 'reports', title: 'The reports', none: 'No report is held.' },
  { key: 'stemma', title: 'Stemma', none: 'No chain of sources was found.' },
  { key: 'notices', title: 'Notices', none: 'None.' },
]

/** What is printed where the reports state nothing. */
export const NOT_STATED = 'not stated'

/** What is printed where the program could not tell. */
export const NOT_KNOWN = 'not known'

/** What is printed for a source that a cue leaves out ("reportedly"). */
export const NOBODY_NAMED = 'nobody named'

/** What is printed for a statement that an outlet makes itself. */
export const OWN_VOICE = 'own voice'

/** How a witness renders an utterance, in words. */
export const RENDERING: Readonly<Record<Witness['rendering'], string>> = {
  direct: 'in quotation marks',
  indirect: 'in indirect speech',
  mixed: 'partly in quotation marks',
  own: 'in its own voice',
}

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

/** The verb between a report and that from which it derives. */
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
  condition: 'Sets as a condition',
  view: 'Holds',
}

/** The roles of blocks that belong to the story; the others are set aside. */
export const STORY_ROLES: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body', 'crosshead'])

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

/** An ISO date in words ("14 March 2031", "March 2031"); whatever else is given, as it is. */
export function dateInWords(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2}).*)?$/.exec(iso)
  if (!found) return iso
  const [, year, month, day, time] = found
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (month !== undefined && name === undefined) return iso
  const date = [day === undefined ? undefined : String(Number(day)), name, year]
  return date.filter(part => part !== undefined).join(' ') + (time === undefined ? '' : `, ${time}`)
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** The value of a slot in words: dates and durations spelled out ("PT2H": "2 hours"), others as they are. */
export function valueInWords(kind: Discrepancy['kind'], value: string): string {
  if (kind === 'date') return dateInWords(value)
  const found = kind === 'duration' ? DURATION.exec(value) : null
  const parts = found
    ?.slice(1)
    .flatMap((count, i) => (count ? [counted(Number(count), UNITS[i] as string)] : []))
  return parts && parts.length > 0 ? parts.join(' ') : value
}

/** A number and its noun ("1 report", "2 reports"). */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
