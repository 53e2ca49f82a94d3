import { createHash } from 'node:crypto'
import { readInput } from '../../adapters/index.ts'
import type { Dossier, Hands } from '../../model/index.ts'
import { HandsTrouble, LIMITS, readHands } from '../../readers/index.ts'
import { lineOf } from './inputs.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** The files that an editor writes, the settings file already under them. */
export interface HandsFlags {
  readonly names?: string
  readonly affiliations?: string
  readonly decisions?: string
}

/** What an editor put in, and what a dossier states of it: the hash of each file, never its path. */
export interface GivenHands extends Partial<Hands> {
  readonly settings?: Readonly<Record<string, string>>
}

/** Reads the editor's files. Throws a UsageError with one line where one cannot be read or has a mistake. */
export async function readHandsFiles(flags: HandsFlags): Promise<GivenHands> {
  const settings: Record<string, string> = {}
  const read = async <Which extends keyof Hands>(which: Which): Promise<Pick<Hands, Which> | object> => {
    const path = flags[which]
    if (path === undefined) return {}
    const bytes = await readInput({ path }, LIMITS.text)
    if (!(bytes instanceof Uint8Array)) throw new UsageError(lineOf(bytes))
    try {
      const given = { [which]: await readHands(which, bytes, path) }
      settings[which] = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      return given
    } catch (error) {
      throw error instanceof HandsTrouble ? new UsageError(error.message) : error
    }
  }
  const given = { ...(await read('names')), ...(await read('affiliations')), ...(await read('decisions')) }
  return Object.keys(settings).length === 0 ? given : { ...given, settings }
}

/** Says once, a line each, which decisions could not be applied. */
export function tellNotApplied(dossiers: readonly Dossier[], terminal: Terminal): void {
  const notices = dossiers.flatMap(dossier => dossier.notices)
  const lines = notices.filter(notice => notice.code === 'decision-not-applied').map(lineOf)
  for (const line of new Set(lines)) terminal.say(line)
}
