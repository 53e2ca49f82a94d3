import type { EntityKind, Report } from './report.ts'
import type { Finding, Locus, Notice } from './finding.ts'
import type { Since } from './since.ts'

/** Everything known about one story; what every writer reads. */
export interface Dossier {
  readonly schema: 'variorum/1'
  readonly generator: Generator
  readonly story: Story
  /** In canonical order: published (missing last), outlet, url, hash of text. */
  readonly reports: readonly Report[]
  readonly entities: readonly Entity[]
  readonly alignments: readonly Alignment[]
  readonly derivations: readonly Derivation[]
  readonly discrepancies: readonly Discrepancy[]
  readonly account: Account
  readonly notices: readonly Notice[]
}

/** What made the dossier, and with which settings. */
export interface Generator {
  readonly name: 'variorum'
  readonly version: string
  /** Name and digest of each file of learned weights. */
  readonly weights: readonly string[]
  readonly settings: Readonly<Record<string, unknown>>
  /** SHA-256, hex, of the canonical JSON (RFC 8785) of the dossier without this field. */
  readonly seal?: string
}

/** The event that the reports tell of. */
export interface Story {
  readonly id: string
  readonly headline: string
  /** ISO dates of the first and last report; null where none states a date. */
  readonly first: string | null
  readonly last: string | null
}

/** A person, organisation, place or event over all reports. */
export interface Entity extends Finding {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly named: boolean
  readonly variants: readonly string[]
  readonly members?: readonly string[]
  /** Ids of the reports' entities joined here. */
  readonly locals: readonly string[]
  /** Why they were joined, one line a join. */
  readonly because: readonly string[]
  readonly state?: string
  readonly carrier?: boolean
}

/** One utterance or fact, with every place where a report has it. */
export interface Alignment extends Finding {
  readonly id: string
  readonly kind: 'quotation' | 'statement'
  readonly witnesses: readonly Witness[]
  /** Index of the best witness. */
  readonly best: number
  readonly bestBecause: string
  /** The word-level apparatus. Joined, the readings of a witness give back its words. */
  readonly variants: readonly Segment[]
  readonly origins: Origins
}

/** One report's rendering of an utterance or fact. */
export interface Witness extends Finding {
  readonly locus: Locus
  /** `own`: the outlet's own voice. */
  readonly rendering: 'direct' | 'indirect' | 'mixed' | 'own'
  /** Story entity ids, outermost first, the speaker last; null an impersonal cue; [] the outlet's own voice. */
  readonly sources: readonly (string | null)[]
  readonly cutFront: boolean
  readonly cutEnd: boolean
  /** The cue of each hop, outermost first. */
  readonly cues: readonly Locus[]
}

/** A stretch of an utterance on which the witnesses agree or differ. */
export interface Segment {
  /** Index of the reading that the best witness has, or the fullest. */
  readonly lemma: number
  readonly readings: readonly Reading[]
}

/** One wording of a segment and who has it; `text` is the wording of the first witness named. */
export interface Reading {
  readonly text: string
  readonly kind: 'agreed' | 'accidental' | 'editorial' | 'substantive' | 'omission'
  readonly witnesses: readonly ReadingWitness[]
}

/** Where a witness has a reading: offsets into the text of its report (into the headline where the witness's locus is one). An omission is an empty span. */
export interface ReadingWitness {
  /** Index into the alignment's witnesses. */
  readonly witness: number
  readonly start: number
  readonly end: number
}

/** On what a statement rests. Never a score of truth. */
export interface Origins {
  /** Entity ids of the distinct named origins; a body that its office identifies ("the police") is one, though no report names it. */
  readonly named: readonly string[]
  /** Where an unnamed origin ("officials") is invoked. */
  readonly unnamed: readonly Locus[]
  /** Ids of the reports that speak in their own voice. */
  readonly ownVoice: readonly string[]
  readonly atLeast: number
  readonly atMost: number
  /** Entity ids of those who relay what their own owner, state or principal says; absent where there is none. */
  readonly interested?: readonly string[]
  /** Why origins were joined or left uncounted, one line each. */
  readonly because: readonly string[]
}

/** Where a report has its matter from. */
export interface Derivation extends Finding {
  readonly report: string
  readonly from: {
    readonly kind: 'report' | 'entity' | 'lost'
    readonly id?: string
    readonly label: string
  }
  readonly kind: 'relays' | 'syndicates' | 'duplicates' | 'excerpts' | 'spins'
  readonly evidence: readonly Locus[]
}

/** Two or more values for one slot. */
export interface Discrepancy extends Finding {
  readonly id: string
  readonly slot: { readonly event: string; readonly predicate: string; readonly unit?: string }
  readonly kind: 'date' | 'duration' | 'count' | 'place' | 'polarity' | 'wording' | 'attribution' | 'order'
  readonly grade: 'contradiction' | 'revision' | 'scope' | 'rounding' | 'variance'
  readonly reason: string
  readonly sides: readonly { readonly value: string; readonly loci: readonly Locus[] }[]
  /** Ids of the reports that say nothing on it. */
  readonly silent: readonly string[]
}

/** The account of the event, made of spans. */
export interface Account {
  readonly brief: readonly AccountSentence[]
  readonly timeline: readonly TimelineEntry[]
  readonly positions: readonly Position[]
  readonly sole: readonly { readonly locus: Locus; readonly sources: readonly (string | null)[] }[]
  /** What has changed since an earlier account; absent where it was compared with none. */
  readonly since?: Since
}

/** A sentence of the account. Without citations it does not exist. */
export interface AccountSentence {
  /** `phrased` comes only from a language model and is marked as such everywhere. */
  readonly kind: 'verbatim' | 'phrased'
  readonly alignment: string | null
  readonly parts: readonly AccountPart[]
  readonly citations: readonly Locus[]
}

/** Words of a report, or words that the editor added, with the reason. */
export type AccountPart =
  | { readonly text: string; readonly locus: Locus }
  | { readonly text: string; readonly editorial: string }

/** Something dated. */
export interface TimelineEntry {
  /** ISO 8601 date, possibly of lower precision ("2031-03"). */
  readonly date: string
  readonly precision: 'minute' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade'
  readonly sentence: AccountSentence
}

/** What an actor wants, offers, promises, refuses, requires or thinks. */
export interface Position {
  /** Story entity id. */
  readonly actor: string
  readonly kind: 'demand' | 'offer' | 'commitment' | 'refusal' | 'condition' | 'view'
  readonly sentences: readonly AccountSentence[]
}

/** The outcome of checking one citation or one law of a dossier. */
export interface Verdict {
  readonly ok: boolean
  /** The law checked, e.g. `locus`, `hash`, `tiling`, `origins`. */
  readonly law: string
  /** JSON Pointer (RFC 6901) into the dossier. */
  readonly at: string
  /** What is wrong, in one line; empty where it holds. */
  readonly message: string
  /** It could not be checked, because a text is left out: it neither holds nor fails, and `ok` is false. */
  readonly open?: true
}
