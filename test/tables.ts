import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Dossier, Span } from '../src/model/index.ts'
import { overlap } from '../src/model/index.ts'
import { read } from '../src/readers/index.ts'
import { collateOne } from './engine.ts'

const FOLDER = new URL('../dossiers/', import.meta.url)

/** The stories whose truth is told in full tables. */
export const TABLES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(new URL(`${entry.name}/documents.json`, FOLDER)))
  .map(entry => entry.name)
  .sort()

/** The stories that were written blind: nothing is learned from them and no rule is tuned on them. */
export const BLIND: readonly string[] = ['denial', 'dredging', 'election', 'quake']

/** The stories with tables from which may be learned. */
export const TUNING: readonly string[] = TABLES.filter(name => !BLIND.includes(name))

/** Words of a report in a table. */
export interface Support extends Span {
  readonly doc: string
  readonly text: string
}

/** What the learning needs of the tables of a story. */
export interface Table {
  /** Statements and utterances with all that states them. */
  readonly claims: readonly { readonly id: string; readonly supports: readonly Support[] }[]
  /** Name of a report in the tables, from its path. */
  readonly doc: (path: string) => string
}

/** A story with tables, and what the program makes of its reports. */
export async function tableDossier(name: string): Promise<{ table: Table; dossier: Dossier }> {
  const folder = new URL(`${name}/`, FOLDER)
  const list = <T>(file: string): T[] =>
    JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'))[file]
  const statements = list<{ id: string; supports: Support[] }>('statements')
  const quotations = list<{ id: string; witnesses: (Support & { note?: string })[] }>('quotations')
  const claims = [
    ...statements.map(({ id, supports }) => ({ id: `statement ${id}`, supports })),
    ...quotations.map(({ id, witnesses }) => ({
      id: `quotation ${id}`,
      supports: witnesses.filter(one => !/uncertain/i.test(one.note ?? '')),
    })),
  ]
  const files = readdirSync(new URL('reports/', folder)).filter(file => file.endsWith('.txt'))
  const reports = []
  for (const file of files.sort()) {
    const bytes = readFileSync(new URL(`reports/${file}`, folder))
    reports.push(...(await read(bytes, { path: file })).reports)
  }
  return { table: { claims, doc: path => basename(path, '.txt') }, dossier: await collateOne(reports) }
}

/** Whether a span stands for a passage of a table: much the same words, or one inside the other and not many times as long. */
export function near(span: Span, support: Span): boolean {
  const both = overlap(span, support)
  if (both === 0) return false
  const [one, other] = [span.end - span.start, support.end - support.start]
  const whole = Math.max(span.end, support.end) - Math.min(span.start, support.start)
  return (
    both / whole >= 0.3 ||
    (both >= 0.7 * Math.min(one, other) && Math.max(one, other) <= 6 * Math.min(one, other))
  )
}
