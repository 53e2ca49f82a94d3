import { createHash } from 'node:crypto'
import type { Dossier } from '../model/index.ts'

/**
 * JSON with sorted keys and no white space, as RFC 8785 (JSON Canonicalization Scheme) has it. An object is not
 * rebuilt in sorted order, because JavaScript puts keys that look like numbers first.
 */
function canonical(value: unknown, order: Order): string {
  if (Array.isArray(value)) return `[${value.map(member => canonical(member, order)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let written = ''
  for (const [key, name] of sortedKeys(value, order)) {
    const member: unknown = (value as Record<string, unknown>)[key]
    if (member !== undefined) written += `${written && ','}${name}${canonical(member, order)}`
  }
  return `{${written}}`
}

/** The sorting of keys that was met before, key by key as they stand: the many objects of a dossier have few sets of keys. */
interface Order {
  readonly next: Map<string, Order>
  sorted?: readonly (readonly [key: string, name: string])[]
}

/** The keys of an object sorted, each with how it is written before its value. */
function sortedKeys(value: object, order: Order): readonly (readonly [key: string, name: string])[] {
  const keys = Object.keys(value)
  let known = order
  for (const key of keys) {
    const next = known.next.get(key) ?? { next: new Map() }
    known.next.set(key, next)
    known = next
  }
  known.sorted ??= keys.sort((a, b) => (a < b ? -1 : 1)).map(key => [key, `${JSON.stringify(key)}:`])
  return known.sorted
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
  createHash('sha256')
    .update(canonical(value, { next: new Map() }), 'utf8')
    .digest('hex')
