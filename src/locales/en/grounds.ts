import type { GroundWords } from '../grounds.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What is refused rather than denied. */
const REFUSED =
  '(?:calls?|demands?|appeals?|pleas?|requests?|offers?|proposals?|plans?|bids?|invitations?|pressure|criticisms?|concerns?|objections?|petitions?|motions?|ideas?|options?|amendments?|appointments?|applications?|candidates?)'

/** By which words of English a denial and a claim are seen to speak of two things. */
export const GROUNDS: GroundWords = {
  scarcely: words('hardly scarcely barely'),
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
  past: words('prior previous previously earlier past former formerly'),
  existing: /\b(?:have|has|had|having|is|are|was|were|be|been|there(?:’s|'s)|with|of) $/i,
  soFar:
    /\b(?:has|have|had)(?: [a-z]+ly)? (?:not|never|yet)\b|\b(?:has|have|had)n[’']t\b|\b(?:no|nobody|none)\b[^.;]{0,40}?\b(?:has|have|had) (?:yet |so far )?been\b|\bnot yet\b|\byet to\b|\bso far\b/i,
  rejection: new RegExp(
    `^(?: (?:the|a|an|any|all|his|her|its|their|those|such|growing|mounting|new|repeated|[a-z]+’s))* ${REFUSED}\\b|^(?:[^.;“”"]{0,60})? as\\b`,
    'i',
  ),
}
