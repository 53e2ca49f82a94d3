import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A folder of corpora. */
export interface Corpora {
  readonly folder: string
  /** Corpora (folders in it) that are treated as if they were not there. */
  readonly without: ReadonlySet<string>
}

/** A corpus without which nothing can be learned is not there. */
export class MissingCorpus extends Error {}

/** The lines of a file of a corpus ("gum/dev.jsonl"), or null where it is not there. */
export function corpusLines({ folder, without }: Corpora, file: string): string[] | null {
  if (without.has(file.split('/')[0] as string)) return null
  try {
    return readFileSync(join(folder, file), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The bytes of a gzipped file of a corpus. */
export const corpusBytes = ({ folder }: Corpora, file: string): Uint8Array =>
  gunzipSync(readFileSync(join(folder, file)))

/** The records of a file of one JSON object a line, or null where it is not there. */
export function corpusRecords<Kind>(corpora: Corpora, file: string): Kind[] | null {
  const lines = corpusLines(corpora, file)
  return lines?.filter(line => line !== '').map(line => JSON.parse(line) as Kind) ?? null
}
