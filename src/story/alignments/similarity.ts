import type { Locale } from '../../locales/index.ts'
import type { Value } from '../../model/index.ts'
import { NUMBERS, evidenceOf, placedChance, weightOf } from './evidence.ts'
import type { Common } from './evidence.ts'
import { makingOf } from './cuttings.ts'
import type { Making } from './cuttings.ts'
import { numbersDiffer } from './numbers.ts'
import { sharedRun } from './runs.ts'
import { countOthers, thingsOf } from './things.ts'
import type { Unit } from './units.ts'
import { totalOf } from './weights.ts'
import type { Weights } from './weights.ts'

/** How alike two units are, and on what the judgement rests. */
export interface Likeness {
  /** Mean of Dice and containment, 0..1. */
  readonly score: number
  /** Dice alone, 0..1: high only where neither says much more than the other. */
  readonly dice: number
  /** Concepts in common. */
  readonly shared: number
  /** Those among them that are no names and no dates: two statements about one person on one day may say anything. */
  readonly matter: number
  /** Numbers in common that are not 1 or 2. */
  readonly numbers: number
  /** Words in quotation marks that run alike in both. */
  readonly run: number
  /** One speaker is quoted in both, and one quotation is made from the other. */
  readonly made: boolean
  /** What the evidence weighs, but for where they stand. */
  readonly weight: number
  /** Why they can never be one statement; undefined where they can. */
  readonly conflict:
    | 'negation'
    | 'condition'
    | 'sense'
    | 'number'
    | 'date'
    | 'speaker'
    | 'name'
    | 'wording'
    | undefined
}

/** Entities and other facts that the comparison needs to know. */
export interface World {
  readonly locale: Locale
  readonly weights: Weights
  /** The same weights by the numbers of the concepts. */
  readonly weighed: Float64Array
  /** What of a unit may stand for or against its being one with others. */
  readonly stakeOf: (unit: Unit) => Stake
  /** What was found of two units in two reports, by the numbers of their peers. */
  readonly judged: Map<number, Map<number, Judgement>>
  readonly kindOf: (entity: string) => string
  /** Of each report the first that has the same text: a copy makes no second voice. */
  readonly textOf: readonly number[]
  /** News agencies, papers and unnamed sources, which may relay what a person says. */
  readonly relays: (entity: string) => boolean
  /** Spokespersons, who say what a body says, and bodies that are called by a person ("the Velde campaign"). */
  readonly speaksFor: (entity: string) => boolean
  /** Whether a paper or agency is the outlet of a report, by its index. */
  readonly publishes: (entity: string, report: number) => boolean
}

/** What of a unit may stand for or against its being one with another: each is found out once, because a unit is compared with many. */
export interface Stake {
  /** Weight of all its concepts. */
  readonly total: number
  /** Weight of all concepts around it, and their numbers, ascending. */
  readonly around: number
  readonly beside: Uint32Array
  /** A number for all units that are alike in everything but where they stand; undefined of what is no statement of the story. */
  readonly peers: number | undefined
  /** Who speaks in the end; undefined where that is a carrier or somebody unnamed, who may stand for anybody. */
  readonly speaker: string | undefined
  /** It is in its speaker's own words, or about the speaker ("she was glad"); any other fact may be told by many. */
  readonly own: boolean
  /** Its senses, each with the one that contradicts it, where it has not both. */
  readonly senses: readonly (readonly [string, string])[]
  /** Its numbers, sums and durations. */
  readonly measures: readonly Value[]
  /** The concepts of its counts, each with what it counts: "n" of the five of "five villages"; without those that do not say. */
  readonly things: ReadonlyMap<string, string>
  /** The days that it names. */
  readonly days: readonly string[]
  /** It marks another occasion or thing: `She also accepted a previous offer`; a report that does so tells of two. */
  readonly otherwise: boolean
  /** It tells of an occasion before the one that the story is about: "accepted a previous offer". */
  readonly before: boolean
  /** The persons whom it calls by their names. */
  readonly persons: readonly string[]
}

