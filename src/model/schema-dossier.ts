import * as z from 'zod'
import {
  discrepancyGrade,
  discrepancyKind,
  discrepancySlot,
  entityKind,
  filled,
  findingShape,
  locusSchema,
  noticeSchema,
  open,
  part,
  sources,
  whole,
} from './schema-part.ts'
import { reportSchema } from './schema-report.ts'
import { sinceSchema } from './schema-since.ts'

const strings = z.array(z.string())
const ids = z.array(filled)
const loci = z.array(locusSchema)

/** What made the dossier. */
export const generatorSchema = part('Generator', 'What made the dossier, and with which settings.', {
  name: z.literal('variorum').describe('Name of the program.'),
  version: filled.describe('Version of the program.'),
  weights: strings.describe('Name and digest of each file of learned weights.'),
  settings: z.record(z.string(), z.unknown()).describe('The settings that were in force.'),
  seal: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional()
    .describe('SHA-256, hex, of the canonical JSON (RFC 8785) of the dossier without this field.'),
})

/** The event that the reports tell of. */
export const storySchema = part('Story', 'The event that the reports tell of.', {
  id: filled.describe('`s_` and hex digits, from the report that opened the story; never recomputed.'),
  headline: z.string().describe('The headline that the account carries.'),
  first: z.string().nullable().describe('ISO date of the first report; null where none states one.'),
  last: z.string().nullable().describe('ISO date of the last report; null where none states one.'),
})

/** An entity over all reports. */
export const entitySchema = part('Entity', 'A person, organisation, place or event over all reports.', {
  ...findingShape,
  id: filled.describe('`e_` and hex digits, from kind and earliest mention.'),
  kind: entityKind.describe('What kind of thing it is.'),
  name: filled.describe('The fullest name over all reports.'),
  named: z.boolean().describe('Whether some report names it.'),
  variants: strings.describe('Other forms of the name.'),
  members: ids.exactOptional().describe('Ids of the entities that it consists of.'),
  locals: ids.describe("Ids of the reports' entities joined here."),
  because: strings.describe('Why they were joined, one line a join.'),
  state: z.string().exactOptional().describe('ISO 3166-1 alpha-2 code of a state.'),
  carrier: z.boolean().exactOptional().describe('It is a news agency, newspaper or broadcaster.'),
})

/** One report's rendering of an utterance or fact. */
export const witnessSchema = part('Witness', "One report's rendering of an utterance or fact.", {
  ...findingShape,
  locus: locusSchema.describe('Where the report has it.'),
  rendering: z.enum(['direct', 'indirect', 'mixed', 'own']).describe("`own`: the outlet's own voice."),
  sources: sources.describe('Story entity ids, outermost first; null an impersonal cue; [] the own voice.'),
  cutFront: z.boolean().describe('Words are missing at the front.'),
  cutEnd: z.boolean().describe('Words are missing at the end.'),
  cues: loci.describe('The cue of each hop, outermost first.'),
})

/** Where a witness has a reading. */
export const readingWitnessSchema = part('ReadingWitness', 'Where a witness has a reading.', {
  witness: whole.describe("Index into the alignment's witnesses."),
  start: whole.describe('Offset of the first code unit.'),
  end: whole.describe('Offset after the last code unit; an omission is an empty span.'),
})

/** One wording of a segment and who has it. */
export const readingSchema = part('Reading', 'One wording of a segment and who has it.', {
  text: z.string().describe('The wording of the first witness named.'),
  kind: z
    .enum(['agreed', 'accidental', 'editorial', 'substantive', 'omission'])
    .describe('How it differs from the lemma.'),
  witnesses: z.array(readingWitnessSchema).min(1).describe('Who has it, and where.'),
})

/** A stretch of an utterance on which the witnesses agree or differ. */
export const segmentSchema = part('Segment', 'A stretch on which the witnesses agree or differ.', {
  lemma: whole.describe('Index of the reading that the best witness has, or the fullest.'),
  readings: z.array(readingSchema).min(1).describe('The wordings of this stretch.'),
})

/** On what a statement rests. */
export const originsSchema = part('Origins', 'On what a statement rests. Never a score of truth.', {
  named: ids.describe('Entity ids of the distinct named origins.'),
  unnamed: loci.describe('Where an unnamed origin is invoked.'),
  ownVoice: ids.describe('Ids of the reports that speak in their own voice.'),
  atLeast: whole.describe('The least number of independent origins.'),
  atMost: whole.describe('The greatest number of independent origins.'),
  interested: ids
    .exactOptional()
    .describe('Entity ids of those who relay what their own owner, state or principal says.'),
  because: strings.describe('Why origins were joined or left uncounted, one line each.'),
})

/** One utterance or fact, with every place where a report has it. */
export const alignmentSchema = part('Alignment', 'One utterance or fact, with every place that has it.', {
  ...findingShape,
  id: filled.describe('Id of the alignment.'),
  kind: z.enum(['quotation', 'statement']).describe('Words of a speaker, or a fact.'),
  witnesses: z.array(witnessSchema).min(1).describe('Every rendering of it.'),
  best: whole.describe('Index of the best witness.'),
  bestBecause: z.string().describe('Why that witness is the best.'),
  variants: z
    .array(segmentSchema)
    .describe('The apparatus: joined, the readings of a witness give its words.'),
  origins: originsSchema.describe('On what it rests.'),
})

