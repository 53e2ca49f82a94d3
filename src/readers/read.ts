import type { Report } from '../model/index.ts'
import type { Hints, Intake } from './intake.ts'
import { readStream } from './stream.ts'
import type { ReadOptions } from './whole.ts'

/**
 * Reads the bytes of one input: plain text, Markdown, an HTML page, JSON-Lines, a table, a feed or a web archive, told by
 * content and, in doubt, by the extension of `hints.path`. Never throws on content: without a report there is exactly one
 * error notice.
 */
export async function read(bytes: Uint8Array, hints: Hints = {}, options: ReadOptions = {}): Promise<Intake> {
  const reports: Report[] = []
  const rest: Omit<Intake, 'reports'>[] = []
  for await (const { reports: some, ...told } of readStream(once(bytes), hints, options)) {
    for (const report of some) reports.push(report)
    rest.push(told)
  }
  const links = rest.flatMap(told => told.links ?? [])
  return {
    reports,
    notices: rest.flatMap(told => told.notices),
    ...(links.length > 0 ? { links } : {}),
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
