import { fold } from '../text/index.ts'

/** A name as it is compared: folded, without "the" and without full stops. */
export const bare = (name: string): string =>
  fold(name).replace(/^the /, '').replace(/\./g, '').replace(/\s+/g, ' ')

/** Fewest letters of a stem that a state and its adjective share. */
export const STEM = 4

/** Whether an adjective is built on a name: "marenian" on "marenia", "kessari" on "kessar". */
export function isAdjectiveOf(adjective: string, name: string, endings: readonly string[]): boolean {
  if (name.length < STEM || adjective === name || name.includes(' ')) return false
  const stems = [name, name.replace(/[aeoy]$/u, ''), name.replace(/(?:ia|ea)$/u, '')]
  return stems.some(
    stem =>
      stem.length >= STEM &&
      adjective.startsWith(stem) &&
      endings.includes(adjective.slice(stem.length)) &&
      (adjective.slice(stem.length) !== 'n' || /[aeo]$/u.test(stem)) &&
      adjective.slice(stem.length) !== 'er',
  )
}
