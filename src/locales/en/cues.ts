import type { ClauseWords, CueVerb, FrameWords, SpeechWords } from '../speech.ts'
import { stem } from './stem.ts'

const list = (text: string): string[] => text.trim().split(/\s+/)

/** Verbs that report speech and may stand in parenthesis. */
const SPEECH_PARENTHETICAL = list(`
  say add write report note explain state declare announce insist argue claim warn stress emphasise emphasize reply
  acknowledge admit confirm suggest continue quip joke remark recall repeat reiterate testify tweet post observe
  conclude predict indicate promise vow pledge estimate reveal disclose allege assert contend concede lament complain ask
  boast chant scold gush bemoan exclaim demand comment counter caution affirm maintain muse retort shout yell whisper read cite outline elaborate clarify opine
  reckon
  moan fume rage sob grumble whine sigh groan mutter murmur
`)

/** Verbs of the manner in which somebody speaks; all of them have other senses without a clause or a quotation. */
const SPEECH_MANNER = list(`
  storm rant thunder bellow bark snarl growl hiss sneer jeer scoff snap taunt crow gloat brag gush sniff bristle weep cry
  drawl stammer stutter whimper croak mumble roar scream shriek squeal bluster rave seethe fulminate huff grouse carp gripe
  intone enthuse swear attest depose declaim proclaim pronounce trumpet blurt confess confide profess aver avow rejoin riposte
  interject recount narrate surmise speculate theorise theorize posit venture specify stipulate certify
  echo admonish lecture chide
`)

/** Verbs that report speech and go before their content only. */
const SPEECH_BEFORE = list(`
  credit guarantee guaranteed protest underline underscore reaffirm concur recollect intimate insinuate forecast fault decry deplore castigate
  lambast lambaste berate rebuke chastise deride ridicule excoriate implore exhort
  call describe deny accuse urge request propose offer criticise criticize condemn denounce praise welcome dismiss
  reject mention rule hint signal threaten refute rebut defend blame hail express voice
  detail publish broadcast quote apologise apologize thank invite advise recommend appeal plead
  reassert restate dispute beg encourage brand label slam blast laud applaud swear speak talk
`)

/** Verbs of speech with an addressee. */
const SPEECH_ADDRESSEE = list('tell inform remind assure notify brief warn advise')

/** Verbs of wish, belief, plan and feeling. */
const ATTITUDE = list(`
  want hope believe think expect fear wish intend plan seek support oppose favour favor prefer regard consider view
  worry doubt suspect know feel agree disagree understand refuse aim decide back endorse
`)

function entries(bases: readonly string[], verb: CueVerb): [string, CueVerb][] {
  return bases.map(base => [stem(base), verb])
}

const stems = (text: string): ReadonlySet<string> => new Set(list(text).map(stem))

