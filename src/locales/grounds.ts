/** What shows that a denial and what seems to be its claim speak of two things. */
export interface GroundWords {
  /** Lower-case words that turn no statement round, though they limit it: "had [hardly] left". */
  readonly scarcely: ReadonlySet<string>
  /** What says that something is true of more: "not the only one". */
  readonly only: ReadonlySet<string>
  /** Lower-case words that open a part of a sentence which limits what is denied: "no shot was fired [when] they left". */
  readonly limiting: ReadonlySet<string>
  /** Lower-case verbs behind which "to" tells of what has happened: "[managed] to leave". */
  readonly happened: ReadonlySet<string>
  /** Lower-case words before the object of a command: "See [the] cover". */
  readonly determiners: ReadonlySet<string>
  /** Lower-case prepositions that tie a name to a noun: "an adviser [to] Orr". */
  readonly tying: ReadonlySet<string>
  /** Lower-case words that may stand for whoever a denial is about. */
  readonly pronouns: ReadonlySet<string>
  /** Lower-case short forms of given names, each with the whole one: "bill" is "william". */
  readonly nicknames: ReadonlyMap<string, string>
  /** Put a deed before the time of which is told: "[prior] arrests". */
  readonly past: ReadonlySet<string>
  /** Ends what stands before a negation that denies only that there is such a thing: "they have ". */
  readonly existing: RegExp
  /** In words that say what has not happened so far, and may happen yet: "has not been found", "no one has yet". */
  readonly soFar: RegExp
  /** Begins what stands behind a word of denial that rejects no claim: "dismissed [calls to quit]", "denied [them entry]". */
  readonly rejection: RegExp
  /** A word of denial of which what follows is denied, whatever it is: "denied". */
  readonly denies: RegExp
  /** Begins what stands behind a word that rejects a claim: "dismissed [reports that he had quit]"; else it rejects something else. */
  readonly claim: RegExp
}
