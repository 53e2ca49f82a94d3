/** How a page writes who wrote a text, for whom, and when. Every pattern reads one line or a part of one. */
export interface BylineWords {
  /** Opens a name: "by ". */
  readonly opens: RegExp
  /** The same word alone; in a credit it is no part of a sentence. */
  readonly by: string
  /** All of a small word inside a name: "van", "de". */
  readonly particle: RegExp
  /** Begins a word behind which no name goes on: "for", "@". */
  readonly ends: RegExp
  /** All of a line of nothing but names, and what their bearers are: the group `job`. */
  readonly nameLine: RegExp
  /** Parts the words of a byline in which somebody may say for whom they write. */
  readonly parts: RegExp
  /** Stands between two agencies. */
  readonly between: RegExp
  /** All of a name that an outlet can have: "The Harn Post". */
  readonly outletName: RegExp
  /** All of a line that names one source, the group: "Source: The Ledger". */
  readonly soleSource: RegExp
  /** In brackets before a text, a station of its own: the group `sign`. */
  readonly station: RegExp
  /** In brackets where they hold no agency: a photographer, a year, a time. */
  readonly noAgency: RegExp
  /** All of agencies' names with a stroke between and no sentence around: "NP/Norda, FILE". */
  readonly strokeNames: RegExp
  /** Opens a name that is written with an article: "the ". */
  readonly article: RegExp
  /** What stands before a name in a list of names, and is no part of it. */
  readonly beforeName: RegExp
  /** Stands between two who are credited. */
  readonly credited: RegExp
  /** Stands between two sections of a site. */
  readonly sections: RegExp
  /** Says that somebody holds the rights. */
  readonly rights: RegExp
  /** Begins the name of who holds them; short names of agencies are written small. */
  readonly holder: RegExp
}

/** How a line writes when its text was published. */
export interface StampWords {
  /** Dates with their year: the groups are month, day and year, or day, month and year. Both are global. */
  readonly monthFirst: RegExp
  readonly dayFirst: RegExp
  /** The same without a year: month and day, or day and month. */
  readonly monthDay: RegExp
  readonly dayMonth: RegExp
  /** A time of day, global: hour, minute, second, the letter of its half, the letter behind that, its zone. */
  readonly clock: RegExp
  /** The letter of the half of the day that begins at noon. */
  readonly afterNoon: string
  /** Ends a time of day: "p.m.". */
  readonly clockEnds: RegExp
  /** All of what stands with a time: "pm". */
  readonly clockMark: RegExp
  /** How words end that say what was done then: "posted". */
  readonly done: RegExp
  /** All of a unit as live pages cut it: "2d", "21 mins". */
  readonly unit: RegExp
}

/** What tells captions that end as sentences do. Patterns but `via` read the end of a line. */
export interface CaptionWords {
  /** In brackets that close a caption: from whom, or by way of whom, a picture comes. */
  readonly via: RegExp
  /** The whole date: "in Orlesk, Friday, April 27, 2035." Only captions end so. */
  readonly date: RegExp
  /** The date and the place: "on April 27, 2035 in Orlesk, Kessar." So a library of pictures ends them. */
  readonly dateAndPlace: RegExp
  /** A day: "on Friday, Oct. 21, 2031.", "Thursday, May 3." */
  readonly day: RegExp
  /** A place in its country: "in Orlesk, Kessar." */
  readonly place: RegExp
  /** Before a day: "on". */
  readonly on: string
  /** Before a month that was: "last". */
  readonly last: string
}
