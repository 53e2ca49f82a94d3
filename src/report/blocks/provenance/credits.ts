import type { Locale } from '../../../locales/index.ts'
import type { Block } from '../../../model/index.ts'
import { isAgency } from '../split.ts'

/** A block with its words. */
export interface Piece extends Block {
  readonly words: string
}

/**
 * Agencies credited for the whole report, in order of appearance. Who took a picture is not among them, nor the outlet
 * that only names itself as source or as holder of the copyright; one that opens the text in brackets is.
 */
export function creditsOf(pieces: readonly Piece[], locale: Locale): string[] {
  const own = pieces
    .filter(piece => piece.role === 'credit' || piece.role === 'notice')
    .map(piece => holder(piece.words, locale))
  const found = pieces
    .flatMap((piece, i) =>
      creditsIn(piece, pieces[i - 1], locale).map(name => ({
        name,
        inText: piece.role === 'dateline' || piece.by === 'blocks/dateline',
      })),
    )
    .filter(
      ({ name, inText }) =>
        inText || !own.some(one => one !== undefined && isSame(one, name) && !isAgency(name, locale)),
    )
    .map(({ name }) => name)
  return found.filter((name, i) => found.findIndex(other => isSame(other, name)) === i)
}

const isSame = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '')

function creditsIn(piece: Piece, previous: Piece | undefined, locale: Locale): string[] {
  if (piece.role === 'dateline') return inBrackets(piece.words)
  if (piece.role === 'byline') return agenciesOfByline(piece.words, locale)
  if (piece.role !== 'credit' && piece.role !== 'notice') return []
  if (piece.by === 'blocks/photo-credit' || piece.by === 'blocks/class-name') return []
  if (piece.by === 'blocks/agency')
    return isPicture(previous) ? [] : piece.words.split(/\s*[/|]\s*/u).map(clean)
  const named = locale.page.credited
    .map(pattern => pattern.exec(piece.words)?.groups?.credits)
    .find(one => one !== undefined)
  if (named !== undefined) return organisations(named, locale)
  const held = holder(piece.words, locale)
  return held === undefined ? inBrackets(piece.words) : [held]
}

const isPicture = (previous: Piece | undefined): boolean =>
  previous !== undefined && (previous.role === 'caption' || previous.by === 'blocks/photo-credit')

/** "PORT ALMA (Narrows Press) -": what stands in brackets; at the end of the text the agency stands alone after a dash. */
function inBrackets(words: string): string[] {
  const spelled = /^(\p{Lu}[\p{L} ]{4,60}) \((\p{Lu}{2,8})\)/u.exec(words)
  if (spelled && initials(spelled[1] as string) === spelled[2]) return [spelled[1] as string]
  const bracket = /[([](\p{Lu}[^()[\]]{1,50})[)\]]/u.exec(words)?.[1]
  const dash = /^[—–-]{1,2}\s?(\p{Lu}[^()[\]]{1,50})$/u.exec(words.trim())?.[1]
  const names = bracket ?? dash
  return names === undefined || /\b(?:by|photo)\b/iu.test(names) ? [] : names.split(/\s*\/\s*/u).map(clean)
}

const initials = (name: string): string => name.replace(/[^\p{Lu}]/gu, '')

function agenciesOfByline(words: string, locale: Locale): string[] {
  return words
    .replace(locale.page.by, '')
    .split(/\s*[|,;]\s*|\s+and\s+/u)
    .map(clean)
    .filter(name => isAgency(name, locale) && !locale.page.unnamedAgencies.has(name.toLowerCase()))
}

const clean = (name: string): string =>
  name
    .trim()
    .replace(/^(?:[—–(-]+|the\s)\s*/iu, '')
    .replace(/[.)\s]+$/u, '')

/** "The Ledger, Narrows Press and agencies"; persons who contributed are not credited as a source. */
function organisations(names: string, locale: Locale): string[] {
  return names
    .split(/\s*[,;/&]\s*|\s+and\s+/u)
    .map(clean)
    .filter(name => name !== '' && (isAgency(name, locale) || !isPerson(name, locale)))
}

/** Two or three words, none of which is what organisations are called. */
const isPerson = (name: string, locale: Locale): boolean =>
  (/^(?:\p{Lu}[\p{L}.'’-]* ){1,2}\p{Lu}[\p{L}'’-]*$/u.test(name) || /['’]s? /u.test(name)) &&
  !locale.page.organisation.test(name)

/** The publisher that a line states: the holder of the copyright, or the first of "Source: The Ledger, agencies". */
function holder(words: string, locale: Locale): string | undefined {
  for (const pattern of locale.page.outlet) {
    const name = pattern.exec(words.slice(0, 300))?.groups?.outlet?.trim()
    if (name) return name.replace(locale.page.company, '').trim()
  }
  return undefined
}

/** The outlet that the text itself states; an agency that holds the copyright is credited, not the publisher. */
export function outletOf(pieces: readonly Piece[], locale: Locale): string | null {
  for (const piece of pieces) {
    if (piece.role !== 'credit' && piece.role !== 'notice') continue
    const name = holder(piece.words, locale) ?? soleSource(piece.words)
    if (name !== undefined && !isAgency(name, locale)) return name
  }
  return null
}

/** "Source: The Ledger": one name, and no site that a picture comes from. */
function soleSource(words: string): string | undefined {
  const name =
    /^sources?\s?: ?((?:\p{Lu}[\p{L}'’-]*|the|of|and)(?: (?:\p{Lu}[\p{L}'’-]*|the|of)){0,4})\.?$/u.exec(
      words.trim(),
    )?.[1]
  return name !== undefined && !/\/|\.\w/u.test(words) ? name : undefined
}
