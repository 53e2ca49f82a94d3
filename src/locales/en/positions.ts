import type { PositionWords, Stance } from '../positions.ts'
import { stem } from './stem.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const stems = (text: string): ReadonlySet<string> => new Set(words(text).map(stem))
const stances = (lists: Readonly<Record<Stance, string>>): ReadonlyMap<string, Stance> =>
  new Map(
    Object.entries(lists).flatMap(([kind, list]) => words(list).map(one => [stem(one), kind as Stance])),
  )

/** How English tells what somebody wants, offers, promises, refuses or makes a condition. */
export const POSITIONS: PositionWords = {
  cues: stances({
    demand:
      'demand urge call request require want press push insist ask appeal seek order instruct plead beg petition summon',
    offer: 'offer propose invite volunteer',
    commitment: 'pledge promise vow commit undertake guarantee swear agree',
    refusal: 'refuse reject decline oppose rebuff spurn rule',
  }),
  needs: new Map(
    Object.entries({
      call: 'for on upon to',
      agree: 'to on upon',
      insist: 'on upon',
      press: 'for on',
      push: 'for',
      appeal: 'for',
      ask: 'for that',
      order: 'that',
      undertake: 'to',
      rule: 'out',
    }).map(([verb, list]) => [stem(verb), new Set(words(list))]),
  ),
  infinitive: 'to',
  reaching: stems('ask order press appeal'),
  leading: stems('appeal'),
  addressing: stems('call'),
  onto: new Set(words('on upon')),
  particles: new Map(
    Object.entries({
      urge: /^on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)/,
      press: /^(?:on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|ahead)/,
      push: /^(?:on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|ahead|back)/,
      offer: /^up/,
      call: /^(?:off|out)/,
    }).map(([verb, form]) => [stem(verb), form]),
  ),
  wishes: stems('want expect intend'),
  courtesies: new Set(
    words(`
      say thank tell know emphasize emphasise stress express congratulate remind apologize apologise point note reassure assure
      address clear honest frank candid sure certain careful
    `),
  ),
  efforts: stems('seek'),
  sought: stems(`
    damages penalty sentence injunction compensation extradition apology resignation delay extension ban ceasefire truce refund
    repayment custody pardon inquiry investigation retrial postponement dismissal guarantee concession assistance
  `),
  gestures: stems(`
    critique criticism condolence sympathy prayer hope praise explanation apology excuse glimpse insight view vision assessment
    opinion ultimatum show remorse thanks congratulation rebuke warning advice description evidence detail clue comment counsel
    word observation response answer timeline
    comfort solace testimony remark yes no tribute eulogy toast proof reason rationale justification praise hint sign detail update
    surge boost contrast thoughts endorsement defense defence example lesson
  `),
  withheld:
    /\b(?:short of|instead of|rather than|without|fail(?:s|ed|ing)? to|were to)\s+\p{L}+(?:\s+\p{L}+)?$/u,
  passive:
    /\b(?:am|is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+|also\s+|now\s+)?(?!opposed)\p{L}+(?:ed|ght)(?:\s+to)?$/u,
  forced:
    /\b(?:forc(?:e|es|ed|ing)|get(?:s|ting)?|got|persuad(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|press?ur(?:e|es|ed|ing))\s+(?:[\p{L}.'’-]+\s+){1,5}(?:to|into)\s+$/iu,
  foreseen: new Set(words('expected believed thought supposed presumed rumored rumoured likely')),
  expectations: stems('expect'),
  foretelling: new Set(words('predict predicts predicted predicting forecast forecasts')),
  perfected: new Set(words("had 'd ’d")),
  beliefs: stems('believe think hope say feel know argue suggest claim tell write fear wish insist agree'),
  favour: new Set(words('favor favour')),
  within: 'in',
  favouring: new Set(
    words(
      'argue argued argues arguing speak speaks spoke spoken speaking come comes came coming out vote voted',
    ),
  ),
  views: stems('hope believe think fear doubt expect consider favour favor support advocate intend endorse'),
  warnings: stems('warn threaten insist vow pledge promise caution'),
  claims: stems(`
    account version claim report allegation accusation suggestion rumour rumor charge criticism story speculation assertion
    characterisation characterization description notion finding interpretation comparison tale theory
    link connection involvement responsibility wrongdoing blame knowledge
  `),
  self: new Set(words('i we')),
  adverbs: new Set(
    words('also therefore now still always certainly definitely simply again all both each only just'),
  ),
  future: new Set(words("will shall 'll wo")),
  told: new Set(words("would 'd")),
  been: new Set(words('had has have was were is are did')),
  perfect: new Set(words('been had done made gone seen taken given spoken written met left lost won')),
  regular: /[^e]ed$/,
  rather: 'rather',
  possible: new Set(words('may might could can')),
  obliging: new Set(words('must ought should')),
  strict: new Set(words('must')),
  impersonal: new Set(words('it there')),
  doubts: new Set(words('whether')),
  due: new Set(words('come arrive i we')),
  be: 'be',
  reckoned: new Set(
    words(
      'considered regarded noted remembered back clear controversial surprised surprising surprise as enough fine over',
    ),
  ),
  relatives: new Set(words('that which who why what how whatever wherever whom')),
  that: 'that',
  manner: new Set(words('why how')),
  ceasing: stems('stop quit fade rest relent waver'),
  negations: new Set(words("not never n't no nobody nothing cannot")),
  being: new Set(words("am are is was were be 'm 're stand stands stood remain remains remained")),
  ready: new Set(words('willing ready prepared open')),
  alert: new Set(words('ready prepared')),
  serving: new Set(
    words(`
      work talk negotiate meet discuss help cooperate compromise accept sign consider listen testify share give sit provide send
      pay resume return hold reopen support serve engage assist lend
    `),
  ),
  own: stances({
    demand: 'demand want insist urge require expect',
    offer: 'offer propose invite',
    commitment: 'promise pledge vow commit undertake guarantee swear intend',
    refusal: 'refuse reject oppose decline',
  }),
  past: /ed$/,
  pleas: new Set(words('guilty innocent')),
  unnamed: new Set(words('named identified quoted')),
  idle: new Set(
    words(
      'plead win live say tell see know find remember forget miss need have be get feel think guess admit regret hope like love die lose wonder explain comment name identify elaborate discuss confirm disclose specify speculate answer reply respond',
    ),
  ),
  doubted: /(?:\b(?:if|whether|fact that)\s+(?:\S+\s+){1,3}|\b(?:might|may|could)\s+)$/iu,
  perceived: new Set(
    words(
      'thought believed considered feared doubted supported favored favoured intended endorsed advocated',
    ),
  ),
  normative: new Set(words('should must ought need needs needed')),
  errands: new Set(
    words(`
      him her me aide aides assistant assistants staff photographer driver friend friends wife husband son daughter mother
      father brother sister neighbour neighbours neighbor neighbors clerk nurse doctor colleague colleagues out
    `),
  ),
  determiners: new Set(words('the a an his her its their this that')),
  loose: new Set(words('offering considering')),
  habits: new Set(words('likely probably often sometimes usually frequently regularly occasionally')),
  accepting: new Set(words('take accept')),
  none: 'no',
  intentions: stems('intention plan interest'),
  going: stems('continue'),
  siding: stems('come lobby campaign'),
  against: new Set(words('against opposition')),
  conditions: new Set(words('if unless provided')),
  concessions: new Set(
    words(
      'even as ask asks asked asking know knows decide decides decided see wonder wonders wondered surprised doubt sure question',
    ),
  ),
  elected: new Set(words('elected re-elected reelected')),
}
