/** What the furniture of a news page is written with. Every pattern reads one trimmed line, or its first or last few hundred characters. */
export interface PageWords {
  /** The page speaks of itself: errors, cookies, rights, corrections, buttons. */
  readonly notice: readonly RegExp[]
  /** What stands where something did not load. */
  readonly failures: readonly RegExp[]
  /** What only the end of a page says of itself: who owns its content, how it was made. */
  readonly imprint: readonly RegExp[]
  /** Words of buttons; a line of nothing else is a button. */
  readonly buttons: ReadonlySet<string>
  /** A line that opens what readers wrote. */
  readonly comments: readonly RegExp[]
  /** A line that opens links to other stories, or lists topics. */
  readonly related: readonly RegExp[]
  /** A link to another story, announced by a label ("WATCH: ..."); such lines have no full stop. */
  readonly teaser: readonly RegExp[]
  /** The outlet asks for something: a subscription, a click. */
  readonly appeal: readonly RegExp[]
  /** How appeals begin when they speak of newsletters. */
  readonly imperatives: ReadonlySet<string>
  /** What appeals speak of. */
  readonly wares: RegExp
  /** A caption that says so at its beginning ("FILE PHOTO"). */
  readonly captionOpens: readonly RegExp[]
  /** A caption that says so at its end ("Photograph: ..."). */
  readonly captionCloses: readonly RegExp[]
  /** A lone photo credit. */
  readonly photoCredit: readonly RegExp[]
  /** A credit for the text. */
  readonly credit: readonly RegExp[]
  /** A byline that says so. */
  readonly byline: readonly RegExp[]
  /** Where the journalist can be reached. */
  readonly contact: readonly RegExp[]
  /** What a journalist is ("Staff Writer"). */
  readonly jobs: RegExp
  /** What a biography of a journalist says after the name. */
  readonly biography: RegExp
  /** Words that stand beside a date in a dateline ("published", "ago"). */
  readonly dateFiller: ReadonlySet<string>
  /** Those of them that say the date is that of a change. */
  readonly modified: ReadonlySet<string>
  /** Words that say when somebody took a page from its site. */
  readonly visited: ReadonlySet<string>
  /** Offsets of the time zones whose letters mean one thing only; lower case. */
  readonly zones: ReadonlyMap<string, string>
  /** Time zones where a date in digits begins with the month; lower case. */
  readonly monthFirst: ReadonlySet<string>
  /** News agencies, lower case, in every form. */
  readonly agencies: ReadonlySet<string>
  /** Agencies without a name ("News Agencies"). */
  readonly unnamedAgencies: ReadonlySet<string>
  /** Finite verbs of saying; a line that has one reports and depicts nothing. */
  readonly saying: ReadonlySet<string>
  /** Present-tense verbs of which captions are made ("waves", "arrive"). */
  readonly depicts: ReadonlySet<string>
  /** Frequent finite past forms. */
  readonly past: ReadonlySet<string>
  /** Words that headlines leave out ("the", "was"). */
  readonly unheadlined: ReadonlySet<string>
  /** Small words that a sentence begins with, as they are written there, and a headline does not go on with ("The"). */
  readonly restarts: ReadonlySet<string>
  /** Lower-case abbreviations with their full stop that no line ends in ("sen.", "v."). */
  readonly beforeNames: ReadonlySet<string>
  /** Small words after which no line ends by itself ("of the"). */
  readonly unfinished: ReadonlySet<string>
  /** Small words that are written without a capital inside names and titles. */
  readonly small: ReadonlySet<string>
  /** Places in time, as captions end with ("last year"). */
  readonly moment: RegExp
  /** Words that join authors ("and"). */
  readonly and: ReadonlySet<string>
  /** Prepositions between an author and the place ("in"). */
  readonly in: ReadonlySet<string>
  /** What follows a byline's names ("for", "staff"). */
  readonly notNames: ReadonlySet<string>
  /** Whose work it is, before a name ("by"). */
  readonly by: RegExp
  /** Names of sections of a newspaper, lower case. */
  readonly sections: ReadonlySet<string>
  /** The top of a site, as the path of a page begins ("home"). */
  readonly home: ReadonlySet<string>
  /** How names of newspapers and agencies end, where the word says nothing else ("Courier"). */
  readonly mastheads: RegExp
  /** How names of outlets begin that say so ("The Daily", "Radio"). */
  readonly mastheadOpens: RegExp
  /** Those who write for an outlet, after its name, without theirs: the group `outlet` ("NewsMill Staff"). */
  readonly staff: RegExp
  /** What stands before a name when somebody spoke to it ("told the"). */
  readonly spokenTo: RegExp
  /** What a desk signs with after the agency's name ("Economy desk"). */
  readonly desk: RegExp
  /** Names the outlet: the group `outlet` of a credit or notice ("© 2031 The Ledger"). */
  readonly outlet: readonly RegExp[]
  /** Names those credited: the group `credits`; the group `original` names the outlet where a text appeared first. */
  readonly credited: readonly RegExp[]
  /** What a page put before the first word of a paragraph: "Advertisement The lock ...". */
  readonly inserted: RegExp
  /** What stands before a dateline when a report was changed: "UPDATED at 3:05 p.m. PORT ALMA — ...". */
  readonly update: RegExp
  /** The date of a page that ran into the paragraph: "Posted: Sunday, March 9th 2031 at 9:17pm Lock opens ...". */
  readonly posted: RegExp
  /** A rubric that opens a paragraph and is no word of its sentence: "Why it matters: The lock ...". */
  readonly rubrics: RegExp
  /** What somebody is shown doing in a picture: "standing". */
  readonly doing: ReadonlySet<string>
  /** Prepositions behind which a caption says where and with whom somebody is: "with", "at". */
  readonly placing: ReadonlySet<string>
  /** A text that is cut off and says so. */
  readonly cutOff: RegExp
  readonly opinion: OpinionWords
  /** The call sign of a station ("KXQR", "WZZA News 12") with which the title of its page ends. */
  readonly callSign: RegExp
  /** Endings of company names that are no part of an outlet's name ("L.P."). */
  readonly company: RegExp
  /** How questions and headings begin ("how"); captions do not. */
  readonly questions: RegExp
  /** A headline that asks, or that stands over a page which is written on as things happen ("Live: ..."). */
  readonly asks: RegExp
  /** Verbs of being and of what is to come; a line that has one tells more than a picture. */
  readonly modal: RegExp
  /** Verbs in the present after which something is stated, and nothing shown ("is", "means"). */
  readonly states: ReadonlySet<string>
  /** Verbs that describe a picture even in a full sentence; "takes place" and "meets" announce as well. */
  readonly scenes: ReadonlySet<string>
  /** Words for a journalist inside a sentence. */
  readonly journalist: RegExp
  /** How a biography opens that leaves the name out ("Alma-based correspondent", "He"). */
  readonly aboutHere: RegExp
  /** "Alma-based correspondent covering the river ..." */
  readonly based: RegExp
  /** "Ana Sand is a senior reporter at the Ledger ..." */
  readonly selfNamed: RegExp
  /** Words in the names of outlets and agencies, which tell them from persons. */
  readonly organisation: RegExp
}

/** How opinion calls itself, and how it speaks. Patterns from `self` on are global: their matches are counted. */
export interface OpinionWords {
  /** An outlet that says so ("The Ledger (Opinion)"). */
  readonly outlets: RegExp
  readonly headlines: RegExp
  /** The section or the byline over a text. */
  readonly sections: RegExp
  readonly addresses: RegExp
  /** A headline that says what ought to be, and names nobody who does. */
  readonly pleading: RegExp
  /** "I", "my": who writes. */
  readonly self: RegExp
  /** "we", "our". */
  readonly us: RegExp
  /** "you". */
  readonly reader: RegExp
  /** "should", "must". */
  readonly ought: RegExp
  /** Words that judge or plead and that no report says in its own voice ("absurd", "of course"). */
  readonly verdicts: RegExp
}
