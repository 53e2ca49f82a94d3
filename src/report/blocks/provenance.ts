import type { Locale } from '../../locales/index.ts'
import type { Block, Headline, Report, Span } from '../../model/index.ts'
import { trim } from '../../model/index.ts'
import { beside } from './finders/dateline.ts'
import { keyOf } from './page.ts'
import { namesOf } from './provenance/authors.ts'
import { creditsOf } from './provenance/credits.ts'
import { isCutOff } from './provenance/extent.ts'
import { isOpinion } from './provenance/genre.ts'
import { outletOf } from './provenance/outlet.ts'
import type { Piece } from './provenance/piece.ts'
import { dayNear, printedNear, stampsOf } from './provenance/published.ts'
import { withoutSite } from './provenance/site.ts'

/** Fills from the text what the input did not give: headlines, byline, authors, dates, credits, outlet. Only what is written; a given value wins. */
export function describe(report: Report, blocks: readonly Block[], locale: Locale): Report {
  const pieces = piecesOf(report, blocks)
  const stamps = stampsOf(pieces, locale)
  const bylines = bylinesOf(pieces, locale)
  const byline = report.byline ?? bylineOf(bylines)
  const dateline = report.dateline ?? datelineOf(pieces)
  return {
    ...report,
    outlet: report.outlet ?? outletOf(pieces, report.text, locale) ?? siteOf(report, blocks, locale),
    headlines: headlinesOf(report, blocks, locale),
    ...(byline === undefined ? {} : { byline }),
    authors: report.authors.length > 0 ? report.authors : authorsOf(bylines, byline, locale),
    published: report.published ?? stamps.published,
    modified: report.modified ?? stamps.modified,
    ...(dateline === undefined ? {} : { dateline }),
    credits: report.credits.length > 0 ? report.credits : creditsOf(pieces, locale),
    extent: report.extent === 'excerpt' || isCutOff(pieces, report.text, locale) ? 'excerpt' : 'full',
    ...(report.genre === 'opinion' || isOpinion(report, pieces, locale) ? { genre: 'opinion' } : {}),
  }
}

/** The day on which a report without a date of its own was published: the day of its dateline, as near to a date of its story as it can be read. */
export const publishedNear = (
  report: Report,
  blocks: readonly Block[],
  dates: readonly string[],
  locale: Locale,
): string | undefined => dayNear(piecesOf(report, blocks), dates, locale)

/** A report that prints a date of publication which only a day of its story can read has that date. */
export const publishedBy = (report: Report, day: string, locale: Locale): Report => ({
  ...report,
  published: report.published ?? printedNear(piecesOf(report, report.layers.blocks), day, locale),
})

const piecesOf = (report: Report, blocks: readonly Block[]): Piece[] =>
  blocks.map(block => ({ ...block, words: wordsOf(report.text, block) }))

/** The given headlines, with their place where the text has them too, and the text's own; each wording once, without the site that a page's title names. */
function headlinesOf(report: Report, blocks: readonly Block[], locale: Locale): Headline[] {
  const bare = (text: string): string => withoutSite(text, report.outlet, locale).text
  const found: Headline[] = report.headlines.map(one => ({ ...one, text: bare(one.text) }))
  for (const { start, end } of headlineSpans(report, blocks)) {
    const text = bare(report.text.slice(start, end))
    const span = { start, end: start + text.length }
    const known = found.findIndex(one => keyOf(one.text) === keyOf(text))
    if (known < 0) found.push({ text, from: 'text', span })
    // a place must have the very words: "LOCK OPENS!" is given, and the text has "Lock opens"
    else if (!found[known]?.span && isWritten(found[known], text))
      found[known] = { ...(found[known] as Headline), span }
  }
  return found
}

const isWritten = (headline: Headline | undefined, words: string): boolean =>
  headline?.text.replace(/\s+/gu, ' ') === words.replace(/\s+/gu, ' ')

const headlineSpans = (report: Report, blocks: readonly Block[]): Span[] =>
  blocks.filter(({ role }) => role === 'headline').map(block => trim(report.text, block))

/** The site that the title of the page names behind the headline. */
const siteOf = (report: Report, blocks: readonly Block[], locale: Locale): string | null =>
  [
    ...report.headlines.map(({ text }) => text),
    ...headlineSpans(report, blocks).map(({ start, end }) => report.text.slice(start, end)),
  ]
    .map(text => withoutSite(text, null, locale).site)
    .find(site => site !== '') ?? null

const BY_RULES = new Set([
  'blocks/byline',
  'blocks/byline-dated',
  'blocks/byline-unmarked',
  'blocks/class-name',
])

function bylineOf(lines: readonly string[]): string | undefined {
  return lines.find(line => line.includes(' ')) ?? lines[0]
}

/** The bylines, without the dates that stand beside them. */
const bylinesOf = (pieces: readonly Piece[], locale: Locale): string[] =>
  pieces
    .filter(piece => piece.role === 'byline' && BY_RULES.has(piece.by))
    .map(({ words, by }) =>
      by === 'blocks/byline-dated' ? (beside(words, locale) ?? [words]).join(' | ') : words,
    )

function authorsOf(lines: readonly string[], byline: string | undefined, locale: Locale): string[] {
  const names = [...(byline === undefined ? [] : [byline]), ...lines].flatMap(line => namesOf(line, locale))
  return [...new Set(names)]
}

/** The words of a block; patterns that split them at white space would take the square of a long run of it. */
const wordsOf = (text: string, block: Block): string =>
  text
    .slice(block.start, block.end)
    .trim()
    .replace(/\s{9,}/gu, run => (run.includes('\n') ? '\n' : ' '))

/** "PORT ALMA, Kessar": the place, without agency, date and dash. */
function datelineOf(pieces: readonly Piece[]): string | undefined {
  const cut = pieces.find(
    (piece, i) => piece.role === 'dateline' && pieces[i + 1]?.role === 'body' && OPENS_TEXT.test(piece.words),
  )
  const bare = cut?.words.replace(/\s*[([][^()[\]]*[)\]]/gu, '').replace(/[\s.:—–―-]+$/u, '')
  const place = bare?.replace(
    /,? (?:\p{L}{3,9}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?)$/u,
    '',
  )
  return place === undefined || place === '' || /\d/u.test(place) ? undefined : place
}

const OPENS_TEXT = /(?:[—–―:.)\]-]|--)$/u
