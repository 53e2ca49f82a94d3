import type { Locale } from '../../../locales/index.ts'
import type { Report } from '../../../model/index.ts'
import { findQuotes } from '../../../text/index.ts'
import { keyOf } from '../page.ts'
import type { Piece } from './piece.ts'

/** What stands over a text, and says what kind of text it is, stands before so many of its blocks. */
const TOP = 6

/**
 * Whether a report is opinion: its outlet ("The Ledger (Opinion)"), its headline ("Editorial: Open the lock"), the section over it
 * ("Opinion"), its byline ("Opinion by Ana Sand") or its address says so, or a person stands for its outlet, or it speaks like
 * one who argues.
 */
export function isOpinion(report: Report, pieces: readonly Piece[], locale: Locale): boolean {
  const { outlets, headlines, sections, addresses } = locale.page.opinion
  return (
    outlets.test(report.outlet ?? '') ||
    isPerson(report.outlet ?? '', locale) ||
    report.headlines.some(({ text }) => headlines.test(text)) ||
    addresses.test(report.url ?? report.canonical ?? '') ||
    pieces
      .slice(0, TOP)
      .some(({ role, words }) =>
        role === 'headline' ? headlines.test(words) : role !== 'body' && sections.test(words),
      ) ||
    (report.kind === 'report' && (pleads(report, pieces, locale) || argues(report, pieces, locale)))
  )
}

/** A column goes by the name of who signs it: "Ana Sand". "Charlotte Observer" is a newspaper. */
function isPerson(outlet: string, { names, page }: Locale): boolean {
  const words = outlet.split(' ')
  const [first = '', ...rest] = words
  return (
    (words.length === 2 || words.length === 3) &&
    names.givenNames.has(first.toLowerCase()) &&
    rest.every(word => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !names.common.has(word.toLowerCase())) &&
    !page.organisation.test(outlet) &&
    !page.mastheads.test(outlet)
  )
}

/** "The harbour office should open the lock": a headline that says what ought to be, and names nobody who says so. */
function pleads(report: Report, pieces: readonly Piece[], { page }: Locale): boolean {
  const own = pieces.filter(({ role }) => role === 'headline').map(({ words }) => words)
  return [...report.headlines.map(({ text }) => text), ...own].some(
    text =>
      !/["“”:?]|(?:^|\s)['‘]/u.test(text) &&
      page.opinion.pleading.test(text) &&
      !text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some(word => page.saying.has(word)),
  )
}

/** What each sign of somebody who argues counts in the text's own voice; so many times "I" and no more, for a blog is one anyway. */
const WEIGHTS = { self: 1.5, us: 1, reader: 0.5, ought: 1, verdicts: 1.5 } as const
const MOST_SELF = 5
/** Of 1,755 texts of real events those that have so much of them and two kinds were read: 62 of 65 were opinion, columns and blogs. */
const ENOUGH = 3
/** A longer text needs more: one point for so many words. */
const WORDS_A_POINT = 200
/** Who reports says who said what: a text with so many verbs of saying for each point is a report. */
const SAYING_A_POINT = 1.8

/** Whether a text argues in its own voice: who writes says "I" and "we", asks, judges and says what ought to be, and hardly cites anybody. */
function argues(report: Report, pieces: readonly Piece[], { page }: Locale): boolean {
  const own = ownWords(report.text, pieces)
  if (own === '') return false
  const { self, us, reader, ought, verdicts } = page.opinion
  const count = (pattern: RegExp): number => own.match(pattern)?.length ?? 0
  const signs = [
    Math.min(count(self), MOST_SELF) * WEIGHTS.self,
    count(us) * WEIGHTS.us,
    count(reader) * WEIGHTS.reader,
    count(/\?/g),
    count(ought) * WEIGHTS.ought,
    count(verdicts) * WEIGHTS.verdicts,
  ]
  const points = signs.reduce((sum, sign) => sum + sign, 0)
  if (points < ENOUGH || signs.filter(sign => sign > 0).length < 2) return false
  const words = own.split(/\s+/u)
  if (points < ENOUGH + words.length / WORDS_A_POINT) return false
  return points > SAYING_A_POINT * words.filter(word => page.saying.has(keyOf(word))).length
}

/** The running text without what stands in marks of quotation; a paragraph with an odd mark is left out. */
function ownWords(text: string, pieces: readonly Piece[]): string {
  const body = pieces.filter(({ role }) => role === 'body')
  const quotes = findQuotes(text, body).filter(({ depth }) => depth === 0)
  let [own, nth] = ['', 0]
  for (const piece of body) {
    let at = piece.start
    let words = ''
    for (; nth < quotes.length && (quotes[nth]?.start ?? 0) < piece.end; nth++) {
      const quote = quotes[nth] as (typeof quotes)[number]
      words += text.slice(at, Math.max(at, quote.start))
      at = Math.min(Math.max(at, quote.end), piece.end)
    }
    if ((piece.words.match(/"/g)?.length ?? 0) % 2 === 0) own += `${words} ${text.slice(at, piece.end)}\n`
  }
  return own
}
