/** What words mean for comparing statements. */
export interface SenseWords {
  /** Sense of a stem: all words of one sense count as one ("back", "endorse", "support": SUPPORT). */
  readonly senseOf: ReadonlyMap<string, string>
  /** The sense that contradicts a sense, both ways. */
  readonly opposite: ReadonlyMap<string, string>
  /** Lower-case function words that carry no matter. */
  readonly functionWords: ReadonlySet<string>
  /** Lower-case words that are common in news: two of them that differ in a letter are two words ("horse", "house"), and neither is misspelt. */
  readonly commonWords: ReadonlySet<string>
  /** Lower-case words that turn a statement round ("not", "never", "no"). */
  readonly negations: ReadonlySet<string>
  /** Mark another occasion or thing of the same kind: "also", "previous". */
  readonly otherwise: ReadonlySet<string>
  /** Senses of what somebody does to something once, so that two days of it are a disagreement ("VISIT", "SIGN"); no meeting and no saying. */
  readonly deeds: ReadonlySet<string>
  /** Open a condition: "if". */
  readonly conditions: ReadonlySet<string>
  /** Stand behind a contrast, before what it replaces: "instead of", "rather than". */
  readonly replacing: ReadonlySet<string>
  /** Put the noun behind them on an occasion before: "previous". */
  readonly before: ReadonlySet<string>
  /** Words that a negation turns into assent: "no doubt". */
  readonly doubts: ReadonlySet<string>
  /** "only", "just": behind a negation they take nothing back. */
  readonly alone: ReadonlySet<string>
  /** "less than", "short of": two words that make a bound of the negation before them ("nothing short of"). */
  readonly bounding: ReadonlySet<string>
  /** Open what is asked: behind a negation and a verb they leave it open ("did not say why"). */
  readonly questions: ReadonlySet<string>
  /** End what stands before a number that was, and before one that is: "from ", "to ". */
  readonly changedFrom: RegExp
  readonly changedTo: RegExp
  /** All that stands between a noun and the sum that it comes to: "a toll [of] 4.50 dinars". */
  readonly comesTo: RegExp
  /** Says that a number has changed: "rose", "cut". */
  readonly changes: RegExp
  /** How a number is compared with an earlier one. */
  readonly compared: {
    /** A word without which there is none of it. */
    readonly near: RegExp
    /** All that stands between the two: ", up from ". */
    readonly earlier: RegExp
    /** Ends what stands between the two, where `hadSaid` begins what stands behind the second: "fewer than the " 3,000 " she had named". */
    readonly earlierThan: RegExp
    readonly hadSaid: RegExp
    /** All that stands between a value and the one that it is told to be in place of: ", not ", " instead of ". */
    readonly insteadOf: RegExp
  }
  /** Tell which half of the day a time of the dial is of: "p.m.", "in the evening". */
  readonly halves: RegExp
  /** Ends what stands before the day on which something begins: "from ", "beginning on ". */
  readonly begins: RegExp
  /** Ends what stands before the date of a paper; the group is the paper: "a letter dated ". */
  readonly dated: RegExp
  /** Before "to" they say that what follows has not happened: "plans to sell". */
  readonly unrealised: ReadonlySet<string>
  /** After a comma or "and" they set what is so against what is not: "for an hour, not for four days". */
  readonly contrasts: ReadonlySet<string>
  /** Begins the words by which a sentence takes back a part of what it has said: "if ...", "until ...", "for longer than ...". */
  readonly limits: RegExp
  /** All that stands before words which it holds within bounds: "on paper", "we see no harm in it, but". */
  readonly reserves: RegExp
  /** Lower-case words with which a part of a sentence begins that a quotation may leave out: "and", "because". */
  readonly joints: ReadonlySet<string>
  /** Function words that may stand for one another and leave the sense as it is: "me" and "I", "all" and "everyone". */
  readonly exchangeable: readonly ReadonlySet<string>[]
  /** Function words that may be left out of a quotation and leave the sense as it is: "I know [that] they came". */
  readonly unheard: ReadonlySet<string>
  /** Say how sure or bound a speaker is: "may", "will", "must". */
  readonly modals: ReadonlySet<string>
  /** Stems of cues that deny what they introduce. */
  readonly denials: ReadonlySet<string>
  /** Lower-case spelling variants to one spelling ("centre": "center"). */
  readonly spelling: ReadonlyMap<string, string>
  /** Endings and letters that are written in two ways, each with the other: "labour", "labor". */
  readonly respelt: readonly (readonly [RegExp, string])[]
  /** What an "'s" may stand for: "is". */
  readonly clipped: readonly string[]
  /** What is left of a verb before a clipped negation, with the verb: "wo", of "won't". */
  readonly clips: ReadonlyMap<string, string>
  readonly clitics: CliticWords
  /** Before an infinitive it denies: "has [yet] to". */
  readonly yet: string
  /** Before a name it says nothing: "the". */
  readonly article: string
  /** Before a number it is no negation: "No. 1". */
  readonly numberSign: RegExp
  /** Verbs that with an object tell of such an event: "lost their lives". */
  readonly eventPhrases: readonly {
    readonly event: string
    readonly verbs: ReadonlySet<string>
    readonly objects: ReadonlySet<string>
  }[]
  /** Senses of events whose values are compared only with their own kind ("KILL" 9 against "KILL" 12), with the word to show. */
  readonly eventSenses: ReadonlyMap<string, string>
}

