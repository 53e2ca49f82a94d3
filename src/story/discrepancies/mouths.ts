import type { Entity, Mention, Report, Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { linksOf } from '../alignments/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { mayBeOne } from './persons.ts'

/** Words that run alike, word after word, from which the shorter quotation need not be held whole. */
const RUN = 5
/** Share of the shorter quotation that such a run must cover. */
const COVERED = 0.6
/** Words of a short quotation that another holds from end to end, and words with matter among them. */
const SHORT = 3
const MATTER = 2
/** Words below which a sentence may well be said by two: on the stories for tuning the four of fewer words that were said twice were of four and five. */
const SAYING = 7
/** Speakers to whom a story gives one run of three words, from which it is a stock phrase. */
const STOCK = 12

/** A quotation and the person into whose mouth a report puts it: a named one, or several that it leaves without a name. */
interface Mouth {
  readonly unit: Unit
  readonly speaker: Entity
  /** The words that name the speaker. */
  readonly source: readonly Span[]
}

/**
 * The same words in two mouths: `"Nobody wins," said Thurlow` and `"Nobody wins," the minister Renn said`, joined or not; or
 * `"Nobody wins," officials said`.
 */
export function compareMouths(provenance: Provenance): Draft[] {
  const mouths = provenance.units.flatMap(unit => mouthOf(unit, provenance))
  const drafts: Mouth[][] = []
  for (const [a, b] of sharing(mouths)) {
    if (!differ(a, b, provenance) || !sameWords(a, b, provenance)) continue
    const home = drafts.find(list => list.includes(a) || list.includes(b))
    if (!home) drafts.push([a, b])
    else for (const one of [a, b]) if (!home.includes(one)) home.push(one)
  }
  return drafts.map(list => draftOf(list, provenance.reports))
}

function draftOf(mouths: readonly Mouth[], reports: readonly Report[]): Draft {
  const vague = new Set(mouths.flatMap(({ speaker }) => (speaker.named ? [speaker] : []))).size < 2
  return {
    slot: { event: 'quotation', predicate: 'who said it' },
    kind: 'attribution',
    grade: vague ? 'variance' : 'contradiction',
    reason: vague
      ? 'one side names the speaker of words that the other gives to somebody'
      : 'the same words are given to different speakers',
    sides: [...Map.groupBy(mouths, one => one.speaker)].map(([speaker, list]) =>
      sideOf(
        list.map(({ unit, source }) => ({
          report: unit.report,
          spans: apart([...source, ...unit.spans]),
        })),
        reports,
        speaker.name,
      ),
    ),
    by: 'discrepancies/attribution',
  }
}

/** Some spans in their order, without those that lie in another. */
const apart = (spans: readonly Span[]): Span[] =>
  spans
    .filter(
      (one, i) =>
        !spans.some((other, k) => k !== i && overlap(one, other) > 0 && (k < i || !contains(one, other))),
    )
    .sort((a, b) => a.start - b.start)

function mouthOf(unit: Unit, { reports, entities, world }: Provenance): Mouth[] {
  const id = unit.sources.at(-1)
  const speaker = id ? entities.get(id) : undefined
  if (!speaker || unit.quoted.length < SHORT) return []
  const report = reports[unit.report] as Report
  const source = linksOf(report, unit).at(-1)?.source ?? []
  if (!speaker.named) {
    const words = source.map(({ start, end }) => report.text.slice(start, end)).join(' ')
    return world.locale.disputes.somebody.test(words) ? [{ unit, speaker, source }] : []
  }
  if (speaker.kind !== 'person' || world.relays(speaker.id)) return []
  return source.length > 0 && isCertain(source, speaker, report) ? [{ unit, speaker, source }] : []
}

/** Characters of a title before the name with which a sentence begins. */
const TITLE = 30

/** The words beside the cue name one person, or a pronoun stands there and only one person is named before it in the paragraph, as a subject. */
function isCertain(source: readonly Span[], speaker: Entity, { layers }: Report): boolean {
  const people = layers.mentions.filter(({ kind }) => kind === 'person')
  const isSpeaker = ({ entity }: Mention): boolean => speaker.locals.includes(entity)
  const inside = people.filter(one => source.some(span => contains(span, one)))
  if (inside.some(one => one.form === 'name')) return inside.every(isSpeaker)
  const first = source[0] as Span
  const block = layers.blocks.find(one => contains(one, first))
  const before = people.filter(
    one => one.form === 'name' && block && contains(block, one) && one.end <= first.start,
  )
  const begins = ({ start }: Mention): boolean =>
    layers.sentences.some(sentence => sentence.start <= start && start - sentence.start <= TITLE)
  return inside.some(one => one.form === 'pronoun') && before.some(begins) && before.every(isSpeaker)
}

/** Pairs of mouths that share three words in a row, each pair once. */
function sharing(mouths: readonly Mouth[]): [Mouth, Mouth][] {
  const index = new Map<string, number[]>()
  const pairs: [Mouth, Mouth][] = []
  const speakers = new Map<string, Set<Entity>>()
  const runsOf = ({ unit }: Mouth): Set<string> =>
    new Set(unit.quoted.slice(SHORT - 1).map((_, i) => formsOf(unit.quoted.slice(i, i + SHORT))))
  for (const one of mouths)
    for (const run of runsOf(one)) speakers.set(run, (speakers.get(run) ?? new Set()).add(one.speaker))
  for (const [at, one] of mouths.entries()) {
    const met = new Set<number>()
    for (const run of runsOf(one)) {
      const several = speakers.get(run)?.size ?? 0
      if (several < 2 || several > STOCK) continue
      const held = index.get(run) ?? []
      for (const other of held) met.add(other)
      index.set(run, [...held, at])
    }
    for (const other of [...met].sort((x, y) => x - y)) pairs.push([mouths[other] as Mouth, one])
  }
  return pairs
}

const formsOf = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ')

/** Two persons in two reports, neither of whom relays the other; of one surname only where it is clear which of them is meant. */
function differ(a: Mouth, b: Mouth, provenance: Provenance): boolean {
  if (a.speaker === b.speaker || a.unit.report === b.unit.report) return false
  if (!a.speaker.named && !b.speaker.named) return false
  if (a.unit.sources.includes(b.speaker.id) || b.unit.sources.includes(a.speaker.id)) return false
  if (mayBeOne(a.speaker.name, b.speaker.name, provenance.world.locale)) return false
  if (sentenceOf(a, provenance) === sentenceOf(b, provenance)) return false
  const [one, other] = [a, b].map(({ speaker }) => speaker.name.toLowerCase().split(/\s+/))
  if (one?.at(-1) !== other?.at(-1)) return true
  if ((one?.length === 1 || other?.length === 1) && !areSeveral(one?.at(-1) ?? '', provenance)) return false
  return one?.[0] !== other?.[0] && [a, b].every(mouth => isTold(mouth, provenance))
}

/** What two reports print alike, cue and all, was only read differently. */
function sentenceOf({ unit }: Mouth, { reports }: Provenance): string {
  const { text, layers } = reports[unit.report] as Report
  const at = unit.quoted[0]?.start ?? 0
  const { start, end } = layers.sentences.find(one => one.start <= at && at < one.end) ?? { start: 0, end: 0 }
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}

/** A story has two persons of a surname whom it names in full; else "Rask" is the Rask whom another report names in full. */
const areSeveral = (surname: string, { entities }: Provenance): boolean =>
  [...entities.values()].filter(({ kind, name }) => {
    const names = name.toLowerCase().split(/\s+/)
    return kind === 'person' && names.length > 1 && names.at(-1) === surname
  }).length > 1

/** The speaker is named in full beside the cue, or is the only person of that surname in the report. */
function isTold({ unit, speaker, source }: Mouth, { entities, reports }: Provenance): boolean {
  const { text, layers } = reports[unit.report] as Report
  const surname = (name: string): string | undefined => name.toLowerCase().split(/\s+/).at(-1)
  const here = new Set(layers.entities.map(({ id }) => id))
  return (
    source.some(({ start, end }) => text.slice(start, end).includes(speaker.name)) ||
    [...entities.values()].every(
      other =>
        other === speaker ||
        other.kind !== 'person' ||
        surname(other.name) !== surname(speaker.name) ||
        !other.locals.some(local => here.has(local)),
    )
  )
}

/**
 * The shorter quotation stands whole in the longer one, or a run of words covers most of it. A short sentence ("The door is
 * open") may be said by two: it counts where it is all that both quote, a piece of a sentence that the other quotes whole, or where the one report has it from the other.
 */
function sameWords(a: Mouth, b: Mouth, provenance: Provenance): boolean {
  const [few, many] =
    a.unit.quoted.length <= b.unit.quoted.length
      ? [a.unit.quoted, b.unit.quoted]
      : [b.unit.quoted, a.unit.quoted]
  const run = longestRun(few, many)
  const taken = takenFrom(a, b, provenance) || takenFrom(b, a, provenance)
  if (taken && run.length === few.length && run.length >= RUN) return true
  if (run.filter(({ concept }) => concept !== '').length < MATTER) return false
  if (run.length < few.length) return run.length >= RUN && run.length >= COVERED * few.length
  if (few.length >= SAYING || taken) return true
  if (few.length < RUN)
    return (
      isPiece(few === a.unit.quoted ? a.unit : b.unit) !== isPiece(many === a.unit.quoted ? a.unit : b.unit)
    )
  return run.length === many.length && [a, b].every(one => isAlone(one, provenance))
}

/** A few quoted words inside a sentence of the report's own. */
const isPiece = (unit: Unit): boolean => unit.rendering === 'mixed'

/** The chain of the one names the outlet of the other. */
const takenFrom = ({ unit }: Mouth, other: Mouth, { entities, reports }: Provenance): boolean => {
  const outlet = reports[other.unit.report]?.outlet?.toLowerCase()
  return unit.sources.some(id => id !== null && outlet === entities.get(id)?.name.toLowerCase())
}

/** No other statement of the speaker's is quoted in the same paragraph. */
const isAlone = ({ unit, speaker }: Mouth, { unitsIn }: Provenance): boolean =>
  unitsIn(unit.report).every(
    other =>
      other === unit ||
      other.place !== unit.place ||
      other.quoted.length === 0 ||
      other.sources.at(-1) !== speaker.id,
  )

function longestRun(few: readonly Word[], many: readonly Word[]): readonly Word[] {
  let best: readonly Word[] = []
  for (let i = 0; i < few.length; i++)
    for (let j = 0; j < many.length; j++) {
      let length = 0
      while (few[i + length] && few[i + length]?.form === many[j + length]?.form) length++
      if (length > best.length) best = few.slice(i, i + length)
    }
  return best
}