/** What a unit has at stake when it is compared. */
export function stakeOf(
  unit: Unit,
  world: Pick<World, 'locale' | 'weights' | 'kindOf' | 'relays'> & {
    readonly numbers: ReadonlyMap<string, number>
  },
): Omit<Stake, 'peers'> {
  const last = unit.sources.at(-1)
  const speaker = last && !world.relays(last) ? last : undefined
  return {
    total: totalOf(unit.concepts, world.weights),
    around: totalOf(unit.around, world.weights),
    beside: Uint32Array.from([...unit.around].flatMap(concept => world.numbers.get(concept) ?? [])).sort(),
    speaker,
    own: unit.rendering === 'direct' || unit.rendering === 'mixed' || unit.concepts.has(`e:${speaker}`),
    senses: [...unit.concepts].flatMap((concept): [string, string][] => {
      const against = concept.startsWith('s:')
        ? world.locale.meaning.opposite.get(concept.slice(2))
        : undefined
      return against && !unit.concepts.has(`s:${against}`) ? [[concept, `s:${against}`]] : []
    }),
    measures: unit.values.filter(({ kind }) => /^(?:count|percent|money|duration|ordinal)$/.test(kind)),
    things: thingsOf(unit, world.locale),
    // a time of day whose day is not told stands against none
    days: unit.values.flatMap(({ kind, value, certainty }) =>
      (kind === 'date' || (kind === 'time' && certainty === 'stated')) && DAY.test(value)
        ? [value.slice(0, 10)]
        : [],
    ),
    otherwise: unit.words.some(({ form }) => world.locale.meaning.otherwise.has(form)),
    before: unit.words.some(({ form }) => world.locale.meaning.before.has(form)),
    persons: [...unit.names].filter(name => world.kindOf(name) === 'person'),
  }
}

const DAY = /^\d{4}-\d\d-\d\d/

/** Words that two quotations must share in order for them to be one utterance. */
export const SHARED_RUN = 4

/** Quoted words that are no stock phrase: who shares so many shares an utterance, whoever is said to speak. */
export const TELLING_RUN = 6

/** Words of a quotation that two have from end to end, and those among them with matter, from which it is no stock phrase either. */
const TELLING_WHOLE = 5
const TELLING_MATTER = 3

/** Share of the shorter quotation that must run alike for two speakers to be one who is mistaken for another. */
const MISTAKEN = 0.7

/** Words of a run that nobody says by chance: whoever is said to speak, it is one utterance. */
const UNMISTAKABLE = 12

/** Compares two units. Symmetric. */
export function compare(a: Unit, b: Unit, world: World): Likeness {
  const judgement = judgementOf(a, b, [world.stakeOf(a), world.stakeOf(b)], world)
  const like = a.report === b.report ? withinOne(judgement, a, b, world) : judgement
  return like.conflict === 'speaker' && isMistaken(a, b, like.run, world)
    ? { ...like, conflict: undefined }
    : like
}

/** Chance that two units are one statement, 0..1, by all the evidence together. */
export const chanceOf = ({ weight }: Likeness, a: Unit, b: Unit, world: World): number =>
  placedChance(weight, aroundOf(a, b, world), a, b)

/** How alike two units are, wherever they stand. */
export interface Judgement extends Likeness {
  /** How one quotation is made from the other, where one speaker is quoted in both. */
  readonly making: Making | undefined
}

function judgementOf(a: Unit, b: Unit, stakes: readonly [Stake, Stake], world: World): Judgement {
  const [{ peers: left }, { peers: right }] = stakes
  if (left === undefined || right === undefined || a.report === b.report) return judge(a, b, stakes, world)
  const row = world.judged.get(left) ?? new Map<number, Judgement>()
  const known = row.get(right)
  if (known !== undefined) return known
  const judgement = judge(a, b, stakes, world)
  world.judged.set(left, row.set(right, judgement))
  return judgement
}

/** Dice below which what a report tells of two speakers is not told of both: "Orr took it for a step towards peace", "Vale promised to work towards peace". */
const TOLD_OF_BOTH = 0.5

/** In one report the speaker has said both, or it tells who said which. */
function withinOne(judgement: Judgement, a: Unit, b: Unit, world: World): Likeness {
  const { run, making, dice } = judgement
  const apart = run > 0 && !isRepeated(run, a, b)
  const [one, other] = [a, b].map(unit => world.stakeOf(unit).speaker)
  const parted = run < SHARED_RUN && dice < TOLD_OF_BOTH && speakersDiffer(one, other, world)
  return {
    ...judgement,
    run: apart ? 0 : run,
    conflict:
      judgement.conflict ?? (apart && contradicts(a, b) ? 'negation' : parted ? 'speaker' : undefined),
    made: making === 'cut',
  }
}

