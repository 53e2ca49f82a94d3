/** By which words carriers, and what is theirs, are told from other names. */
export interface CarrierWords {
  /** In a cue of words whose occasion is not told: "has said". */
  readonly perfect: RegExp
  /** In what an entity without a name is called that is a carrier: "state media". */
  readonly unnamed: RegExp
  /** In the name of two: "and". */
  readonly joined: RegExp
  /** Begins a sentence that goes on with what was just told of: "The report". */
  readonly again: RegExp
  /** What a carrier is said to have put out: "report". */
  readonly dispatch: RegExp
  /** Says that a carrier speaks for a state: "official". */
  readonly official: RegExp
  /** Ends with a state's adjective, of which the group has the first letters, and says that the carrier behind it is that state's. */
  readonly nation: RegExp
  /** The media of a state; the group as before. */
  readonly stateMedia: RegExp
  /** Behind a word for media it makes one label: "the news [service]". */
  readonly service: string
  /** Begins what stands behind a carrier's name; the group is the noun of its label: "Norda [news agency]". */
  readonly label: RegExp
  /** All that stands behind a carrier in a source; the group is the noun for who tells it: "Norda['s informants]". */
  readonly informant: RegExp
  /** Ends what stands before a name that has an article. */
  readonly articleBefore: RegExp
}
