import type { Locale } from '../locales/index.ts'

/** Whether a subject, by its tags and last word, and a finite verb, by its tag, may go together: "they close", not "they closes". */
export function agrees(tags: readonly string[], last: string, verb: string, { clauses }: Locale): boolean {
  const word = last.toLowerCase()
  if (verb === 'VBP') return !clauses.singulars.has(word)
  if (verb !== 'VBZ') return true
  // "the list of ships is", "Orr and Sons has"
  const isBare = !tags.includes('IN') && !tags.includes('CC')
  return !clauses.plurals.has(word) && !(isBare && tags.at(-1) === 'NNS')
}