/** What stands behind the apostrophe of words that lean on the one before. */
export interface CliticWords {
  /** Any of them: "m", "re". */
  readonly any: RegExp
  /** That of an owner, "s", and the same with its apostrophe, as a word is compared. */
  readonly owner: string
  readonly owned: string
  /** That of a negation, "t", which has a letter before the apostrophe. */
  readonly not: string
  /** The negation as one word, and all forms of it. */
  readonly negation: string
  readonly negated: RegExp
}

/** Something that is told to have happened here and denied there. */
export interface Happening {
  /** The word to show for it. */
  readonly name: string
  /** Lower-case words with which it is denied, behind "no" or "nobody". */
  readonly denied: ReadonlySet<string>
  /** Matches the lower-case words of a statement that tells of it as a fact. */
  readonly told: RegExp
}

/** By which words happenings are told, and by which it is said that there was none. */
export interface HappeningWords {
  readonly happenings: readonly Happening[]
  /** Lower-case words that say that there was none at all: "no", "nobody". */
  readonly none: ReadonlySet<string>
  /** Behind "not" they say the same: "not [one] shot", "not a [single] coin". */
  readonly single: ReadonlySet<string>
  /** Words that say that a happening spared those of whom they are said: "unharmed". */
  readonly spared: ReadonlyMap<string, Happening>
  /** Before such a word they say that it spared all: "everyone". */
  readonly all: ReadonlySet<string>
  /** Between "no" and the happening they leave open that there was some: "no [further] arrests", "no [sign] of a leak". */
  readonly partial: ReadonlySet<string>
  /** Between the two they speak of one that there was: "none of [those] offers". */
  readonly known: ReadonlySet<string>
  /** Before the words for a happening they say that it is none yet: "[if] a deal is reached". */
  readonly unreal: ReadonlySet<string>
  /** Behind what there was none of they put it into another time: "nobody was hurt then". */
  readonly elsewhen: ReadonlySet<string>
}

/** What a story gives one number for, by whatever words. */
export interface Quantity {
  /** The words to show for it. */
  readonly name: string
  /** The kind of value that it is given in. */
  readonly kind: 'count' | 'money' | 'percent' | 'duration'
  /** Lower-case words of which one must stand near the number. */
  readonly said: ReadonlySet<string>
  /** Nouns of which a count may be; empty: it is no count. */
  readonly things: ReadonlySet<string>
  /** Lower-case words in a statement that speaks of something else: "a strike that killed 17". */
  readonly unless: ReadonlySet<string>
  /** What is told beside something else is the whole of it: "another five were rescued", beside the dead. */
  readonly beside: boolean
}

