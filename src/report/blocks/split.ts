import type { Locale } from '../../locales/index.ts'
import { type Line, lineOf, opensWith } from './page.ts'

/** A dateline stands at the head of the text: a bare one only before so many lines of running text. */
const BARE_WITHIN = 1
/** One with an agency or a date may come later, where a page joins two reports. */
const NAMED_WITHIN = 60

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /]\p{Lu}[\p{L}\p{M}.'’-]*){0,4}(?:, ?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}){0,2}`
const COUNTRY = String.raw`(?: \(\p{Lu}[\p{L} .]{2,30}\))`
const WEEKDAY = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.?,? )?`
const DATE = String.raw`(?:,? ${WEEKDAY}(?:\p{L}{3,9}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} \p{L}{3,9}\.?(?:,? \d{4})?))`
const AGENCY = String.raw`(?: ?[(\[](?<agency>\p{Lu}[^()\[\]\n]{1,50})[)\]])`
const DASH = String.raw` ?\.?(?:—|–|―|--|---)\s*|\s[-:]\s+|\.-\s+`
/** A sentence begins. */
const SENTENCE = String.raw`(?=["“‘'(\[]?[\p{Lu}\p{N}])`

/** "PORT ALMA, March 3 (Narrows Press) - The ...", "(Narrows Press) -- The ...", "Alma, 3 March 2031 (NP). The ..." */
const WITH_AGENCY = new RegExp(
  String.raw`^(?:${PLACE}${COUNTRY}?${DATE}?(?:, \d{1,2}:\d\d)?${AGENCY}${DATE}?(?:${DASH}|[.:]\s+)|${AGENCY.replace('<agency>', '<lone>')}(?:${DASH}))`,
  'u',
)
/** "(NP) - PORT ALMA, MAR 3 - The ...", "PORT ALMA, March 3. /NP/. The ...", "Port Alma, March 3 (NP) The ..." */
const OTHER_ORDER = new RegExp(
  String.raw`^(?:[(\[]\p{Lu}[^()\[\]\n]{1,50}[)\]](?:${DASH})${PLACE}${DATE}(?:${DASH})|${PLACE}${DATE}\. ?/\p{Lu}[^/\n]{1,30}/\.?\s+|${PLACE}${DATE}${AGENCY}\s+)${SENTENCE}`,
  'u',
)
/** "PORT ALMA, March 3, 2031 — The ..." */
const WITH_DATE = new RegExp(`^${PLACE}${DATE}(?:${DASH})${SENTENCE}`, 'u')
/** "PORT ALMA — The ...", "Port Alma, Kessar -- The ..." */
const CAPITALS = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,4}(?:, ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}){0,2}(?:${DASH})${SENTENCE}`,
  'u',
)
const BARE = new RegExp(String.raw`^${PLACE}(?: ?-- ?| [—―] )(?=["“‘'(\[]?\p{Lu})`, 'u')

/** "PORT ALMA (Narrows Press) -", "RONSTAD —": a dateline that stands on a line of its own. */
const ALONE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,4}(?:, ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}){0,2}${DATE}?${AGENCY}?|${PLACE}${DATE}?${AGENCY})\s?(?:—|–|―|--|-)$`,
  'u',
)
/** No dateline is longer. */
const LONGEST_ALONE = 120

/** Whether a line is a whole dateline, dash and all. */
export const isDatelineAlone = (text: string): boolean => text.length <= LONGEST_ALONE && ALONE.test(text)

/** Splits the datelines off the lines that they open, and the agency off the last line of the text. */
export function splitLines(text: string, lines: readonly Line[], locale: Locale): Line[] {
  let prose = 0
  const lastProse = lines.findLastIndex(line => line.prose)
  return lines.flatMap((line, i) => {
    const before = prose
    if (line.prose) prose++
    if (line.words.length < 4) return [line]
    if (before <= BARE_WITHIN && MAY_END.test(line.head)) {
      const parts = ranInto(text, line, lines[i - 1])
      if (parts) return parts
    }
    return prefixed(text, line, before, locale).flatMap(piece =>
      i >= lastProse ? suffixed(text, piece, locale) : [piece],
    )
  })
}

/** "Kessar opens lock PORT ALMA —", "Related Two dead at lock HARN COUNTY, Kan. (NPT) – Police say ...": what a page put before a dateline without a stop. */
const RAN_INTO =
  /^(?<other>[^.!?"“”]{8,160}?)\s(?<place>\p{Lu}{4,}(?: \p{Lu}{3,}){0,2}(?<at>(?:, (?:\p{Lu}[\p{L}.]*\s?){1,3})?(?:\s?\([^()]{2,30}\))?))\s*(?:—|–|―|--?)(?:$|\s+(?=["“]?\p{Lu}))/u

/** The parts of such a line: where text goes on behind the dash the state or the agency must be named. */
function ranInto(text: string, line: Line, above: Line | undefined): Line[] | undefined {
  const match = RAN_INTO.exec(line.head)
  const { other = '', at = '' } = match?.groups ?? {}
  if (!match || line.hint || !/\p{Ll}/u.test(other)) return undefined
  const isWhole = match[0].length === line.text.length
  if (!isWhole && at.trim() === '') return undefined
  const place = line.start + other.length + 1
  const end = line.start + match[0].trimEnd().length
  const inserted = above?.cut === 'promo' ? { cut: 'promo' as const } : {}
  return [
    lineOf(text, { start: line.start, end: line.start + other.length }, line.run, inserted),
    lineOf(text, { start: place, end }, line.run, { cut: 'dateline' }),
    ...(isWhole ? [] : [lineOf(text, { start: line.start + match[0].length, end: line.end }, line.run, {})]),
  ]
}

function prefixed(text: string, line: Line, proseBefore: number, locale: Locale): Line[] {
  const head = line.head.slice(0, 160)
  const { cut, role } = prefixOf(line, head, proseBefore, locale)
  // "PORT ALMA, KS - MAY 3: The premier waits" is no dateline but a caption
  if (cut === 0 || cut >= line.text.length || opensWith(locale.page.captionOpens, line)) return [line]
  const hint = line.hint ? { hint: line.hint } : {}
  const kept = head.slice(0, cut).trimEnd().length
  const piece = lineOf(text, { start: line.start, end: line.start + kept }, line.run, { ...hint, cut: role })
  const rest = lineOf(text, { start: line.start + cut, end: line.end }, line.run, hint)
  const parts = role === 'promo' ? ranInto(text, rest, piece) : undefined
  return [piece, ...(parts ?? [rest])]
}

/** What opens a line and is no word of its text: what a page put there, a rubric, a dateline. */
function prefixOf(
  line: Line,
  head: string,
  proseBefore: number,
  { page }: Locale,
): { readonly cut: number; readonly role: NonNullable<Line['cut']> } {
  const inserted = page.inserted.exec(head)?.[0].length ?? 0
  if (inserted > 0) return { cut: inserted, role: 'promo' }
  const rubric = page.rubrics.exec(head)?.[0].length ?? 0
  if (rubric > 0) return { cut: rubric, role: 'crosshead' }
  const role = /^[([]/u.test(head) ? 'credit' : 'dateline'
  if (!line.prose && role !== 'credit') return { cut: 0, role }
  const update = page.update.exec(head)?.[0].length ?? 0
  const length = prefixLength(head.slice(update), proseBefore)
  return { cut: length === 0 ? 0 : update + length, role }
}

/** No agency is named without a bracket or stroke, no dateline ends without a dash or colon: few lines have them, and the long patterns need not be tried. */
const MAY_NAME = /[([/]/
const MAY_END = /[—–―:-]/

function prefixLength(head: string, proseBefore: number): number {
  const ends = MAY_END.test(head)
  const agency = MAY_NAME.test(head) ? (OTHER_ORDER.exec(head) ?? WITH_AGENCY.exec(head)) : null
  const named = agency ?? (ends ? WITH_DATE.exec(head) : null)
  if (named && proseBefore < NAMED_WITHIN) return named[0].length
  if (proseBefore > BARE_WITHIN || !ends) return 0
  return (CAPITALS.exec(head) ?? BARE.exec(head))?.[0].length ?? gluedLength(head)
}

/** "HARN-Harn police say": the dash touches both sides, and the text names the place again. */
function gluedLength(head: string): number {
  const [found = '', place = ''] = /^(\p{Lu}{4,})-(?=\p{Lu}\p{Ll}*\s)/u.exec(head) ?? []
  const named = place.charAt(0) + place.slice(1).toLowerCase()
  return place !== '' && head.slice(found.length).includes(named) ? found.length : 0
}

/** "..., the minister said. — Narrows Press": the agency that closes the text. */
const SUFFIX = /(?<=[.!?”"]\s?)(?:\s|^)(?:[—–-]{1,2}\s?|[([])(?<agency>\p{Lu}[\p{L}\p{M}&./ -]{1,40})[)\]]?$/u

function suffixed(text: string, line: Line, locale: Locale): Line[] {
  const match = SUFFIX.exec(line.tail.slice(-60))
  const names = match?.groups?.agency?.split('/') ?? []
  if (!match || !names.every(name => isAgency(name, locale))) return [line]
  const cut = line.end - match[0].trimStart().length
  const hint = line.hint ? { hint: line.hint } : {}
  return [
    lineOf(
      text,
      { start: line.start, end: line.start + line.text.slice(0, cut - line.start).trimEnd().length },
      line.run,
      hint,
    ),
    lineOf(text, { start: cut, end: line.end }, line.run, { ...hint, cut: 'credit' }),
  ]
}

/** No agency's name has so many letters. */
const LONGEST_NAME = 100

/** Whether a name is that of a news agency, or says "agencies". */
export function isAgency(name: string, locale: Locale): boolean {
  if (name.length > LONGEST_NAME) return false
  const bare = name
    .trim()
    .toLowerCase()
    .replace(locale.bylines.article, '')
    .replace(/[.,;:]+$/u, '')
  return locale.page.agencies.has(bare) || locale.page.unnamedAgencies.has(bare)
}
