import type { Decision, Hands } from '../model/index.ts'
import { decode } from './encoding.ts'
import { jsonDepth } from './json-lines.ts'
import { LIMITS } from './limits.ts'

/** What an editor wrote cannot be taken; the message is one line that says where and what to do. */
export class HandsTrouble extends Error {}

/** An entry of a file and the line it stands on, where it is known. */
interface Entry {
  readonly value: unknown
  readonly line?: number
}

/**
 * Reads what an editor wrote: `names` and `affiliations` are one JSON object, `decisions` JSON-Lines or one JSON array.
 * Nothing of a file with a mistake is taken: throws an Error whose message is one line that says where and what.
 */
export async function readHands<Which extends keyof Hands>(
  which: Which,
  bytes: Uint8Array,
  path?: string,
): Promise<Hands[Which]> {
  const { handsProblem } = await import('../model/schema.ts')
  const place = path === undefined ? '' : `${path}: `
  const { text } = decode(bytes)
  const entries = which === 'decisions' ? decisionsIn(text, place) : [{ value: parsed(text, place) }]
  for (const [index, { value, line }] of entries.entries()) {
    const problem = handsProblem(which, value)
    if (problem === '') continue
    const at = which !== 'decisions' ? '' : line === undefined ? `entry ${index + 1}: ` : `line ${line}: `
    throw new HandsTrouble(`${place}${at}${problem}; correct it, docs/hands.md shows the form`)
  }
  const [only] = entries
  if (which !== 'decisions') return only?.value as Hands[Which]
  return entries.map(({ value, line }) => ({
    ...(value as Decision),
    at: { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) },
  })) as readonly Decision[] as Hands[Which]
}

/** One decision a line; a file that is one JSON array has no lines to tell. */
function decisionsIn(text: string, place: string): Entry[] {
  if (text.trimStart().startsWith('[')) {
    const whole = parsed(text, place)
    return Array.isArray(whole) ? whole.map(value => ({ value: value as unknown })) : [{ value: whole }]
  }
  return text
    .split(/\r\n?|\n/u)
    .map((written, index) => ({ written, line: index + 1 }))
    .filter(({ written }) => written.trim() !== '')
    .map(({ written, line }) => ({ value: parsed(written, `${place}line ${line}: `), line }))
}

function parsed(text: string, place: string): unknown {
  if (jsonDepth(text) <= LIMITS.jsonDepth) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      // Said below, as for what is nested too deep.
    }
  }
  throw new HandsTrouble(`${place}is not JSON; correct it, docs/hands.md shows the form`)
}
