import { binaryComplaint } from './binary.ts'
import { formatOf } from './format.ts'
import type { Format } from './format.ts'
import { readJsonLines } from './json-lines.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './intake.ts'
import type { Hints, ReadHtml, Intake } from './intake.ts'
import { readText } from './text.ts'

/** How to read. */
export interface ReadOptions {
  /** Reads one HTML page; by default in this process, without limits of time and memory. */
  readonly html?: ReadHtml
}

/** Formats that are recognised only to say what to do. */
const REFUSED: Partial<Record<Format, string>> = {
  feed: 'looks like a feed (RSS or Atom); give the pages it lists, or JSON-Lines',
  xml: 'looks like XML that is not HTML; save it as text, HTML or JSON-Lines',
  mhtml: 'looks like a web archive (MHTML); save the page as HTML',
}

/**
 * Reads the bytes of one input: plain text, an HTML page or JSON-Lines, told by content and, in doubt, by the
 * extension of `hints.path`. Never throws on content: without a report there is exactly one error notice.
 */
export async function read(bytes: Uint8Array, hints: Hints = {}, options: ReadOptions = {}): Promise<Intake> {
  if (bytes.length === 0) return refuse('empty', 'the file is empty; give a file with a report in it', hints)
  const complaint = binaryComplaint(bytes)
  if (complaint !== null) return refuse('unreadable', complaint, hints)
  const format = formatOf(bytes, hints.path)
  const limit = limitOf(format)
  if (bytes.length > limit) {
    return refuse(
      'too-large',
      `larger than ${limit >> 20} MB, the limit for ${format}; cut it into smaller files`,
      hints,
    )
  }
  const readHtml = options.html ?? readHtmlHere
  if (format === 'json') return readJsonLines(bytes, hints, readHtml)
  if (format === 'html') return readHtml(bytes, hints)
  return format === 'text' ? readText(bytes, hints) : refuse('format', REFUSED[format] ?? '', hints)
}

/** How many bytes of a format are taken in. */
export const limitOf = (format: Format): number =>
  format === 'html' ? LIMITS.html : format === 'json' ? LIMITS.jsonLines : LIMITS.text

/** The HTML libraries are loaded only when the first page comes: a run on plain text starts without them. */
export const readHtmlHere: ReadHtml = async (page, hints) =>
  (await import('./html/page.ts')).readHtml(page, hints)
