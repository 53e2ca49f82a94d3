/** A unit of time: the ISO 8601 designator that counts it and how many of those one unit is ("decade" is 10 Y). */
export interface TimeUnit {
  readonly designator: 'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN' | 'S'
  readonly factor: number
  /** What a calendar can name: only these can be "last" and "next". */
  readonly grain: Grain
}

/** The calendar periods that an expression can point at. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'

/** A day that has a name: fixed, the nth weekday of a month (-1 the last), or so many days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number }

/** Classes of small words that the rules for dates and durations ask for. */
export type TimeClass =
  | 'the'
  | 'a'
  | 'that'
  | 'of'
  | 'and'
  | 'or'
  | 'to'
  | 'in'
  | 'at'
  | 'on'
  | 'per'
  | 'half'
  | 'every'
  | 'ago'
  | 'later'
  | 'before'
  | 'after'
  | 'same'
  | 'last'
  | 'this'
  | 'next'
  | 'previous'
  | 'following'
  | 'early'
  | 'middle'
  | 'late'
  | 'edge'
  | 'period'
  | 'quarter'
  | 'fiscal'
  | 'more'
  | 'old'
  | 'long'
  | 'few'
  | 'several'
  | 'bc'
  | 'ad'
  | 'beforeYear'
  | 'notYear'
  | 'am'
  | 'pm'
  | 'oclock'
  | 'zone'
  | 'utc'
  | 'yearNoun'
  | 'coming'
  | 'until'
  | 'since'
  | 'beforeOneDay'
  | 'beforeMinutes'
  | 'afterReference'
  | 'modal'
  | 'planned'
  | 'poised'
  | 'awaits'
  | 'perceived'
  | 'now'
  | 'remaining'
  | 'game'
  | 'sequel'
  | 'stamp'
  | 'matter'
  | 'starts'
  | 'commits'
  | 'able'
  | 'lasting'
  | 'starting'
  | 'directs'
  | 'deadline'
  | 'titles'
  | 'twilight'
  | 'opensClause'
  | 'dayNames'
  | 'single'
  | 'closing'
  | 'smallHours'
  | 'occasion'
  | 'alike'
  | 'throughSeason'
  | 'collapse'
  | 'business'
  | 'away'
  | 'asides'
  | 'subject'
  | 'calls'
  | 'gerund'
  | 'auxiliary'
  | 'comma'
  // small words that a rule asks for alone, by what they do
  | 'article'
  | 'genitive'
  | 'toward'
  | 'purpose'
  | 'likeness'
  | 'inside'
  | 'from'
  | 'point'
  | 'anArticle'
  | 'one'
  | 'other'
  | 'some'
  | 'these'
  | 'between'
  | 'where'
  | 'why'
  | 'when'
  | 'priorTo'
  | 'behind'
  | 'plainAnd'
  | 'joints'
  | 'asked'
  | 'aims'
  | 'prior'
  | 'according'
  | 'compared'
  | 'comparison'
  // from which moment something is counted, and to which side
  | 'lastOne'
  | 'nextOne'
  | 'presently'
  | 'past'
  | 'hence'
  | 'soon'
  | 'ahead'
  | 'beforeOrAfter'
  // how exact or how much: bounds, "couple", "full"
  | 'moreOrLess'
  | 'least'
  | 'about'
  | 'overPeriods'
  | 'couple'
  | 'plus'
  | 'full'
  | 'final'
  | 'mid'
  | 'sole'
  | 'thousand'
  | 'rated'
  // before an hour or a span
  | 'meanwhile'
  | 'hourLeads'
  // units and parts of the day as they stand in set phrases: "at night", "a quarter past"
  | 'day'
  | 'week'
  | 'weekend'
  | 'anHour'
  | 'hours'
  | 'night'
  | 'nights'
  | 'morning'
  | 'minutes'
  | 'aQuarter'
  | 'shortUnits'
  | 'shortClock'
  | 'clockTime'
  | 'zoneKind'
  | 'namedZones'
  | 'spelledAm'
  | 'spelledPm'
  // months that stay whole, and that are verbs
  | 'wholeMonths'
  | 'verbalMonths'
  // ends of years and other periods: "year-end", "the end of"
  | 'end'
  | 'yearEnds'
  | 'yearEdges'
  | 'wholeEdges'
  | 'yearPrefixes'
  | 'pluralYear'
  | 'owner'
  | 'momentNouns'
  // verbs that tell a tense
  | 'isOrWas'
  | 'bePresent'
  | 'beForms'
  | 'bareBe'
  | 'pastForms'
  | 'perfect'
  | 'perfects'
  | 'perfectPast'
  | 'perfectBare'
  | 'auxiliaryPast'
  | 'plannedForms'
  | 'could'

