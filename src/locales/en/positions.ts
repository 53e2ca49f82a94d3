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
  reaching: stems('ask order press appeal agree'),
  wishes: stems('want expect intend'),
  efforts: stems('seek'),
  gestures: stems(`
    critique criticism condolence sympathy prayer hope praise explanation apology excuse glimpse insight view vision assessment
    opinion ultimatum show remorse thanks congratulation rebuke warning advice description evidence detail clue comment counsel
    word observation response answer timeline
    safety refuge shelter cover comfort solace treatment advice help re-election reelection election
  `),
  withheld:
    /\b(?:short of|instead of|rather than|without|fail(?:s|ed|ing)? to|were to)\s+\p{L}+(?:\s+\p{L}+)?$/u,
  passive:
    /\b(?:am|is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+|also\s+|now\s+)?(?!opposed)\p{L}+(?:ed|ght)(?:\s+to)?$/u,
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
  rather: 'rather',
  possible: new Set(words('may might could can')),
  obliging: new Set(words('must ought should')),
  strict: new Set(words('must')),
  impersonal: new Set(words('it there')),
  doubts: new Set(words('whether')),
  due: new Set(words('come arrive i we')),
  relatives: new Set(words('that which who why what how')),
  ceasing: stems('stop quit fade rest relent waver'),
  negations: new Set(words("not never n't no nobody nothing cannot")),
  being: new Set(words("am are is was were be 'm 're stand stands stood remain remains remained")),
  ready: new Set(words('willing ready prepared open')),
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
      'plead live say tell see know find remember forget miss need have be get feel think guess admit regret hope like love die lose wonder explain comment name identify elaborate discuss confirm disclose specify speculate answer reply respond',
    ),
  ),
  doubted: /(?:\b(?:if|whether|fact that)\s+(?:\S+\s+){1,3}|\b(?:might|may|could)\s+)$/u,
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
  loose: new Set(words('offering')),
  habits: new Set(words('often sometimes usually frequently regularly occasionally')),
  accepting: new Set(words('take accept')),
  none: 'no',
  intentions: stems('intention plan interest'),
  going: stems('continue'),
  siding: stems('come lobby campaign'),
  against: new Set(words('against opposition')),
  conditions: new Set(words('if unless provided')),
  concessions: new Set(words('even as')),
  elected: new Set(words('elected re-elected reelected')),
}
