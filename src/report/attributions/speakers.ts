import type { Mention, ReportEntity, Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { lowerAt, tagAt, textAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/** Who speaks in one candidate. */
interface Speaker {
  readonly entity: string | null
  readonly implied: boolean
}

/** The speakers of all candidates, with the mentions and entities made for sources that had none. */
export interface Speakers {
  readonly of: readonly Speaker[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly ReportEntity[]
}

/** Resolves every source to an entity of the report. A source nobody mentioned before becomes an unnamed entity. */
export function resolveSpeakers(
  scene: Scene,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  entities: readonly ReportEntity[],
): Speakers {
  const made: { mentions: Mention[]; entities: ReportEntity[] } = { mentions: [], entities: [] }
  const direct = candidates.map(one => speakerOf(scene, one, mentions, entities, made))
  const of = candidates.map((one, i) => {
    if (one.inherits === undefined) return direct[i] as Speaker
    const host = candidates.findIndex(other => other.cue[0]?.start === one.inherits)
    return { entity: direct[host]?.entity ?? null, implied: true }
  })
  const all = [...mentions, ...made.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  return { of, mentions: all, entities: [...entities, ...made.entities] }
}

function speakerOf(
  scene: Scene,
  one: Candidate,
  mentions: readonly Mention[],
  entities: readonly ReportEntity[],
  made: { mentions: Mention[]; entities: ReportEntity[] },
): Speaker {
  const source = one.source[0]
  if (!source) return { entity: null, implied: false }
  const head = headOf(scene, source)
  const inside = mentions.filter(
    mention => contains(source, mention) || (overlap(source, mention) > 0 && mention.form === 'name'),
  )
  const best = inside
    .map(mention => ({ mention, score: fitness(scene, source, head, mention) }))
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)[0]
  if (best && best.score > 0) {
    return { entity: best.mention.entity, implied: best.mention.form === 'pronoun' }
  }
  const relative = /^(?:who|which)$/i.test(scene.analysis.text.slice(source.start, source.end))
  const antecedent = relative
    ? mentions.findLast(mention => mention.end <= source.start && source.start - mention.end <= 2)
    : undefined
  if (antecedent) return { entity: antecedent.entity, implied: false }
  if (isPronoun(scene, source)) return { entity: null, implied: false }
  return { entity: makeEntity(scene, source, entities, made), implied: false }
}

const isPronoun = (scene: Scene, source: Span): boolean =>
  /^(?:PRP|WP|WDT)$/.test(tagAt(scene, firstAt(scene.analysis.tokens, source.start))) &&
  !/\s/.test(scene.analysis.text.slice(source.start, source.end))

/** Token index of the head noun: the last noun before "of", "for", a comma or the end. */
function headOf(scene: Scene, source: Span): number {
  const { tokens } = scene.analysis
  let head = firstAt(tokens, source.start)
  for (let i = head; i < tokens.length && (tokens[i]?.end ?? Infinity) <= source.end; i++) {
    if (lowerAt(scene, i) === ',' || /^(?:IN|TO|WP|WDT)$/.test(tagAt(scene, i))) break
    if (/^(?:NN|NNS|NNP|NNPS|PRP|CD)$/.test(tagAt(scene, i))) head = i
  }
  return head
}

/** How well a mention inside a source names the speaker; 0 or less: it does not. */
function fitness(scene: Scene, source: Span, head: number, mention: Mention): number {
  const token = scene.analysis.tokens[head]
  const covers = token !== undefined && overlap(mention, token) > 0
  const document = scene.locale.speech.documentNouns.has(scene.stems[head] ?? '')
  const after = firstAt(scene.analysis.tokens, mention.end)
  const possessive =
    /^(?:'s|')$/.test(lowerAt(scene, after)) && (scene.analysis.tokens[after]?.end ?? 0) <= source.end
  const last = firstAt(scene.analysis.tokens, mention.start)
  const attached =
    /^(?:of|for|to|at|with)$/.test(lowerAt(scene, last - 1)) ||
    (/^(?:of|for|to|at|with)$/.test(lowerAt(scene, last - 2)) && tagAt(scene, last - 1) === 'DT')
  const apposed = textBetween(scene, source, mention).includes(',')
  let score = covers ? 4 : 0
  if (mention.kind === 'person' && mention.form === 'name') score += covers || apposed ? 2 : 0.5
  const named =
    scene.locale.speech.carrierNouns.has(scene.stems[head] ?? '') &&
    mention.kind === 'organisation' &&
    !covers &&
    !possessive
  if (named && token !== undefined && mention.end <= token.start) score += 4
  if (mention.kind === 'organisation') score += document && !possessive ? 3 : document ? 2.5 : covers ? 1 : -1
  if (mention.kind === 'person' && document) score += possessive ? 2.5 : 1
  if (mention.kind === 'place') score += covers ? 0 : document && possessive ? 0.5 : -2
  if (mention.form === 'pronoun' && !covers) score -= 4
  if (possessive && !document) score -= 5
  if (attached && !covers && !document) score -= 3
  if (textAt(scene, head) === '') score -= 1
  return score
}

const textBetween = (scene: Scene, source: Span, mention: Span): string =>
  scene.analysis.text.slice(source.start, Math.max(source.start, mention.start))

const DETERMINER = /^(?:the|a|an|one|some|many|several|both|two|three|other)\s+/i

function makeEntity(
  scene: Scene,
  source: Span,
  entities: readonly ReportEntity[],
  made: { mentions: Mention[]; entities: ReportEntity[] },
): string {
  const words = scene.analysis.text.slice(source.start, source.end).replace(/\s+/g, ' ')
  const name = (words.split(',')[0] as string).replace(DETERMINER, '')
  const known = [...entities, ...made.entities].find(
    entity => !entity.named && entity.name.toLowerCase() === name.toLowerCase(),
  )
  const id = known?.id ?? `${scene.analysis.id}#${nextNumber([...entities, ...made.entities])}`
  if (!known)
    made.entities.push({
      id,
      kind: 'other',
      name,
      named: false,
      by: 'attributions/source',
      certainty: 'stated',
    })
  const text = scene.analysis.text.slice(source.start, source.end)
  const start = source.start + (DETERMINER.exec(text)?.[0].length ?? 0)
  const end = source.start + (text.indexOf(',') < 0 ? text.length : text.indexOf(','))
  if (end > start)
    made.mentions.push({
      start,
      end,
      kind: 'other',
      form: 'nominal',
      entity: id,
      by: 'attributions/source',
      certainty: 'stated',
    })
  return id
}

const nextNumber = (entities: readonly ReportEntity[]): number =>
  1 + entities.reduce((max, entity) => Math.max(max, Number(entity.id.split('#')[1] ?? 0)), 0)
