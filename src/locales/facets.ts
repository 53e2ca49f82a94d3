/** Something for which news of one event has one word or number: the calibre of a gun, where somebody lives, whether he was armed. */
export interface Facet {
  /** What it is, as a heading shows it. */
  readonly name: string
  readonly kind: 'count' | 'place' | 'polarity'
  readonly grade: 'contradiction' | 'revision'
  /** How it is told. The group `value` is what is told, or `value` of the entry; the group `key` of whom or what. */
  readonly told: readonly { readonly pattern: RegExp; readonly value?: string }[]
  /** A report that tells it in two ways tells of two things; else of two views of one. */
  readonly sole: boolean
  /** Concepts that the two sentences share at least. */
  readonly alike: number
}

/** What news of one event has one word or number for. */
export interface FacetWords {
  readonly list: readonly Facet[]
  /** Nouns for persons, who may be counted under several names. */
  readonly people: ReadonlySet<string>
  /** What sport is counted in. */
  readonly played: ReadonlySet<string>
  /** What stands for another in a value or key: "three" for "3". */
  readonly same: ReadonlyMap<string, string>
}
