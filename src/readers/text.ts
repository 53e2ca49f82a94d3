import type { Headline, Report } from '../model/index.ts'
import { decode, encodingNotices } from './encoding.ts'
import { languageOf } from './language.ts'
import { makeReport } from './make-report.ts'
import { refuse } from './intake.ts'
import type { Hints, Intake } from './intake.ts'

/** Reads a plain text: one report, its text unchanged but for the byte order mark. What stands in the text about outlet and date is found later, by the blocks. */
export async function readText(bytes: Uint8Array, hints: Hints): Promise<Intake> {
  const decoded = decode(bytes)
  if (decoded.text.trim() === '')
    return refuse('empty', 'holds no text; give a file with a report in it', hints)
  return { reports: [await textReport(decoded.text, hints)], notices: encodingNotices(decoded, hints) }
}

/** A report of a text that is already decoded; unpaired surrogates become U+FFFD, because no file could hold them. */
export async function textReport(decoded: string, hints: Hints): Promise<Report> {
  const text = decoded.toWellFormed()
  const headlines: Headline[] = hints.headline === undefined ? [] : [{ text: hints.headline, from: 'given' }]
  return makeReport({ ...hints, text, headlines, language: await languageOf(text) })
}
