import * as z from 'zod'

/**
 * An object with the names we define, open to further ones.
 *
 * The run-time schema keeps what it does not know; the cast hides the index signature that zod would infer, so
 * that the inferred type can be compared with the interface.
 */
export const open = <Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> =>
  z.looseObject(shape) as unknown as z.ZodObject<Shape>

/** An open object that stands under its own name in `$defs` of the JSON Schema. */
export const part = <Shape extends z.ZodRawShape>(
  id: string,
  description: string,
  shape: Shape,
): z.ZodObject<Shape> => open(shape).meta({ id, title: id, description })

/** An offset or an index. */
export const whole = z.int().nonnegative()

/** A text that says something. */
export const filled = z.string().min(1)

/** A span without its finding. */
export const spanSchema = part(
  'Span',
  'A half-open range [start, end) of UTF-16 code units in the text of a report.',
  {
    start: whole.describe('Offset of the first code unit.'),
    end: whole.describe('Offset after the last code unit.'),
  },
)

/** The names that every span has, for objects that extend one. */
export const spanShape = spanSchema.shape

/** The names that every finding has. */
export const findingShape = {
  by: filled.describe('The rule that made the finding, `<layer>/<rule>`, or `user`.'),
  certainty: z
    .enum(['stated', 'implied'])
    .describe(
      '`stated` in the report itself, or `implied` by what the rest of the report or the story knows.',
    ),
}

/** One piece of a locus. */
export const locusSpanSchema = part('LocusSpan', 'One piece of a locus, with the words that stand there.', {
  ...spanShape,
  exact: z.string().describe('The words that stand there, unchanged.'),
  part: z
    .literal('headline')
    .exactOptional()
    .describe('The piece points into a headline of the report, not into its text. Absent: into the text.'),
})

/** A place in a report. */
export const locusSchema = part('Locus', 'A place in a report, with the exact words that stand there.', {
  report: filled.describe('Id of the report.'),
  spans: z.array(locusSpanSchema).min(1).describe('One or more pieces, ascending and disjoint.'),
})

/** Something the user must know. */
export const noticeSchema = part(
  'Notice',
  'Something the user must know about the input or about what could not be decided.',
  {
    code: filled.describe('Stable kebab-case name, e.g. `language-unsupported`.'),
    severity: z.enum(['info', 'warning', 'error']).describe('How much it matters.'),
    message: z.string().describe('One line for a human reader.'),
    at: open({
      path: z.string().exactOptional().describe('The file, as given on the command line.'),
      line: whole.exactOptional().describe('Line of the file, from 1.'),
      locus: locusSchema.exactOptional().describe('The place in a report.'),
    })
      .exactOptional()
      .describe('What the notice is about, where that is one place.'),
  },
)

/** A nested source, outermost first. */
export const sources = z.array(filled.nullable())

/** The kinds of things that are mentioned. */
export const entityKind = z.enum(['person', 'organisation', 'place', 'event', 'other'])

/** What the values of a discrepancy are values of. */
export const discrepancySlot = open({
  event: z.string().describe('The event or thing.'),
  predicate: z.string().describe('What is said of it.'),
  unit: z.string().exactOptional().describe('Unit of the values.'),
})

/** The kinds of value that differ. */
export const discrepancyKind = z.enum([
  'date',
  'duration',
  'count',
  'place',
  'polarity',
  'wording',
  'attribution',
  'order',
])

/** The grades of a discrepancy, gravest first. */
export const discrepancyGrade = z.enum(['contradiction', 'revision', 'scope', 'rounding', 'variance'])