/** Share of the shorter one of two quotations in one report that must run alike for it to be a repetition of the other. */
const REPEATED = 0.8

/** `"I am not angry with the porters. I am angry with the ministry"` is said in two sentences, however alike they are. */
const isRepeated = (run: number, a: Unit, b: Unit): boolean =>
  run >= REPEATED * Math.min(a.quoted.length, b.quoted.length)

/** Who has it from the other report has that report's words, whomever it takes for the speaker. */
const isMistaken = (a: Unit, b: Unit, run: number, world: World): boolean =>
  run >= SHARED_RUN && (goesThrough(a, b, world) || goesThrough(b, a, world))

function judge(a: Unit, b: Unit, stakes: readonly [Stake, Stake], world: World): Judgement {
  const [left, right] = stakes
  const common = { ...matterOf(a, b, stakes, world), around: 0 }
  const both = common.weights.reduce((sum, weight) => sum + weight, 0)
  const making = quoteOne(a, b, stakes) ? makingOf(a, b, world.locale.meaning) : undefined
  const evidence = evidenceOf(a, b, common)
  return {
    score: scoreOf(both, left.total, right.total),
    dice: common.dice,
    shared: common.weights.length,
    matter: common.matter,
    numbers: evidence[NUMBERS] as number,
    run: common.run,
    making,
    made: making !== undefined,
    weight: weightOf(evidence),
    conflict: conflictOf(a, b, { run: common.run, making }, stakes, world),
  }
}

/** No name and no date. */
export const isMatter = (concept: string): boolean =>
  !concept.startsWith('e:') && !(concept.startsWith('v:') && /^v:(?:\d{4}(?:-|$)|P1[YMWD]$)/.test(concept))

/** What two units have in common. */
export const commonOf = (a: Unit, b: Unit, world: World): Common => ({
  ...matterOf(a, b, [world.stakeOf(a), world.stakeOf(b)], world),
  around: aroundOf(a, b, world),
})

/** How much of the paragraphs around two units is alike. */
function aroundOf(a: Unit, b: Unit, { weighed, stakeOf }: World): number {
  const [left, right] = [stakeOf(a), stakeOf(b)]
  let both = 0
  for (let i = 0, j = 0; i < left.beside.length && j < right.beside.length; ) {
    const [one, other] = [left.beside[i] as number, right.beside[j] as number]
    if (one === other) both += weighed[one] as number
    if (one <= other) i++
    if (other <= one) j++
  }
  return diceOf(both, left.around, right.around)
}

/** What they have in common wherever they stand. */
function matterOf(
  a: Unit,
  b: Unit,
  [left, right]: readonly [Stake, Stake],
  world: World,
): Omit<Common, 'around'> {
  const weights: number[] = []
  let both = 0
  let matter = 0
  for (const concept of a.concepts) {
    if (!b.concepts.has(concept) || countOthers(concept, left.things, right.things)) continue
    if (isMatter(concept) && !(a.unnamed.has(concept) && b.unnamed.has(concept))) matter++
    const weight = world.weights.get(concept) ?? 0
    weights.push(weight)
    both += weight
  }
  return {
    weights,
    matter,
    dice: diceOf(both, left.total, right.total),
    run: sharedRun(a, b),
    speakers: [a.sources.at(-1) ?? undefined, b.sources.at(-1) ?? undefined],
  }
}

const diceOf = (both: number, left: number, right: number): number =>
  left + right > 0 ? (2 * both) / (left + right) : 0

/** Likeness of two units, 0..1, from the weight of what they share and of what each has: the mean of Dice and containment. */
export function scoreOf(both: number, left: number, right: number): number {
  const less = Math.min(left, right)
  return (diceOf(both, left, right) + (less > 0 ? both / less : 0)) / 2
}

/** Whether two units quote one speaker, who is named. */
const quoteOne = (a: Unit, b: Unit, [{ speaker }, other]: readonly [Stake, Stake]): boolean =>
  a.quoted.length > 0 && b.quoted.length > 0 && speaker !== undefined && speaker === other.speaker