/** The words of reporting in English. */
export const SPEECH: SpeechWords = {
  // where a verb stands in several lists the most telling one, the last, holds
  cueVerbs: new Map([
    ...entries(ATTITUDE, { class: 'attitude', addressee: false, parenthetical: false }),
    ...entries(list('believe think hope fear feel'), {
      class: 'attitude',
      addressee: false,
      parenthetical: true,
    }),
    ...entries(SPEECH_BEFORE, { class: 'speech', addressee: false, parenthetical: false }),
    ...entries(SPEECH_PARENTHETICAL, { class: 'speech', addressee: false, parenthetical: true }),
    ...entries(SPEECH_MANNER, { class: 'speech', addressee: false, parenthetical: true }),
    ...entries(SPEECH_ADDRESSEE, { class: 'speech', addressee: true, parenthetical: true }),
  ]),
  needsClause: stems(`
    ${SPEECH_MANNER.join(' ')}
    add note report state declare indicate rule read cite call post continue recall repeat estimate reveal maintain observe conclude point show
    find ask chant scold gush bemoan exclaim boast publish broadcast offer express counter claim respond comment speak talk write detail outline mention support
    moan fume rage sob grumble whine sigh groan mutter murmur beg
    back oppose know feel plan seek understand agree consider view refer decide defend welcome signal thank invite praise
    promise vow pledge announce confirm suggest argue insist warn predict explain aim intend refuse
    guarantee guaranteed protest underline underscore reaffirm concur recollect intimate insinuate forecast implore exhort
  `),
  takesInfinitive: stems(`
    promise vow pledge plan seek agree offer decide threaten refuse want hope expect intend aim claim urge demand ask wish
    prefer beg
  `),
  needsObject: new Map([
    ...list(
      'hail praise criticise criticize condemn denounce dismiss reject blame laud applaud welcome slam blast rebuke decry deny describe propose announce endorse back support oppose',
    ).map(verb => [stem(verb), new Set(['by'])] as const),
    [stem('accuse'), new Set(['by', 'of', 'in'])] as const,
    [stem('encourage'), new Set(['by', 'at'])] as const,
  ]),
  takesGerund: new Map([
    ...list('recall describe admit deny acknowledge mention').map(verb => [stem(verb), /./] as const),
    // "organisations report spending": what a noun can be is none
    [
      stem('report'),
      /^(?:see|hear|feel|smell|find|receiv|hav|be|gett|experienc|notic|sens|los)ing$/,
    ] as const,
  ]),
  bids: stems('ask urge encourage'),
  takesNoun: stems(`
    credit
    deny reject demand accuse condemn denounce criticise criticize dismiss describe call urge support back oppose endorse
    want fear expect announce confirm welcome praise request propose threaten blame hail offer pledge promise admit
    acknowledge reveal favour favor seek thank express voice threaten dispute
    fault decry deplore castigate lambast lambaste berate rebuke chastise deride ridicule excoriate
  `),
  takesPreposition: new Map(
    Object.entries({
      call: 'for on upon',
      ask: 'for',
      beg: 'for',
      warn: 'of against',
      speak: 'of about against',
      talk: 'of about',
      complain: 'about of',
      point: 'to',
      appeal: 'for',
      refer: 'to',
      accuse: 'of',
      hint: 'at',
      worry: 'about',
      agree: 'on to with',
      plead: 'for',
      object: 'to',
      respond: 'to',
      comment: 'on',
      apologise: 'for',
      apologize: 'for',
      think: 'of about',
      boast: 'of about',
      joke: 'about',
      hope: 'for',
      push: 'for',
    }).map(([verb, prepositions]) => [stem(verb), new Set(prepositions.split(' '))] as const),
  ),
  documentNouns: stems(`
    statement report readout summary communique communiqué article editorial op-ed commentary dispatch release tweet post letter
    memo transcript bulletin filing indictment ruling verdict judgment judgement survey poll study document message note
    broadcast announcement account lawsuit suit complaint petition affidavit audit memorandum manifesto dossier email e-mail
  `),
  recordNouns: stems('record document paper file filing log register transcript'),
  thingVerbs: stems(
    'signal underscore underline threaten suggest indicate reveal imply echo carry assure offer show demonstrate',
  ),
  doers: /(?:[eo]rs?|ists?|ians?|[ae]nts?|men|women|man|woman|ics?|ates?)$/,
  dialling: stems('call dial ring phone'),
  namedVerbs: new Set(['called', 'named', 'dubbed', 'nicknamed', 'titled', 'entitled']),
  recordVerbs: stems('show indicate reveal find suggest conclude'),
  studyNouns: stems(
    'study poll survey research data figures statistics analysis investigation review inquiry report audit census',
  ),
  dataNouns: stems('data statistics research analysis opinion'),
  tellingNouns: stems(
    'reckoning account estimate estimation count telling calculation admission version tally',
  ),
  outlookNouns: stems(
    'reading interpretation telling view opinion judgment judgement estimation version account narrative analysis assessment',
  ),
  versionNouns: stems(
    'version account position line explanation story contention claim argument answer message verdict',
  ),
  claimNouns: stems(
    'contention claim assertion allegation insistence argument suggestion assurance accusation statement announcement admission complaint warning',
  ),
  carrierNouns: stems(
    'agency newspaper daily broadcaster paper wire outlet magazine network station tabloid channel website newswire weekly',
  ),
  mediaWords: stems('radio tv television news daily press newspaper telegraph wire'),
  forces: /^\p{Lu}{1,3}PD$/u,
  bodyInitials: new Set(
    list(`
      ACLU NAACP NRA UAW SEIU AFSCME AFL CIO NEA AFT RMT TUC GMB BMA NFU CBI RSPCA RNLI WWF PETA MSF ICRC IFRC HRW NLRB ICE CBP TSA FAA
      NTSB EPA FDA CDC NIH FCC FTC SEC CFTC IRS FEMA ATF DEA FBI CIA NSA DHS DOJ DOD DOE DOT HUD HHS USDA USGS NOAA NASA OSHA
      USCIS GAO CBO OMB GSA SSA VA CFPB FDIC FERC NRC NHTSA MSHA RNC DNC DCCC DSCC NRSC NFL NBA MLB NHL NCAA MLS PGA UFC FIFA
      UEFA IOC WADA USADA ATP WTA FIA ICC MCC ECB EFL FA UCI IAAF OPCW IAEA WHO WTO IMF ILO UNHCR OCHA WFP FAO UN EU AU OAS
      ASEAN NATO OSCE OPEC OECD BIS BOJ BOE PBOC FED HMRC NHS MOD MI5 MI6 GCHQ NCA IOPC CPS DVLA ONS OBR FCA PRA CMA ICO NAO
      PLO PKK YPG SDF ISIS ISIL IS IRA ETA FARC ELN RSF BJP CPI ANC EFF DA SNP DUP SDLP CDU CSU SPD AFD FDP LDP KMT
      DPP CCP LAPD NYPD RCMP CSIS ASIO IDF IAF IRGC FSB SVR GRU SBU RAF RN PLA SAS LTTE ULFA SPLA
    `),
  ),
  mediaEndings: /\p{L}(?:press|news|wire)$/u,
  relayVerbs: stems('report quote cite'),
  articles: /^(?:[\p{Ll}-]+\s)?(?:article|story|report|expos[eé]|scoop)$/u,
  thatArticle: /^(?:the|this|that|its)\s(?:[\p{Ll}-]+\s)?\p{L}+$/iu,
  anotherArticle:
    /\b(?:an?|its|their|his|her|'s|’s)\s(?:\p{Ll}+\s){0,2}(?:report|statement|study|letter)\b/iu,
  broke:
    /\b(?:report(?:ed|s|ing)?|publish(?:ed|es)|broke|wrote|article|story|stories|revealed|cited|citing|quoted)\b/i,
  asVerbs: stems('remind put frame summarise summarize detail document'),
  determiners: new Set(['the', 'a', 'an', 'its']),
  speaksTo: /^[^.,;:"“”]{0,40}\bto\s$/i,
  speaksOn:
    /\b(?:interview\s(?:with|by|to|on|for|in)|(?:comments|remarks|statement|talk|conversation)\s(?:to|with|for|on)|speaking\s(?:to|with|on)|on)\s$/i,
  passesOn:
    /\b(?:carried|quoted|cited|reported|published|broadcast|aired|relayed|printed|distributed|read\sout|seen|obtained|reviewed|viewed)\s(?:by|in|on)\s$/i,
  wasSpeaking: /^(?:s?he|they)\s(?:was|were)\s(?:speaking|talking)\s(?:to|with|on|in an interview with)\s$/i,
  bothSpeaking:
    /^(?:both|all(?:\sof\sthem|\s(?:three|four))?|the\s(?:two|three))\s(?:men\s|women\s)?(?:were\s(?:speaking|talking)|spoke|talked)\s(?:to|with|on|in an interview with)\s$/i,
  spokeTo:
    /^,?\s(?:(?:has|had|also|later)\s)*(?:(?:spoke|spoken|talked)\s(?:to|with)|interviewed|reached)\s/i,
  someMedia:
    /^(?:(?:local|state|foreign|national|regional|several|other|public|domestic)\s)+(?:media|television|radio|newspapers?|press|broadcasters?)$/i,
  namingVerbs: stems('name identify describe call label portray depict'),
  givingVerbs: stems('give list record state report'),
  anybody: stems('people person source insider informant individual'),
  nearness: new Map(
    Object.entries({
      close: 'to with',
      near: 'to',
      familiar: 'with',
      acquainted: 'with',
      conversant: 'with',
      privy: 'to',
      aware: 'of',
      knowledgeable: 'about of on',
      briefed: 'on about by',
      informed: 'of about on by',
      told: 'of about',
      involved: 'in with',
      engaged: 'in',
      connected: 'to with',
      linked: 'to',
      present: 'at in during',
    }).map(([word, prepositions]) => [word, new Set(prepositions.split(' '))] as const),
  ),
  anonymity:
    /^(?:that\s(?:s?he|they)\s)?(?:not\s(?:to\s)?be\s(?:named|identified|quoted)|to\s(?:remain|stay|be\skept)\s(?:anonymous|unnamed)|(?:for\s)?anonymity|to\sbe\s(?:named|identified)|that\s(?:his|her|their)\snames?)\b/i,
  asking: stems('ask question enquire inquire wonder press query'),
  answering: stems('answer reply respond retort counter rejoin'),
  wordNouns: stems(`
    word response reply answer question promise pledge vow remark comment line advice warning explanation quip retort admission
    theory reasoning prediction plea refrain mantra slogan motto complaint boast joke toast verdict assessment conclusion
  `),
  receiving: stems('face hear receive get meet see find read confront encounter'),
  prompting: stems('prompt lead cause force spur drive push move inspire provoke'),
  issuing: stems('release issue publish write post pen send tweet circulate deliver'),
  chiefs: new Set(
    list(
      'head chief director leader boss executive manager principal superintendent supremo director-general ceo',
    ),
  ),
  kin: new Set(
    list(`
      mother father mum dad sister brother aunt uncle niece nephew cousin wife husband widow widower son daughter grandmother
      grandfather parent child partner friend neighbour neighbor colleague relative girl boy woman man teenager student pupil
      teacher nurse doctor farmer fisherman driver worker employee resident villager shopkeeper trader survivor victim
      passenger tourist visitor eyewitness witness bystander lawyer priest pastor imam soldier volunteer
    `),
  ),
  tellsAgain: /^\sthe\s(?:same\s)?(\p{L}+)/iu,
  broadcasts: /\b(?:stations?|channel|broadcaster|network|radio|tv|television|broadcasting)\b/i,
  prints:
    /\b(?:newspaper|paper|daily|tabloid|weekly|magazine|agency|newswire|wire|post|times|herald|gazette|courier|tribune|telegraph|ledger|chronicle)\b/i,
  unsaid: /^(?:will|would|can|could|may|might|should|must)\b|\bnot\b|n't\b/i,
  denied: /^(?!(?:would|could|will|can|wo|ca)(?:n['’]t)?\b).*?(?:\b(?:not|never)\b|n['’]t\b)/i,
  refused: /\b(?:not|never)\b|n['’]t\b/i,
  nearly: /\ball but(?:\s\w+ly)?\s*$/i,
  attacking: stems(
    'blast slam mock ridicule attack criticise criticize denounce decry condemn lambast lambaste deride',
  ),
  notions:
    /\b(?:notion|idea|claim|suggestion|allegation|accusation|assertion|theory|argument|rumou?r|charge|narrative)s?\sthat\b/i,
  takesObject: stems(
    'accuse blame praise laud hail thank urge encourage condemn denounce criticise criticize slam blast rebuke',
  ),
  nobody: /^(?:no(?!\.)|none|nobody|neither|not|(?:[a-z]+ )?any(?:one|body))\b/i,
  neither: /\bneither\b[^.;:"“”]* nor\b[^.;:"“”,]*$/i,
  citing: new Set(['citing', 'quoting']),
  party: /^\(?[RDI]-\p{Lu}[\p{L}.\s]*\)?$/u,
  partyBehind: /,\s\(?[RDI]-\p{Lu}[\p{L}.\s]*\)?,?\s$/u,
  undisclosed:
    /^(?:(?:is|are|was|were)(?:n['’]t|\s(?:not|never))|(?:has|have|had)(?:n['’]t|\s(?:not|never))\sbeen)\b/i,
  occasionNouns: stems(`
    statement interview conference briefing speech report address remarks letter message tweet post release meeting
    hearing court testimony email e-mail article readout press television radio parliament reporters journalists summit
    call talks ceremony dinner banquet visit trip editorial op-ed commentary dispatch broadcast podcast
  `),
  impersonalAdverbs: stems('reportedly allegedly supposedly purportedly'),
  impersonalVerbs: stems(
    'believe think report say expect understand know rumour rumor allege suppose presume estimate hope fear',
  ),
  deeds: stems('conclude continue maintain show find resume repeat'),
  gains: stems('claim post'),
  decisions: stems('deny dismiss reject confirm approve grant uphold'),
  decided: stems(
    'request motion lawsuit suit appeal petition application nomination nominee injunction amendment bill plea nominations motions requests',
  ),
  deciders: stems('court judge justice tribunal jury panel'),
  headings: new Set(list('update updates updated breaking watch video photos note notes related correction')),
  claimable: stems(
    'responsibility credit innocence ignorance victory success immunity bias harm injury damages',
  ),
  pleading: stems('plead'),
  pleas: /\b(?:guilty|no\scontest)\b/i,
  lacking: new Set(['no', 'few', 'little']),
  dealings: stems('offer ask request call invite threaten read write publish broadcast beg thank'),
  doneToPeople: stems('welcome hail applaud'),
  unnamedSources: stems(`
    officials official sources source media witnesses witness residents observers analysts experts police authorities
    investigators diplomats aides reporters critics supporters lawyers prosecutors doctors rescuers medics insiders people persons person individuals relatives neighbours neighbors survivors friends
    conservatives liberals progressives moderates plaintiffs defendants jurors
  `),
  countingVerbs: stems('count list tally'),
  together: /^(?:they|both|(?:both|the\s(?:two|three|four))\s[\p{L}\s]+)$/iu,
  speakingVerbs: stems('speak talk'),
  puttingVerbs: stems('put estimate'),
  datingVerbs: stems('date time'),
  dayWords: new Set(
    list('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow'),
  ),
  spellNouns: stems('year month week day decade hour minute weekend summer winter spring autumn time'),
  timeWords: stems(`
    monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later recently morning afternoon evening night noon midnight
    january february march april may june july august september october november december
  `),
}

/** Where English sentences are cut into clauses. */
export const CLAUSES: ClauseWords = {
  connective: /^[\s,;:.]*(?:(?:and|but|that|also|as|while|when|if|because|to|who|which|,)\s*)*[\s,;:.]*$/i,
  opening: /^(?:and|but|while)\s/i,
  closing: /[\s,](?:and|but|while)$/i,
  leading: /^while/i,
  joint: /^\s*,?\s*(?:and|but)\s+(?:also\s+)?(?:that|to|as)?\s*$/i,
  coordinators: new Set(['and', 'but']),
  exception: /^(?:anything|nothing|everything|none|nobody|all|last|next) but$/,
  prepositions: new Set(
    list('including excluding regarding concerning following depending according given based'),
  ),
  subordinators: new Set(list('though although whereas while because after before since when')),
  embedding: new Set(
    list(
      'that because as if until till since while when although whether after before though unless whereas once than',
    ),
  ),
  likening: new Set(['as', 'than']),
  singulars: new Set(list('he she it this')),
  plurals: new Set(list('they we you i these those')),
  joining: new Set(['of', 'between', 'with']),
  whose: new Set(['of']),
  complementisers: new Set(['that']),
  freeRelatives: new Set(list('what whatever whoever')),
  infinitiveMarks: new Set(['to']),
  negations: new Set(['not', "n't", 'never']),
  formsOfBe: new Set(list('be is are was were been being')),
  contentMarkers: new Set(
    list('that to , : of for if whether how why what as about on in by with from against over'),
  ),
  openers: new Set(list('that who which because although while after before if when but')),
  conjunctions: new Set(['and']),
  links: new Set(
    list(
      'with since after before when where though although because as that who which to of for by from if than until unless whether amid',
    ),
  ),
  happening: new Set(list('come comes came happens happened occurs occurred is was were')),
  relatives: new Set(['where', 'whom', 'whose']),
  circumstances: new Set(list('as until while after before when during amid')),
}

/** What English clauses that report speech tell besides. */
export const FRAMES: FrameWords = {
  prepositions: new Set(
    list(
      'in at from on to by through via during after before outside inside near beside aboard into under while within amid following',
    ),
  ),
  plain: stems(`
    statement statements report reports release bulletin dispatch communique communiqué tweet post interview interviews email e-mail phone telephone text message reporters reporter journalists journalist press media
    condition anonymity spokesman spokeswoman spokesperson aide week weeks month months day days hour hours minute minutes year years time moment
    weekend interviewer everyone everybody people
  `),
  reserve:
    /\bcondition of anonymity\b|\b(?:not|n['’]t) authori[sz]ed to (?:speak|talk|discuss|comment|brief)\b|\b(?:request|ask|insist)(?:ed|ing) (?:on |for )?anonymity\b|\bask(?:ed|ing) not to be (?:named|identified)\b/i,
}
