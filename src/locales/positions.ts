/** What an actor does by saying something: asks for it, offers or promises it, or will not have it. */
export type Stance = 'demand' | 'offer' | 'commitment' | 'refusal'

/** By which words an actor takes a position. Verbs and nouns are stems unless something else is said; other words are lower-case. */
export interface PositionWords {
  /** Cues that take a position whatever follows: "demanded", "offered to". */
  readonly cues: ReadonlyMap<string, Stance>
  /** Words of which some cues need one, in the cue or right behind it: "called for", "ruled out". */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>
  readonly infinitive: string
  /** Cues that the infinitive serves too where it stands some words behind them: "asked the two councils to". */
  readonly reaching: ReadonlySet<string>
  /** Cues of these that lead to whom is asked by a first infinitive's word: "appealed [to] the crews to wait". */
  readonly leading: ReadonlySet<string>
  /** Cues that ask for something of whom they call, where the infinitive says what: "called on the council to". */
  readonly addressing: ReadonlySet<string>
  readonly onto: ReadonlySet<string>
  /** What behind a cue makes another verb of it: "urged on", "offered up"; lower-case, two words of it. */
  readonly particles: ReadonlyMap<string, RegExp>
  /** Cues that ask for nothing of others before the infinitive: "wants to reopen". */
  readonly wishes: ReadonlySet<string>
  /** What nobody wishes who wants to do it, only says so: "want to thank", "want to be clear". */
  readonly courtesies: ReadonlySet<string>
  /** Cues that tell of an effort before the infinitive: "sought to calm the town". */
  readonly efforts: ReadonlySet<string>
  /** What is asked for by who seeks it: "damages". */
  readonly sought: ReadonlySet<string>
  /** What is offered and gives nothing: "offered her condolences". */
  readonly gestures: ReadonlySet<string>
  /** Matches what ends in a cue that is not done: "stopped short of calling". */
  readonly withheld: RegExp
  /** Matches what ends in a cue that is done to somebody: "is widely expected". */
  readonly passive: RegExp
  /** Matches what ends before a cue to which somebody is brought by others: "to force the council to". */
  readonly forced: RegExp
  /** Participles of what others foresee of somebody: "expected to win". */
  readonly foreseen: ReadonlySet<string>
  /** Verbs of which one foresees what others will do, told by others: "said he expected the toll to fall". */
  readonly expectations: ReadonlySet<string>
  /** Cues behind which nobody promises what he will do: "predicted". */
  readonly foretelling: ReadonlySet<string>
  /** "had" of "had hoped": it is hoped no more. */
  readonly perfected: ReadonlySet<string>
  /** Verbs of saying and thinking: what follows is so for whoever says or thinks it. */
  readonly beliefs: ReadonlySet<string>
  /** "favor", which behind "in" needs one of the others: "spoke in favor". */
  readonly favour: ReadonlySet<string>
  readonly within: string
  readonly favouring: ReadonlySet<string>
  /** Cues of a wish or a belief: "hopes". */
  readonly views: ReadonlySet<string>
  /** Cues behind which a condition is meant as one, whoever is to act: "warned that the town would close the bridge if". */
  readonly warnings: ReadonlySet<string>
  /** What is no proposal, so that who rejects it only denies: "rejected that account". */
  readonly claims: ReadonlySet<string>
  /** The speaker in words of its own: "we". */
  readonly self: ReadonlySet<string>
  /** What may stand between a speaker's word for itself and the verb: "we also will". */
  readonly adverbs: ReadonlySet<string>
  /** "will". */
  readonly future: ReadonlySet<string>
  /** The same of what somebody is told to have said: "would". */
  readonly told: ReadonlySet<string>
  /** Verbs of what is or has been, so that nothing is promised: "vowed that nothing had been paid". */
  readonly been: ReadonlySet<string>
  /** Participles that show "would", for which "'d" counts, to be "had": "he'd spoken"; regular ones are told by `regular`. */
  readonly perfect: ReadonlySet<string>
  /** Matches a regular one: "waited", not "need". */
  readonly regular: RegExp
  /** Behind "would" it tells what somebody likes better: "would rather". */
  readonly rather: string
  /** "may", "could": with a condition a position, alone none. */
  readonly possible: ReadonlySet<string>
  /** "must": what obliges somebody. */
  readonly obliging: ReadonlySet<string>
  /** Those of them that oblige whatever they are said of: "must". */
  readonly strict: ReadonlySet<string>
  /** Words for what nobody can be asked to do: "it". */
  readonly impersonal: ReadonlySet<string>
  /** "whether": before "should" nothing is asked for. */
  readonly doubts: ReadonlySet<string>
  /** Behind "should" they tell what is likely: "it should arrive". */
  readonly due: ReadonlySet<string>
  /** Behind "should be" they tell how a thing is to be taken, or likely is: "should be considered armed", "should be back". */
  readonly reckoned: ReadonlySet<string>
  /** "be" of "should be". */
  readonly be: string
  /** Before "must" they tell of a thing: "the papers that must be filed". */
  readonly relatives: ReadonlySet<string>
  readonly that: string
  /** Before "must" they make it a thing that is told of: "on how the town must". */
  readonly manner: ReadonlySet<string>
  /** What somebody will not do who goes on: "we will not stop". */
  readonly ceasing: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Forms of the verb before "ready": "we are ready". */
  readonly being: ReadonlySet<string>
  /** Behind such a form they offer: "ready", "prepared". */
  readonly ready: ReadonlySet<string>
  /** Those that offer before some verbs alone: "ready to talk", not "ready to fight". */
  readonly alert: ReadonlySet<string>
  readonly serving: ReadonlySet<string>
  /** What a speaker says of itself with a verb that takes a position: "we demand". */
  readonly own: ReadonlyMap<string, Stance>
  /** Matches a verb of the past: what a speaker has wanted is no demand. */
  readonly past: RegExp
  /** What is asked for by who keeps his name back: "asked not to be named". */
  readonly unnamed: ReadonlySet<string>
  /** Are pleaded in court, which asks for nothing: "guilty". */
  readonly pleas: ReadonlySet<string>
  /** Verbs of which nobody makes a promise, nor a refusal: "we will see", "declined to comment". */
  readonly idle: ReadonlySet<string>
  /** Begin a condition: "unless". */
  readonly conditions: ReadonlySet<string>
  /** Before such a word they make it none: "even if", "asked if". */
  readonly concessions: ReadonlySet<string>
  /** Matches what ends before a cue that is doubted or a condition of something else: "would not say if he". */
  readonly doubted: RegExp
  /** Beliefs that tell of what somebody saw or took for true, unless they are of what ought to be: "thought he saw a wolf". */
  readonly perceived: ReadonlySet<string>
  /** "should": what ought to be. */
  readonly normative: ReadonlySet<string>
  /** Who is asked by those words is sent on an errand, which is no position: "asked aides to"; nor is "sought out". */
  readonly errands: ReadonlySet<string>
  /** Behind the infinitive they show it to be the preposition: "ordered a porter to the roof". */
  readonly determiners: ReadonlySet<string>
  /** Cues that as such forms belong to a noun before them, or to none: "papers offering details", "considering that". */
  readonly loose: ReadonlySet<string>
  /** Behind "would" they tell of a habit or of what others may expect: "he would often", "it would likely". */
  readonly habits: ReadonlySet<string>
  /** What somebody ready for it does with an offer of others: "willing to take this offer". */
  readonly accepting: ReadonlySet<string>
  /** "no" before such a noun. */
  readonly none: string
  /** Nouns of what somebody has none of who refuses: "has no intention of". */
  readonly intentions: ReadonlySet<string>
  /** Verbs behind which another tells what is done: "we will continue to". */
  readonly going: ReadonlySet<string>
  /** Cues that side with or against something by the word behind them: "came out against". */
  readonly siding: ReadonlySet<string>
  /** "against", "opposition". */
  readonly against: ReadonlySet<string>
  /** Behind it a candidate's own promise follows: "if elected". */
  readonly elected: ReadonlySet<string>
}
