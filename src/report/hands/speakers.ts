import { bare } from '../../locales/index.ts'
import type { Attribution, ReportEntity, Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import type { Attributed } from '../attributions/index.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { nextId } from './next-id.ts'
import type { ReportHands } from './report-hands.ts'

/**
 * Gives attributions the speaker that the editor names: `"[The lock stays shut]," she said.` with the speaker Ana Velde.
 * Where no attribution has the words, they become the content of one that names no cue.
 */
export function speakersByHand(found: Attributed, analysis: Analysis, hands: ReportHands): Attributed {
  const entities = [...found.entities]
  const attributions = [...found.attributions]
  for (const { speaker: name, ...span } of hands.speakers ?? []) {
    const at = attributionAt(attributions, span)
    const there = attributions[at]
    const content = there ? [] : contentAt(analysis, span)
    if (!there && (name === null || content.length === 0)) continue
    const speaker = name === null ? null : entityNamed(name, entities, analysis.id, hands)
    const decided = { speaker, by: 'user', certainty: 'stated' } as const
    if (there) attributions[at] = { ...there, ...decided }
    else attributions.push({ ...attributed(content, analysis), ...decided })
  }
  return { ...found, entities, attributions }
}

/** The innermost attribution whose content has the words, or is most of them; -1 where there is none. */
function attributionAt(attributions: readonly Attribution[], span: Span): number {
  const size = (one: Attribution): number =>
    one.content.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  const shared = (one: Attribution): number =>
    one.content.reduce((sum, piece) => sum + overlap(piece, span), 0)
  const [best] = [...attributions.entries()]
    .filter(([, one]) => shared(one) * 2 > span.end - span.start)
    .sort(([, a], [, b]) => shared(b) - shared(a) || size(a) - size(b))
  return best?.[0] ?? -1
}

/** The whole quotation or sentence that holds the words, where it is one that speaks. */
function contentAt({ quotes, sentences }: Analysis, span: Span): Span[] {
  const holds = (one: Span): boolean => contains(one, span)
  const quote = quotes.find(one => one.depth === 0 && holds(one))
  const sentence = sentences.find(one => SPEAKING_ROLES.has(one.role) && holds(one))
  const found = quote ?? sentence
  return found ? [{ start: found.start, end: found.end }] : []
}

const attributed = (
  content: readonly Span[],
  { quotes }: Analysis,
): Omit<Attribution, 'speaker' | 'by' | 'certainty'> => ({
  kind: quotes.some(quote => content.some(piece => contains(quote, piece))) ? 'direct' : 'indirect',
  class: 'speech',
  source: [],
  cue: [],
  content,
  within: null,
  confidence: 1,
})

/** The entity of the report that has a name; one that it does not name is added. */
function entityNamed(name: string, entities: ReportEntity[], report: string, hands: ReportHands): string {
  const alias = hands.names?.aliases?.find(one => [one.name, ...one.aliases].some(form => same(form, name)))
  const forms = alias ? [alias.name, ...alias.aliases] : [name]
  const there =
    entities.find(one => same(one.name, name)) ??
    entities.find(one => [one.name, ...(one.variants ?? [])].some(form => forms.some(own => same(own, form))))
  if (there) return there.id
  const id = nextId(entities, report)
  const kind = alias?.kind ?? 'other'
  entities.push({ id, kind, name, named: true, by: 'user', certainty: 'stated' })
  return id
}

const same = (a: string, b: string): boolean => bare(a) === bare(b)
