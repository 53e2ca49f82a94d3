/**
 * The word diff that `bench/collation.ts` compares with: jsdiff, as it comes.
 * @module
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Span } from '../../src/model/index.ts'

/** One change of the words of a text into those of another: where it stands in either. */
export interface Hunk {
  readonly from: Span
  readonly to: Span
}

interface Part {
  readonly value: string
  readonly added?: boolean
  readonly removed?: boolean
}

/** jsdiff, and which version of it. */
export interface WordDiff {
  readonly version: string
  readonly diff: (from: string, to: string) => Hunk[]
}

/** Loads jsdiff from the folder where it is installed. */
export async function loadDiff(folder: URL): Promise<WordDiff> {
  const require = createRequire(new URL('package.json', folder))
  const name = 'diff'
  const { diffWords } = (await import(pathToFileURL(require.resolve(name)).href)) as {
    diffWords: (from: string, to: string) => Part[]
  }
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> }
  return {
    version: `${name} ${dependencies[name]}`,
    diff: (from, to) => hunksOf(diffWords(from, to)),
  }
}

/** What is taken out and put in at one place is one change. */
function hunksOf(parts: readonly Part[]): Hunk[] {
  const hunks: Hunk[] = []
  let [from, to] = [0, 0]
  let open: { from: number; to: number } | undefined
  const close = (): void => {
    if (open) hunks.push({ from: { start: open.from, end: from }, to: { start: open.to, end: to } })
    open = undefined
  }
  for (const { value, added, removed } of parts) {
    if (added || removed) open ??= { from, to }
    else close()
    if (!added) from += value.length
    if (!removed) to += value.length
  }
  close()
  return hunks
}
