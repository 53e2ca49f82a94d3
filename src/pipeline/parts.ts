import { NO_LAYERS } from '../model/index.ts'
import type { Block, Layers, ReportEntity } from '../model/index.ts'

/**
 * Code units that are read together. Names, pronouns and sources are compared with one another, which takes the square
 * of the length; no article is as long, so that only transcripts and books are read in parts. Set by hand: the longest
 * of 924 news articles has 34,000, and of the worst text found a part takes some seconds.
 */
const PART = 100_000
/** How far before its end a part may end sooner, at white space. */
const SLACK = 1000

/** Blocks that are read together; a block longer than a part stands in several, cut. */
export interface Part {
  readonly blocks: readonly Block[]
  /** Index of each in the blocks of the report. */
  readonly of: readonly number[]
}

/** The parts in which the blocks of a text are read: one for whatever is no book. */
export function partsOf(text: string, blocks: readonly Block[]): Part[] {
  const parts: { blocks: Block[]; of: number[] }[] = []
  let room = 0
  for (const [index, block] of blocks.entries()) {
    for (let start = block.start; start < block.end; ) {
      const end = cutOf(text, start, block.end)
      if (end - start > room || parts.length === 0) {
        parts.push({ blocks: [], of: [] })
        room = PART
      }
      room -= end - start
      const part = parts.at(-1) as { blocks: Block[]; of: number[] }
      part.blocks.push(start === block.start && end === block.end ? block : { ...block, start, end })
      part.of.push(index)
      start = end
    }
  }
  return parts.length > 0 ? parts : [{ blocks, of: blocks.map((_, index) => index) }]
}

/** Where a stretch of text is cut: at its end, else at white space, else anywhere but inside a character. */
function cutOf(text: string, start: number, end: number): number {
  if (end - start <= PART) return end
  const latest = start + PART
  for (let at = latest; at > latest - SLACK; at--) if (/\s/.test(text[at - 1] as string)) return at
  return /[\uDC00-\uDFFF]/.test(text[latest] as string) ? latest - 1 : latest
}

/** The layers of the parts as those of one report: sentences with their own blocks, an entity that is named alike only once. */
export function joinParts(
  id: string,
  blocks: readonly Block[],
  parts: readonly Part[],
  layers: readonly Layers[],
): Layers {
  const [only] = layers
  if (only !== undefined && layers.length === 1) return { ...only, blocks }
  const entities = new Entities(id)
  const joined = { ...emptyLayers(), blocks }
  for (const [index, part] of layers.entries()) {
    const of = parts[index]?.of ?? []
    const before = joined.attributions.length
    const shifted = (at: number | null): number | null => (at === null ? null : at + before)
    const ids = entities.add(part.entities)
    const known = (entity: string | null): string | null =>
      entity === null ? null : (ids.get(entity) ?? entity)
    for (const one of part.sentences) joined.sentences.push({ ...one, block: of[one.block] ?? one.block })
    for (const one of part.mentions) joined.mentions.push({ ...one, entity: known(one.entity) as string })
    for (const one of part.values) joined.values.push(one)
    for (const one of part.attributions)
      joined.attributions.push({ ...one, within: shifted(one.within), speaker: known(one.speaker) })
    for (const one of part.statements)
      joined.statements.push({
        ...one,
        sources: one.sources.map(known),
        attribution: shifted(one.attribution),
      })
  }
  return { ...joined, entities: entities.all }
}

type Growing = { -readonly [Layer in keyof Layers]: Layers[Layer][number][] }
const emptyLayers = (): Growing => ({
  blocks: [...NO_LAYERS.blocks],
  sentences: [],
  mentions: [],
  entities: [],
  values: [],
  attributions: [],
  statements: [],
})

/** The entities of a report that is read in parts. */
class Entities {
  readonly all: ReportEntity[] = []
  private readonly named = new Map<string, number>()
  private readonly report: string

  constructor(report: string) {
    this.report = report
  }

  /** Takes in those of one more part, and gives what each is called from now on. */
  add(part: readonly ReportEntity[]): ReadonlyMap<string, string> {
    const places = part.map(one => this.placeOf(one))
    const ids = new Map(part.map((one, i) => [one.id, this.idAt(places[i] as number)]))
    for (const [i, one] of part.entries()) {
      const place = places[i] as number
      const there = this.all[place]
      const members = one.members?.map(member => ids.get(member) ?? member)
      if (there === undefined || !one.named)
        this.all[place] = { ...one, id: this.idAt(place), ...(members ? { members } : {}) }
      else this.all[place] = withForms(there, one)
    }
    return ids
  }

  private idAt = (place: number): string => `${this.report}#${place + 1}`

  /** Where an entity stands: with the one of the same kind and name, else at the end. */
  private placeOf(one: ReportEntity): number {
    const key = `${one.kind}:${one.name}`
    const there = one.named ? this.named.get(key) : undefined
    if (there !== undefined) return there
    const place = this.all.length
    this.all.length++
    if (one.named) this.named.set(key, place)
    return place
  }
}

/** An entity with the forms of its name that another part has. */
function withForms(there: ReportEntity, more: ReportEntity): ReportEntity {
  const variants = [...new Set([...(there.variants ?? []), ...(more.variants ?? [])])]
  return variants.length === 0 ? there : { ...there, variants }
}
