import { nameParts } from '../../locales/index.ts'
import type { Locale } from '../../locales/index.ts'
import { isMisspelling } from '../alignments/index.ts'
import type { Unit, World } from '../alignments/index.ts'

const alike = (a: string, b: string): boolean => a === b || isMisspelling(a, b)

/**
 * Two names that may be one person's, though the story has not joined them: one is a part of the other, a letter is wrong, or one
 * has the short form: "Boone Rask" and "Ada Boone Rask", "Ilan Raske" and "Ilan Rask", "Bill Orr" and "William Orr".
 */
export function mayBeOne(a: string, b: string, { names, grounds }: Locale): boolean {
  const [one, other] = [a, b].map(name =>
    nameParts(name, names).all.filter(part => !/^\p{L}\.?$/u.test(part)),
  )
  if (!one || !other) return false
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  if (few.length > 1 && few.every(part => many.includes(part))) return true
  const whole = (given: string): string => grounds.nicknames.get(given) ?? given
  const [given, surname] = [one, other].map(parts => [whole(parts[0] ?? ''), parts.at(-1) ?? '']) as [
    [string, string],
    [string, string],
  ]
  return one.length > 1 && other.length > 1 && alike(given[0], surname[0]) && alike(given[1], surname[1])
}

/** Both statements name persons, and not one of them is the same. */
export function nameOthers(a: Unit, b: Unit, { kindOf }: World): boolean {
  const [mine, theirs] = [a, b].map(({ names }) => [...names].filter(name => kindOf(name) === 'person'))
  return !!mine?.length && !!theirs?.length && !mine.some(name => theirs.includes(name))
}