/** Where a report has its matter from. */
export const derivationSchema = part('Derivation', 'Where a report has its matter from.', {
  ...findingShape,
  report: filled.describe('Id of the report.'),
  from: open({
    kind: z.enum(['report', 'entity', 'lost']).describe('`lost`: a source that no report holds.'),
    id: filled.exactOptional().describe('Id of the report or entity.'),
    label: filled.describe('Its name, for a human reader.'),
  }).describe('The source.'),
  kind: z.enum(['relays', 'syndicates', 'duplicates', 'excerpts', 'spins']).describe('In which way.'),
  evidence: loci.describe('The words that show it.'),
})

/** Two or more values for one slot. */
export const discrepancySchema = part('Discrepancy', 'Two or more values for one slot.', {
  ...findingShape,
  id: filled.describe('Id of the discrepancy.'),
  slot: discrepancySlot.describe('What the values are values of.'),
  kind: discrepancyKind.describe('What kind of value differs.'),
  grade: discrepancyGrade.describe('How grave it is.'),
  reason: z.string().describe('Why it has this grade, in one line.'),
  sides: z
    .array(
      open({
        value: z.string().describe('The value of this side.'),
        loci: loci.min(1).describe('Where it stands.'),
      }),
    )
    .min(2)
    .describe('The values and who has them.'),
  silent: ids.describe('Ids of the reports that say nothing on it.'),
})

/** Words of a report, or words that the editor added. */
export const accountPartSchema = z
  .union([
    open({
      text: z.string().describe('The words.'),
      locus: locusSchema.describe('Where they stand.'),
    }),
    open({
      text: z.string().describe('The words that the editor added.'),
      editorial: filled.describe('Why they were added.'),
    }),
  ])
  .meta({
    id: 'AccountPart',
    title: 'AccountPart',
    description: 'Words of a report, or words that the editor added, with the reason.',
  })

/** A sentence of the account. */
export const accountSentenceSchema = part(
  'AccountSentence',
  'A sentence of the account, with its citations.',
  {
    kind: z.enum(['verbatim', 'phrased']).describe('`phrased` comes only from a language model.'),
    alignment: filled.nullable().describe('Id of the alignment that it tells.'),
    parts: z.array(accountPartSchema).min(1).describe('The words of the sentence, in order.'),
    citations: loci
      .min(1)
      .describe(
        'Where the sentence stands in the reports, and where others tell most of it or begin with the same event.',
      ),
  },
)

const sentences = z.array(accountSentenceSchema)

/** Something dated. */
export const timelineEntrySchema = part('TimelineEntry', 'Something dated.', {
  date: filled.describe('ISO 8601 date, possibly of lower precision (`2031-03`).'),
  precision: z
    .enum(['minute', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade'])
    .describe('The precision of the date.'),
  sentence: accountSentenceSchema.describe('The sentence that tells it.'),
})

/** What an actor wants, offers, promises, refuses, requires or thinks. */
export const positionSchema = part('Position', 'What an actor wants, offers, promises, refuses or thinks.', {
  actor: filled.describe('Story entity id.'),
  kind: z.enum(['demand', 'offer', 'commitment', 'refusal', 'condition', 'view']).describe('Which of these.'),
  sentences: sentences.describe('The sentences that show it.'),
})

/** The account of the event. */
export const accountSchema = part('Account', 'The account of the event, made of spans.', {
  brief: sentences.describe('The event in short.'),
  timeline: z.array(timelineEntrySchema).describe('What happened when.'),
  positions: z.array(positionSchema).describe('Who wants what.'),
  sole: z
    .array(
      open({
        locus: locusSchema.describe('Where it stands.'),
        sources: sources.describe('Story entity ids, outermost first.'),
      }),
    )
    .describe('What one report alone says.'),
  since: sinceSchema
    .exactOptional()
    .describe('What has changed since an earlier account; absent where it was compared with none.'),
})

/** Everything known about one story. */
export const dossierSchema = part('Dossier', 'Everything known about one story.', {
  schema: z.literal('variorum/1').describe('Name and version of this format.'),
  generator: generatorSchema.describe('What made the dossier.'),
  story: storySchema.describe('The event.'),
  reports: z.array(reportSchema).describe('In canonical order: published (missing last), outlet, url, hash.'),
  entities: z.array(entitySchema).describe('Who and what the reports name.'),
  alignments: z.array(alignmentSchema).describe('Utterances and facts with all their witnesses.'),
  derivations: z.array(derivationSchema).describe('Where the reports have their matter from.'),
  discrepancies: z.array(discrepancySchema).describe('On what they disagree.'),
  account: accountSchema.describe('The account of the event.'),
  notices: z.array(noticeSchema).describe('What the user must know.'),
})

/** The outcome of one check. */
export const verdictSchema = part(
  'Verdict',
  'The outcome of checking one citation or one law of a dossier.',
  {
    ok: z.boolean().describe('Whether it holds.'),
    law: filled.describe('The law checked.'),
    at: z.string().describe('JSON Pointer (RFC 6901) into the dossier.'),
    message: z.string().describe('What is wrong, in one line; empty where it holds.'),
    open: z.literal(true).exactOptional().describe('It could not be checked, because a text is left out.'),
  },
)
