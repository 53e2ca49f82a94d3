import type { Facet, FacetWords } from '../facets.ts'

const NUMBER =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'
const COUNT = `(?<value>\\d[\\d,]*|${NUMBER})`
const GUN = 'guns?|handguns?|pistols?|revolvers?|weapons?|firearms?|rifles?|shotguns?'
const PLACE = "(?<value>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})"

const SIDE = 'North|South|East|West|[NSEW]'
const STREET = "(?<key>\\d+(?:st|nd|rd|th)|\\p{Lu}[\\p{L}’'-]+)"

/** A facet whose report gives one value, told in some ways. */
const sole = (name: string, kind: Facet['kind'], alike: number, ...patterns: readonly string[]): Facet => ({
  name,
  kind,
  grade: 'contradiction',
  told: patterns.map(pattern => ({ pattern: new RegExp(pattern, 'giu') })),
  sole: true,
  alike,
})

/** A matter of which two things are told. */
const opposed = (
  name: string,
  grade: Facet['grade'],
  alike: number,
  isSole: boolean,
  told: Readonly<Record<string, string>>,
): Facet => ({
  name,
  kind: 'polarity',
  grade,
  told: Object.entries(told).map(([value, pattern]) => ({ value, pattern: new RegExp(pattern, 'giu') })),
  sole: isSole,
  alike,
})

