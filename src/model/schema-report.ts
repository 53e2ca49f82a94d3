import * as z from 'zod'
import { ROLES } from './report.ts'
import {
  entityKind,
  filled,
  findingShape,
  part,
  sources,
  spanSchema,
  spanShape,
  whole,
} from './schema-part.ts'

const strings = z.array(z.string())
const spans = z.array(spanSchema)
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?)?)?)?$/)

/** A headline and where it was found. */
export const headlineSchema = part('Headline', 'A headline and where it was found.', {
  text: z.string().describe('The words of the headline.'),
  from: z.enum(['text', 'h1', 'og', 'feed', 'given']).describe('Where the headline was found.'),
  span: spanSchema.exactOptional().describe('Where it stands in the text, if `from` is `text`.'),
})

/** What the HTML said about one block. */
export const markupHintSchema = part('MarkupHint', 'What the HTML said about one block of the text.', {
  ...spanShape,
  tag: z.string().describe('Name of the element.'),
  hints: strings.describe(
    'Lower-case class and id names of the element and its ancestors inside the article.',
  ),
  linkDensity: z.number().min(0).max(1).describe('Share of the letters that are inside links.'),
  inside: z
    .array(
      z.enum(['figure', 'figcaption', 'aside', 'blockquote', 'list', 'table', 'nav', 'footer', 'margin']),
    )
    .describe('The telling elements that hold the block; `margin`: it stands beside the article.'),
})

/** A piece of the text with one role. */
export const blockSchema = part('Block', 'A piece of the text with one role. The blocks tile the text.', {
  ...spanShape,
  ...findingShape,
  role: z.enum(ROLES).describe('What the block is for; only headline, standfirst and body make statements.'),
})

/** A sentence inside one block. */
export const sentenceSchema = part('Sentence', 'A sentence, trimmed of white space, inside one block.', {
  ...spanShape,
  block: whole.describe('Index into `blocks`.'),
})

/** Words that stand for an entity. */
export const mentionSchema = part('Mention', 'Words that stand for an entity.', {
  ...spanShape,
  ...findingShape,
  kind: entityKind.describe('What kind of thing is mentioned.'),
  form: z.enum(['name', 'nominal', 'pronoun']).describe('With which kind of words.'),
  metonym: z.boolean().exactOptional().describe('A place that stands for its government, or for an owner.'),
  entity: filled.describe("Id of the report's entity."),
})

/** A person, organisation, place or event as one report has it. */
export const reportEntitySchema = part(
  'ReportEntity',
  'A person, organisation, place or event as one report has it.',
  {
    ...findingShape,
    id: filled.describe('`<report id>#n`.'),
    kind: entityKind.describe('What kind of thing it is.'),
    name: filled.describe('The fullest name in the report, or the words of an unnamed source.'),
    named: z.boolean().describe('Whether the report names it.'),
    variants: strings
      .exactOptional()
      .describe('Other forms of the name in the report, ascending by first use.'),
    state: z.string().exactOptional().describe('ISO 3166-1 alpha-2 code of a state.'),
    carrier: z.boolean().exactOptional().describe('It is a news agency, newspaper or broadcaster.'),
    titles: strings.exactOptional().describe('Titles and roles that the report gives a person, folded.'),
    surname: z.string().exactOptional().describe("A person's surname, folded."),
    gender: z.enum(['male', 'female']).exactOptional().describe('As the report has it.'),
    members: strings.exactOptional().describe('Ids of the entities that a group is made of.'),
  },
)

/** A date, time, duration, count, amount, share or rank. */
export const valueSchema = part('Value', 'A date, time, duration, count, amount, share or rank.', {
  ...spanShape,
  ...findingShape,
  kind: z
    .enum(['date', 'time', 'duration', 'set', 'count', 'money', 'percent', 'ordinal'])
    .describe('What kind of value it is.'),
  value: z.string().describe('TIMEX3/ISO 8601 for dates, durations and sets; else a decimal string.'),
  low: z.string().exactOptional().describe('Lower end of a range.'),
  high: z.string().exactOptional().describe('Upper end of a range.'),
  unit: z.string().exactOptional().describe('Unit or currency.'),
  of: z.string().exactOptional().describe('The head noun counted, lower case, singular.'),
  mod: z.enum(['approx', 'min', 'max']).exactOptional().describe('How the value is qualified.'),
  anchor: z.string().exactOptional().describe('The ISO date on which a relative date was anchored.'),
  aside: z
    .literal(true)
    .exactOptional()
    .describe('The date is not that of what its sentence tells ("the May 4 raid", "until Friday").'),
})

