/** What a reporting verb is: how it takes its content, and whether it reports speech or an attitude. */
export interface CueVerb {
  readonly class: 'speech' | 'attitude'
  /** It takes an addressee before its content ("told reporters that ..."). */
  readonly addressee: boolean
  /** It may stand in parenthesis, before or after its content without "that" ("..., she added"). */
  readonly parenthetical: boolean
}

/** Where sentences are cut into clauses. */
export interface ClauseWords {
  /** What stands between two quotations that are two statements: `"..." and that "..."`. */
  readonly joint: RegExp
  /** All of the words between two contents that say nothing: "and that", ", but". */
  readonly connective: RegExp
  /** Connectives that begin a clause and are no part of it, and those that end one: "and", "while". */
  readonly opening: RegExp
  readonly closing: RegExp
  /** Of those that begin one, what joins it to a main clause behind a comma: "while". */
  readonly leading: RegExp
  /** Join clauses of one rank: "and", "but". */
  readonly coordinators: ReadonlySet<string>
  /** A coordinator and the word before it that together mean "except": "anything but", "all but". */
  readonly exception: RegExp
  /** Participles that are prepositions: "including". */
  readonly prepositions: ReadonlySet<string>
  /** Open a clause of time, cause or contrast that can stand alone: "although", "because". Conditions are not among them. */
  readonly subordinators: ReadonlySet<string>
  /** Open a clause inside another, whatever it tells: "that", "if", "as". */
  readonly embedding: ReadonlySet<string>
  /** Of these, those that open a phrase more often than a clause: "as", "than". */
  readonly likening: ReadonlySet<string>
  /** Pronouns of one, and of several or the hearer, which no verb of the other kind follows. */
  readonly singulars: ReadonlySet<string>
  readonly plurals: ReadonlySet<string>
  /** Hold two noun phrases together as one: "of", "between". */
  readonly joining: ReadonlySet<string>
  /** Of these, those behind which a person goes on: "the mayor [of] Harsk". */
  readonly whose: ReadonlySet<string>
  /** Open a clause of content: "that". */
  readonly complementisers: ReadonlySet<string>
  /** Open a relative clause that hangs on nothing: "what". */
  readonly freeRelatives: ReadonlySet<string>
  /** Stand before an infinitive: "to". */
  readonly infinitiveMarks: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly formsOfBe: ReadonlySet<string>
  /** Stand between a reporting word and its content: "that", "of", "whether". */
  readonly contentMarkers: ReadonlySet<string>
  /** Open a subordinate clause: "who", "because". */
  readonly openers: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** Lead on to what follows, and say nothing at the end: "with", "since". */
  readonly links: ReadonlySet<string>
  /** Say of something no more than that it took place: "came", in "came a day after". */
  readonly happening: ReadonlySet<string>
  /** Open a clause that tells of a place or of somebody's: "where", "whose". */
  readonly relatives: ReadonlySet<string>
  /** Open what goes on while somebody speaks: "as", "until". */
  readonly circumstances: ReadonlySet<string>
}

/** What a clause that reports speech tells besides. */
export interface FrameWords {
  /** Open where, in what, when or to whom somebody speaks. */
  readonly prepositions: ReadonlySet<string>
  /** Stems of what everybody speaks in and to, which tells nothing: "statement", "reporters". */
  readonly plain: ReadonlySet<string>
  /** That a source will not be named, or may not speak. */
  readonly reserve: RegExp
}

