import type { Happening, HappeningWords } from '../senses.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** A happening: the word to show, the words with which it is denied ("no ..."), and a pattern of words that tell of it as a fact. */
const happening = (name: string, denied: string, told: RegExp): Happening => ({
  name,
  denied: new Set(words(denied)),
  told,
})

const DEATH = happening(
  'death',
  'die dies died death deaths dead killed fatality fatalities',
  /\b(?:died|dead|(?:was|were|been) killed|killed|passed away|succumbed|perished)\b/,
)

const INJURY = happening(
  'injury',
  'injury injuries injured hurt wounded casualty casualties treatment care',
  /\b(?:injured|wounded|maimed|hospitali[sz]ed|in hospital|(?:was|were|been) hurt|(?:minor|serious|severe|slight) injuries)\b/,
)

const HAPPENINGS = [
  DEATH,
  INJURY,
  happening(
    'missing',
    'missing unaccounted',
    /\b(?:(?:is|are|was|were|still|reported|reportedly) missing|unaccounted for)\b/,
  ),
  happening(
    'arrest',
    'arrest arrests arrested custody detained detentions',
    /\b(?:arrested|(?:was|were|been|had|police|officers) detained|in custody|into custody|behind bars|handcuffed)\b/,
  ),
  happening(
    'charge',
    'charges charge charged indictment',
    /\b(?:(?:was|were|been|is|are|being) (?:[a-z]+ly )?(?:charged|indicted)|charges (?:were|have been|had been|was) (?:[a-z]+ly )?(?:filed|brought|laid)|(?:filed|brought|laid|faces?|facing) (?:[a-z0-9]+ ){0,3}(?:charges|counts)|charged (?:him|her|them))\b/,
  ),
  happening('payment', 'ransom payment payments', /\b(?:paid|payment (?:was|were|had been) made)\b/),
  happening(
    'shooting',
    'shot shots gunfire',
    /\b(?:shots? (?:was|were|had been|rang)|opened fire|(?:began|started) (?:shooting|firing)|gunfire|heard (?:[a-z]+ ){0,2}shots)\b/,
  ),
  happening(
    'alarm',
    'alarm alarms siren sirens horn',
    /\b(?:(?:sounded|blew|blown|rang|raised) (?:[a-z]+ ){0,3}(?:alarm|sirens?|horn|hooter|whistle)|(?:alarm|sirens?|horn|hooter|whistle) (?:[a-z]+ ){0,2}(?:sounded|sound|blown|blew|rang|rung|raised))\b/,
  ),
  happening(
    'signature',
    'signed signature signatures',
    /\b(?:signed by|(?:had|has|have) signed|put (?:her|his|their) names?|bears? (?:the|her|his) signature)\b/,
  ),
  happening(
    'agreement',
    'agreement deal accord settlement pact',
    /\b(?:(?:reached|struck|signed|initialled|initialed|sealed|clinched|agreed|concluded) (?:[a-z]+ ){0,4}(?:agreement|deal|accord|settlement|pact)|initials on (?:[a-z]+ ){0,4}(?:agreement|deal|accord|settlement|pact)|agreed to (?:sell|buy|merge|pay|flog)|shook hands|done deal)\b/,
  ),
  happening(
    'offer',
    'offer offers bid bids proposal proposals',
    /\b(?:(?:made|sent|submitted|tabled|presented|received) (?:[a-z]+ ){0,5}(?:offers?|bids?|proposals?)|(?:offer|bid|proposal) (?:[a-z]+ ){0,3}(?:made|sent|submitted|tabled|presented|gone|delivered|received))\b/,
  ),
]

/** By which words of English a happening is told and denied. */
export const HAPPENING: HappeningWords = {
  happenings: HAPPENINGS,
  none: new Set(words('no none nobody neither never nothing no-one')),
  single: new Set(words('one single')),
  spared: new Map<string, Happening>([
    ...words('unharmed unhurt uninjured unscathed').map(word => [word, INJURY] as const),
    ...words('alive').map(word => [word, DEATH] as const),
  ]),
  all: new Set(words('all everyone everybody both each every')),
  partial: new Set(
    words(
      'further other others more immediate longer big new else additional evidence sign signs indication indications reason doubt doubts plan plans need mention word comment idea question point hope chance risk danger report reports confirmation information news word account details record records way matter surprise if will would should could can may might must intention',
    ),
  ),
  known: new Set(words('the this that these those its his her their our')),
  elsewhen: new Set(words('then previously earlier before formerly')),
  unreal: new Set(
    words(
      'if whether unless would could may might should can must will shall nor deny denied denies denying refuse refused refuses refusing demand demanded demands threat threaten threatened threatens avoid prevent possible alleged supposed rumour rumours rumor rumors fear feared fears likely risk until',
    ),
  ),
}
