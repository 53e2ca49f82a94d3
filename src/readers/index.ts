/**
 * A format's bytes → Report: texts, pages, JSON-Lines, tables, feeds and web archives.
 * @module
 */
export { HandsTrouble, readHands } from './hands.ts'
export { LIMITS } from './limits.ts'
export { idKeeper } from './make-report.ts'
export { read } from './read.ts'
export { ONLY_LINKS } from './intake.ts'
export { readStream } from './stream.ts'
export { withFullText } from './follow.ts'
export { unpackBody } from './warc/response.ts'
export type { ReadOptions } from './whole.ts'
export type { Hints, ReadHtml, Intake } from './intake.ts'

/** Address of the module whose export `readHtml` reads a page; what a sandbox loads into its worker. */
export const HTML_MODULE = new URL(
  import.meta.url.endsWith('.ts') ? './html/page.ts' : './html/page.js',
  import.meta.url,
).href

/** Address of the module whose export `readMarkdown` reads a Markdown text; what a sandbox loads into its worker. */
export const MARKDOWN_MODULE = new URL(
  import.meta.url.endsWith('.ts') ? './markdown.ts' : './markdown.js',
  import.meta.url,
).href
export { makeReport } from './make-report.ts'
