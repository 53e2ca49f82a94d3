import { pointer, short } from './judge.ts'

/** Where a shape is broken, and how. */
export interface Fault {
  readonly at: string
  readonly message: string
}

/** Tells where a value has not the shape wanted. Open to names that it does not know. */
export type Shape = (value: unknown, at: string, faults: Fault[]) => void

const simple =
  (wanted: string, holds: (value: unknown) => boolean): Shape =>
  (value, at, faults) => {
    if (!holds(value)) faults.push({ at, message: `${shown(value)} is not ${wanted}` })
  }

const shown = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? short(value)
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object' && value !== null
          ? 'an object'
          : String(value)

/** Any text. */
export const text = simple('a text', value => typeof value === 'string')

/** A text that is not empty. */
export const filled = simple('a text that says something', value => typeof value === 'string' && value !== '')

/** SHA-256, hex. */
export const digest = simple(
  'a SHA-256 in hex',
  value => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
)

/** True or false. */
export const flag = simple('true or false', value => typeof value === 'boolean')

/** An offset, an index or a number of things. */
export const whole = simple(
  'a whole number from 0',
  value => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
)

/** A share. */
export const share = simple(
  'a number from 0 to 1',
  value => typeof value === 'number' && value >= 0 && value <= 1,
)

/** One of some words. */
export const oneOf = (...words: readonly string[]): Shape =>
  simple(`one of ${words.join(', ')}`, value => typeof value === 'string' && words.includes(value))

/** A shape, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (value, at, faults) => {
    if (value !== null) shape(value, at, faults)
  }

/** A list of at least so many. */
export const list =
  (shape: Shape, least = 0): Shape =>
  (value, at, faults) => {
    if (!Array.isArray(value)) faults.push({ at, message: `${shown(value)} is not a list` })
    else if (value.length < least) faults.push({ at, message: `has ${value.length} of at least ${least}` })
    else for (let index = 0; index < value.length; index++) shape(value[index], pointer(at, index), faults)
  }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Any object. */
export const anyObject = simple('an object', isObject)

/** An object with these names, and those that it may have. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at, faults) => {
    if (!isObject(value)) {
      faults.push({ at, message: `${shown(value)} is not an object` })
      return
    }
    for (const [name, shape] of Object.entries(required)) {
      if (Object.hasOwn(value, name)) shape(value[name], pointer(at, name), faults)
      else faults.push({ at, message: `has no ${name}` })
    }
    for (const [name, shape] of Object.entries(optional))
      if (Object.hasOwn(value, name)) shape(value[name], pointer(at, name), faults)
  }

/** An object of which one member decides which of two shapes it has. */
export const byMember =
  (name: string, present: Shape, absent: Shape): Shape =>
  (value, at, faults) =>
    (isObject(value) && Object.hasOwn(value, name) ? present : absent)(value, at, faults)
