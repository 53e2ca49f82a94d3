import type { Verdict } from '../model/index.ts'

/** A verdict; the law holds where the problem is empty. */
export const judge = (law: string, at: string, problem: string): Verdict => ({
  ok: problem === '',
  law,
  at,
  message: problem,
})

/** The JSON Pointer (RFC 6901) of a member. */
export function pointer(at: string, key: string | number): string {
  // Nearly no key has to be escaped, and every node of a dossier gets its pointer.
  if (typeof key === 'number' || !(key.includes('~') || key.includes('/'))) return `${at}/${key}`
  return `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The first problem of a list, or the empty text. */
export const first = (problems: Iterable<string>): string => {
  for (const problem of problems) if (problem !== '') return problem
  return ''
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) (seen.has(value) ? twice : seen).add(value)
  return twice
}

/** A text cut short for a message. */
export const short = (text: string): string =>
  JSON.stringify(text.length > 48 ? `${text.slice(0, 47)}…` : text)
