import type { Locale } from '../locales/index.ts'
import { NO_LAYERS } from '../model/index.ts'
import type { Block, Layers, Names, Report } from '../model/index.ts'
import {
  analyse,
  chainCarriers,
  describe,
  findAttributions,
  findBlocks,
  findMentions,
  findStatements,
  findValues,
  namesByHand,
  rolesByHand,
  speakersByHand,
  publishedBy,
  publishedNear,
} from '../report/index.ts'
import type { Anchor, AttributionModel, KnownName, NamesContext, ReportHands } from '../report/index.ts'
import type { ChainModel, Tagger } from '../text/index.ts'
import { withoutBoilerplate } from './boilerplate.ts'
import { joinParts, partsOf } from './parts.ts'

/** What the story knows that one report does not say. */
export interface AnnotateContext {
  /** The date on which relative dates hang where the report states none; it gives a dateline its year that has none. */
  readonly anchor?: string
  /** The day on which they hang though the report states a later one: it prints a text again that was written before. */
  readonly reprint?: string
  readonly names?: NamesContext
  /** Running lines that stand on many articles of its host and are no part of any. */
  readonly boilerplate?: ReadonlySet<string>
  /** What an editor decided about the report by hand. */
  readonly hands?: ReportHands
}

/** What the stages work with. */
export interface Engine {
  readonly tagger: Tagger
  /** The learned finder of names; without it the rules stand alone. */
  readonly names?: ChainModel
  /** The learned finder of attributions; without it the rules stand alone. */
  readonly attributions?: AttributionModel
  readonly locale: Locale
}

/** Whether the engine has the words of a report's language. An undecided language is read as the engine's. */
export const speaks = (engine: Engine, report: Report): boolean =>
  report.language === 'und' || report.language.split('-')[0] === engine.locale.language

/** Longest text that is annotated, in code units. Longer is no report: the whole of "War and Peace" is as long. Everything found in it, as JSON, must fit into one string. */
export const LONGEST_TEXT = 4 * 1024 * 1024

/** Fills all layers of a report: blocks, sentences, mentions, values, attributions, statements. Pure; the report given is not changed. Throws a RangeError where the text is longer than any report's. */
export function annotateReport(report: Report, engine: Engine, context: AnnotateContext = {}): Report {
  if (report.text.length > LONGEST_TEXT)
    throw new RangeError(`the text of ${report.id} is longer than ${LONGEST_TEXT} characters; cut it`)
  const { hands = {}, boilerplate = new Set() } = context
  const found = withoutBoilerplate(findBlocks(report, engine.locale, engine.tagger), report.text, boilerplate)
  const blocks = rolesByHand(found, hands)
  const described = describe({ ...report, layers: { ...NO_LAYERS, blocks } }, blocks, engine.locale)
  const parts = partsOf(report.text, blocks)
  const anchor = anchorOf(described, blocks, engine, context)
  const layers = parts.map(part => layersOf(described, part.blocks, engine, context, anchor))
  const annotated = { ...described, layers: joinParts(report.id, blocks, parts, layers) }
  return context.anchor === undefined ? annotated : publishedBy(annotated, context.anchor, engine.locale)
}

/** The layers of a report, or of a part of one, below its blocks. */
function layersOf(
  report: Report,
  blocks: readonly Block[],
  engine: Engine,
  context: AnnotateContext,
  anchor: Anchor | null,
): Layers {
  const analysis = analyse(report, blocks, engine.tagger, engine.locale)
  const sentences = analysis.sentences.map(({ start, end, block }) => ({ start, end, block }))
  const values = findValues(analysis, anchor, engine.locale)
  if (!speaks(engine, report)) return { ...NO_LAYERS, blocks, sentences, values: values.filter(isPlainDate) }
  const { locale } = engine
  const { words } = engine.tagger
  const { hands = {} } = context
  const learned = engine.names && { model: engine.names, words }
  const known: NamesContext = {
    ...context.names,
    names: [...(context.names?.names ?? []), ...namesGiven(hands.names)],
  }
  const names = namesByHand(findMentions(analysis, locale, known, learned), analysis, hands)
  const ruled = findAttributions(
    analysis,
    locale,
    names.mentions,
    names.entities,
    engine.attributions && { model: engine.attributions, words },
  )
  const attributed = speakersByHand(ruled, analysis, hands)
  const statements = chainCarriers(
    findStatements(analysis, attributed.attributions, engine.locale),
    attributed,
    analysis,
    engine.locale,
    report.outlet,
  )
  return { blocks, sentences, ...attributed, values, statements }
}

/** In a language without a locale only dates written in digits are read. */
const isPlainDate = (value: Layers['values'][number]): boolean =>
  value.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value.value)

/** The date of the report; else the day of its dateline, in the year of its story; else the date of its last change or of its story. */
function anchorOf(
  report: Report,
  blocks: readonly Block[],
  engine: Engine,
  context: AnnotateContext,
): Anchor | null {
  if (context.reprint) return { date: context.reprint, certainty: 'implied' }
  if (report.published) return { date: report.published, certainty: 'stated' }
  const near = context.anchor ?? report.modified
  if (!near) return null
  const date = publishedNear(report, blocks, [near], engine.locale) ?? near
  return { date, certainty: 'implied' }
}

/** The names that the editor gives, for the finder of names; what is written small ("the iron minister") is no name that it could know by its capitals. */
function namesGiven({ aliases = [] }: Names = {}): KnownName[] {
  return aliases.flatMap(({ name, kind = 'other', aliases }) => {
    const [first, ...variants] = [name, ...aliases].filter(form =>
      form.split(/\s+/u).every(word => !/^\p{Ll}/u.test(word)),
    )
    return first === undefined ? [] : [{ name: first, kind, variants }]
  })
}
