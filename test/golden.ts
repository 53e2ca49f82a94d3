import type { Dossier } from '../src/model/index.ts'
import { collateOne } from './engine.ts'
import { type Example, loadExample } from './truth.ts'

/** A story of `dossiers/` and what the program makes of it. */
export interface Golden {
  readonly example: Example
  readonly dossier: Dossier
}

const made = new Map<string, Promise<Golden>>()

/** A story of `dossiers/`, collated once a process. */
export function golden(name: string): Promise<Golden> {
  const known = made.get(name) ?? make(name)
  made.set(name, known)
  return known
}

async function make(name: string): Promise<Golden> {
  const example = await loadExample(name)
  return { example, dossier: await collateOne([...example.reports.values()]) }
}
