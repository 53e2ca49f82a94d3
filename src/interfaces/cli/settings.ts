import { readFileSync } from 'node:fs'
import { UsageError } from './usage.ts'

/** What `variorum.json` in the current folder may say; a flag wins over it. */
export interface Settings {
  /** As `-f`. */
  readonly format?: string
  /** As `-o`. */
  readonly output?: string
  /** As `--jobs`. */
  readonly jobs?: number
  /** `false` as `--no-color`. */
  readonly color?: boolean
  /** As `--names`. */
  readonly names?: string
  /** As `--affiliations`. */
  readonly affiliations?: string
  /** As `--decisions`. */
  readonly decisions?: string
  /** As `--since`. */
  readonly since?: string
  /** `false` as `--no-text`. */
  readonly text?: boolean
  /** As `--speaker`. */
  readonly speaker?: string
  /** As `--outlet`. */
  readonly outlet?: string
  /** As `--captures`. */
  readonly captures?: string
  /** As `--offline`. */
  readonly offline?: boolean
}

const KEYS: Readonly<Record<keyof Settings, string>> = {
  format: 'string',
  output: 'string',
  jobs: 'number',
  color: 'boolean',
  names: 'string',
  affiliations: 'string',
  decisions: 'string',
  since: 'string',
  text: 'boolean',
  speaker: 'string',
  outlet: 'string',
  captures: 'string',
  offline: 'boolean',
}

/** Reads the settings file; no file is no settings. Throws a UsageError where it is not JSON, or has an unknown key or a value of the wrong type. */
export function readSettings(path = 'variorum.json'): Settings {
  let written: string
  try {
    written = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new UsageError(`${path}: cannot be read; check the file`)
  }
  const value = parse(written, path)
  for (const [key, setting] of Object.entries(value)) {
    const wanted = KEYS[key as keyof Settings]
    const known = Object.keys(KEYS).join(', ')
    if (wanted === undefined) throw new UsageError(`${path}: unknown setting "${key}"; known are ${known}`)
    if (typeof setting !== wanted) throw new UsageError(`${path}: "${key}" is no ${wanted}; correct it`)
  }
  return value
}

function parse(written: string, path: string): Settings {
  try {
    const value: unknown = JSON.parse(written.replace(/^\uFEFF/, ''))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Said below, as for any other value that is no object.
  }
  throw new UsageError(`${path}: is not a JSON object; correct it, for instance {"format": "md"}`)
}
