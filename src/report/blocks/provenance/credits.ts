import type { Locale } from '../../../locales/index.ts'
import { signerOf } from '../finders/sign-off.ts'
import { isAgency } from '../split.ts'
import { holderOf } from './holder.ts'
import type { Piece } from './piece.ts'
import { bareName } from './tags.ts'

/**
 * Agencies credited for the whole report, in order of appearance. Who took a picture is not among them, nor the outlet
 * that only names itself as source or as holder of the copyright; one that opens the text in brackets is.
 */
export function creditsOf(pieces: readonly Piece[], locale: Locale): string[] {
  const own = pieces
    .filter(piece => piece.role === 'credit' || piece.role === 'notice')
    .map(piece => holderOf(piece.words, locale))
  const found = pieces
    .flatMap((piece, i) =>
      creditsIn(piece, pieces[i - 1], locale).map(name => ({
        name,
        inText: piece.role === 'dateline' || piece.by === 'blocks/dateline',
      })),
    )
    .filter(
      ({ name, inText }) =>
        inText || !own.some(one => one !== undefined && isSame(one, name, locale) && !isAgency(name, locale)),
    )
    .map(({ name }) => name)
  return found.filter((name, i) => found.findIndex(other => isSame(other, name, locale)) === i)
}

const isSame = (a: string, b: string, locale: Locale): boolean =>
  bareName(a.toLowerCase(), locale) === bareName(b.toLowerCase(), locale)

function creditsIn(piece: Piece, previous: Piece | undefined, locale: Locale): string[] {
  if (piece.role === 'dateline') return inBrackets(piece.words, locale)
  if (piece.role === 'byline') return agenciesOfByline(piece.words, locale)
  if (piece.role !== 'credit' && piece.role !== 'notice') return []
  if (piece.by === 'blocks/masthead' || piece.by === 'blocks/breadcrumb') return []
  if (piece.by === 'blocks/sign-off') return signed(piece.words, locale)
  if (piece.by === 'blocks/photo-credit' || piece.by === 'blocks/class-name') return []
  if (piece.by === 'blocks/agency')
    return isPicture(previous)
      ? []
      : piece.words
          .split(/\s*[/|]\s*/u)
          .map(name => clean(name, locale))
          .filter(name => name !== '')
  const named = locale.page.credited
    .map(pattern => pattern.exec(piece.words)?.groups)
    .find(groups => groups !== undefined)
  // Where a text appeared is an outlet, though it may be called like a person: "Dyke Watch".
  if (named?.original !== undefined) return [named.original]
  if (named?.credits !== undefined) return organisations(named.credits, locale)
  const held = holderOf(piece.words, locale)
  if (held !== undefined) return [held]
  return piece.role === 'credit' ? inBrackets(piece.words, locale) : []
}

/** "dpa ab/cd": an agency that is known signs what others print. */
function signed(words: string, locale: Locale): string[] {
  const name = signerOf(words, [], locale)
  return name !== undefined && isAgency(name, locale) ? [name] : []
}

const isPicture = (previous: Piece | undefined): boolean =>
  previous !== undefined && (previous.role === 'caption' || previous.by === 'blocks/photo-credit')

/** "PORT ALMA (Narrows Press) -": what stands in brackets; at the end of the text the agency stands alone after a dash. */
function inBrackets(words: string, locale: Locale): string[] {
  const spelled = /^(\p{Lu}[\p{L} ]{4,60}) \((\p{Lu}{2,8})\)/u.exec(words)
  if (spelled && initials(spelled[1] as string) === spelled[2]) return [spelled[1] as string]
  const bracket = /[([](\p{Lu}[^()[\]]{1,50})[)\]]/u.exec(words)?.[1]
  const dash = /^[—–-]{1,2}\s?(\p{Lu}[^()[\]]{1,50})$/u.exec(words.trim())?.[1]
  const names = bracket ?? dash
  return names === undefined || locale.bylines.noAgency.test(names)
    ? []
    : names.split(/\s*\/\s*/u).map(name => clean(name, locale))
}

const initials = (name: string): string => name.replace(/[^\p{Lu}]/gu, '')

function agenciesOfByline(words: string, locale: Locale): string[] {
  return words
    .replace(locale.page.by, '')
    .split(locale.bylines.between)
    .map(name => clean(name, locale))
    .filter(name => isAgency(name, locale) && !locale.page.unnamedAgencies.has(name.toLowerCase()))
}

const clean = (name: string, { bylines }: Locale): string =>
  name
    .trim()
    .replace(bylines.beforeName, '')
    .replace(/[.)\s]+$/u, '')

/** "The Ledger, Narrows Press and agencies"; persons who contributed are not credited as a source. */
function organisations(names: string, locale: Locale): string[] {
  return names
    .split(locale.bylines.credited)
    .map(name => clean(name, locale))
    .filter(name => name !== '' && (isAgency(name, locale) || !isPerson(name, locale)))
}

/** Two or three words, none of which is what organisations are called. */
const isPerson = (name: string, locale: Locale): boolean =>
  (/^(?:\p{Lu}[\p{L}.'’-]* ){1,2}\p{Lu}[\p{L}'’-]*$/u.test(name) || /['’]s? /u.test(name)) &&
  !locale.page.organisation.test(name)