/** The words that dates, times, durations and sets are written with; keys are lower case. */
export interface TimeWords {
  /** Ends the text before a year that dates something: "in", "since", "During the"; other years only say which one is meant. */
  readonly beforeYear: RegExp
  readonly months: ReadonlyMap<string, number>
  /** Month names that are also common words ("may", "march"): they need a day, a year or a preposition. */
  readonly doubtfulMonths: ReadonlySet<string>
  /** Monday is 1, as in ISO 8601. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Short weekdays that are also words ("sun", "sat"): they need a full stop or a date beside them. */
  readonly doubtfulWeekdays: ReadonlySet<string>
  readonly seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'>
  /** Seasons that are also common words ("fall", "spring"). */
  readonly doubtfulSeasons: ReadonlySet<string>
  readonly units: ReadonlyMap<string, TimeUnit>
  readonly plurals: ReadonlySet<string>
  /** Parts of a day in TIMEX3: MO, MI, AF, EV, NI, DT. */
  readonly parts: ReadonlyMap<string, string>
  /** Days named from the day of the report: days to add, and a part of the day. */
  readonly days: ReadonlyMap<string, { readonly shift: number; readonly part?: string }>
  /** Points of the day with a name ("noon"): hours and minutes. */
  readonly points: ReadonlyMap<string, string>
  /** TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF, by phrase. */
  readonly references: ReadonlyMap<string, string>
  /** How often: ISO 8601 period, by word ("weekly"). */
  readonly frequencies: ReadonlyMap<string, string>
  /** Decades by name ("nineties"): the tens. */
  readonly decades: ReadonlyMap<string, number>
  readonly holidays: ReadonlyMap<string, HolidayRule>
  /** Days called by their date alone, and the nouns after it that say so ("the Sept. 11 attacks"). */
  readonly remembered: readonly {
    readonly month: number
    readonly day: number
    readonly year: number
    readonly nouns: ReadonlySet<string>
  }[]
  readonly classes: Readonly<Record<TimeClass, ReadonlySet<string>>>
  /** Words that put the clause in the future ("will", "scheduled"); they matter most where no tags are given. */
  readonly future: ReadonlySet<string>
  /** Words that put the clause in the past. */
  readonly past: ReadonlySet<string>
  /** Whether 3/4/2019 is the fourth of March. */
  readonly monthFirst: boolean
  /** Cuts a sentence: the groups are numbers, and words with what is written as one; else it is one mark. Global and sticky. */
  readonly lexeme: RegExp
  readonly gaps: GapWords
  /** Ends the name of a day that means each of them: "Mondays". */
  readonly pluralDay: RegExp
  /** All of a word that is so long; the group is the unit: "[year]long". */
  readonly long: RegExp
  /** All such words. */
  readonly longWords: readonly string[]
  /** Ends a word with a capital that still tells when: "Recently". */
  readonly referring: RegExp
  /** All of a regular verb in the past. */
  readonly regularPast: RegExp
}

