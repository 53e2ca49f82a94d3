import type { Report } from '../model/index.ts'
import { read } from '../readers/index.ts'

/** A text of a corpus. */
export interface Text {
  readonly id: string
  readonly text: string
  readonly published?: string | null | undefined
  readonly headline?: string | null | undefined
}

/** Reads texts the way the command line reads lines of JSON. Throws where one is refused. */
export async function reportsOf(texts: readonly Text[]): Promise<Report[]> {
  const lines = texts.map(({ id, text, published, headline }) =>
    JSON.stringify({ id, text, published: published ?? null, headline: headline ?? null }),
  )
  const { reports } = await read(new TextEncoder().encode(lines.join('\n')), { path: 'corpus.jsonl' })
  if (reports.length !== texts.length) throw new Error(`${texts.length - reports.length} texts were not read`)
  return [...reports]
}

/** Annotates reports, in their order. */
export type Annotate = (reports: readonly Report[]) => AsyncIterable<Report>

/** Reads texts and annotates them, in their order. */
export async function annotated(texts: readonly Text[], annotate: Annotate): Promise<Report[]> {
  const found: Report[] = []
  for await (const report of annotate(await reportsOf(texts))) found.push(report)
  return found
}
