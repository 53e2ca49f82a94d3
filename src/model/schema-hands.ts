import * as z from 'zod'
import { ROLES } from './report.ts'
import { entityKind, filled, whole } from './schema-part.ts'

// What people write by hand is checked strictly: a key that is spelled wrong would else be passed over.

const target = { report: filled, exact: filled, start: whole.exactOptional() }

/** What an editor knows of names. */
const namesSchema = z.strictObject({
  aliases: z
    .array(
      z.strictObject({ name: filled, kind: entityKind.exactOptional(), aliases: z.array(filled).min(1) }),
    )
    .exactOptional(),
  apart: z.array(z.array(filled).min(2)).exactOptional(),
})

/** Who owns, controls or speaks for whom. */
const affiliationsSchema = z.strictObject({
  affiliations: z.array(
    z.strictObject({
      who: filled,
      kind: z.enum(['owned', 'state-controlled', 'carrier', 'speaks-for']),
      by: filled,
    }),
  ),
})

const pair = {
  what: z.enum(['entities', 'statements']),
  of: z.tuple([z.strictObject(target), z.strictObject(target)]),
}

/** What an editor decides of a place, or of two. */
const decisionSchema = z.discriminatedUnion('decide', [
  z.strictObject({ decide: z.literal('role'), ...target, role: z.enum(ROLES) }),
  z.strictObject({ decide: z.literal('speaker'), ...target, speaker: filled.nullable() }),
  z.strictObject({ decide: z.literal('join'), ...pair }),
  z.strictObject({ decide: z.literal('part'), ...pair }),
])

/** The shape of each kind of file that an editor writes; of decisions, of one of them. */
const SHAPES = { names: namesSchema, affiliations: affiliationsSchema, decisions: decisionSchema }

/** What is wrong with a value that an editor wrote, and where in it; the empty text where nothing is. */
export function handsProblem(which: keyof typeof SHAPES, value: unknown): string {
  const { success, error } = SHAPES[which].safeParse(value)
  const issue = success ? undefined : error.issues[0]
  if (issue === undefined) return ''
  const at = issue.path.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`),
    '',
  )
  return `${at === '' ? '' : `${at}: `}${issue.message.replace(/^./u, first => first.toLowerCase())}`
}
