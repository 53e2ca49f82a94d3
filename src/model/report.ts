import type { Finding } from './finding.ts'
import type { Span } from './span.ts'

/** One text as one outlet published it. Its text is never edited. */
export interface Report {
  /** `r_` and 16 hex digits of SHA-256 over outlet, url, published, headline and text; an id given in the input is kept. */
  readonly id: string
  /** Short name in the apparatus (A, B, ... Z, AA); empty until the report stands in a dossier. */
  readonly siglum: string
  readonly kind: 'report' | 'document'
  readonly text: string
  /** SHA-256 of the text (UTF-8), hex. */
  readonly hash: string
  /** Code units of the text, where it is left out of a dossier: `text` is empty then. */
  readonly length?: number
  /** As given on the command line. */
  readonly path?: string
  readonly url?: string
  readonly canonical?: string
  /** The publisher; null where neither the input nor the text states it. */
  readonly outlet: string | null
  readonly headlines: readonly Headline[]
  readonly byline?: string
  readonly authors: readonly string[]
  /** ISO 8601 date or date-time as written, offset kept; null where not stated. */
  readonly published: string | null
  readonly modified: string | null
  readonly dateline?: string
  /** Agencies and outlets credited for the whole report, in order of appearance. */
  readonly credits: readonly string[]
  /** BCP 47 tag, `und` where undecided. */
  readonly language: string
  /** An excerpt says that it is one, or its text breaks off. */
  readonly extent: 'full' | 'excerpt'
  /** It calls itself opinion, an editorial or a commentary, or argues in its own voice; else absent. */
  readonly genre?: 'opinion'
  /** Unknown keys of the input, kept. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** Hints from HTML for the block finders, one a block of the text; dropped from a dossier. */
  readonly markup?: readonly MarkupHint[]
  readonly layers: Layers
}

/** A headline and where it was found; `span` points into the text where `from` is `text`. */
export interface Headline {
  readonly text: string
  readonly from: 'text' | 'h1' | 'og' | 'feed' | 'given'
  readonly span?: Span
}

/** What the HTML said about one block of the text. */
export interface MarkupHint extends Span {
  readonly tag: string
  /** Lower-case class and id names of the element and its ancestors inside the article. */
  readonly hints: readonly string[]
  /** Share of the letters that are inside links, 0..1. */
  readonly linkDensity: number
  readonly inside: readonly (
    | 'figure'
    | 'figcaption'
    | 'aside'
    | 'blockquote'
    | 'list'
    | 'table'
    | 'nav'
    | 'footer'
    | 'margin'
  )[]
}

/** Everything found in one report, stage by stage. */
export interface Layers {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly ReportEntity[]
  readonly values: readonly Value[]
  readonly attributions: readonly Attribution[]
  readonly statements: readonly Statement[]
}

/** The roles of a block; only headline, standfirst and body make statements. */
export const ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'credit',
  'body',
  'crosshead',
  'caption',
  'promo',
  'related',
  'comments',
  'notice',
] as const

/** What a block of a report is for. */
export type Role = (typeof ROLES)[number]

/** A piece of the text with one role. The blocks of a report tile its text: no gap, no overlap; white space after a block belongs to it. */
export interface Block extends Span, Finding {
  readonly role: Role
}

/** A sentence, trimmed of white space, inside one block. */
export interface Sentence extends Span {
  /** Index into `blocks`. */
  readonly block: number
}

/** What kind of thing a mention or an entity is. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'event' | 'other'

/** Words that stand for an entity. */
export interface Mention extends Span, Finding {
  readonly kind: EntityKind
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The name of a place that stands for its government, or of an outlet's home for its owner. */
  readonly metonym?: boolean
  /** Id of the report's entity. */
  readonly entity: string
}

/** A person, organisation, place or event as one report has it. */
export interface ReportEntity extends Finding {
  /** `<report id>#n`. */
  readonly id: string
  readonly kind: EntityKind
  /** The fullest name in the report, or the words of an unnamed source ("officials"). */
  readonly name: string
  readonly named: boolean
  /** Other forms of the name in the report, ascending by first use. */
  readonly variants?: readonly string[]
  /** ISO 3166-1 alpha-2 code of a state, where the gazetteer knows it; lets demonyms and capitals join. */
  readonly state?: string
  /** The organisation is a news agency, newspaper or broadcaster. */
  readonly carrier?: boolean
  /** Titles and roles that the report gives a person, folded ("foreign minister"). */
  readonly titles?: readonly string[]
  /** A person's surname, folded. */
  readonly surname?: string
  readonly gender?: 'male' | 'female'
  /** Ids of the two or more entities that a group ("the two leaders") is made of, where the report decides it. */
  readonly members?: readonly string[]
}

/** A date, time, duration, count, amount, share or rank. */
export interface Value extends Span, Finding {
  readonly kind: 'date' | 'time' | 'duration' | 'set' | 'count' | 'money' | 'percent' | 'ordinal'
  /** TIMEX3/ISO 8601 for dates, durations and sets; a decimal string for the others. */
  readonly value: string
  readonly low?: string
  readonly high?: string
  readonly unit?: string
  /** The head noun counted ("troops"), lower case, singular. */
  readonly of?: string
  readonly mod?: 'approx' | 'min' | 'max'
  /** The ISO date on which a relative date was anchored. */
  readonly anchor?: string
  /** Of a date: it says which thing is meant, how long something lasts, or when something beside what its sentence tells has happened. */
  readonly aside?: true
}

/** Somebody says or thinks something: source, cue and content (PARC). */
export interface Attribution extends Finding {
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly class: 'speech' | 'attitude'
  /** Empty where the cue names nobody ("reportedly") or the source is inherited. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Index of the attribution whose content holds this one, or null. */
  readonly within: number | null
  /** Entity of the report, or null where it names nobody. */
  readonly speaker: string | null
  /** 0..1. */
  readonly confidence: number
}

/** The smallest thing that is cited. */
export interface Statement extends Finding {
  readonly spans: readonly Span[]
  /** Where the subject stands that the clause shares with the one before it: "[the call] lasted 25 minutes". */
  readonly subject?: Span
  /** The words before it on which it hangs: those that report it ("[offered] to reopen the lock"), when and where it was ("[the port] where workers greeted her"), or what it goes on from ("[The lock froze,] stranding ten"). */
  readonly lead?: Span
  /** Nested source, outermost first, the immediate speaker last; [null] an impersonal cue; [] only the outlet's own voice. */
  readonly sources: readonly (string | null)[]
  /** Index of the innermost attribution, or null. */
  readonly attribution: number | null
}

/** Layers of a report in which nothing has been looked for yet. */
export const NO_LAYERS: Layers = {
  blocks: [],
  sentences: [],
  mentions: [],
  entities: [],
  values: [],
  attributions: [],
  statements: [],
}
