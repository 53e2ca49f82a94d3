import type { Span } from '../../src/model/index.ts'
import { readTable } from '../tables.ts'

/** Words of a report; dossiers/README.md says what each table holds. */
export interface Passage extends Span {
  readonly doc: string
  readonly text: string
  readonly line?: number
  readonly zone?: string
}

/** A report line by line, each with its label. */
export interface GoldDocument {
  readonly doc: string
  readonly outlet?: string | null
  /** The agency whose text it is. */
  readonly text_agency?: string
  readonly agency_credits?: readonly { readonly what: string }[]
  readonly lines: readonly (Span & {
    readonly line: number
    readonly text: string
    readonly label: string
    readonly note?: string
  })[]
}

interface Passages {
  readonly spans: readonly Passage[]
}

/** Who says what in one report. */
export interface GoldAttribution {
  readonly id: string
  readonly doc: string
  readonly zone: string
  /** 1: reported speech; 2: without a source; 3: attitude. */
  readonly tier: number
  readonly source?: Passages
  readonly cue?: Passages
  readonly content: Passages
  readonly leaf: boolean
  readonly chain: readonly string[]
  readonly chain_alt?: readonly (readonly string[])[]
  readonly nested_in?: string
}

/** Somebody or something named or described. */
export interface GoldEntity {
  readonly id: string
  readonly type: string
  /** Null where it is nowhere named. */
  readonly name: string | null
  readonly members?: readonly string[]
}

/** A mention of an entity. */
export interface GoldMention extends Passage {
  readonly id: string
  readonly entity: string
  readonly nominal?: boolean
  readonly pronoun?: boolean
}

/** A date, time or duration. */
export interface GoldDate extends Passage {
  readonly value: string
  readonly own_document_value?: string
}

/** A statement and all that states it. */
export interface GoldStatement {
  readonly id: string
  readonly text: string
  readonly independent_sources?: readonly string[]
  readonly supports: readonly (Passage & { readonly source?: string })[]
}

/** One place of an utterance where its witnesses differ; the first reading is that of the lemma. */
export interface GoldVariant {
  readonly lemma: string
  readonly readings: readonly {
    readonly text: string
    readonly wit: readonly string[]
    readonly class?: string
  }[]
}

/** One utterance as its witnesses have it. */
export interface GoldQuotation {
  readonly id: string
  readonly gist: string
  readonly witnesses: readonly (Passage & {
    readonly kind: 'direct' | 'mixed' | 'indirect'
    readonly note?: string
  })[]
  readonly apparatus: readonly GoldVariant[]
}

/** Where the reports disagree. */
export interface GoldDisagreement {
  readonly id: string
  readonly status: string
  readonly what: string
  readonly sides: readonly Passages[]
}

/** The tables of a story. */
export interface Gold {
  readonly name: string
  readonly documents: readonly GoldDocument[]
  readonly attributions: readonly GoldAttribution[]
  readonly entities: readonly GoldEntity[]
  readonly mentions: readonly GoldMention[]
  readonly timexes: readonly GoldDate[]
  readonly statements: readonly GoldStatement[]
  readonly quotations: readonly GoldQuotation[]
  readonly disagreements: readonly GoldDisagreement[]
}

/** Reads the tables of a story. */
export const loadGold = (name: string): Gold =>
  ({
    name,
    ...(readTable(name, 'documents') as object),
    ...(readTable(name, 'attributions') as object),
    ...(readTable(name, 'entities') as object),
    ...(readTable(name, 'dates') as object),
    ...(readTable(name, 'statements') as object),
    ...(readTable(name, 'quotations') as object),
    ...(readTable(name, 'disagreements') as object),
  }) as Gold
