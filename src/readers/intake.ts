import type { Notice, Report } from '../model/index.ts'

/** What is known about some bytes before they are read; each wins over what the bytes themselves say. */
export interface Hints {
  /** As given on the command line; its extension breaks ties between formats. */
  readonly path?: string
  readonly url?: string
  readonly id?: string
  readonly kind?: Report['kind']
  readonly outlet?: string
  readonly headline?: string
  /** ISO 8601 date or date-time. */
  readonly published?: string
  /** Whether the text is known to be a part of the report only. */
  readonly extent?: Report['extent']
  /** Unknown keys of a record, kept in the report. */
  readonly meta?: Readonly<Record<string, unknown>>
}

/** What came out of some bytes: reports with no layers yet, and what the user must know. Without reports there is exactly one notice of severity `error`. */
export interface Intake {
  readonly reports: readonly Report[]
  readonly notices: readonly Notice[]
  /** Addresses of feeds, sitemaps or pages that an input lists and holds nothing of; whoever may fetch can read them. */
  readonly links?: readonly string[]
}

/** Code of the notice on an input that only lists where feeds or pages are. */
export const ONLY_LINKS = 'only-links'

/** Reads one HTML page. A port: a caller may run it in a sandbox. A string is a page already decoded. */
export type ReadHtml = (page: Uint8Array | string, hints: Hints) => Promise<Intake>

/** A message without line breaks and control characters, at most `limit` code units long. */
function oneLine(message: string, limit = 300): string {
  const line = message
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .toWellFormed()
  return line.length > limit ? `${line.slice(0, limit - 1).toWellFormed()}…` : line
}

/** A notice on some input, its message made safe to print on one line. */
export function notice(
  severity: Notice['severity'],
  code: string,
  message: string,
  at: { readonly path?: string | undefined; readonly line?: number | undefined } = {},
): Notice {
  const place = {
    ...(at.path === undefined ? {} : { path: at.path }),
    ...(at.line === undefined ? {} : { line: at.line }),
  }
  return {
    code,
    severity,
    message: oneLine(message),
    ...(Object.keys(place).length > 0 ? { at: place } : {}),
  }
}

/** A reading that failed: no report, one error. */
export const refuse = (code: string, message: string, hints: Hints): Intake => ({
  reports: [],
  notices: [notice('error', code, message, { path: hints.path })],
})
