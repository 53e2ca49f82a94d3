/** Whether a name or title belongs to a man, to a woman or to either. */
export type Gender = 'male' | 'female' | 'either'

/** A state with the words that stand for it. */
export interface StateEntry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  /** "North Korean", "Chinese". */
  readonly adjectives: readonly string[]
  /** "Danes", "Americans". */
  readonly people: readonly string[]
  readonly capitals: readonly string[]
}

/** A news agency, newspaper, broadcaster or site. */
export interface CarrierEntry {
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO code of its home. */
  readonly state: string
  readonly medium: 'agency' | 'newspaper' | 'broadcaster' | 'site'
  readonly stateRun: boolean
}

/** Any other organisation that news names without explaining it. */
export interface OrganisationEntry {
  readonly name: string
  readonly aliases: readonly string[]
}

/** The words of offices, of parties and of those who belong to them. All are folded. */
export interface OfficeWords {
  /** "Sen.", "congresswoman": other words for one office. */
  readonly forms: ReadonlyMap<string, string>
  /** "Sens.", "AG": stand before a name and are no title's head elsewhere; with the title that they give, or none. */
  readonly fronts: ReadonlyMap<string, string>
  /** "Then-president", "senator-elect": an office with its time, as groups `once` and `held`. */
  readonly compound: RegExp
  /** "Lawmaker": a word for any of several offices. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>
  /** Offices that are held for the state which stands beside the party. */
  readonly seats: ReadonlySet<string>
  /** "R", "Republican", "Democratic": who belongs to a party. */
  readonly parties: ReadonlyMap<string, string>
  /** "R-Fla.": a party and a state in one word, as groups `party` and `state`. */
  readonly partyMark: RegExp
  /** "Fla.": short for a state. */
  readonly states: ReadonlyMap<string, string>
}

