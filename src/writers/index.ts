/**
 * Dossier → a format's bytes.
 * @module
 */
import type { Dossier } from '../model/index.ts'
import { writeHtml } from './html/page.ts'
import { writeJson } from './json.ts'
import { writeMarkdown } from './lines/markdown.ts'
import { writeText } from './lines/terminal.ts'
import { flat } from './view/names.ts'
import { viewOf } from './view/view.ts'

/** The formats in which a dossier can be written. */
export const FORMATS = ['text', 'html', 'md', 'json'] as const

/** A format in which a dossier can be written. */
export type Format = (typeof FORMATS)[number]

/** How the text format is laid out; the other formats take no notice. */
export interface WriteOptions {
  /** ANSI colours. Default: none. */
  readonly color?: boolean
  /** Width in columns, at most 100. Default: 80. */
  readonly width?: number
}

/** The title of a dossier, on one line. */
export const documentTitle = (dossier: Dossier): string =>
  `${flat(dossier.story.headline) || 'Untitled story'} · Variorum`

/** Writes a dossier in a format, as UTF-8. The same dossier gives the same bytes. */
export function write(dossier: Dossier, format: Format, options: WriteOptions = {}): Uint8Array {
  return new TextEncoder().encode(written(dossier, format, options))
}

function written(dossier: Dossier, format: Format, options: WriteOptions): string {
  switch (format) {
    case 'json':
      return writeJson(dossier)
    case 'html':
      return writeHtml(viewOf(dossier), documentTitle(dossier))
    case 'md':
      return writeMarkdown(viewOf(dossier))
    case 'text':
      return writeText(viewOf(dossier), options)
  }
}
