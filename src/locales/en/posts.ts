import type { PostWords } from '../posts.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words of the longest label of a post, "the deputy head of the press office". */
const LABEL = String.raw`(?:(?:the|an?|its|one)\s)?((?:[\p{Ll}\d’'-]+\s){0,5}?[\p{Ll}’'-]+)`

/** Who says what another holds. */
const MOUTH = String.raw`(?:press\s|chief\s|deputy\s)?(?:spokes(?:man|woman|person|people|men)|representatives?|office|secretariat|press\s(?:office|service|officer|secretary))`

/** Lines of words that mean one role; the first stands for all. */
const ROLES = `
chairman chairwoman chairperson chair
adviser advisor aide consultant
confidant confidante associate ally
spokesman spokeswoman spokesperson
congressman congresswoman representative rep.
senator sen.
governor gov.
head leader chief boss
co-director codirector
coordinator co-ordinator
lawyer attorney solicitor counsel
reporter journalist correspondent
founder co-founder cofounder
husband spouse
wife
son
daughter
brother
sister
father
mother
uncle
aunt
nephew
niece
cousin
grandson
granddaughter
stepson
stepdaughter
brother-in-law
sister-in-law
son-in-law
daughter-in-law
father-in-law
mother-in-law
widow
widower
partner
deputy
agent
trooper
`

/** How English tells what a person is in a body. */
export const POSTS: PostWords = {
  speaking: words(`
    spokesman spokeswoman spokesperson spokesmen representative executive president director chairman chairwoman
    chairperson chair secretary secretary-general head leader chief boss minister commissioner governor administrator
    commander manager editor founder owner official officer superintendent rector dean coordinator general
  `),
  past: /\b(?:former|formerly|ex|late|then|outgoing|ousted|until)\b/iu,
  apposed: new RegExp(
    String.raw`^,\s${LABEL}\s(?:of|for|at|with|from)\s(?:(?:the|a|an)\s)?(?:[\p{Ll}-]+\s){0,3}$`,
    'u',
  ),
  heading:
    /^,?\s(?:who\s)?(?:heads?|heading|leads?|leading|runs?|running|chairs?|chairing)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}$/u,
  of: /^\s(?:of|from)\s(?:the\s)?$/u,
  before: new RegExp(String.raw`^(?:['’]s?)?\s${LABEL},?\s$`, 'u'),
  behind: new RegExp(String.raw`^(?:['’]s?)?\s${LABEL}(?=[,.;]|\s(?:said|says|told|and)\b)`, 'u'),
  aside: /^,\s(?:the\s|one\sof\s(?:the\s)?)?$/u,
  mouthFor: new RegExp(
    String.raw`^(?:(?:an?|the|one)\s)?${MOUTH}\s(?:for|of|from|with|at)\s(?:the\s)?(?:[\p{Ll}-]+,?\s){0,3}$`,
    'iu',
  ),
  mouth: new RegExp(String.raw`^\s(?:[\p{Ll}-]+\s)?${MOUTH}(?:[\s,]|$)`, 'iu'),
  mouthOf: new RegExp(String.raw`^(?:['’]s?)?\s(?:[\p{Ll}-]+\s)?${MOUTH}$`, 'iu'),
  article: /^(?:the|an?)\s$/i,
  definite:
    /^(?:the|his|her|its|their|\p{Lu}[\p{L}-]+['’]s?)\s([\p{L}’' -]+?)(?=\s(?:of|for|at|in|on|from|who|which|that|to)\b|,|$)/iu,
  always:
    /^(?:(?:[\p{L}-]+\s)?police|(?:an?\s)?(?:court\s(?:documents|papers|records|filings)|indictment|affidavit|lawsuit|autopsy(?:\sreport)?|coroner['’]s\sreport))$/iu,
  bodies: words(`
    administration police army military navy coastguard guard brigade government ministry department court hospital clinic council parliament
    office bureau commission committee inspectorate embassy prosecution presidency cabinet municipality institute observatory
    laboratory service authority regulator watchdog union federation company firm operator airline utility airport railway
    university museum charity school
  `),
  roles: new Map(
    ROLES.trim()
      .split('\n')
      .flatMap(line => line.split(' ').map((word, _, all): [string, string] => [word, all[0] ?? word])),
  ),
  opening: words('a an the his her its their by from with as'),
  roleLinks: words('of for at in with from to'),
  papers: words(`
    indictment lawsuit suit complaint affidavit autopsy ruling verdict judgment judgement memo memorandum charges documents papers
    records filings filing petition
  `),
  suits: words('lawsuit suit complaint'),
  files: /\b(?:filed|brought|launched)\b[^.\n]{0,60}\b(?:lawsuit|suit|complaint)\b/iu,
  filed:
    /^\s(?:(?:has|have|had|also|on|late|last|\p{Lu}\p{Ll}+day)\s){0,3}(?:filed|brought|launched)\s(?:(?:an?|the|its|their|his|her)\s)(?:[\p{L}$\d-]+\s){0,4}(?:lawsuit|suit|complaint)\b/u,
  ministries: words('ministry department'),
  ministers: words('minister secretary'),
  nameRun: /(?:\p{Lu}[\p{L}.&-]* (?:of |and )?){1,4}$/u,
  gerund: /ing $/u,
  executive: {
    wholes: words(`
      government administration cabinet presidency leadership regime executive premiership chancellery junta president premier
      chancellor taoiseach king queen emperor emir sultan monarch
    `),
    heads:
      /^(?:(?:acting|interim|caretaker|incoming|new|then)\s)*(?:federal\s|state\s)?(?:president|prime\sminister|premier|chancellor|taoiseach|head\sof\s(?:state|government)|king|queen|emperor|emir|sultan|monarch)$/u,
    parts: words(`
      ministry department minister secretary office military army navy airforce force forces coastguard spokesman spokeswoman
      spokesperson spokespeople official officials ambassador envoy embassy treasury diplomat diplomats command staff
    `),
    ofState:
      /^,\s(?:the\s)?((?:[\p{L}-]+\s){0,3}[\p{L}-]+)\sof\s(?:the\s)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=[,.;]|\sand\b)/u,
    apposed: /^,\s(?:the\s)?((?:\p{Lu}[\p{L}.’'-]+\s){1,2}(?:[\p{L}-]+\s){0,4}[\p{L}-]+)(?=[,.;])/u,
    opens: /^(?:The|A|An|In|On)\s/u,
    article: 'the',
    seated: /\b(?:government|presidential|president|prime)\b/u,
    ministerial: /\b(?:minister|ministry|department|secretary|army|navy|military|forces)\b/u,
    seats:
      /^(?:presidential\s(?:office|palace)|(?:president|premier|chancellor|prime\sminister)['’]s\soffice)$/u,
    matters: words(`
      foreign home interior defence defense justice finance economy economic health education transport trade energy agriculture
      environment labour labor culture internal external state prime presidential federal national central armed air general
      war security information external interim caretaker transitional military provisional coalition new deputy senior press
      government ministry department office army navy chief vice first commerce treasury affairs and of acting
    `),
  },
}
