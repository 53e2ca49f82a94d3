import type { FigureWords } from '../senses.ts'

/** Nouns that stand for a number: "the toll", "their estimate". */
const FIGURE =
  '(?:figure|number|count|toll|total|tally|estimate|sum|amount|turnout|attendance|crowd|cost|price|bill|damage|loss|share|proportion|portion|rate|score|result|age|length|size)s?'
/** Rough words before a number. */
const ROUGH =
  '(?:(?:about|around|nearly|almost|some|only|just|over|under|roughly|approximately|as many as|as few as|up to|at least|at most|more than|fewer than|less than|no more than|no fewer than|not more than|closer to|nearer to|nearer|close to|well over|a mere) )*'
const NOUN_PHRASE = "(?:[\\p{L}’'-]+ ){1,6}?"

/** What stands before a bare number that somebody gives for what has just been told. */
const GIVES: readonly string[] = [
  // "The guild put it at 300"; "the wardens estimate the crowd at 300"
  `\\b(?:puts?|putting|plac(?:es?|ed)|estimat(?:es?|ed)|reckon(?:s|ed)?|sets?|pegs?|pegged|assess(?:es|ed)?|valu(?:es?|ed)|gauged?) (?<what>${NOUN_PHRASE})at ${ROUGH}$`,
  // "The guild spoke of 300"
  `\\b(?:spoke|speaks?|spoken|talk(?:s|ed)?|boast(?:s|ed)?|told|tells|writes|wrote|knows|knew) of ${ROUGH}$`,
  // "The guild counts 300"
  `\\b(?:claim(?:s|ed)?|count(?:s|ed)?|admit(?:s|ted)?(?: to)?|acknowledg(?:es?|ed)|conced(?:es?|ed)|said|says?|gives?|gave|names?|named|cit(?:es?|ed)|estimat(?:es?|ed)|reckon(?:s|ed)?|record(?:s|ed)?|list(?:s|ed)?|tall(?:y|ies|ied)|confirm(?:s|ed)?|report(?:s|ed)?|maintain(?:s|ed)?|mention(?:s|ed)?|registered|suggest(?:s|ed)?) (?:that )?${ROUGH}$`,
  // "The guild said that it was 300"; "the guild insists the true figure is 300"
  `\\b(?:it|there|they|these|that|the (?:(?:true|real|actual|correct|right|proper|final|full) )?${FIGURE}) (?:was|were|is|are|had been|has been|have been|stood at|stands at|came to|comes to|would be|will be|may be|might be|could be|must be|exceeded|exceeds) ${ROUGH}$`,
]

/** By which words of English numbers are set against one another. */
export const FIGURES: FigureWords = {
  gives: new RegExp(GIVES.join('|'), 'iu'),
  truth: new RegExp(
    `\\bthe (?:true|real|actual|correct|right|proper) ${FIGURE} (?:was|were|is|are|had been|has been|stood at|stands at|came to|comes to|would be|will be|may be|might be|could be|must be|lies|lay) ${ROUGH}$`,
    'iu',
  ),
  generic: new RegExp(`^(?:it|that|this|them|these|those|(?:the|its|their|that|this) ${FIGURE})$`, 'iu'),
  givenBy:
    /^(?: [\p{L}-]+)?,? (?:per (?:the|his|her|its|their)|according to|by the (?:count|reckoning|estimate) of|in the (?:count|estimate) of) /iu,
  ends: /^(?:[.,;:!?)”"’—–]|$| (?:in all|altogether|in total|at most|at least|so far|instead|and|but|while|whereas|or|then|now)\b| ?[—–-] )/iu,
  boundary: /[.;:,—–]|\b(?:while|whereas|whilst|but|and|or|though|although|against)\b/iu,
  pronouns: new Set([
    'he',
    'she',
    'it',
    'they',
    'who',
    'which',
    'that',
    'we',
    'i',
    'also',
    'had',
    'has',
    'later',
    'earlier',
  ]),
  amounts: new Set(
    (
      'total toll sum number count crowd group team crew force staff party population majority minority average maximum minimum score price ' +
      'turnout figure estimate loss profit rate share half quarter third lead margin fleet list range series record capacity'
    ).split(' '),
  ),
  harms: new Set(['wound', 'bruise', 'cut', 'fracture', 'laceration', 'stab']),
  addresses: new Set(['block', 'street', 'avenue', 'road', 'lane', 'drive', 'floor', 'room']),
  aged: /\b(?:aged?|aged about|in (?:his|her|their) (?:early |mid |mid-|late )?|(?:mother|father|mom|mum|dad|parents?|grandmother|grandfather) of) $/i,
  entitled: new Set(['eligible', 'entitled', 'registered', 'enrolled', 'qualified']),
  earlier: new RegExp(
    `\\b(?:earlier|previous|first|initial|original|provisional|preliminary|old) ${FIGURE}(?:,| of| was| had been| stood at|:| —| –) ${ROUGH}$`,
    'iu',
  ),
  hadGiven: new RegExp(
    `\\b(?:had|has) (?:earlier |first |previously |originally |initially |once )?(?:spoken of|put ${NOUN_PHRASE}at|named|given|counted|announced|reported|estimated) ${ROUGH}$`,
    'iu',
  ),
  compares: /^,? (?:up|down|compared|rising|falling|more|fewer|less) (?:from|with|to|than)\b/iu,
  figureOf: new RegExp(`\\bthe (?!age)${FIGURE} of ${ROUGH}$`, 'iu'),
  givenBefore:
    /^,? (?:(?:that|which) )?(?:he|she|it|they|the [\p{L}-]+|\p{Lu}[\p{L}.’'-]*(?: \p{L}+){0,2}) (?:had )?(?:earlier |first |previously |originally |initially |once )?(?:named|given|gave|spoken of|put|announced|reported|counted|estimated|claimed|cited|mentioned|told|quoted|published|issued|stated)\b/u,
}
