import type { Locale } from '../locales/index.ts'
import { NO_LAYERS } from '../model/index.ts'
import type { Layers, Report } from '../model/index.ts'
import {
  analyse,
  chainCarriers,
  describe,
  findAttributions,
  findBlocks,
  findMentions,
  findStatements,
  findValues,
} from '../report/index.ts'
import type { Anchor, NamesContext } from '../report/index.ts'
import type { Tagger } from '../text/index.ts'

/** What the story knows that one report does not say. */
export interface AnnotateContext {
  /** The date on which relative dates hang where the report states none. */
  readonly anchor?: string
  readonly names?: NamesContext
}

/** What the stages work with. */
export interface Engine {
  readonly tagger: Tagger
  readonly locale: Locale
}

/** Whether the engine has the words of a report's language. An undecided language is read as the engine's. */
export const speaks = (engine: Engine, report: Report): boolean =>
  report.language === 'und' || report.language.split('-')[0] === engine.locale.language

/** Fills all layers of a report: blocks, sentences, mentions, values, attributions, statements. Pure; the report given is not changed. */
export function annotateReport(report: Report, engine: Engine, context: AnnotateContext = {}): Report {
  const blocks = findBlocks(report, engine.locale)
  const described = describe({ ...report, layers: { ...NO_LAYERS, blocks } }, blocks, engine.locale)
  const analysis = analyse(described, blocks, engine.tagger, engine.locale)
  const sentences = analysis.sentences.map(({ start, end, block }) => ({ start, end, block }))
  const anchor = anchorOf(described, context)
  const values = findValues(analysis, anchor, engine.locale)
  if (!speaks(engine, described))
    return { ...described, layers: { ...NO_LAYERS, blocks, sentences, values: values.filter(isPlainDate) } }
  const names = findMentions(analysis, engine.locale, context.names)
  const attributed = findAttributions(analysis, engine.locale, names.mentions, names.entities)
  const statements = chainCarriers(
    findStatements(analysis, attributed.attributions, engine.locale),
    attributed,
    analysis,
    engine.locale,
    described.outlet,
  )
  const layers: Layers = { blocks, sentences, ...attributed, values, statements }
  return { ...described, layers }
}

/** In a language without a locale only dates written in digits are read. */
const isPlainDate = (value: Layers['values'][number]): boolean =>
  value.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value.value)

function anchorOf(report: Report, context: AnnotateContext): Anchor | null {
  if (report.published) return { date: report.published, certainty: 'stated' }
  return context.anchor ? { date: context.anchor, certainty: 'implied' } : null
}