/** Somebody says or thinks something. */
export const attributionSchema = part(
  'Attribution',
  'Somebody says or thinks something: source, cue, content.',
  {
    ...findingShape,
    kind: z.enum(['direct', 'indirect', 'mixed']).describe('How much of the content is quoted.'),
    class: z.enum(['speech', 'attitude']).describe('Said, or thought.'),
    source: spans.describe('The words of the source; empty where the cue names nobody.'),
    cue: spans.describe('The words of saying or thinking.'),
    content: spans.describe('What is said or thought.'),
    within: whole.nullable().describe('Index of the attribution whose content holds this one.'),
    speaker: filled.nullable().describe('Entity of the report, or null where it names nobody.'),
    confidence: z.number().min(0).max(1).describe('How sure the finder is.'),
  },
)

/** The smallest thing that is cited. */
export const statementSchema = part('Statement', 'The smallest thing that is cited.', {
  ...findingShape,
  spans: spans.describe('Where it stands.'),
  subject: spanSchema
    .exactOptional()
    .describe('Where the subject stands that it shares with the clause before it.'),
  lead: spanSchema
    .exactOptional()
    .describe('The words before it on which it hangs: those that report it, or when and where it was.'),
  sources: sources.describe('Nested source, outermost first; null an impersonal cue; [] the own voice.'),
  attribution: whole.nullable().describe('Index of the innermost attribution.'),
})

/** Everything found in one report. */
export const layersSchema = part('Layers', 'Everything found in one report, stage by stage.', {
  blocks: z.array(blockSchema).describe('Blocks; they tile the text.'),
  sentences: z.array(sentenceSchema).describe('Sentences.'),
  mentions: z.array(mentionSchema).describe('Mentions of entities.'),
  entities: z.array(reportEntitySchema).describe('The entities of this report.'),
  values: z.array(valueSchema).describe('Dates, counts and other values.'),
  attributions: z.array(attributionSchema).describe('Who says or thinks what.'),
  statements: z.array(statementSchema).describe('The smallest things that are cited.'),
})

/** One text as one outlet published it. */
export const reportSchema = part('Report', 'One text as one outlet published it. Its text is never edited.', {
  id: filled.describe('`r_` and 16 hex digits, or the id given in the input.'),
  siglum: z.string().describe('Short name in the apparatus (A, B, ... AA); empty outside a dossier.'),
  kind: z.enum(['report', 'document']).describe('A news report, or a held readout or transcript.'),
  text: z.string().describe('The text, never edited; all offsets are UTF-16 code units into it.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the text (UTF-8), hex.'),
  length: whole.exactOptional().describe('Code units of the text, where it is left out and `text` is empty.'),
  path: z.string().exactOptional().describe('As given on the command line.'),
  url: z.string().exactOptional().describe('Where it was published.'),
  canonical: z.string().exactOptional().describe('The address that the page itself names.'),
  outlet: z.string().nullable().describe('The publisher; null where not stated.'),
  headlines: z.array(headlineSchema).describe('Its headlines, the best first.'),
  byline: z.string().exactOptional().describe('The byline as it stands.'),
  authors: strings.describe('The authors named.'),
  published: isoDate.nullable().describe('ISO 8601, offset kept; null where not stated.'),
  modified: isoDate.nullable().describe('ISO 8601, offset kept; null where not stated.'),
  dateline: z.string().exactOptional().describe('The dateline as it stands.'),
  credits: strings.describe('Agencies and outlets credited for the whole report, in order.'),
  language: filled.describe('BCP 47 tag, `und` where undecided.'),
  extent: z.enum(['full', 'excerpt']).describe('The whole text, or a part of it.'),
  genre: z
    .literal('opinion')
    .exactOptional()
    .describe('It calls itself opinion; absent where it says nothing of the kind.'),
  meta: z.record(z.string(), z.unknown()).exactOptional().describe('Unknown keys of the input, kept.'),
  markup: z.array(markupHintSchema).exactOptional().describe('Hints from HTML; dropped from a dossier.'),
  layers: layersSchema.describe('What was found in it.'),
})
