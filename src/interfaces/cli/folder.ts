import { statSync } from 'node:fs'
import { UsageError } from './usage.ts'

/** Throws a UsageError where a path is no folder. */
export function needFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`${path}: is no folder; give the folder that holds the corpora`)
}
