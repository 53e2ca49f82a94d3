import type { BylineWords, CaptionWords, StampWords } from '../bylines.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:(?:de|da|del|van|von|der|al|bin|la|le) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,2}`

/** How English pages write who wrote a text, and for whom. */
export const BYLINES: BylineWords = {
  opens: /^by\s+/iu,
  by: 'by',
  // bylines of English papers have the small words of other languages too
  particle: /^(?:de|da|del|della|di|du|van|von|der|den|ter|al|el|bin|ibn|la|le|dos|das|y|e)$/u,
  ends: /^(?:for|on|@)/u,
  nameLine: new RegExp(
    String.raw`^${NAME}(?:(?:, | and | & |, and )${NAME}){0,3}(?: and (?:agencies|wires)| and [\p{L}]+ staff)?(?: in ${NAME.replace('{1,2}', '{0,2}')}(?: and \p{L}[\p{L} ]{2,30})?)?(?<job>, ?\p{L}[\p{L} ,&-]{3,50})?$`,
    'u',
  ),
  parts: /\s*[|·•,;/\n]\s*|\s[–—-]\s|\s(?=(?:by|By|BY|and)\s)/u,
  between: /\s*[|,;]\s*|\s+and\s+/u,
  outletName:
    /^\s*(?:The |the )?\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}&.’'-]*){0,4}\s*$/u,
  soleSource: /^sources?\s?: ?((?:\p{Lu}[\p{L}'’-]*|the|of|and)(?: (?:\p{Lu}[\p{L}'’-]*|the|of)){0,4})\.?$/u,
  // stations of the United States: "KQVX", "WQVX-TV", "KQVX News"
  station: /\((?<sign>[KW][A-Z]{3}(?:-(?:TV|DT|FM|AM))?)(?:\sNews)?\)/u,
  noAgency: /\b(?:by|photo)\b|\d{4}$|[+:]\d/iu,
  strokeNames:
    /^[([]?(?:©\s?)?\p{Lu}[\p{L}\p{M}\d.'’& -]{0,60}(?:\s?\/\s?[\p{Lu}\d][\p{L}\p{M}\d.'’& -]{0,40}|\/[\p{L}\d.-]{2,30}){1,4}(?:, ?(?:FILE|File))?[)\]]?$/u,
  article: /^the /iu,
  beforeName: /^(?:[—–(-]+|the\s)\s*/iu,
  credited: /\s*[,;/&]\s*|\s+and\s+/u,
  sections: /\s+(?:and|&)\s+|,\s*|\s+/u,
  rights: /©|\(c\)|\bcopyright\b/iu,
  holder: /^(?:[Tt]he )?[\p{Lu}\p{N}]|^\p{Ll}{2,4}$/u,
}

const NO_YEAR = String.raw`(?!,?\s?(?:19|20)\d\d|[\d:])`

/** How English pages write when a text was published. */
export const STAMPS: StampWords = {
  monthFirst: /(?<![\p{L}])(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:,?\s|-)((?:19|20)\d\d)/gu,
  dayFirst: /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(\p{L}{3,9})\.?,?\s((?:19|20)\d\d)/gu,
  monthDay: new RegExp(String.raw`(?<![\p{L}])(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?${NO_YEAR}`, 'gu'),
  dayMonth: new RegExp(
    String.raw`(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(\p{L}{3,9})(?!\p{L})\.?${NO_YEAR}`,
    'gu',
  ),
  clock:
    /(?<!\d)(\d{1,2})(?:[:.h](\d\d)(?::(\d\d))?)?\s?([ap])?\.?(m)?\b\.?,?\s?\(?((?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d|Z\b|\p{Lu}{2,5})?/giu,
  afterNoon: 'p',
  clockEnds: /\b[ap]\.m\.$/iu,
  clockMark: /^(?:[ap]m?|uhr)$/u,
  done: /ed$/iu,
  unit: /^(?:d|h|hrs?|m|mins?|s|secs?)$/u,
}

/** How captions of English pages end. */
export const CAPTIONS: CaptionWords = {
  via: /^\p{Lu}[^.!?]*(?:\/|\bvia\b)/u,
  date: /(?:,| on) (?:\p{L}+day, )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}\.$/u,
  dateAndPlace:
    /(?:,| on) (?:\p{L}+day, )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4},? in \p{Lu}[\p{L} ,.]{2,40}\.$/u,
  day: /[ ,](?:\p{Lu}\p{Ll}{2,5}day,? )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:[.,] \d{4})?\.$|[ ,]\p{Lu}\p{Ll}{2,5}day\.$/u,
  place:
    /\b(?:in|at|near|outside) (?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}\.$/u,
  on: 'on',
  last: 'last',
}
