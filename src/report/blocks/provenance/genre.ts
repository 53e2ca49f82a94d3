import type { Locale } from '../../../locales/index.ts'
import type { Report } from '../../../model/index.ts'
import type { Piece } from './piece.ts'

/** What stands over a text, and says what kind of text it is, stands before so many of its blocks. */
const TOP = 6

/**
 * Whether a report calls itself opinion: its outlet ("The Ledger (Opinion)"), its headline ("Editorial: Open the lock"),
 * the section over it ("Opinion"), its byline ("Opinion by Ana Sand") or its address does. What only sounds like opinion is none.
 */
export function isOpinion(report: Report, pieces: readonly Piece[], locale: Locale): boolean {
  const { outlets, headlines, sections, addresses } = locale.page.opinion
  return (
    outlets.test(report.outlet ?? '') ||
    report.headlines.some(({ text }) => headlines.test(text)) ||
    addresses.test(report.url ?? report.canonical ?? '') ||
    pieces
      .slice(0, TOP)
      .some(({ role, words }) =>
        role === 'headline' ? headlines.test(words) : role !== 'body' && sections.test(words),
      )
  )
}