/** What a language knows of names: gazetteers and the words around names. All word sets are folded. */
export interface NameLists {
  readonly states: readonly StateEntry[]
  readonly cities: readonly string[]
  readonly regions: readonly string[]
  /** Adjectives of regions: "European" → "Europe". */
  readonly regionAdjectives: readonly { readonly adjective: string; readonly name: string }[]
  /** Wars, games and feasts. */
  readonly events: readonly string[]
  readonly carriers: readonly CarrierEntry[]
  readonly organisations: readonly OrganisationEntry[]
  /** Houses, streets and bodies that stand for those who govern, as `bare` writes them → code of the state. */
  readonly seats: ReadonlyMap<string, string>
  readonly givenNames: ReadonlyMap<string, Gender>
  readonly familyFirst: ReadonlySet<string>
  /** Lower-case words inside a person's name ("von", "de"). */
  readonly particles: ReadonlySet<string>
  /** Words that are no names at the head of a sentence. */
  readonly common: ReadonlySet<string>
  /** Articles, prepositions, conjunctions, pronouns, auxiliaries: never part of a name's evidence. */
  readonly functionWords: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** "Mr", "Dame": stand before a surname. */
  readonly honorifics: ReadonlyMap<string, Gender>
  /** "President", "spokesman": head words of a title before a name or of a role after it. */
  /** Words for relatives: "wife". */
  readonly kin: ReadonlySet<string>
  /** Of these, who bears the surname of somebody more prominent: "wife". */
  readonly spouses: ReadonlySet<string>
  /** Titles of those who go by one name: "Pope", "Queen". */
  readonly crowned: ReadonlySet<string>
  /** Nouns for who governs a state: "government". */
  readonly governments: ReadonlySet<string>
  /** Nouns for bodies that are called by a person: "campaign". */
  readonly bodiesOf: ReadonlySet<string>
  /** Words that may stand before these and mean the same body: "central". */
  readonly stateModifiers: ReadonlySet<string>
  /** Nouns for a person of one gender, or of either: "son", "nurse". */
  readonly personNouns: ReadonlyMap<string, Gender>
  /** Words before a noun that only calls somebody so: "was [a nurse]". */
  readonly calling: ReadonlySet<string>
  /** In the names of public bodies that are called agencies: "commission". */
  readonly publicHeads: ReadonlySet<string>
  /** Between the two sides of a case at law. */
  readonly versus: ReadonlySet<string>
  /** "Hurricane", "storm": are called as persons are. */
  readonly storms: ReadonlySet<string>
  /** "USS": stands before the name of a ship. */
  readonly ships: ReadonlySet<string>
  readonly titleHeads: ReadonlyMap<string, Gender>
  /** Of these, what makes another office of it: "deputy", "vice". */
  readonly deputies: ReadonlySet<string>
  /** "Prime", "deputy", "foreign": stand before a title's head. */
  readonly titleModifiers: ReadonlySet<string>
  readonly offices: OfficeWords
  /** "The first", "the other", "the top": tells one of many by their order. */
  readonly ranking: ReadonlySet<string>
  /** Title heads that "leader" covers. */
  readonly leaderHeads: ReadonlySet<string>
  /** "Ministry", "Group": last word of an organisation's name. */
  readonly organisationHeads: ReadonlySet<string>
  /** "Waterworks", "Laboratory": last word of the name of a company or works. */
  readonly workHeads: ReadonlySet<string>
  /** "Commission": bodies that go by their head alone, with a capital. */
  readonly bodyHeads: ReadonlySet<string>
  /** "Frenchman": calls a person by a country, before a name or instead of it. */
  readonly compatriots: ReadonlySet<string>
  /** "District": behind a town's name, a place of its own. */
  readonly districtNouns: ReadonlySet<string>
  /** "Molotov": persons who are only met as what is called after them. */
  readonly eponyms: ReadonlySet<string>
  /** Endings that make those who live in a place of its name: "Harners". */
  readonly peopleEndings: readonly string[]
  /** Endings of nouns for many who do one thing: "Firemen". */
  readonly crowdEndings: readonly string[]
  /** What stands behind a name for the younger or elder bearer of it: "Jr". */
  readonly generations: ReadonlySet<string>
  /** "Ministry", "University", "Bank": open an organisation's name before "of". */
  readonly organisationOpeners: ReadonlySet<string>
  /** First words of organisations in other languages: "Agencia", "Banco". */
  readonly organisationFirsts: ReadonlySet<string>
  /** "Inc", "GmbH". */
  readonly companySuffixes: ReadonlySet<string>
  /** Nouns for companies by what they do, and words in their names: "operator", "Shipping". */
  readonly companyWords: ReadonlySet<string>
  /** "Times", "News Agency": last words of a carrier's name. */
  readonly carrierHeads: ReadonlySet<string>
  /** "River", "Street": last word of a place's name. */
  readonly placeHeads: ReadonlySet<string>
  /** "Lake", "Port", "San": first word of a place's name. */
  readonly placeOpeners: ReadonlySet<string>
  /** "Summit", "War": last word of an event's name. */
  readonly eventHeads: ReadonlySet<string>
  /** Capitalised words that begin or make up no name of a person, place or organisation ("Internet", "Christianity"). */
  readonly otherWords: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  /** Words before which an unknown adjective is that of a state ("government", "president"). */
  readonly stateNouns: ReadonlySet<string>
  /** Endings that make an adjective of a state's name. */
  readonly adjectiveEndings: readonly string[]
  readonly speechVerbs: ReadonlySet<string>
  /** Words that open a sentence with whom its speech is about: "Of Velde, she said". */
  readonly topicOpeners: ReadonlySet<string>
  /** Verbs whose subject is a government when it is a place. */
  readonly stateVerbs: ReadonlySet<string>
  /** Verbs whose object is a government when it is a place ("warned", "urged"). */
  readonly stateObjectVerbs: ReadonlySet<string>
  /** "Officials", "sources": people without a name, in the plural and the singular. */
  readonly groupNouns: ReadonlySet<string>
  readonly unnamedNouns: ReadonlySet<string>
  /** Adjectives that belong to an unnamed source ("senior", "unnamed"). */
  readonly sourceModifiers: ReadonlySet<string>
  /** "Agency", "newspaper" → the kind of organisation meant. */
  readonly organisationNouns: ReadonlyMap<string, OrganisationNoun>
  /** "Leaders", "sides", "countries" → what the members of a pair are. */
  readonly pairNouns: ReadonlyMap<string, 'person' | 'place' | 'any'>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** "Band", "river", "album" → what is called so. */
  /**
   * Names of the world by list, each a text of lines `codes|name,name` in small letters without marks: a code a list. Too
   * coarse for rules; what learns weighs them.
   */
  readonly tables: readonly string[]
  readonly kindNouns: ReadonlyMap<string, KindNoun>
  readonly defining: DefiningWords
}

/** What a common noun says of a name that it defines. */
export type KindNoun = 'person' | 'organisation' | 'place' | 'work'

/** The small words of "Tessel [is now a] band" and "the band [called] Tessel". */
export interface DefiningWords {
  readonly verbs: ReadonlySet<string>
  /** May stand between verb and article. */
  readonly adverbs: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Nouns before "of" that say nothing: "one of the ...". */
  readonly parts: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
}

/** What a common noun for an organisation points at. */
export type OrganisationNoun = 'agency' | 'newspaper' | 'broadcaster' | 'carrier' | 'company' | 'other'

/** What a pronoun agrees with. */
export interface Pronoun {
  readonly person: 'male' | 'female' | 'thing' | 'plural'
  readonly role: 'subject' | 'object' | 'possessive'
}