/** For what news of one event has one word or number in English. */
export const FACETS: FacetWords = {
  list: [
    sole(
      'calibre of the gun',
      'count',
      0,
      '(?<value>\\d{2,3})[- ]cali(?:ber|bre)\\b',
      `\\b(?<value>\\d{1,2}(?:\\.\\d+)? ?-?mm|9[- ]millimet(?:er|re)) (?:${GUN})`,
    ),
    sole(
      'blood-alcohol level',
      'count',
      0,
      'blood[- ]alcohol (?:level|content|concentration|reading)(?: (?:was|of|at|measured|registered|tested|came|to|back|about))* ?(?:0?\\.)(?<value>\\d\\d+)',
    ),
    sole(
      'degree of the charge',
      'count',
      0,
      '\\b(?<value>first|second|third|fourth)[- ]degree (?<key>murder|manslaughter|assault|arson|burglary|robbery|kidnapping|rape)',
    ),
    sole(
      'earlier convictions',
      'count',
      1,
      `\\b${COUNT} (?:prior|previous|earlier) (?:[\\p{L}-]+ ){0,3}?(?<key>convictions?|arrests?|felon(?:y|ies))`,
    ),
    sole(
      'magnitude',
      'count',
      0,
      '\\b(?<value>\\d\\.\\d)[- ]magnitude',
      '\\bmagnitude(?:[- ]| of )(?<value>\\d\\.\\d)\\b',
    ),
    sole(
      'years in prison',
      'count',
      0,
      `\\bfac(?:es?|ing|ed) (?:up to|a maximum (?:sentence )?of|as (?:much|many) as|at least)? ?${COUNT} years in (?:prison|jail)`,
    ),
    {
      ...sole('where somebody lives', 'place', 0),
      told: [{ pattern: new RegExp(`(?<key>\\p{Lu}[\\p{L}’'-]+), \\d{1,2}, of ${PLACE}`, 'gu') }],
    },
    {
      ...sole('block of the street', 'place', 0),
      told: [{ pattern: new RegExp(`\\b(?<value>\\d{2,5}) block of (?:(?:${SIDE})\\.? )?${STREET}`, 'gu') }],
    },
    opposed('place of death', 'contradiction', 1, true, {
      scene:
        '\\b(?:(?:pronounced|declared) dead|died) (?:right )?(?:at|on) the (?:scene|spot)|\\b(?:killed|died) instantly',
      hospital:
        "\\b(?:died|(?:pronounced|declared) dead)(?: [\\p{L}]+){0,3} (?:at|in|on arrival at|en route to) (?:an? |the )?(?:[\\p{L}.’'-]+ ){0,4}(?:hospital|medical cent)",
    }),
    opposed('how somebody got away', 'contradiction', 1, true, {
      foot: '\\b(?:fled|escaped|ran)(?: [\\p{L}]+){0,3} on foot',
      wheels:
        '\\b(?:fled|escaped|sped)(?: [\\p{L}]+){0,3} (?:in|on) an? (?:[\\p{L}-]+ ){0,3}(?:car|van|truck|SUV|vehicle|motorcycle|scooter|sedan|bicycle|motorbike)|\\b(?:drove|sped) (?:off|away)',
    }),
    opposed('whether the motive is known', 'revision', 0, true, {
      unknown:
        "\\bmotive(?: [\\p{L}]+){0,5} (?:unknown|unclear|not (?:yet )?(?:known|clear|immediately|been))|\\bno (?:known |clear |apparent )?motive|\\btoo early to(?: [\\p{L}]+){1,4} motive|(?:do|did|does)(?: not|n[’']t) know(?: [\\p{L}]+){0,3} motive",
      known: '\\bmotive(?: for the [\\p{L}]+)? (?:was|is|appears? to|may have been) (?!un|not|still|yet)',
    }),
    opposed('charged, or not yet', 'revision', 0, true, {
      awaited:
        "\\b(?:expected|due|likely|set) to (?:be (?:formally )?charged|face (?:[\\p{L}-]+ ){0,2}charges)|\\bcharges (?:are|were) (?:expected|pending)|\\bpending (?:formal )?charges|\\b(?:has|have)(?: not|n['’]t) (?:yet )?been (?:formally )?charged",
      filed:
        '\\b(?:was|were|has been|have been) (?:[\\p{L}]+ly )?charged\\b|\\bcharges (?:were |have been )?filed|\\b(?:filed|handed down|brought|announced) (?:[\\p{L}-]+ ){0,2}charges|\\bnow faces (?:[\\p{L}-]+ ){0,3}charges?',
    }),
    opposed('whether somebody was armed', 'contradiction', 1, false, {
      armed: `\\b(?:point(?:ed|ing)|pull(?:ed|ing)|drew|produced|brandish(?:ed|ing)|carrying|carried|had|armed with|waving|wielding) (?:out )?a (?:[\\p{L}\\d.-]+ ){0,3}?(?:${GUN}|knife)\\b`,
      unarmed: `\\b(?:did(?: not|n[’']t| ?n ’ t| ?n't) have (?:a|any) (?:[\\p{L}-]+ )?(?:${GUN}|knife)|was(?: not|n[’']t) armed|was unarmed|had no (?:${GUN}|knife)|no (?:${GUN}) (?:was|were) (?:found|recovered))`,
    }),
    opposed('whether the name is known', 'revision', 1, true, {
      withheld:
        "\\b(?:has|have|had|did|do|does|would)(?: not|n[’']t) (?:yet )?(?:immediately )?(?:been )?(?:releas|identif|nam|disclos)[\\p{L}]*(?: the)?(?: (?:names?|identity|identities) of)? (?:the )?(?<key>victims?|suspects?|officers?|sergeant|gunman|shooter|driver|woman|man|teen|boy|girl)|\\bunidentified (?<key>victims?|suspects?|officers?|gunman|shooter|driver|woman|man|teen|boy|girl)",
      told: '(?<key>victim|suspect|officer|gunman|shooter|driver|woman|man|teen|boy|girl)s?,? (?:was|were|has been|have been|who was|been)? ?identified (?:[\\p{L}]+ ){0,4}as|\\bidentified the (?<key>victims?|suspects?|officers?|gunman|shooter|driver|woman|man|teen|boy|girl) as',
    }),
  ],
  people: new Set(
    'demonstrator protester protestor marcher rioter worker man woman teenager youth civilian resident passenger migrant docker student supporter soldier officer employee'.split(
      ' ',
    ),
  ),
  played: new Set(
    'season game match point homer goal yard run win touchdown rbi rbis rebound assist reception carry catch sack interception inning strikeout pass'.split(
      ' ',
    ),
  ),
  same: new Map([
    ...NUMBER.split('|')
      .slice(1)
      .map((word, i) => [word, String(Math.max(1, i))] as const),
    ['a', '1'],
  ]),
}
