/** How the age of somebody is written beside a name. The first group that matches is the number. */
export interface AgeWords {
  /** Begins what stands behind a name: ", aged 36,", " (36)". */
  readonly behind: RegExp
  /** Ends what stands before an age that somebody had in another year: "then-". */
  readonly formerly: RegExp
  /** All of an age that stands before a name: "36-year-old". */
  readonly attributive: RegExp
  /** All that stands between such an age and a name: " [lockmaster] ". */
  readonly office: RegExp
  /** Begins a sentence about somebody named before: "The 36-year-old", "The lockmaster, 36,"; the third group is the word behind. */
  readonly unnamed: RegExp
  /** Begins what stands behind the name of a place, or of a body, of which somebody is. */
  readonly resident: RegExp
}
