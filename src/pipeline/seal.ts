import { createHash } from 'node:crypto'
import type { Dossier } from '../model/index.ts'

/** Characters of JSON that are digested at once: a dossier of a thousand reports has sixty million. */
const PIECE = 1 << 16

/** Digests JSON with sorted keys and no white space, as RFC 8785 (JSON Canonicalization Scheme) has it, piece by piece. */
class Canonical {
  readonly #hash = createHash('sha256')
  readonly #order: Order = { next: new Map() }
  #written = ''

  /** An object is not rebuilt in sorted order, because JavaScript puts keys that look like numbers first. */
  write(value: unknown): void {
    if (Array.isArray(value)) this.#array(value)
    else if (typeof value === 'object' && value !== null) this.#object(value)
    else this.#written += JSON.stringify(value)
    if (this.#written.length >= PIECE) this.#flush()
  }

  digest(): string {
    this.#flush()
    return this.#hash.digest('hex')
  }

  #array(members: readonly unknown[]): void {
    let before = '['
    for (const member of members) {
      this.#written += before
      this.write(member)
      before = ','
    }
    this.#written += before === '[' ? '[]' : ']'
  }

  #object(value: object): void {
    let before = '{'
    for (const [key, name] of sortedKeys(value, this.#order)) {
      const member: unknown = (value as Record<string, unknown>)[key]
      if (member === undefined) continue
      this.#written += before + name
      this.write(member)
      before = ','
    }
    this.#written += before === '{' ? '{}' : '}'
  }

  #flush(): void {
    this.#hash.update(this.#written, 'utf8')
    this.#written = ''
  }
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
export function digestOf(value: unknown): string {
  const json = new Canonical()
  json.write(value)
  return json.digest()
}
