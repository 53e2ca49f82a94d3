import type { StanceWords } from '../stances.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Adverbs that may stand between the words of a verb. */
const ADVERBS = '(?:(?:also|now|soon|then|still|only|just|almost|[a-z]+ly) )*'
/** What may stand for "is". */
const IS = "(?:is|are|was|were|be|been|remains?|seems?|looks?|appears?|[’']s|[’']re)"
/** How something to come is called likely, behind "is" or a name. */
const LIKELY = '(?:expected|likely|set|due|scheduled|poised|slated)'
/** What tells one of several of a kind from the others. */
const WHICH = '((?:(?:first|second|third|fourth|new|joint|early|snap|historic|future) )?)'

/** By which something is believed, and told. */
const BELIEVED = 'thought|believed|suspected|feared|assumed|claimed|denied'
const SAID = 'said|reported|told|described|suggested|indicated|announced|ruled'

const chance = (
  of: StanceWords['chances'][number]['chance'],
  before: string,
): StanceWords['chances'][number] => ({
  chance: of,
  before: new RegExp(`${before} ${ADVERBS}$`, 'iu'),
})

/** By which words of English one side is surer than another, gives another reason, or tells what was first believed. */
export const STANCES: StanceWords = {
  chances: [
    chance(-2, `\\b(?:will ${ADVERBS}(?:not|never)|won[’']t|${IS}(?: not|n[’']t) going to)`),
    chance(
      -1,
      `\\b(?:${IS} ${ADVERBS}(?:(?:highly|very|increasingly) )?unlikely to|${IS}(?: not|n[’']t) ${ADVERBS}(?:${LIKELY}|planning) to)`,
    ),
    chance(1, '\\b(?:may|might|could)(?: (?:well|yet))?'),
    chance(2, `\\b(?:${IS} )?${ADVERBS}(?:(?:widely|highly|very) )?${LIKELY} to`),
    chance(3, "(?:\\bwill|[’']ll)"),
  ],
  would: new RegExp(`(?:\\bwould|[’']d) ${ADVERBS}$`, 'iu'),
  coming: new RegExp(
    `\\b(?:will|won[’']t|would|may|might|could|going|planning|unlikely|${LIKELY})\\b|[’'](?:ll|d)\\b`,
    'iu',
  ),
  embedded:
    /\b(?:(?:which|who|that) |(?:where|when|how|what|whom|whose|whether|if) (?:[\p{L}\d’'-]+ ){0,3})$/iu,
  condition: /\b(?:if|unless|provided)\b/iu,
  planned: new RegExp(
    `\\b(?:expected|planned|upcoming|scheduled|forthcoming|impending|coming|looming) ${WHICH}([\\p{L}]+)`,
    'giu',
  ),
  possible: new RegExp(`\\b(?:possible|potential|prospective|mooted|rumou?red) ${WHICH}([\\p{L}]+)`, 'giu'),
  suspected:
    /\b(?:potential|possible|suspected|alleged|apparent|likely|presumed) (?!(?:first|second|third|fourth|new|next|early|joint|snap|future) )([\p{Ll}-]+) ([\p{Ll}]+)(?=[.,;:!?”"’)]|$| (?:in|on|at|by|of|to|from|for|with|that|which|who|and|or|as|is|are|was|were|had|has|have|containing|near|after|before|during|against|targeting|mailed|sent)\b)/gu,
  reserved:
    /\b(?:reportedly|apparently|possibly|probably|presumably|supposedly|likely|(?:is|are|was|were|been) (?:widely )?(?:believed|thought|said|reported|understood) to(?: have| be)?|believed to be|(?:appear|seem)(?:s|ed)? to(?: have| be)?|(?:may|might|could) have|rumou?red|unconfirmed) $/iu,
  unsure:
    /\b(?:would|may|might|could|can|should|must|whether|if|believes?d?|thinks?|thought|suspect(?:s|ed)?|presum(?:es?|ed|ably)|alleged(?:ly)?|accused|charged|probably|likely|apparently)\b/iu,
  because:
    /,? (?:because(?: of)?|due to|owing to|citing|on the grounds (?:of|that)|over (?:fears|concerns|worries)(?: of| that| about)?|in protest (?:at|over|against)|out of (?:fear|concern)|for fear of|prompted by|triggered by|caused by|blamed on|as a result of|in retaliation for|in response to) /iu,
  caused: new Set(
    words(
      'CANCEL DISMISS RESIGN QUIT SUSPEND DELAY SHUT REFUSE ARREST COLLAPSE EXPLODE COLLIDE BURN FAIL SINK BAN END',
    ),
  ),
  first: new RegExp(
    // "first said" tells of an order, not of another belief
    `\\b(?:(?:initially|at first|originally)(?: had)? (?:${BELIEVED}|${SAID})|first (?:had )?(?:${BELIEVED})|(?:${BELIEVED}|${SAID}) (?:initially|at first|originally))(?: that)? |` +
      `\\b(?:was|were|had been|is|are) (?:initially|at first|originally|first) (?:${BELIEVED}|described) (?:to |that |as )`,
    'iu',
  ),
  now: /(?:\b(?:but|though|although|however)\b.{0,60}?\b(?:now|later|since|turned out|in fact|actually)\b|\b(?:they|he|she|it|who|police|officials|investigators|authorities) (?:now|later)\b|\blater\b|\bnow\b)/iu,
  decade:
    /\bin (?:his|her) (?:early |mid[- ]|late )?(?:(\d0)s|(twenties|thirties|forties|fifties|sixties|seventies|eighties))\b/iu,
  decades: new Map(
    words('twenties thirties forties fifties sixties seventies eighties').map((word, i) => [
      word,
      20 + 10 * i,
    ]),
  ),
  role: /\b(suspect|gunman|shooter|attacker|assailant|killer|driver|pilot|victim|accused|defendant|hostage-taker|robber|bomber)s?\b/giu,
}
