import type { Gender } from './names.ts'

/** By which words a sentence leans on the one before it, or on the day of its paper, so that it stands badly alone. */
export interface LeaningWords {
  /** Lower-case pronouns of the third person that a name in brackets may explain. */
  readonly pronouns: ReadonlySet<string>
  /** Those of them that stand for a person, whose gender they tell: "his". */
  readonly personal: ReadonlyMap<string, Gender>
  /** Begins a sentence that leans on the one before it: "But", "In other words". */
  readonly leans: RegExp
  /** Begins one with a pronoun, which leans unless it can be put in brackets: "They". */
  readonly opens: RegExp
  /** All of a speaker whom only the sentence before names: "they". */
  readonly stranger: RegExp
  /** Begins one with what is spoken of as known: "The move". */
  readonly known: RegExp
  /** Pronouns that leave a sentence open where nothing resolves them, wherever they stand; global. */
  readonly dangling: RegExp
  /** A day that hangs on the day of the paper: "yesterday". */
  readonly relative: RegExp
  /** Says that something is yet to come: "will", "is expected to". */
  readonly coming: RegExp
  /** Behind it stands what somebody says, or what is told beside the news: "that", "after". */
  readonly aside: RegExp
}