function conflictOf(
  a: Unit,
  b: Unit,
  { run, making }: Pick<Judgement, 'run' | 'making'>,
  [left, right]: readonly [Stake, Stake],
  world: World,
): Likeness['conflict'] {
  if (making !== undefined) return undefined
  if (a.rejecters.length + b.rejecters.length > 0 && (isRejectedBy(a, b) || isRejectedBy(b, a)))
    return 'speaker'
  const shorter = Math.min(a.quoted.length, b.quoted.length)
  const telling = run >= TELLING_RUN || areTellingWholes(a, b)
  if (telling && run >= Math.min(MISTAKEN * shorter, UNMISTAKABLE)) return undefined
  if (left.own && right.own && speakersDiffer(left.speaker, right.speaker, world)) return 'speaker'
  if (telling) return undefined
  if (run < SHARED_RUN && shorter >= TELLING_RUN && a.sources.at(-1) !== b.sources.at(-1)) return 'speaker'
  if (quoteOthers(a, b)) return 'wording'
  if (run < SHARED_RUN && contradicts(a, b)) return 'negation'
  if (run < SHARED_RUN && (isSupposed(a, b) || isSupposed(b, a))) return 'condition'
  if (run < SHARED_RUN && haveOpposites(left, b)) return 'sense'
  if (numbersDiffer(left.measures, right.measures)) return 'number'
  if (run < SHARED_RUN && (differ(left.days, right.days) || left.before !== right.before)) return 'date'
  if (run < SHARED_RUN && differ(left.persons, right.persons)) return 'name'
  return undefined
}

/** Nobody says what he rejects. */
function isRejectedBy({ rejecters }: Unit, { sources }: Unit): boolean {
  const speaker = sources.at(-1) ?? null
  return speaker !== null && rejecters.includes(speaker)
}

/** One denies what the other says. */
const contradicts = (a: Unit, b: Unit): boolean => denies(a, b) || denies(b, a)

function denies(a: Unit, b: Unit): boolean {
  if (b.denied.size > 0) return false
  for (const concept of a.denied) if (b.concepts.has(concept)) return true
  return false
}

/** What the two share, one tells only as a condition: `the ferry would stop if the ice came back`, `the ice came back`. */
function isSupposed(a: Unit, b: Unit): boolean {
  if (a.conditional.size === 0 || b.conditional.size > 0) return false
  let shared = 0
  for (const concept of a.concepts) {
    if (!b.concepts.has(concept) || !isMatter(concept)) continue
    if (!a.conditional.has(concept)) return false
    shared++
  }
  return shared > 0
}

/** `"Nobody mends a lock in the dark,"` said by the harbour master, and word for word by the minister. */
const areTellingWholes = (a: Unit, b: Unit): boolean =>
  a.quoted.length >= TELLING_WHOLE && a.quotedForms.size >= TELLING_MATTER && a.wording === b.wording

/** `She told the Courier`: whether a unit names as its way the outlet of the other one. */
const goesThrough = ({ sources }: Unit, { report }: Unit, world: World): boolean =>
  sources.some(source => source !== null && world.publishes(source, report))

/** Two speakers; a spokesperson and a body may be one, and one who is not known may be anybody. */
export function speakersDiffer(left: string | undefined, right: string | undefined, world: World): boolean {
  if (left === undefined || right === undefined || left === right) return false
  if (world.speaksFor(left) || world.speaksFor(right)) return world.kindOf(left) === world.kindOf(right)
  return true
}

/** Share of the matter of the shorter of two quotations that must stand in the other for them to be one utterance in any way. */
const SAME_WORDS = 0.25

/** Both quote at some length, and few words of matter, or of their senses, are in both quotations: whoever quotes has the words. */
function quoteOthers(a: Unit, b: Unit): boolean {
  const least = Math.min(a.quotedForms.size, b.quotedForms.size)
  if (least < TELLING_MATTER) return false
  const told = new Set(a.quoted.flatMap(({ concept, form }) => (concept === '' ? [] : [concept, form])))
  const both = new Set(
    b.quoted
      .filter(({ concept, form }) => told.has(form) || (concept !== '' && told.has(concept)))
      .map(({ form }) => form),
  )
  return both.size < SAME_WORDS * least
}

/** One says what contradicts the other ("backs" against "opposes"). */
export const opposed = (a: Unit, b: Unit, world: World): boolean => haveOpposites(world.stakeOf(a), b)

function haveOpposites({ senses }: Stake, { concepts }: Unit): boolean {
  for (const [concept, against] of senses) if (concepts.has(against) && !concepts.has(concept)) return true
  return false
}

/** Both name days, or persons, and not one of them is the same. */
const differ = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some(one => right.includes(one))