/** All that stands between two expressions of time that are one; words are parted by one space, marks by none. */
export interface GapWords {
  /** An hour and its day: "3 p.m. [on] Sunday". */
  readonly beforeDay: ReadonlySet<string>
  /** Begins it where the hour is a part of the day: "the small hours [of] Friday". */
  readonly ofDay: RegExp
  /** A day and its hour: "Sunday [at] noon". */
  readonly beforeHour: ReadonlySet<string>
  /** A weekday and its date. */
  readonly beforeDate: ReadonlySet<string>
  /** A part of a year and the year, and the other way round: "June [of] last year", "last year['s] third quarter". */
  readonly beforeYear: ReadonlySet<string>
  readonly behindYear: ReadonlySet<string>
  /** An hour in brackets and its day: "(at noon[) on] Sunday". */
  readonly closing: ReadonlySet<string>
}

/** Vague numbers: at least and at most. */
export interface VagueNumber {
  readonly low: number
  readonly high: number
}

/** The words that counts, amounts, shares and ranks are written with; keys are lower case. */
export interface NumberWords {
  readonly ones: ReadonlyMap<string, number>
  readonly tens: ReadonlyMap<string, number>
  /** Powers of ten ("thousand" is 3), written after a space or a numeral ("bn"). */
  readonly scales: ReadonlyMap<string, number>
  /** Scales that are letters or abbreviations and count only right after digits ("5m", "$3 bn"). */
  readonly shortScales: ReadonlySet<string>
  /** "dozen": so many times what stands before. */
  readonly groups: ReadonlyMap<string, number>
  readonly vague: ReadonlyMap<string, VagueNumber>
  readonly ordinals: ReadonlyMap<string, number>
  /** Denominators ("thirds": 3). */
  readonly fractions: ReadonlyMap<string, number>
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly percent: ReadonlySet<string>
  /** Phrases before a number that bound it or make it rough, longest first. */
  readonly modifiers: readonly { readonly words: readonly string[]; readonly mod: 'approx' | 'min' | 'max' }[]
  /** The same after a number ("or more", "or so"). */
  readonly after: readonly { readonly words: readonly string[]; readonly mod: 'approx' | 'min' | 'max' }[]
  /** ISO 4217 code of signs ("€", "US$"). */
  readonly signs: ReadonlyMap<string, string>
  /** ISO 4217 code of currency words; the empty string where many states share the word ("crowns"). */
  readonly currencies: ReadonlyMap<string, string>
  /** Currency words with another sense ("won", "pounds"): they need a large number before them. */
  readonly doubtfulCurrencies: ReadonlySet<string>
  /** Demonyms that tell which dollar, franc or crown it is ("canadian dollar": CAD). */
  readonly national: ReadonlyMap<string, string>
  /** A hundredth of the currency ("cents"). */
  readonly cents: ReadonlyMap<string, string>
  /** Words after which a number is a label, not a count ("article 9", "flight 370"). */
  readonly labels: ReadonlySet<string>
  /** Words that cannot be the head of a counted noun phrase. */
  readonly notHeads: ReadonlySet<string>
  /** Ends a word that describes and is counted by nobody: "wounded". */
  readonly participle: RegExp
  /** Units of measure: their standard symbol ("kilometres": km). */
  readonly measures: ReadonlyMap<string, string>
  /** Plurals that no rule makes ("people": "person"). */
  readonly irregular: ReadonlyMap<string, string>
  /** Endings of plurals and what stands in their place, the first that fits. */
  readonly endings: readonly (readonly [ending: string, singular: string])[]
  readonly classes: Readonly<Record<NumberClass, ReadonlySet<string>>>
}

/** Classes of small words that the rules for numbers ask for. */
export type NumberClass =
  | 'vagueOf'
  | 'owner'
  | 'afterRank'
  | 'suffix'
  | 'a'
  | 'and'
  | 'of'
  | 'the'
  | 'to'
  | 'between'
  | 'from'
  | 'half'
  | 'other'
  | 'point'
  | 'figure'
  // words that a rule asks for alone: "No.", "per cent", "one in five", "several", verbs behind a number
  | 'numberSign'
  | 'standsAlone'
  | 'cent'
  | 'percentage'
  | 'per'
  | 'out'
  | 'inside'
  | 'points'
  | 'few'
  | 'several'
  | 'strong'
  | 'others'
  | 'perfect'
  | 'been'
  | 'beForms'
