import type { Locale } from '../../../locales/index.ts'
import { isSection, stepsOf } from '../finders/breadcrumb.ts'
import { signerOf } from '../finders/sign-off.ts'
import { isAgency } from '../split.ts'
import { asCalled } from './called.ts'
import { holderOf } from './holder.ts'
import { type Piece, first } from './piece.ts'
import { isShortFor, tagsOf } from './tags.ts'

/** The outlet that the text itself states: at its top, as holder of its copyright, in its path, byline or signature. */
export function outletOf(pieces: readonly Piece[], text: string, locale: Locale): string | null {
  const found =
    first(pieces, piece => (piece.by === 'blocks/masthead' ? nameOnTop(piece.words) : undefined)) ??
    first(pieces, piece => publisherOf(piece, locale)) ??
    first(pieces, piece => siteOf(piece, locale)) ??
    first(pieces, piece => (piece.role === 'byline' ? employerOf(piece.words, locale) : undefined)) ??
    first(pieces, piece => imprintOf(piece, locale)) ??
    first(pieces, piece => stationOf(piece, locale))
  return found === undefined ? signedBy(pieces, locale) : asCalled(found, pieces, text, locale)
}

/** "OVERTON, Mo. (KQVX) –": a station's call sign before its own text; no agency has one. */
function stationOf({ role, words }: Piece, locale: Locale): string | undefined {
  const sign = role === 'dateline' ? locale.bylines.station.exec(words)?.groups?.sign : undefined
  return sign !== undefined && !isAgency(sign, locale) ? sign : undefined
}

/** "The Harbour Post | News you can trust": the name, without what stands behind a stroke. */
export const nameOnTop = (words: string): string => words.split(/\s*[|:•·]\s*|\s[–—-]\s/u)[0] ?? words

/** An agency that holds the copyright is credited, and is not the publisher. */
function publisherOf(piece: Piece, locale: Locale): string | undefined {
  if (piece.role !== 'credit' && piece.role !== 'notice') return undefined
  const name = holderOf(piece.words, locale) ?? soleSource(piece.words, locale)
  return name !== undefined && !isAgency(name, locale) ? name : undefined
}

/** "Source: The Ledger": one name, and no site that a picture comes from. */
function soleSource(words: string, { bylines }: Locale): string | undefined {
  const name = bylines.soleSource.exec(words.trim())?.[1]
  return name !== undefined && !/\/|\.\w/u.test(words) ? name : undefined
}

/** "Orbit News > Rivers": the first step, where it is what outlets are called. */
function siteOf(piece: Piece, locale: Locale): string | undefined {
  if (piece.by !== 'blocks/breadcrumb') return undefined
  const [site] = stepsOf(piece.words, locale)
  if (site === undefined || isSection(site, locale)) return undefined
  const telling = /\p{Ll}\p{Lu}|\p{L}\d/u.test(site) || locale.page.organisation.test(site)
  return telling || locale.page.mastheads.test(site) ? site : undefined
}

/** "By Ana Sand, Orbit News", "By Bo Reed and Orbit staff": for whom a byline says that they write. */
export function employerOf(words: string, locale: Locale): string | undefined {
  const { organisation, jobs, staff } = locale.page
  for (const [i, part] of words.slice(0, 300).split(locale.bylines.parts).entries()) {
    const name = staff.exec(part.trim())?.groups?.outlet
    if (name !== undefined && isOwnName(name, locale)) return name
    const plain =
      i > 0 &&
      locale.bylines.outletName.test(part) &&
      (organisation.test(part) || isPaper(part, locale)) &&
      !jobs.test(part)
    if (plain && isOwnName(part, locale)) return part.trim()
  }
  return undefined
}

/** "Arden Express": two words or more, the last one what papers are called. */
const isPaper = (part: string, { names }: Locale): boolean => {
  const words = part.trim().toLowerCase().split(' ')
  return words.length > 1 && names.carrierHeads.has(words.at(-1) ?? '')
}

/** "Radio Arden | 18 May 2036 | Text: Ana Sand": before the day stands who publishes. */
function imprintOf({ by, words }: Piece, locale: Locale): string | undefined {
  const [name, ...rest] = words.split(/\s+[|·•]\s+/u)
  if (
    by !== 'blocks/byline-dated' ||
    name === undefined ||
    rest.length === 0 ||
    !locale.bylines.outletName.test(name)
  )
    return undefined
  const { mastheads, mastheadOpens } = locale.page
  const telling = mastheads.test(name) || mastheadOpens.test(name) || isPaper(name, locale)
  return telling && isOwnName(name, locale) ? name.trim() : undefined
}

/** No agency, no section, and not "News Staff" or "Our Reporters". */
const isOwnName = (name: string, locale: Locale): boolean =>
  !isAgency(name, locale) &&
  !isSection(name, locale) &&
  !name.split(' ').every(word => locale.page.notNames.has(word.toLowerCase()))

/** An agency's own report: its dateline and its last line name the same. */
function signedBy(pieces: readonly Piece[], locale: Locale): string | null {
  const tags = pieces.filter(piece => piece.role === 'dateline').flatMap(piece => tagsOf(piece.words))
  const line = pieces.find(piece => piece.by === 'blocks/sign-off')
  const name = line && signerOf(line.words, tags, locale)
  if (line === undefined || name === undefined || isAgency(name, locale)) return null
  const spelled = pieces
    .map(piece => SPELLED.exec(piece.words)?.groups)
    .find(found => found?.tag === name && isShortFor(name, found.full ?? '', locale))?.full
  return spelled ?? name
}

const SPELLED = /^(?<full>\p{Lu}[\p{L} ]{4,60}) \((?<tag>\p{Lu}{2,8})\)/u
