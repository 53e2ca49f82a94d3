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
  /** Reads one Markdown text; by default in this process, without limits of time and memory. */
  readonly markdown?: ReadHtml
}

/** Formats that are recognised only to say what to do. */
const REFUSED: Partial<Record<Format, string>> = {
  xml: 'looks like XML that is neither HTML nor a feed; save it as text, HTML or JSON-Lines',
  mhtml: 'looks like a web archive (MHTML); save the page as HTML',
  gzip: 'is packed twice (gzip in gzip); unpack it with gunzip first',
}

/** Reads an input that is held as a whole: every format but those that are read as they come. Never throws on content: without a report there is exactly one error notice. */
export async function readWhole(bytes: Uint8Array, hints: Hints, options: ReadOptions): Promise<Intake> {
  if (bytes.length === 0) return refuse('empty', 'the file is empty; give a file with a report in it', hints)
  const format = formatOf(bytes, hints.path)
  const complaint = format === 'gzip' ? null : binaryComplaint(bytes)
  if (complaint !== null) return refuse('unreadable', complaint, hints)
  const limit = limitOf(format)
  if (bytes.length > limit) {
    return refuse(
      'too-large',
      `larger than ${limit >> 20} MB, the limit for ${format}; cut it into smaller files`,
      hints,
    )
  }
  const reader = readerOf(format, options)
  return reader === undefined ? refuse('format', REFUSED[format] ?? '', hints) : reader(bytes, hints)
}

function readerOf(
  format: Format,
  options: ReadOptions,
): ((bytes: Uint8Array, hints: Hints) => Promise<Intake>) | undefined {
  const html = options.html ?? readHtmlHere
  const readers: Partial<Record<Format, (bytes: Uint8Array, hints: Hints) => Promise<Intake>>> = {
    text: readText,
    html,
    markdown: options.markdown ?? readMarkdownHere,
    json: (bytes, hints) => readJsonLines(bytes, hints, html),
    'json-feed': async (bytes, hints) => (await import('./feeds/json-feed.ts')).readJsonFeed(bytes, hints),
    opml: async (bytes, hints) => (await import('./feeds/lists.ts')).readOpml(bytes, hints),
    sitemap: async (bytes, hints) => (await import('./feeds/lists.ts')).readSitemap(bytes, hints),
  }
  return readers[format]
}

/** How many bytes of a format are taken in. */
export function limitOf(format: Format): number {
  if (format === 'html') return LIMITS.html
  if (format === 'markdown') return LIMITS.markdown
  return format === 'json' ? LIMITS.jsonLines : LIMITS.text
}

/** The HTML libraries, as those of the other formats, are loaded only when the first page comes: a run on plain text starts without them. */
export const readHtmlHere: ReadHtml = async (page, hints) =>
  (await import('./html/page.ts')).readHtml(page, hints)

const readMarkdownHere: ReadHtml = async (text, hints) =>
  (await import('./markdown.ts')).readMarkdown(text, hints)
