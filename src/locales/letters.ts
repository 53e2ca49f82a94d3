/** How names of other alphabets are written in a language, and what its names are abbreviated and derived by. */
export interface LetterWords {
  /** Letters that stand for one sound of another alphabet, a pair each, with which two forms of one given name may begin: "Elias" and "Ilias". */
  readonly openings: readonly string[]
  /** The same within any name, in groups: neither form is misspelt then. */
  readonly sounds: readonly string[]
  /** Endings of places, and of who lives there: "Germany", "Germans". */
  readonly ofPlaces: readonly string[]
  /** Folded words that give an abbreviation no letter: "of". */
  readonly skipped: ReadonlySet<string>
}
