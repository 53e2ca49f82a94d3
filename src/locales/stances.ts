/** How sure something to come is told to be, from "will not" (-2) over "may" (1) to "will" (3). */
export type Chance = -2 | -1 | 1 | 2 | 3

/** By which words one side is surer than another, gives another reason, or tells what was first believed. */
export interface StanceWords {
  /** Ends what stands before the verb of something to come, with how sure it is; the first that matches is meant. */
  readonly chances: readonly { readonly chance: Chance; readonly before: RegExp }[]
  /** The same of "would", which tells what is to come only in what somebody is reported to say. */
  readonly would: RegExp
  /** Some word of all these: a sentence without one tells of nothing to come. */
  readonly coming: RegExp
  /** Ends what stands before them in a clause that tells of nothing to come: "plans that [could harm it]", "where he [will stay]". */
  readonly embedded: RegExp
  /** Opens a condition on which something to come may hang. */
  readonly condition: RegExp
  /** Something planned, and something that is no more than possible; the groups are what tells it from others, and the noun. */
  readonly planned: RegExp
  readonly possible: RegExp
  /** A thing that is told of with a reserve, "a [suspected] chemical attack"; the groups are the two words of it. */
  readonly suspected: RegExp
  /** Ends what stands before a word that is told with a reserve: "reportedly ", "is believed to have ". */
  readonly reserved: RegExp
  /** In a statement that tells nothing as a fact. */
  readonly unsure: RegExp
  /** Stands between a deed and its reason. */
  readonly because: RegExp
  /** Senses of deeds and happenings that have one reason in a story. */
  readonly caused: ReadonlySet<string>
  /** Stands before what was first believed. */
  readonly first: RegExp
  /** Begins what is believed now, in the same sentence. */
  readonly now: RegExp
  /** An age that is given by its decade; the group is the first year of it, in figures or by a word of `decades`. */
  readonly decade: RegExp
  readonly decades: ReadonlyMap<string, number>
  /** What somebody is called in one event of news, of whom there is mostly one; the group is the noun. */
  readonly role: RegExp
}
