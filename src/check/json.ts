import { createHash } from 'node:crypto'
import type { Verdict } from '../model/index.ts'
import { judge, pointer } from './judge.ts'

/** How deep a dossier may be nested. Our own reach twelve; the rest of this room may recurse below this. */
const DEEPEST = 200

/**
 * Whether a value is JSON, and not nested deeper than a reader can be asked to follow. Does not recurse, so that
 * hostile nesting and cycles end in a verdict too.
 */
export function checkJson(root: unknown): Verdict {
  const open: { value: unknown; at: string; depth: number }[] = [{ value: root, at: '', depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, at, depth } = next
    if (depth > DEEPEST) return judge('json', '', `nested deeper than ${DEEPEST}`)
    const problem = strange(value)
    if (problem !== '') return judge('json', at, problem)
    if (typeof value !== 'object' || value === null) continue
    for (const key of Object.keys(value))
      open.push({ value: (value as Record<string, unknown>)[key], at: pointer(at, key), depth: depth + 1 })
  }
  return judge('json', '', '')
}

function strange(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return ''
    case 'number':
      return Number.isFinite(value) ? '' : `${value} is not JSON`
    case 'object':
      return value === null || Array.isArray(value) || isPlain(value) ? '' : 'not a plain object'
    default:
      return `${typeof value} is not JSON`
  }
}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** The SHA-256 of a text in UTF-8, hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Writes canonical JSON (RFC 8785): keys ascending by UTF-16 code units, no white space. */
function writeCanonical(value: unknown, out: string[]): void {
  if (typeof value !== 'object' || value === null) {
    out.push(JSON.stringify(value))
    return
  }
  const list = Array.isArray(value)
  const keys = list ? Object.keys(value) : Object.keys(value).sort()
  out.push(list ? '[' : '{')
  keys.forEach((key, index) => {
    if (index > 0) out.push(',')
    if (!list) out.push(JSON.stringify(key), ':')
    writeCanonical((value as Record<string, unknown>)[key], out)
  })
  out.push(list ? ']' : '}')
}

/**
 * Whether the seal is the SHA-256 of the canonical JSON of the dossier without it. No verdict where the
 * dossier carries no seal.
 */
export function checkSeal(dossier: { readonly generator: { readonly seal?: string } }): Verdict[] {
  const { seal, ...generator } = dossier.generator
  if (seal === undefined) return []
  const out: string[] = []
  writeCanonical({ ...dossier, generator }, out)
  const holds = sha256(out.join('')) === seal
  return [judge('seal', '/generator/seal', holds ? '' : 'the dossier was changed after it was sealed')]
}
