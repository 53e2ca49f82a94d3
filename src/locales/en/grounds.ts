import type { GroundWords } from '../grounds.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What is refused rather than denied. */
const REFUSED =
  '(?:calls?|demands?|appeals?|pleas?|requests?|offers?|proposals?|plans?|bids?|invitations?|pressure|criticisms?|concerns?|objections?|petitions?|motions?|ideas?|options?|amendments?|appointments?|applications?|candidates?|lawsuits?|suits?|cases?|complaints?|indictments?|motions?|bail|parole|entry|access|permission|treatment|aid|help|visas?|licen[cs]es?)'

/** What is denied when it is rejected. */
const TOLD =
  '(?:accounts?|versions?|claims?|allegations?|accusations?|charges?|assertions?|suggestions?|reports?|stor(?:y|ies)|statements?|figures?|rumou?rs?|speculation|notions?|theor(?:y|ies)|findings?|conclusions?|narratives?|insinuations?|talk|any|having)'

/** Given names, each before its short forms. */
const NICKNAMES = `
  william bill billy will willy|robert bob bobby rob robbie|richard dick rick ricky rich|james jim jimmy jamie|john jack johnny|
  joseph joe joey|michael mike mick mickey|thomas tom tommy|anthony tony|david dave davy|daniel dan danny|stephen steve steven|
  christopher chris|edward ed eddie ted teddy ned|benjamin ben benny|samuel sam sammy|matthew matt|nicholas nick|patrick pat|
  elizabeth liz lizzie beth betty|katherine kate kathy katie cathy kathryn catherine katharine|jeffrey jeff|gregory greg|kenneth ken kenny|ronald ron ronnie|
  donald don donnie|lawrence larry|andrew andy drew|alexander alex|charles charlie chuck|frederick fred freddie|henry harry hank|
  gerald jerry|margaret maggie meg peggy|susan sue susie|deborah debbie deb|vincent vince|timothy tim|jonathan jon|joshua josh|
  nathan nate|raymond ray|philip phil phillip|peter pete|walter walt|leonard len lenny lennie|gabriel gabe|zachary zach zack|jennifer jen jenny|
  barbara barb|patricia patty trish|rebecca becky|victoria vicky|dorothy dot|theodore theo|
  cyrus cy|rudolph rudy|francis frank frankie|bernard bernie|jacob jake|eugene gene|martin marty|randall randy|cynthia cindy|
  jacqueline jackie|judith judy|sandra sandy|isaac ike|terrence terry|susan suzy|arthur artie|kimberly kim`

/** By which words of English a denial and a claim are seen to speak of two things. */
export const GROUNDS: GroundWords = {
  scarcely: words('hardly scarcely barely'),
  only: words('only just merely simply solely alone'),
  limiting: words('when while whilst during before after until till unless if once where as'),
  happened: words(
    'manage manages managed managing begin begins began begun beginning start starts started starting continue continues continued continuing ' +
      'proceed proceeds proceeded go went came get got gets happen happened happens appear appears appeared seem seems seemed prove proved turned ' +
      'claimed claims reported believed known thought said found forced made led caused enabled obliged compelled driven used tend tends tended ' +
      'help helps helped failed fails chose dared deigned bothered agreed',
  ),
  determiners: words('the a an this these that those your our his her its their'),
  tying: words('to of for'),
  pronouns: words('he she they him her them who it i we you'),
  nicknames: new Map(
    NICKNAMES.split('|').flatMap(line => {
      const [whole, ...short] = line.trim().split(' ')
      return short.map(name => [name, whole ?? name] as const)
    }),
  ),
  past: words('prior previous previously earlier past former formerly'),
  existing: /\b(?:have|has|had|having|is|are|was|were|be|been|there(?:’s|'s)|with|of) $/i,
  soFar:
    /\b(?:has|have|had)(?: [a-z]+ly)? (?:not|never|yet)\b|\b(?:has|have|had)n[’']t\b|\b(?:no|nobody|none)\b[^.;]{0,40}?\b(?:has|have|had) (?:yet |so far )?been\b|\bnot yet\b|\byet to\b|\bso far\b/i,
  rejection: new RegExp(`^(?: (?!that\\b)[\\p{L}’'.-]+){0,5}? ${REFUSED}\\b`, 'iu'),
  denies: /^(?:den(?:y|ies|ied|ying)|doubt)/i,
  claim: new RegExp(`^(?: (?!as\\b)[\\p{L}’'.-]+){0,5}? (?:that|${TOLD})\\b`, 'iu'),
}