/** The quantities of news, and what tells a duration or a part from other numbers. */
export interface QuantityWords {
  readonly list: readonly Quantity[]
  /** Nouns for persons, of whom one report may say that they are workers and another that they are people. */
  readonly people: ReadonlySet<string>
  /** How other such nouns end, and some that are none. */
  readonly personal: RegExp
  /** Ends what stands before a duration that something lasts: "lasted ". */
  readonly lasts: RegExp
  /** Begins what stands behind a part that is told with its whole: "21,000 [of the 30,000]". */
  readonly partOf: RegExp
  /** All that stands between a part and its whole, which says what both count: "ten [of the team's] sixteen games". */
  readonly ofWhole: RegExp
  /** Ends what stands before a number that is no whole: "including ". */
  readonly partly: RegExp
}

/** How a report itself says that two do not agree. */
export interface DisputeWords {
  /** In a sentence that rejects what was told before it: "Orr rejected that account". */
  readonly rebuts: RegExp
  /** In one that may reject something else, where its speaker does not come back to what was told: "Orr denied it". */
  readonly mayRebut: RegExp
  /** What a rebuttal says there was none of; the group is the noun: "no such [letter]". */
  readonly such: RegExp
  /** Ends right before what somebody denies: "denied having ever". */
  readonly contested: RegExp
  /** Ends what is denied: a comma, "and", "after". */
  readonly clauseEnd: RegExp
  /** Stands in what is denied where that may be only how far or when it went: "before 9:20". */
  readonly bounded: RegExp
  /** Stands where two say one thing of one another: "each other". */
  readonly mutual: RegExp
  /** Words behind which a deed stands: "had been". */
  readonly auxiliaries: ReadonlySet<string>
  /** A verb that names a deed, and one that tells it: "bribing", "bribed". */
  readonly doing: RegExp
  readonly did: RegExp
  /** Stand before a deed that nobody is said to have done: "an inquiry into bribes". */
  readonly asking: ReadonlySet<string>
  /** The concept of what accuses somebody. */
  readonly accuses: string
  /** What is denied without saying what it is: "wrongdoing". */
  readonly vague: ReadonlySet<string>
  /** In a sentence behind which two tell one thing in two ways: "Who left first is disputed." */
  readonly splits: RegExp
  /** All of a source that is several people without a name: "officials", "people close to the talks". */
  readonly somebody: RegExp
  /** Stands between two who are set against each other; who is named in what the first says is no other side. */
  readonly against: RegExp
}

/** By which words numbers are set against one another. */
export interface FigureWords {
  /** Ends what stands before a bare number that somebody gives: "the guild put it at "; the group `what` is what is put at it. */
  readonly gives: RegExp
  /** The same where it is called the true one: "the true figure is ". */
  readonly truth: RegExp
  /** All of what a number is put at, where that says only that it is a number: "the figure". */
  readonly generic: RegExp
  /** Begins what stands behind a number, and says who gives it: " according to ". */
  readonly givenBy: RegExp
  /** Begins what stands behind a number that is not said to count anything. */
  readonly ends: RegExp
  /** Stands between two clauses. */
  readonly boundary: RegExp
  /** Lower-case words that may stand for who gave the number before. */
  readonly pronouns: ReadonlySet<string>
  /** What one person may have several of: their number counts nobody. */
  readonly harms: ReadonlySet<string>
  /** Nouns before which a number is an address: "the 4400 block". */
  readonly addresses: ReadonlySet<string>
  /** Ends what stands before an age, or a number of children: "aged ", "a mother of ". */
  readonly aged: RegExp
  /** Say that somebody may vote, not that they did: "eligible". */
  readonly entitled: ReadonlySet<string>
  /** Nouns of which a number tells how many or how much, and not how old: "a total of". */
  readonly amounts: ReadonlySet<string>
  /** Ends what stands before a number that was given before: "its earlier figure, ". */
  readonly earlier: RegExp
  /** The same where only a number of its paragraph can have taken its place: "she had put the toll at ". */
  readonly hadGiven: RegExp
  /** Begins what stands behind a number that is compared with an earlier one of its own: ", up from ". */
  readonly compares: RegExp
  /** Ends what stands before a number of which `givenBefore`, behind it, says so: "the figure of " 340 " that she gave". */
  readonly figureOf: RegExp
  readonly givenBefore: RegExp
}
