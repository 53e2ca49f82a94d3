import type { SenseWords } from '../senses.ts'
import { GAZETTEER } from './gazetteer/index.ts'
import { CLIPS, CLITICS, RESPELT, SPELLINGS } from './spellings.ts'
import { stem } from './stem.ts'

/** One sense a line: its name, "!" and the contradicting sense where there is one, and its words. */
const SENSES = `
SUPPORT !OPPOSE: support back endorse backing endorsement approve approval favour favor champion supportive
OPPOSE !SUPPORT: oppose opposition object objection resist
ACCEPT !REFUSE: accept acceptance agree agreed consent assent accede
REFUSE !ACCEPT: refuse refusal reject rejection decline rebuff spurn turn-down
CONFIRM !DENY: confirm confirmation acknowledge admit admission concede
DENY !CONFIRM: deny denial refute rebut disavow
VISIT: visit trip tour journey travel stay
MEET: meet meeting summit talks met encounter
ARRIVE !LEAVE: arrive arrival land reach
LEAVE !ARRIVE: leave depart departure
KILL: kill dead die death toll fatality fatal deadly perish slain slay lose-lives body drown
INJURE: injure injury wound hurt casualty
MISSING: missing unaccounted disappear
SURVIVE: survive survivor rescue save
ARREST !FREE: arrest detain detention custody apprehend jail imprison
FREE !ARREST: free release bail liberate
CONVICT !ACQUIT: convict conviction guilty
ACQUIT !CONVICT: acquit acquittal innocent clear exonerate
SENTENCE: sentence
CHARGE: charge indict indictment prosecute
ACCUSE: accuse accusation allege allegation blame
APPEAL: appeal
RISE !FALL: rise increase grow climb surge jump soar gain higher up growth
FALL !RISE: fall decrease drop decline plunge slump sink lower shrink cut reduce
START: start begin launch open commence
END: end finish conclude close cease halt stop terminate
WIN !LOSE: win victory triumph beat defeat
LOSE !WIN: lose loss
ALLOW !BAN: allow permit authorise authorize let
BAN !ALLOW: ban prohibit forbid bar outlaw block
JOIN !QUIT: join enter
QUIT !JOIN: quit withdraw withdrawal exit resign resignation
PROMISE: promise pledge vow commit commitment guarantee undertake
DEMAND: demand urge insist require call-for
WANT: want wish desire hope seek
FEAR: fear worry concern afraid anxious
ATTACK: attack assault strike raid bombing shell bombard bombardment
EXPLODE: explode explosion blast
COLLIDE: collide collision crash hit struck ram
SINK: sink capsize founder overturn
BURN: fire blaze burn
COLLAPSE: collapse
BUILD !DESTROY: build construct construction
DESTROY !BUILD: destroy demolish dismantle blow-up
EVACUATE: evacuate evacuation
INVESTIGATE: investigate investigation inquiry enquiry probe
PROTEST: protest demonstrate demonstration rally march
VOTE: vote ballot poll
ELECT: elect election
APPOINT !DISMISS: appoint name nominate
DISMISS !APPOINT: dismiss dismissal sack oust ouster
SIGN: sign signing
DEAL: deal agreement accord pact treaty
NEGOTIATE: negotiate negotiation dialogue
SANCTION: sanction embargo
PAY: pay payment
BUY: buy purchase acquire acquisition
SELL: sell sale
HELP: help aid assist assistance
DELAY: delay postpone
CANCEL: cancel scrap
INVITE: invite invitation
LEADER: leader president chief head chairman premier
BIG: big large major main huge chief principal key
SMALL: small minor
SOON: soon imminent imminently shortly
SHIP: ship vessel ferry boat barge
CAR: car vehicle
PLANE: plane aircraft jet airliner
CHILD: child kid
POLICE: police officer
COURT: court tribunal
MONEY: money fund funding cash
PRICE: price cost
COMPANY: company firm business corporation
RESULT: result outcome
WORLD: world global international
COUNTRY: country nation state
PEACE: peace peaceful
WAR: war conflict fighting
SAFE: safe safety
DANGER: danger risk threat
NEW: new fresh
AGAIN: again renew
REASON: reason cause
TALK: talk discuss discussion
LINK: link tie relation relations
PROBLEM: problem issue question matter
PROGRESS: progress advance headway
STALL: stall deadlock stalemate impasse
SEE: see watch view
BEGIN-AGAIN: resume restart
TARIFF: tariff duty levy surcharge
TAX: tax taxation
RETALIATE: retaliate retaliation countermeasure counter-measure reprisal
IMPOSE !LIFT: impose slap levy
LIFT !IMPOSE: lift scrap waive
EXPORT !IMPORT: export
IMPORT !EXPORT: import
QUOTA: quota allowance
LAYOFF !HIRE: redundancy redundant layoff lay-off job-cut axe
HIRE !LAYOFF: hire recruit
WORKER: worker employee staff workforce labourer laborer
JOB: job post
PLANT: plant factory works mill
SHARE: share stock
PROFIT: profit earnings
REVENUE: revenue turnover
DEBT: debt borrowing loan
BRIBE: bribe bribery kickback
CORRUPT: corruption corrupt graft
FRAUD: fraud swindle scam
CRIME: crime offence offense
COLLUDE: collude collusion conspire conspiracy
MEDDLE: meddle meddling interfere interference
LAWYER: lawyer attorney barrister solicitor counsel
PROSECUTOR: prosecutor prosecution
JUDGE: judge magistrate
WITNESS: witness testify testimony
PLEA: plea plead
EVIDENCE: evidence proof
FINE: fine penalty
SUSPEND: suspend suspension
DOPING: doping drug dope substance
SAMPLE: sample specimen test
RIDER: rider cyclist racer
ATHLETE: athlete sportsman sportswoman competitor
COACH: coach trainer manager
TEAM: team squad side
MATCH: match game fixture
QUAKE: earthquake quake tremor temblor
STORM: storm hurricane cyclone typhoon
FLOOD: flood flooding inundation deluge
RUBBLE: rubble debris wreckage ruins
HOMELESS: homeless displaced
TRAPPED: trap trapped buried bury
VILLAGE: village hamlet
DISEASE: disease illness sickness fever infection
OUTBREAK: outbreak epidemic
DOCTOR: doctor physician medic doc
HOSPITAL: hospital clinic
VACCINE: vaccine vaccination jab
INFECT: infect contract
COUNT: count tally tallied
ERROR: error mistake blunder
CORRECT: correct correction
COALITION: coalition alliance
CANDIDATE: candidate contender
PARLIAMENT: parliament assembly legislature
GOVERNMENT: government cabinet administration
MINISTER: minister secretary
MINISTRY: ministry department
SPOKESMAN: spokesman spokeswoman spokesperson spokespeople representative
OBSERVER: observer monitor
IRREGULAR: irregularity fraudulent rigging rig stuffing
RESIGN: resign resignation step-down
CALL: call phone telephone conversation ring rang phoned telephoned
STATEMENT: statement communique
LEAK: leak leaked
OFFER: offer proposal propose
REPAIR: repair fix mend
FAIL: fail failure breakdown
BREAK: break broken
SHUT: shut shutdown closure
ROAD: road highway motorway
TRAIN: train railway rail
PORT: port harbor
HOUSE: house home dwelling
STUDENT: student pupil schoolchild
FAMILY: family relative
SOLDIER: soldier troop army military
WEAPON: weapon arms gun
MISSILE: missile rocket
HOSTAGE: hostage captive
REFUGEE: refugee migrant
BORDER: border frontier
CEASEFIRE: ceasefire truce armistice
MURDER: murder manslaughter homicide
SHOOT: shoot shot gunfire
STEAL: steal theft robbery rob stole
ESCAPE: escape flee fled
FIND: find discover found
SEARCH: search hunt look-for
SEND: send dispatch mail
WARN: warn warning caution
APOLOGISE: apologize apology regret sorry
PRAISE: praise hail applaud laud
CRITICISE: criticize criticism condemn denounce slam blast
DISMAY: dismay dismayed shock shocked
ANGER: anger angry fury furious outrage
HAPPY: happy delight delighted glad pleased
PLAN: plan intend intention
DECIDE: decide decision
ANNOUNCE: announce announcement unveil
TOTAL: total overall altogether
DOUBLE: double twice
YOUNG: young younger
OLD: old older elderly
QUICK: quick quickly fast rapid
SERIOUS: serious severe grave critical
CRISIS: crisis emergency
EXPECT: expect anticipate
STRONG: strong powerful
FARMER: farmer grower
REINSTATE: reinstate reinstatement restore
WIND: wind gust squall gale
REBEL: rebel insurgent militant guerrilla
LAWMAKER: lawmaker legislator parliamentarian
WAGE: wage salary
RAIN: rain rainfall downpour
DISPUTE: dispute quarrel feud
ANNUAL: annual yearly
FAKE: fake forge forgery counterfeit
CUSTOMER: customer buyer client
`

