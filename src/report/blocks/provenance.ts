import type { Locale } from '../../locales/index.ts'
import type { Block, Headline, Report } from '../../model/index.ts'
import { trim } from '../../model/index.ts'
import { keyOf } from './page.ts'
import { namesOf } from './provenance/authors.ts'
import { type Piece, creditsOf, outletOf } from './provenance/credits.ts'
import { datesIn } from './provenance/dates.ts'

/** Fills from the text what the input did not give: headlines, byline, authors, dates, credits, outlet. Only what is written; a given value wins. */
export function describe(report: Report, blocks: readonly Block[], locale: Locale): Report {
  const pieces = blocks.map(block => ({ ...block, words: wordsOf(report.text, block) }))
  const dates = datesOf(pieces, locale)
  const byline = report.byline ?? bylineOf(pieces)
  const dateline = report.dateline ?? datelineOf(pieces)
  return {
    ...report,
    outlet: report.outlet ?? outletOf(pieces, locale),
    headlines: headlinesOf(report, blocks),
    ...(byline === undefined ? {} : { byline }),
    authors: report.authors.length > 0 ? report.authors : authorsOf(pieces, byline, locale),
    published: report.published ?? dates.find(date => !date.modified)?.iso ?? null,
    modified: report.modified ?? dates.find(date => date.modified)?.iso ?? null,
    ...(dateline === undefined ? {} : { dateline }),
    credits: report.credits.length > 0 ? report.credits : creditsOf(pieces, locale),
    extent: report.extent === 'excerpt' || isCutOff(report.text, locale) ? 'excerpt' : 'full',
  }
}

/** The given headlines, with their place where the text has them too, and the text's own; each wording once. */
function headlinesOf(report: Report, blocks: readonly Block[]): Headline[] {
  const found: Headline[] = report.headlines.map(one => ({ ...one }))
  for (const block of blocks) {
    if (block.role !== 'headline') continue
    const span = trim(report.text, block)
    const text = report.text.slice(span.start, span.end)
    const known = found.findIndex(one => keyOf(one.text) === keyOf(text))
    if (known < 0) found.push({ text, from: 'text', span })
    else if (!found[known]?.span) found[known] = { ...(found[known] as Headline), span }
  }
  return found
}

const BY_RULES = new Set(['blocks/byline', 'blocks/byline-unmarked', 'blocks/class-name'])

function bylineOf(pieces: readonly Piece[]): string | undefined {
  const lines = pieces.filter(piece => piece.role === 'byline' && BY_RULES.has(piece.by))
  return (lines.find(piece => piece.words.includes(' ')) ?? lines[0])?.words
}

function authorsOf(pieces: readonly Piece[], byline: string | undefined, locale: Locale): string[] {
  const lines = pieces
    .filter(piece => piece.role === 'byline' && BY_RULES.has(piece.by))
    .map(piece => piece.words)
  const names = [...(byline === undefined ? [] : [byline]), ...lines].flatMap(line => namesOf(line, locale))
  return [...new Set(names)]
}

/** The words of a block; patterns that split them at white space would take the square of a long run of it. */
const wordsOf = (text: string, block: Block): string =>
  text
    .slice(block.start, block.end)
    .trim()
    .replace(/\s{9,}/gu, run => (run.includes('\n') ? '\n' : ' '))

/** Dates of the date lines, then of the datelines cut off paragraphs, then of bylines that hold one. */
function datesOf(pieces: readonly Piece[], locale: Locale): ReturnType<typeof datesIn> {
  const lines = pieces.filter(piece => piece.role === 'dateline')
  const bylines = pieces.filter(piece => piece.role === 'byline')
  return [...lines, ...bylines].flatMap(piece => datesIn(piece.words, locale))
}

/** "PORT ALMA, Kessar": the place, without agency, date and dash. */
function datelineOf(pieces: readonly Piece[]): string | undefined {
  const cut = pieces.find(
    (piece, i) => piece.role === 'dateline' && pieces[i + 1]?.role === 'body' && OPENS_TEXT.test(piece.words),
  )
  const bare = cut?.words.replace(/\s*[([][^()[\]]*[)\]]/gu, '').replace(/[\s.:—–-]+$/u, '')
  const place = bare?.replace(
    /,? (?:\p{L}{3,9}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?)$/u,
    '',
  )
  return place === undefined || place === '' || /^\d/u.test(place) ? undefined : place
}

const OPENS_TEXT = /(?:[—–:.)\]-]|--)$/u

const isCutOff = (text: string, locale: Locale): boolean => locale.page.cutOff.test(text.slice(-80).trimEnd())
