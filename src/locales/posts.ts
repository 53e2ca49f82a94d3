/** How a language tells what a person is in a body. What a pattern captures is the label of the post, "chief executive". */
export interface PostWords {
  /** Last words of labels under which one speaks for the body: "spokeswoman", "director". */
  readonly speaking: ReadonlySet<string>
  /** In a label of somebody who left: "former". */
  readonly past: RegExp
  /** Between person and body: ", chief executive of the". */
  readonly apposed: RegExp
  /** Between person and body: ", who heads the". */
  readonly heading: RegExp
  /** Between person and body, with no word of a post: " of the". */
  readonly of: RegExp
  /** Between body and person: "'s regional secretary, ". */
  readonly before: RegExp
  /** Behind the body in "Vale, the union's secretary,": "'s secretary". */
  readonly behind: RegExp
  /** Between person and body where the post follows: ", the". */
  readonly aside: RegExp
  /** Before whom an unnamed mouth speaks for: "a spokesman for the". */
  readonly mouthFor: RegExp
  /** Behind a pronoun: " office", " spokeswoman". */
  readonly mouth: RegExp
  /** Behind a name: "'s lawyers", " spokesman". */
  readonly mouthOf: RegExp
  /** An article alone. */
  readonly article: RegExp
  /** The words of a source that mean one only; captures its label: "the harbour council", "his lawyer". */
  readonly definite: RegExp
  /** Bodies that need no article to be definite: "police". */
  readonly always: RegExp
  /** Last words of what an event has one of: "police", "ministry", "hospital". */
  readonly bodies: ReadonlySet<string>
  /** Of those what somebody files in court against another. */
  readonly suits: ReadonlySet<string>
  /** Whether a text tells of one that was filed, and behind a name that it was the one who did. */
  readonly files: RegExp
  readonly filed: RegExp
  /** "The indictment", "court documents": papers of which an event has one. */
  readonly papers: ReadonlySet<string>
  /** Words of a body that a minister heads: "ministry". */
  readonly ministries: ReadonlySet<string>
  /** Last words of the titles of those who head one: "minister". */
  readonly ministers: ReadonlySet<string>
  /** Ends with a run of names on which one goes on: "Joint Chiefs of ". */
  readonly nameRun: RegExp
  /** Ends with a word that is a verb more often than it describes: "leading ". */
  readonly gerund: RegExp
  readonly executive: ExecutiveWords
  /** What somebody is to another or in a body, beside titles: "confidant", "son-in-law"; each with the word under which it is compared ("chair", "chairwoman": "chairman"). */
  readonly roles: ReadonlyMap<string, string>
  /** Behind these a description begins: "a", "by". */
  readonly opening: ReadonlySet<string>
  /** Stand between a role and what it is in or of: "of", "for". */
  readonly roleLinks: ReadonlySet<string>
}

/** How a language calls those who govern a state. All of small letters. */
export interface ExecutiveWords {
  /** Last words of what is the government itself, or its head: "government", "president". */
  readonly wholes: ReadonlySet<string>
  /** Titles of whoever heads a state or its government: "prime minister"; no "vice president". */
  readonly heads: RegExp
  /** Last words of what is a part of the government, or speaks for one: "ministry", "spokesman". */
  readonly parts: ReadonlySet<string>
  /** Begins what stands behind a name: ", president of Marenia"; the groups are the office and the state. */
  readonly ofState: RegExp
  /** The same with the state before the office, in one group: ", the Marenian president". */
  readonly apposed: RegExp
  /** Opens the words before an office, and is no part of a state's name: "The ". */
  readonly opens: RegExp
  /** What stands before an office where no state does: "the". */
  readonly article: string
  /** In an office: it is that of the government itself, or of its head; or of a part of it. */
  readonly seated: RegExp
  readonly ministerial: RegExp
  /** All of what stands for the head: "president's office". */
  readonly seats: RegExp
  /** Words between a state and those: "foreign", "armed". */
  readonly matters: ReadonlySet<string>
}