const words = (text: string): string[] => text.trim().split(/\s+/)

const senseOf = new Map<string, string>()
const opposite = new Map<string, string>()
for (const line of SENSES.trim().split('\n')) {
  const [head, list] = line.split(':') as [string, string]
  const [name, against] = head.split(' !') as [string, string | undefined]
  if (against) opposite.set(name.trim(), against.trim())
  for (const word of words(list)) if (!senseOf.has(stem(word))) senseOf.set(stem(word), name.trim())
}

/** Whole words only: "state" the country against "state" the verb is left to the alignment's other words. */
for (const ambiguous of [
  'up',
  'let',
  'name',
  'reach',
  'clear',
  'charge',
  'close',
  'open',
  'head',
  'hit',
  'land',
  'state',
  'main',
  'view',
  'see',
  'chief',
  'save',
  'cut',
  'stay',
  'enter',
  'body',
  'block',
  'matter',
  'question',
  'lower',
  'higher',
  'fire',
  'march',
  'cause',
  'tie',
]) {
  senseOf.delete(stem(ambiguous))
}

/** What English words mean for comparing statements. */
export const MEANING: SenseWords = {
  senseOf,
  opposite,
  commonWords: GAZETTEER.common,
  functionWords: new Set(
    words(`
    a an the this that these those some any each every both either neither such own same other another much many more most
    i me my we us our you your he him his she her hers it its they them their theirs who whom whose which what one ones
    am is are was were be been being 's 're 've 'll 'd 'm s t have has had having do does did doing done will would shall should may
    might can could must ought and or but nor so yet if then than as at by for from in into of off on onto out over to
    under up upon with within without about above across after against along among around before behind below beneath
    beside between beyond during except inside near since through throughout toward towards until via while when where
    why how because although though there here also too very just only even still already however meanwhile n't not no
    remain remains remained become becomes became seem seems seemed get gets got getting make makes made making take takes took taken taking
    go goes went gone going come comes came coming give gives gave given giving put puts putting keep keeps kept
    mr mrs ms miss messrs dr sir
    hold holds held holding never said say says saying told tell according added add reported report noted according quoted
    `),
  ),
  negations: new Set(
    words(
      "not n't no never neither nor without none nobody nothing cannot hardly denied denies deny denying doubt doubts doubted",
    ),
  ),
  otherwise: new Set(words('also another previous previously earlier prior former')),
  deeds: new Set(
    words('VISIT ARREST FREE CHARGE SENTENCE SIGN APPOINT DISMISS QUIT RESIGN BUY SELL SEND CANCEL SUSPEND'),
  ),
  conditions: new Set(words('if unless')),
  replacing: new Set(words('of than')),
  before: new Set(words('previous')),
  doubts: new Set(words('doubt doubts doubted question denying deny denies')),
  alone: new Set(words('only just merely simply solely')),
  bounding: new Set(['less than', 'fewer than', 'more than', 'other than', 'short of']),
  questions: new Set(words('why how whether what when where who which')),
  changedFrom: /\bfrom $/i,
  changedTo: /\bto $/i,
  comesTo:
    /^ (?:of|at|is|was|is set at|was set at|will be|would be|stands at|stood at|to|from)(?: about| nearly| almost| over| some)? $/,
  changes:
    /\b(?:r[aeo]se|risen?|raised?|rais(?:es|ing)|f[ae]ll(?:en|s|ing)?|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|grow[ns]?|grew|climb(?:s|ed)?|drop(?:s|ped)?|jump(?:s|ed)?|cut|lower(?:s|ed)?|reduc(?:e|ed|es|ing)|revis(?:e|ed|es|ing)|correct(?:s|ed)?|chang(?:e|ed|es)|went|up|down|updated?|upgraded|downgraded|brought|sliced|slashed|doubled|halved|narrowed|widened)\b/i,
  compared: {
    near: /\b(?:from|than|not|instead|compared|against)\b/i,
    earlier:
      /,? (?:up|down|higher|lower|rising|risen|falling|fallen|an increase|a rise|a fall|a drop|revised|corrected|changed|upgraded|downgraded|increased|reduced|raised|cut) from (?:the |an? |its |their )?(?:earlier |previous |initial |first |provisional |preliminary |original )?(?:[a-z]+ )?(?:of )?$/i,
    earlierThan:
      /\b(?:more|fewer|less|higher|lower|not|instead of|rather than|compared (?:with|to)|against)(?: than)? (?:the |an? )?$/i,
    hadSaid:
      /^ (?:[a-z]+ )?(?:that |which )?(?:he|she|it|they|\p{Lu}[\p{L}.’'-]*(?: \p{L}+){0,2}) had (?:earlier |first |previously |originally |initially |once )?(?:named|given|spoken|put|announced|reported|counted|estimated|claimed|cited|mentioned|said|told|quoted|published|issued|stated)\b|^ (?:[a-z]+ )?(?:earlier|previously|initially|originally|first) (?:reported|announced|given|stated|estimated|claimed|named|counted|put|said|published)\b/u,
    insteadOf:
      /^(?: (?:at|from|by) [\d:.]+ ?(?:a\.?m\.?|p\.?m\.?)?)?,? (?:(?:and |but )?not|instead of|rather than)(?: (?:on|at|by|for|in|the))*(?: [a-z]+ly)? $/i,
  },
  halves:
    /\d ?[ap]\.? ?m\b|\b(?:[ap]\.m\.|noon|midday|midnight|morning|afternoon|evening|night|tonight|dawn|dusk|hours|GMT|UTC)/i,
  begins: /\b(?:from|since|beginning|starting|effective|as of|begins|began|starts|started)(?: on| from)? $/i,
  dated: /([\p{L}’'-]+),? (?:which (?:is|was) )?dated (?:on )?$/u,
  unrealised: new Set(
    words(
      'plan plans planned planning hope hopes hoped hoping want wants wanted wish wished expect expects expected intend intends intended aim aims aimed negotiate negotiating negotiated prepare preparing prepared ready due likely set help helped threaten threatens threatened threatening consider considering considered',
    ),
  ),
  contrasts: new Set(words('not rather instead')),
  limits:
    /^(?:and |but )?(?:only )?(?:if|unless|until|till|provided|providing|except|though|although|but|before|after|when|as long as|so long as|(?:[a-z]+ ){0,2}(?:longer|more|less|fewer|later|earlier|other) than)\b/,
  reserves:
    /^(?:(?:on paper|in (?:principle|theory|part|most cases)|officially|i (?:think|believe|guess|suppose|hope|fear)|perhaps|maybe|if|unless|until|as far as)\b|.*\b(?:but|yet|though|although)$)/,
  joints: new Set(
    words(
      'and but or nor so yet because since as while although though whereas that which who whom whose where when after before until in on at by from',
    ),
  ),
  exchangeable: [
    'i me',
    'we us',
    'he him',
    'she her',
    'they them',
    'who whom',
    'all everyone everybody',
    'someone somebody',
    'anyone anybody',
    'just simply',
  ].map(list => new Set(words(list))),
  unheard: new Set(words('that and but so then well now the a an oh')),
  modals: new Set(words('may might can could will would shall should must')),
  denials: new Set(words('deny dismiss reject refute rebut dispute disavow repudiate doubt').map(stem)),
  spelling: SPELLINGS,
  respelt: RESPELT,
  clipped: ['is', 'has', 'us', 'was'],
  clips: CLIPS,
  clitics: CLITICS,
  yet: 'yet',
  article: 'the',
  numberSign: /^No\.?$/,
  eventPhrases: [
    { event: 'KILL', verbs: new Set(words('lose lost losing loses')), objects: new Set(words('life lives')) },
    {
      event: 'EVACUATE',
      verbs: new Set(
        words('leave left leaving flee fled fleeing quit driven forced chased abandon abandoned'),
      ),
      objects: new Set(words('home homes house houses')),
    },
    { event: 'EVACUATE', verbs: new Set(words('moved taken brought led')), objects: new Set(['safety']) },
  ],
  eventSenses: new Map(
    Object.entries({
      KILL: 'killed',
      INJURE: 'injured',
      MISSING: 'missing',
      SURVIVE: 'survivors',
      ARREST: 'arrested',
      SENTENCE: 'sentence',
      VISIT: 'visit',
      EVACUATE: 'evacuated',
      VOTE: 'votes',
      CHARGE: 'charges',
    }),
  ),
}
