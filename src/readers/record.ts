import type { Headline, MarkupHint, Notice, Report } from '../model/index.ts'
import { isoDate } from './dates.ts'
import { makeReport } from './make-report.ts'
import { notice, refuse } from './intake.ts'
import type { Hints, ReadHtml, Intake } from './intake.ts'
import { textReport } from './text.ts'

type Fields = Readonly<Record<string, unknown>>

/** Keys of a record that are read; all others go to `meta`. */
const KNOWN = ['id', 'kind', 'text', 'html', 'headline', 'outlet', 'published', 'url'] as const
const EXPECTED = 'give {"text": …} or {"html": …}'

/** Reads one record of JSON-Lines: `{id?, text | html, headline?, outlet?, published?, url?, kind?}`, or a Report as `read --json` and `annotate --json` print it, whose layers are dropped to be found anew. */
export async function readRecord(value: unknown, hints: Hints, readHtml: ReadHtml): Promise<Intake> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('bad-line', `not a JSON object; ${EXPECTED}`, hints)
  }
  const fields = value as Fields
  if (fields['schema'] === 'variorum/1' && 'story' in fields) {
    return refuse('dossier', 'is a dossier, not a report; use `variorum verify` on it', hints)
  }
  const text = fields['text']
  const body = text ?? fields['html']
  if (typeof body !== 'string') return refuse('bad-line', `has no text; ${EXPECTED}`, hints)
  if (body.trim() === '') return refuse('empty', `its text is empty; ${EXPECTED}`, hints)
  const notices: Notice[] = []
  const known = hintsOf(fields, hints, notices)
  if (text === undefined || text === null) return withNotices(await readHtml(body, known), notices)
  const report = isReport(fields) ? reportAgain(fields, body, known) : await textReport(body, known)
  return { reports: [report], notices }
}

const withNotices = (reading: Intake, notices: readonly Notice[]): Intake =>
  reading.reports.length === 0 ? reading : { ...reading, notices: [...notices, ...reading.notices] }

function hintsOf(fields: Fields, hints: Hints, notices: Notice[]): Hints {
  const meta = new Map(Object.entries(fields).filter(([key]) => !(KNOWN as readonly string[]).includes(key)))
  const strange = (key: string, wanted: string): undefined => {
    meta.set(key, fields[key])
    notices.push(notice('warning', 'bad-field', `"${key}" is not ${wanted}; kept in meta`, hints))
  }
  const read = (key: string): string | undefined => {
    const value = fields[key] ?? undefined
    if (value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined
    if (key === 'id' && typeof value === 'number') return String(value)
    return typeof value === 'string' ? value.trim().toWellFormed() : strange(key, 'text')
  }
  const kind = read('kind')
  const written = read('published')
  const published = written === undefined ? undefined : (isoDate(written) ?? strange('published', 'a date'))
  const known = {
    id: read('id'),
    kind: kind === 'report' || kind === 'document' ? kind : kind && strange('kind', '"report" or "document"'),
    outlet: read('outlet'),
    headline: read('headline'),
    url: read('url'),
    published,
  }
  const given = Object.fromEntries(
    Object.entries(known).filter(([, entry]) => entry !== undefined && entry !== ''),
  )
  return {
    ...hints,
    ...given,
    ...(meta.size > 0 && !isReport(fields) ? { meta: { ...hints.meta, ...Object.fromEntries(meta) } } : {}),
  }
}

/** Whether a record is a Report as this program prints it. */
const isReport = (fields: Fields): boolean =>
  typeof fields['hash'] === 'string' &&
  typeof fields['layers'] === 'object' &&
  Array.isArray(fields['headlines'])

function reportAgain(fields: Fields, text: string, hints: Hints): Report {
  const string = (key: string): string | undefined =>
    typeof fields[key] === 'string' ? fields[key] : undefined
  const list = <T>(key: string, is: (item: Fields) => boolean): T[] =>
    Array.isArray(fields[key])
      ? ((fields[key] as Fields[]).filter(item => item !== null && is(item)) as T[])
      : []
  const meta = fields['meta']
  const markup = list<MarkupHint>(
    'markup',
    item => typeof item['start'] === 'number' && Array.isArray(item['hints']),
  )
  return makeReport({
    ...hints,
    text: text.toWellFormed(),
    path: string('path') ?? hints.path,
    canonical: string('canonical'),
    headlines: list<Headline>(
      'headlines',
      item => typeof item['text'] === 'string' && item['from'] !== 'text',
    ),
    byline: string('byline'),
    authors: list<string>('authors', item => typeof item === 'string'),
    modified: string('modified') ?? null,
    language: string('language') ?? 'und',
    extent: fields['extent'] === 'excerpt' ? 'excerpt' : 'full',
    meta: typeof meta === 'object' && meta !== null ? (meta as Fields) : undefined,
    markup: markup.length > 0 ? markup : undefined,
  })
}