/** The words of reporting. All sets hold stems. */
export interface SpeechWords {
  readonly cueVerbs: ReadonlyMap<string, CueVerb>
  /** Report speech only with "that", a quotation or a clause after them ("added that" against "added salt"). */
  readonly needsClause: ReadonlySet<string>
  /** Take "to" and an infinitive as content ("vowed to act"). */
  readonly takesInfinitive: ReadonlySet<string>
  /** Words behind which, without an object, the past tense of a verb is a participle: "a vote hailed by the mayor". */
  readonly needsObject: ReadonlyMap<string, ReadonlySet<string>>
  /** Take what somebody did or saw as content, and in which words ("reported seeing a barge"). */
  readonly takesGerund: ReadonlyMap<string, RegExp>
  /** Take whom they bid and an infinitive as content ("asked both sides to reply"). */
  readonly bids: ReadonlySet<string>
  /** A plain noun phrase is content enough ("denied the charge"). */
  readonly takesNoun: ReadonlySet<string>
  /** Prepositions that belong to the verb and go before its content ("called for", "warned of"). */
  readonly takesPreposition: ReadonlyMap<string, ReadonlySet<string>>
  /** Texts that speak for their author: "a statement by the ministry said". */
  readonly documentNouns: ReadonlySet<string>
  /** Whose telling it is, behind "by": "by Vale's reckoning". */
  readonly tellingNouns: ReadonlySet<string>
  /** Nouns for how somebody sees a thing: "on the council's reading". */
  readonly outlookNouns: ReadonlySet<string>
  /** What one holds, before "is that": "the ministry's version is that". */
  readonly versionNouns: ReadonlySet<string>
  /** What one says, before "that": "her claim that". */
  readonly claimNouns: ReadonlySet<string>
  /** Common nouns that follow or stand for the name of a carrier: "Meridian news agency". */
  readonly carrierNouns: ReadonlySet<string>
  /** Words in the names of carriers: "Radio", "Daily". */
  readonly mediaWords: ReadonlySet<string>
  /** "HCPD": abbreviations of police forces, which are told things as papers are. */
  readonly forces: RegExp
  /** "ACLU", "IAEA": abbreviations of bodies that everybody knows and that are no carriers. */
  readonly bodyInitials: ReadonlySet<string>
  /** Endings of the names of carriers: "Nordnews". */
  readonly mediaEndings: RegExp
  /** What carriers do with others' words: "reported", "quoted". */
  readonly relayVerbs: ReadonlySet<string>
  /** What an entity without a name is called that is a paper's article: "article", "report". */
  readonly articles: RegExp
  /** The words for it where one was told of before: "the article". */
  readonly thatArticle: RegExp
  /** Another one of which is told: "its report". */
  readonly anotherArticle: RegExp
  /** What says that a paper reported, in the sentence that names it. */
  readonly broke: RegExp
  /** Verbs, beside those of speech, of "As Norda reminds us, ...". */
  readonly asVerbs: ReadonlySet<string>
  /** "the", "a": open the label of a carrier, "a local newspaper, the". */
  readonly determiners: ReadonlySet<string>
  /** What stands between a verb and the name of who was told: "to". */
  readonly speaksTo: RegExp
  /** Before the name of who was told, wherever in the sentence: "in an interview with", "on". */
  readonly speaksOn: RegExp
  /** Before the name of who passed another's words on: "in remarks carried by". */
  readonly passesOn: RegExp
  /** A sentence up to the name of who was told in the one before: "He was speaking to". */
  readonly wasSpeaking: RegExp
  /** The same of several who spoke in the sentences before: "Both were speaking to". */
  readonly bothSpeaking: RegExp
  /** Behind the name of a carrier that opens a sentence: "spoke to". */
  readonly spokeTo: RegExp
  /** What media without a name are called: "local media", "a Danish newspaper". */
  readonly someMedia: RegExp
  /** Say who somebody or what something is, before "by": "was identified by relatives as". */
  readonly namingVerbs: ReadonlySet<string>
  /** "Gave his age as 34": verbs that tell who somebody is with "as" and a name or a number. */
  readonly givingVerbs: ReadonlySet<string>
  /** Nouns that say of a source only that it is one: "people", "the source". */
  readonly anybody: ReadonlySet<string>
  /** What says which source it is, with its prepositions: "close to", "briefed on". */
  readonly nearness: ReadonlyMap<string, ReadonlySet<string>>
  /** What somebody asks for who is quoted without a name: "asked not to be named". */
  readonly anonymity: RegExp
  /** Verbs of asking, and verbs of answering what somebody else has asked. */
  readonly asking: ReadonlySet<string>
  readonly answering: ReadonlySet<string>
  /** Nouns for what somebody says: "his answer", "the promise". */
  readonly wordNouns: ReadonlySet<string>
  /** Verbs of who meets with words and says none: "faced a question". */
  readonly receiving: ReadonlySet<string>
  /** Verbs of making somebody speak: "led the mayor to ask". */
  readonly prompting: ReadonlySet<string>
  /** Verbs of putting out a text: "released a statement". */
  readonly issuing: ReadonlySet<string>
  /** Nouns for whoever is at the head of a body, one of which may stand for another: "head", "director". */
  readonly chiefs: ReadonlySet<string>
  /** Nouns for one person by kin, age or trade, in the singular: "mother", "neighbour". */
  readonly kin: ReadonlySet<string>
  /** Behind "told" the noun for a carrier named before: "the same agency". */
  readonly tellsAgain: RegExp
  /** A noun for a broadcaster, or the name of one: "station", "Radio Arden". */
  readonly broadcasts: RegExp
  /** A noun for a paper or a wire, or the name of one: "daily", "Harn Post". */
  readonly prints: RegExp
  /** The words of a cue that tells of no speech that has happened: "would say", "did not say". */
  readonly unsaid: RegExp
  /** A cue of what was not said: "did not say", "has never claimed". */
  readonly denied: RegExp
  /** A cue with a negation, also of what somebody "would not confirm". */
  readonly refused: RegExp
  /** A source that is nobody: "no official", "none of them", "(unlikely) anyone". */
  readonly nobody: RegExp
  /** Two at whose end a source stands, neither of whom does it: "neither Vale nor Orr". */
  readonly neither: RegExp
  /** By which somebody names whom he has it from: "citing". */
  readonly citing: ReadonlySet<string>
  /** A party and where it is strong: "R-Arden". */
  readonly party: RegExp
  /** The same between commas, at the end of what stands before a relative clause. */
  readonly partyBehind: RegExp
  /** A cue by which nothing is disclosed: "were not revealed". */
  readonly undisclosed: RegExp
  /** Occasions of speech, skipped between cue and content: "said in a statement on Friday that". */
  readonly occasionNouns: ReadonlySet<string>
  /** "reportedly" */
  readonly impersonalAdverbs: ReadonlySet<string>
  /** "was believed to be": passive verbs whose source is nobody. */
  readonly impersonalVerbs: ReadonlySet<string>
  /** Speech with a matter as object, an act with a person: "was welcomed by Vale" tells nobody's words. */
  readonly doneToPeople: ReadonlySet<string>
  /** Speech before a clause, a deed before a noun: "concluded a visit of two days" tells nobody's words. */
  readonly deeds: ReadonlySet<string>
  /** Speech before a clause or an infinitive, dealings with others before a thing: "offered the town a boat", "asked for nothing". */
  readonly dealings: ReadonlySet<string>
  /** Speech before a clause, a gain before a thing, stemmed: "claimed the prize", "posted 27 points". */
  readonly gains: ReadonlySet<string>
  /** What is done by saying it, stemmed: "denied", before what is decided: "the request"; and whoever decides on anything: "the court". */
  readonly decisions: ReadonlySet<string>
  readonly decided: ReadonlySet<string>
  readonly deciders: ReadonlySet<string>
  /** What stands before a colon and names nobody: "update". */
  readonly headings: ReadonlySet<string>
  /** Things that are claimed in words: "claimed responsibility". */
  readonly claimable: ReadonlySet<string>
  /** How somebody answers a charge, stemmed, and with which words: "pleaded", "not guilty". */
  readonly pleading: ReadonlySet<string>
  readonly pleas: RegExp
  /** Before a thing that somebody does not give: "offered [no] reason". */
  readonly lacking: ReadonlySet<string>
  /** Before a cue of what has not been said yet: "has all but formally (announced)". */
  readonly nearly: RegExp
  /** Verbs that reject a claim named behind them, stemmed: "blasted the notion that". */
  readonly attacking: ReadonlySet<string>
  /** What somebody else holds: "the notion that". */
  readonly notions: RegExp
  /** Verbs whose content is whom they are about, and no clause, stemmed: "accused the pilots of sleeping". */
  readonly takesObject: ReadonlySet<string>
  /** Collective sources that stay unnamed unless the report itself resolves them. */
  readonly unnamedSources: ReadonlySet<string>
  /** Take a figure as object: "counts 40 barges". */
  readonly countingVerbs: ReadonlySet<string>
  /** Take "of" and a figure: "speaks of 40 barges". */
  /** Several who do one thing: "they", "the two leaders". */
  readonly together: RegExp
  readonly speakingVerbs: ReadonlySet<string>
  /** Take a matter and "at" its figure: "put the toll at 14". */
  readonly puttingVerbs: ReadonlySet<string>
  /** Verbs of whoever says when a thing was: "date". */
  readonly datingVerbs: ReadonlySet<string>
  /** "Thursday", "yesterday": days, which are no source. */
  readonly dayWords: ReadonlySet<string>
  /** Nouns for papers in which something stands: "court records". */
  readonly recordNouns: ReadonlySet<string>
  /** Nouns for what somebody found out, in either number: "study", "data". */
  readonly studyNouns: ReadonlySet<string>
  /** Nouns for what is that of the body before it, and no text by itself: "data" in "the Harbour Office data". */
  readonly dataNouns: ReadonlySet<string>
  /** "Show", "signal", "threaten": what things do as well as people. */
  readonly thingVerbs: ReadonlySet<string>
  /** How nouns end for those who do something: "minister", "protester". */
  readonly doers: RegExp
  /** Verbs that a number follows which is dialled, stemmed: "called 911". */
  readonly dialling: ReadonlySet<string>
  /** "Called", "dubbed": stands between a thing and its name. */
  readonly namedVerbs: ReadonlySet<string>
  /** How papers say what stands in them: "show". */
  readonly recordVerbs: ReadonlySet<string>
  /** Nouns of a stretch of time: "year", in "who for years have said". */
  readonly spellNouns: ReadonlySet<string>
  /** "Thursday", "yesterday": skipped after a cue. */
  readonly timeWords: ReadonlySet<string>
}
