import type { Report, Span, Statement, Value, Verdict } from '../model/index.ts'
import { first, judge } from './judge.ts'
import { collapsed, rangeProblem } from './words.ts'

/** Bounds and references inside the layers of one report. */
export function checkLayers(report: Report, base: string): Verdict[] {
  const at = `${base}/layers`
  const { layers, text } = report
  const entities = new Set(layers.entities.map(entity => entity.id))
  return [
    judge('tiling', `${at}/blocks`, tilingProblem(report)),
    ...checkHeadlines(report, base),
    ...layers.blocks.map((block, i) => judge('span', `${at}/blocks/${i}`, spanProblem(text, block))),
    ...layers.sentences.map((_, i) => judge('sentence', `${at}/sentences/${i}`, sentenceProblem(report, i))),
    ...layers.mentions.map((mention, i) => {
      const known = entities.has(mention.entity) ? '' : `no entity ${mention.entity}`
      return judge('mention', `${at}/mentions/${i}`, first([spanProblem(text, mention), known]))
    }),
    ...layers.entities.map((entity, i) => {
      const stranger = (entity.members ?? []).find(member => member === entity.id || !entities.has(member))
      const problem = stranger === undefined ? '' : `no member ${stranger}`
      return judge('entity', `${at}/entities/${i}`, problem)
    }),
    ...layers.values.map((value, i) => judge('value', `${at}/values/${i}`, valueProblem(text, value))),
    ...checkAttributions(report, entities, `${at}/attributions`),
    ...layers.statements.map((statement, i) =>
      judge('statement', `${at}/statements/${i}`, statementProblem(report, statement, entities)),
    ),
  ]
}

const spanProblem = (text: string, span: Span): string => rangeProblem(text, span.start, span.end)

const spansProblem = (text: string, spans: readonly Span[]): string =>
  first(spans.map(span => spanProblem(text, span)))

function tilingProblem({ text, layers, length }: Report): string {
  // of a left-out text only the blocks with cited words are kept
  if (length !== undefined) {
    const late = layers.blocks.find((block, i) => block.start < (layers.blocks[i - 1]?.end ?? 0))
    return late === undefined ? '' : `a block starts at ${late.start}, before the end of the one before`
  }
  let at = 0
  for (const block of layers.blocks) {
    if (block.start !== at) return `a block starts at ${block.start}, the one before ends at ${at}`
    at = block.end
  }
  return at === text.length ? '' : `the blocks end at ${at}, the text at ${text.length}`
}

function checkHeadlines({ headlines, text }: Report, base: string): Verdict[] {
  return headlines.flatMap((headline, index) => {
    if (headline.span === undefined) return []
    const words = text.slice(headline.span.start, headline.span.end)
    const problem = collapsed(words) === collapsed(headline.text) ? '' : 'the span has other words'
    const at = `${base}/headlines/${index}`
    return [judge('headline', at, first([spanProblem(text, headline.span), problem]))]
  })
}

function sentenceProblem({ text, layers }: Report, index: number): string {
  const sentence = layers.sentences[index] as Report['layers']['sentences'][number]
  const block = layers.blocks[sentence.block]
  if (block === undefined) return `no block ${sentence.block}`
  const bounds = spanProblem(text, sentence)
  if (bounds !== '') return bounds
  if (sentence.start < block.start || sentence.end > block.end) return 'reaches out of its block'
  const words = text.slice(sentence.start, sentence.end)
  if (words !== words.trim()) return 'has white space at an edge'
  const before = layers.sentences[index - 1]
  return before !== undefined && before.end > sentence.start ? 'overlaps the sentence before' : ''
}

/** A count written in plain digits has the value that stands there: "62" is not 64. */
function valueProblem(text: string, value: Value): string {
  const bounds = spanProblem(text, value)
  if (bounds !== '') return bounds
  const words = text.slice(value.start, value.end)
  const plain = value.kind === 'count' && value.mod === undefined && /^\d{1,15}$/.test(words)
  return plain && Number(value.value) !== Number(words) ? `${value.value} stands for "${words}"` : ''
}

function checkAttributions({ layers, text }: Report, entities: ReadonlySet<string>, at: string): Verdict[] {
  const { attributions } = layers
  const circular = cycles(attributions.map(attribution => attribution.within))
  return attributions.map((attribution, index) => {
    const { source, cue, content, within, speaker } = attribution
    const problem = first([
      spansProblem(text, [...source, ...cue, ...content]),
      within !== null && within >= attributions.length ? `no attribution ${within}` : '',
      circular.has(index) ? 'lies within itself' : '',
      speaker !== null && !entities.has(speaker) ? `no entity ${speaker}` : '',
    ])
    return judge('attribution', `${at}/${index}`, problem)
  })
}

/** The indices from which following the references never ends. */
function cycles(next: readonly (number | null)[]): Set<number> {
  const ends = new Map<number, boolean>()
  for (let from = 0; from < next.length; from++) {
    const path = new Set<number>()
    let at: number | null | undefined = from
    while (typeof at === 'number' && at < next.length && !ends.has(at) && !path.has(at)) {
      path.add(at)
      at = next[at]
    }
    const circular = typeof at === 'number' && (path.has(at) || ends.get(at) === false)
    for (const index of path) ends.set(index, !circular)
  }
  return new Set([...ends].filter(([, end]) => !end).map(([index]) => index))
}

function statementProblem(
  { layers, text }: Report,
  statement: Statement,
  entities: ReadonlySet<string>,
): string {
  const { spans, sources, attribution } = statement
  const unknown = sources.find(source => source !== null && !entities.has(source))
  return first([
    spans.length === 0 ? 'stands nowhere' : '',
    spansProblem(text, spans),
    unknown === undefined ? '' : `no entity ${unknown}`,
    attribution !== null && attribution >= layers.attributions.length ? `no attribution ${attribution}` : '',
    attribution !== null && sources.length === 0 ? 'is attributed, but has no source' : '',
  ])
}
