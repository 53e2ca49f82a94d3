import type { Locale } from '../../locales/index.ts'
import type { Block, Headline, Report } from '../../model/index.ts'
import { trim } from '../../model/index.ts'
import { beside } from './finders/dateline.ts'
import { keyOf } from './page.ts'
import { namesOf } from './provenance/authors.ts'
import { creditsOf } from './provenance/credits.ts'
import { outletOf } from './provenance/outlet.ts'
import type { Piece } from './provenance/piece.ts'
import { dayNear, stampsOf } from './provenance/published.ts'

/** Fills from the text what the input did not give: headlines, byline, authors, dates, credits, outlet. Only what is written; a given value wins. */
export function describe(report: Report, blocks: readonly Block[], locale: Locale): Report {
  const pieces = piecesOf(report, blocks)
  const stamps = stampsOf(pieces, locale)
  const bylines = bylinesOf(pieces, locale)
  const byline = report.byline ?? bylineOf(bylines)
  const dateline = report.dateline ?? datelineOf(pieces)
  return {
    ...report,
    outlet: report.outlet ?? outletOf(pieces, report.text, locale),
    headlines: headlinesOf(report, blocks),
    ...(byline === undefined ? {} : { byline }),
    authors: report.authors.length > 0 ? report.authors : authorsOf(bylines, byline, locale),
    published: report.published ?? stamps.published,
    modified: report.modified ?? stamps.modified,
    ...(dateline === undefined ? {} : { dateline }),
    credits: report.credits.length > 0 ? report.credits : creditsOf(pieces, locale),
    extent: report.extent === 'excerpt' || isCutOff(report.text, locale) ? 'excerpt' : 'full',
  }
}

/** The day on which a report without a date of its own was published: the day of its dateline, in the year nearest to a date of its story. */
export const publishedNear = (
  report: Report,
  blocks: readonly Block[],
  date: string,
  locale: Locale,
): string | undefined => dayNear(piecesOf(report, blocks), date, locale)

const piecesOf = (report: Report, blocks: readonly Block[]): Piece[] =>
  blocks.map(block => ({ ...block, words: wordsOf(report.text, block) }))

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
  const bare = cut?.words.replace(/\s*[([][^()[\]]*[)\]]/gu, '').replace(/[\s.:—–-]+$/u, '')
  const place = bare?.replace(
    /,? (?:\p{L}{3,9}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?)$/u,
    '',
  )
  return place === undefined || place === '' || /^\d/u.test(place) ? undefined : place
}

const OPENS_TEXT = /(?:[—–:.)\]-]|--)$/u

const isCutOff = (text: string, locale: Locale): boolean => locale.page.cutOff.test(text.slice(-80).trimEnd())
