import type { Locale } from '../../locales/index.ts'
import type { Block, Report } from '../../model/index.ts'
import type { Tagger } from '../../text/index.ts'
import { cutLines } from './cut.ts'
import { FINDERS } from './finders/index.ts'
import { type Label, type Labels, type Line, type Page, pageOf } from './page.ts'
import { REFINERS } from './refiners/index.ts'

/** What no rule spoke of is running text: when in doubt, body. */
const BODY: Label = { role: 'body', by: 'blocks/body', certainty: 'implied' }

/** Cuts the text of a report into blocks that tile it, and gives each its role. Without a tagger captions are found by their marks and words alone. */
export function findBlocks(report: Report, locale: Locale, tagger?: Tagger): Block[] {
  const lines = cutLines(report, locale)
  const page = pageOf(report, lines, locale, tagger)
  let labels: Labels = lines.map((_, i) => labelOf(page, i))
  for (const refiner of REFINERS) labels = refiner.refine(page, labels)
  if (lines.length === 0) return report.text === '' ? [] : [{ start: 0, end: report.text.length, ...BODY }]
  return lines.map((line, i) => ({ ...tileOf(report.text, lines, line, i), ...(labels[i] ?? BODY) }))
}

function labelOf(page: Page, at: number): Label | undefined {
  for (const finder of FINDERS) {
    const role = finder.find(page, at)
    if (role) return { role, by: `blocks/${finder.name}`, certainty: 'stated' }
  }
  return undefined
}

/** A block goes on to the next one: the white space after it belongs to it, that before the first to the first. */
function tileOf(text: string, lines: readonly Line[], line: Line, i: number): { start: number; end: number } {
  return { start: i === 0 ? 0 : line.start, end: lines[i + 1]?.start ?? text.length }
}
