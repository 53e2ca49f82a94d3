import { createHash } from 'node:crypto'
import type { Dossier } from '../model/index.ts'

/**
 * JSON with sorted keys and no white space, as RFC 8785 (JSON Canonicalization Scheme) has it. An object is not
 * rebuilt in sorted order, because JavaScript puts keys that look like numbers first.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

/**
 * The dossier with `generator.seal`: SHA-256, hex, of its canonical JSON (RFC 8785) without the seal. A seal
 * that it already has is replaced.
 *
 * The seal shows that a dossier was changed by accident or by a careless hand; whoever knows the method can
 * seal anew, so it proves no authorship.
 */
export function seal(dossier: Dossier): Dossier {
  const { seal: _old, ...generator } = dossier.generator
  const bare: Dossier = { ...dossier, generator }
  return { ...bare, generator: { ...generator, seal: digestOf(bare) } }
}

/** SHA-256, hex, of a value's canonical JSON (RFC 8785): the same for the same content, however it was written down. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value), 'utf8').digest('hex')
