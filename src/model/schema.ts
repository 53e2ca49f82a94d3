/**
 * The run-time schemas of the model, and the JSON Schema made from them.
 *
 * An entry of its own: it loads zod, which a start of the program that validates nothing need not pay for.
 * Import it with `await import('.../model/schema.ts')`; the types alone come from the room's index.
 * @module
 */
import * as z from 'zod'
import type * as d from './dossier.ts'
import type * as f from './finding.ts'
import type * as r from './report.ts'
import * as dossier from './schema-dossier.ts'
import type * as parts from './schema-part.ts'
import type * as report from './schema-report.ts'
import type * as since from './schema-since.ts'
import type * as s from './since.ts'
import type { Span } from './span.ts'

export * from './schema-dossier.ts'
export { handsProblem } from './schema-hands.ts'
export * from './schema-report.ts'
export * from './schema-since.ts'

/** Address under which the JSON Schema is published. */
export const SCHEMA_ID = 'https://variorum.example/schema/variorum-1.schema.json'

/** A type without `readonly`, written out, so that two of them can be compared member by member. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T

/**
 * `true` only where two types have the same members, the optional ones included. Mutual assignability alone
 * would let an optional member go missing, so identity is asked for.
 */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false

/** Each schema beside its interface: a line that is not `true` does not compile. */
const same = <Schema extends z.ZodType, Model>(agrees: Same<z.infer<Schema>, Model>): true => agrees as true

same<typeof parts.spanSchema, Span>(true)
same<typeof parts.locusSpanSchema, f.LocusSpan>(true)
same<typeof parts.locusSchema, f.Locus>(true)
same<typeof parts.noticeSchema, f.Notice>(true)
same<typeof report.headlineSchema, r.Headline>(true)
same<typeof report.markupHintSchema, r.MarkupHint>(true)
same<typeof report.blockSchema, r.Block>(true)
same<typeof report.sentenceSchema, r.Sentence>(true)
same<typeof report.mentionSchema, r.Mention>(true)
same<typeof report.reportEntitySchema, r.ReportEntity>(true)
same<typeof report.valueSchema, r.Value>(true)
same<typeof report.attributionSchema, r.Attribution>(true)
same<typeof report.statementSchema, r.Statement>(true)
same<typeof report.layersSchema, r.Layers>(true)
same<typeof report.reportSchema, r.Report>(true)
same<typeof dossier.generatorSchema, d.Generator>(true)
same<typeof dossier.storySchema, d.Story>(true)
same<typeof dossier.entitySchema, d.Entity>(true)
same<typeof dossier.witnessSchema, d.Witness>(true)
same<typeof dossier.readingWitnessSchema, d.ReadingWitness>(true)
same<typeof dossier.readingSchema, d.Reading>(true)
same<typeof dossier.segmentSchema, d.Segment>(true)
same<typeof dossier.originsSchema, d.Origins>(true)
same<typeof dossier.alignmentSchema, d.Alignment>(true)
same<typeof dossier.derivationSchema, d.Derivation>(true)
same<typeof dossier.discrepancySchema, d.Discrepancy>(true)
same<typeof dossier.accountPartSchema, d.AccountPart>(true)
same<typeof dossier.accountSentenceSchema, d.AccountSentence>(true)
same<typeof dossier.timelineEntrySchema, d.TimelineEntry>(true)
same<typeof dossier.positionSchema, d.Position>(true)
same<typeof since.goneReportSchema, s.GoneReport>(true)
same<typeof since.changedStatementSchema, s.ChangedStatement>(true)
same<typeof since.changedDisagreementSchema, s.ChangedDisagreement>(true)
same<typeof since.sinceSchema, s.Since>(true)
same<typeof dossier.accountSchema, d.Account>(true)
same<typeof dossier.dossierSchema, d.Dossier>(true)
same<typeof dossier.verdictSchema, d.Verdict>(true)

/** A node of a JSON Schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** "atLeast" → "At least": the title of a property is its name, read aloud. */
const titleOf = (name: string): string => {
  const words = name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  )
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Gives a title to every property; throws where a property has no description, so that none is forgotten. */
function titled(node: unknown, at: string): unknown {
  if (Array.isArray(node)) return node.map((item, index) => titled(item, `${at}/${index}`))
  if (!isNode(node)) return node
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    // zod states the range of the safe integers; no reader is helped by it.
    if (key === 'maximum' && value === Number.MAX_SAFE_INTEGER) continue
    result[key] =
      key === 'properties' && isNode(value) ? titledProperties(value, at) : titled(value, `${at}/${key}`)
  }
  return result
}

function titledProperties(properties: Record<string, unknown>, at: string): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(properties)) {
    if (!isNode(value) || typeof value.description !== 'string')
      throw new Error(`schema: ${at}/properties/${name} has no description`)
    result[name] = { title: titleOf(name), ...(titled(value, `${at}/properties/${name}`) as object) }
  }
  return result
}

/**
 * The JSON Schema (draft 2020-12) of a dossier, with every part of it under `$defs`. Open to further names.
 *
 * Throws an `Error` where a property has no description. What a JSON Schema cannot say (bounds, references,
 * the laws) is for `verify`.
 */
export function dossierJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(dossier.dossierSchema, { target: 'draft-2020-12', io: 'input' })
  const head = { $schema, $id: SCHEMA_ID, title: 'Variorum dossier, version 1' }
  const description = 'One story: its reports, and everything known about them. Further names are welcome.'
  return { ...head, description, ...(titled(rest, '#') as object) }
}
