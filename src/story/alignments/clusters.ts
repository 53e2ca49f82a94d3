import { onceEach } from '../gather.ts'
import { neighbours } from './neighbours.ts'
import { SHARED_RUN, TELLING_RUN, chanceOf, compare, speakersDiffer } from './similarity.ts'
import type { Likeness, World } from './similarity.ts'
import { copiesOf, isTwin } from './twins.ts'
import type { Unit } from './units.ts'

/** Chance from which two statements are joined, best first. */
const LIKELY = 0.3
/** What every pair in a cluster must reach, so that no chain of look-alikes joins what nobody said together. */
export const NEVER_BELOW = 0.05
/** Mean chance of all pairs between two clusters that are joined. */
const ON_AVERAGE = 0.3
/** Likeness below which two units are not compared: two that quote may be one by a few words, others only by all they say. */
const FAINT = 0.1
const FAINT_UNQUOTED = 0.25

/** A pair of units that may be one statement. */
interface Join {
  readonly a: number
  readonly b: number
  readonly like: Likeness
  /** Chance that they are one, by the evidence. */
  readonly chance: number
  /** How surely they are one. */
  readonly sure: number
}

/** A pair that is to be joined, and how readily. */
export interface Joinable extends Pick<Join, 'a' | 'b'> {
  readonly strength: number
}

/** Groups the units that say one thing: best pairs first, and only where every pair of the group is compatible. */
export function cluster(
  units: readonly Unit[],
  world: World,
  pairs: readonly Joinable[] = joinable(units, world),
): number[][] {
  const like = (a: number, b: number): Likeness =>
    compare(units[Math.min(a, b)] as Unit, units[Math.max(a, b)] as Unit, world)
  return agglomerate(pairs, { units, like, world })
}

/** The units that are grouped, and how alike two of them are, by their indices. */
interface Asked {
  readonly units: readonly Unit[]
  readonly like: (a: number, b: number) => Likeness
  readonly world: World
}

/** The pairs of units that are likely to be one statement, best first. */
export function joinable(units: readonly Unit[], world: World): readonly Joinable[] {
  const quoting = units.map(quotes)
  const nearest = neighbours(units, world, {
    unit: one => one.words.length >= 2,
    least: FAINT,
    kind: at => String(quoting[at]),
    leastOf: (a, b) => (quoting[a] && quoting[b] ? FAINT : FAINT_UNQUOTED),
    apart: (a, b) => !mayMeet(units[a] as Unit, units[b] as Unit, world),
  })
  const found: Joinable[] = []
  for (const [b, others] of nearest.entries())
    for (const a of others) {
      const [left, right] = [units[a] as Unit, units[b] as Unit]
      const like = compare(left, right, world)
      if (like.conflict !== undefined) continue
      const chance = chanceOf(like, left, right, world)
      const sure = oneness(left, right, like, chance, world)
      if (joins(units, { a, b, like, chance, sure }, world))
        found.push({ a, b, strength: sure + Math.min(like.run, 12) / 12 })
    }
  return found.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
}

/** Dice below which one statement is only a small part of what the other says. */
const ALIKE_BOTH = 0.4
/** What likeness counts for beside the chance: words that are everywhere in a story make no evidence, but many of them do. */
const ALIKE = 0.8
/** What it counts for between leads and headlines, which tell one thing. */
const LEADS_ALIKE = 0.95

/** The same where two speakers say them. */
const ALIKE_OF_TWO = 0.5

/** How surely two statements are one, 0..1: by the evidence, or by being alike in most of what they say. */
function oneness(a: Unit, b: Unit, like: Likeness, chance: number, world: World): number {
  if (like.dice < ALIKE_BOTH || like.matter < FEWEST) return chance
  if (like.dice < ALIKE_OF_TWO && speakersDiffer(world.stakeOf(a).speaker, world.stakeOf(b).speaker, world))
    return chance
  return Math.max(chance, (tellOne(a, b) ? LEADS_ALIKE : ALIKE) * like.score)
}

/** Concepts that a lead must have to be joined on little likeness: "FLOOD GATES!" tells nothing. */
const TELLING = 4

/** Two leads that share a deed where one tells a known one: "the dealer who sold fakes has lodged an appeal" is not "dealer jailed over fakes". */
function tellOne(a: Unit, b: Unit): boolean {
  const tells = (unit: Unit): boolean => isLead(unit) && unit.concepts.size >= TELLING
  if (!tells(a) || !tells(b)) return false
  const [mine, theirs] = [deedsOf(a), deedsOf(b)]
  return mine.length + theirs.length === 0 || mine.some(deed => b.concepts.has(deed))
}

const deedsOf = onceEach(({ concepts }: Unit): readonly string[] =>
  [...concepts].filter(concept => concept.startsWith('s:')),
)

/** Whether two have the same words in quotation marks, or one has them from the other. */
const isQuotedAlike = ({ run, made }: Likeness): boolean => run >= SHARED_RUN || made

/** Concepts that two statements must share, where no number is among them: one word in common makes a short one look like anything. */
const FEWEST = 2

/** Dice from which one is enough: `It is in the tap water` is `It is in the taps` of one speaker. */
const ALIKE_ONE = 0.33

function joins(units: readonly Unit[], { a, b, like, chance, sure }: Join, world: World): boolean {
  const { textOf } = world
  if (isQuotedAlike(like)) return true
  const [left, right] = [units[a] as Unit, units[b] as Unit]
  // one speaker says many things in one report; only what is much alike is said twice there
  if (textOf[left.report] === textOf[right.report])
    return isTwin(left, right) || (like.dice >= SAID_TWICE && like.matter >= FEWEST)
  if (saysBoth(left, right) && chance >= ONE_MOUTH && like.matter > 0 && like.dice >= LITTLE) return true
  if (
    like.numbers === 0 &&
    ((like.shared < FEWEST && like.dice < ALIKE_ONE) || like.dice < (like.matter < FEWEST ? LITTLE : FAINT))
  )
    return false
  const said = left.sources.length > 0 && right.sources.length > 0
  return sure >= LIKELY && (like.matter > 0 || (said && like.numbers > 0))
}

/**
 * Chance from which one word in common is enough, where one speaker says both: from .35 to .6 it finds no more pairs of the stories
 * for tuning, and on less likeness than `LITTLE` some of them are wrong.
 */
const ONE_MOUTH = 0.6

/** One speaker, and not twice in words of the speaker's own of which none is the same. */
function saysBoth(a: Unit, b: Unit): boolean {
  const speaker = a.sources.at(-1)
  if (typeof speaker !== 'string' || speaker !== b.sources.at(-1)) return false
  return !quotes(a) || !quotes(b) || [...a.quotedForms].some(form => b.quotedForms.has(form))
}

/** Dice below which two statements without a number in common share too little, whoever says them. */
const LITTLE = 0.2
/** Dice from which two statements of one report are one. */
const SAID_TWICE = 0.5

/** Headline, standfirst or first paragraph. */
export const isLead = (unit: Unit): boolean => unit.place <= 0

/** Units that were joined, by their indices, ascending. */
interface Group {
  readonly members: number[]
  /** Those that have a say in what belongs together: a copy has none. */
  readonly voices: number[]
  /** Groups that were found incompatible, and found this one so: not asked again until one of the two has grown. */
  apart: Set<Group> | undefined
}

/** Who decides for a group. */
const voicesOf = ({ members, voices }: Group): readonly number[] => (voices.length > 0 ? voices : members)

function agglomerate(pairs: readonly Joinable[], asked: Asked): number[][] {
  const { units, world } = asked
  const { textOf } = world
  const isOwn = units.map(({ report }) => textOf[report] === report)
  const groupOf = (members: number[]): Group => ({
    members,
    voices: members.filter(at => isOwn[at]),
    apart: undefined,
  })
  const home = units.map((_, at) => groupOf([at]))
  const settle = (members: number[]): void => {
    const group = groupOf(members)
    for (const unit of members) home[unit] = group
  }
  const twins = copiesOf(units, textOf)
  for (const { a, b } of pairs) {
    // it goes where the first of its text goes, though its "today" may be another day
    if (twins.has(a) || twins.has(b)) continue
    const [left, right] = [home[a] as Group, home[b] as Group]
    if (left === right || (left.apart?.has(right) && right.apart?.has(left))) continue
    const [some, others] = [voicesOf(left), voicesOf(right)]
    if (compatible(some, others, asked)) {
      absorb(left, right, home)
      continue
    }
    const stranger = strangerIn(some, others, asked) ?? strangerIn(others, some, asked)
    if (stranger === undefined) {
      left.apart = (left.apart ?? new Set()).add(right)
      right.apart = (right.apart ?? new Set()).add(left)
      continue
    }
    const goes = (at: number): boolean =>
      at === stranger || isTwin(units[at] as Unit, units[stranger] as Unit)
    const together = [...left.members, ...right.members].sort((x, y) => x - y)
    settle(together.filter(at => !goes(at)))
    settle(together.filter(goes))
  }
  for (const [copy, twin] of twins) absorb(home[twin] as Group, home[copy] as Group, home)
  return [...new Set(home)]
    .map(({ members }) => members)
    .filter(members => members.length > 1)
    .sort((x, y) => (x[0] as number) - (y[0] as number))
}

/** Moves the smaller of two groups into the larger one. */
function absorb(left: Group, right: Group, home: Group[]): void {
  const [into, from] = left.members.length < right.members.length ? [right, left] : [left, right]
  for (const unit of from.members) {
    insert(into.members, unit)
    home[unit] = into
  }
  for (const unit of from.voices) insert(into.voices, unit)
  into.apart = undefined
}

/** Puts an index where it belongs among others that ascend; most come last. */
function insert(ascending: number[], one: number): void {
  let at = ascending.push(one) - 1
  for (; at > 0 && (ascending[at - 1] as number) > one; at--) ascending[at] = ascending[at - 1] as number
  ascending[at] = one
}

/** Members looked at on each side, so that the cost of a large group stays bounded. */
export const LOOKED_AT = 12

const compatible = (left: readonly number[], right: readonly number[], asked: Asked): boolean =>
  areSurelyOne(left, right, asked) || areOneWithHelp(left, right, asked)

/** A cheap test first: every pair is sure enough by itself, whether or not others hold it together. */
function areSurelyOne(
  left: readonly number[],
  right: readonly number[],
  { units, like, world }: Asked,
): boolean {
  const [some, others] = [left.slice(0, LOOKED_AT), right.slice(0, LOOKED_AT)]
  return some.every(a =>
    others.every(b => {
      const one = like(a, b)
      return (
        one.conflict === undefined && sureness(units[a] as Unit, units[b] as Unit, one, world) >= ON_AVERAGE
      )
    }),
  )
}

function areOneWithHelp(left: readonly number[], right: readonly number[], asked: Asked): boolean {
  const { units, like, world } = asked
  const all = [...left, ...right].slice(0, 2 * LOOKED_AT)
  let total = 0
  let pairs = 0
  for (const a of left.slice(0, LOOKED_AT)) {
    for (const b of right.slice(0, LOOKED_AT)) {
      const one = like(a, b)
      const quoted = isQuotedAlike(one)
      const vouched = one.conflict !== undefined && isVouchedFor(a, b, all, asked)
      const fragments = !vouched && one.conflict !== undefined && partsOfOne(a, b, all, asked, true)
      const excused = vouched || (fragments && excuses(one.conflict, units[a] as Unit, units[b] as Unit))
      if (one.conflict && !excused) return false
      const parts = vouched || (!quoted && (fragments || partsOfOne(a, b, all, asked, false)))
      const sure = parts ? 1 : sureness(units[a] as Unit, units[b] as Unit, one, world)
      if (sure < NEVER_BELOW) return false
      total += sure
      pairs++
    }
  }
  return total / pairs >= ON_AVERAGE
}

/** Members that a group must have for one of them to be the stranger in it. */
const SEVERAL = 3

/**
 * The one of a group who alone keeps others out, against whom it stands and who are nearer to the rest than it is: "It is dated
 * 26 February" came first to the letter of 26 February, and does not keep out what the letter says.
 */
function strangerIn(group: readonly number[], others: readonly number[], asked: Asked): number | undefined {
  const { units, like, world } = asked
  const sure = (a: number, b: number): number =>
    sureness(units[a] as Unit, units[b] as Unit, like(a, b), world)
  const [near, far] = [group.slice(0, LOOKED_AT), others.slice(0, LOOKED_AT)]
  if (near.length < SEVERAL) return undefined
  const mean = (some: readonly number[], all: readonly number[]): number =>
    some.reduce((sum, a) => sum + all.reduce((total, b) => total + sure(a, b), 0), 0) /
    (some.length * all.length)
  return near.find(one => {
    if (!far.some(other => like(one, other).conflict !== undefined)) return false
    const rest = group.filter(at => at !== one)
    if (rest.some(at => isSameQuotation(one, at, asked))) return false
    return compatible(rest, others, asked) && mean(far, rest) > mean([one], rest)
  })
}

/** Share of the longer of two quotations that runs alike where they are one quotation. */
const NEARLY_ALL = 0.8

/** Whether two quote the same words nearly from end to end: whoever stands against one of them stands against both. */
function isSameQuotation(a: number, b: number, { units, like }: Asked): boolean {
  const longer = Math.max(...[a, b].map(at => (units[at] as Unit).quoted.length))
  return like(a, b).run >= Math.max(TELLING_RUN, NEARLY_ALL * longer)
}

/** How surely two units are one: wholly, where they have the same words in quotation marks. */
export const sureness = (a: Unit, b: Unit, like: Likeness, world: World): number =>
  isQuotedAlike(like) ? 1 : wholly(a, b, like, world)

const wholly = (a: Unit, b: Unit, like: Likeness, world: World): number =>
  oneness(a, b, like, chanceOf(like, a, b, world), world)

/** Fragments of one quotation may share no word, and each lack a negation or a number of the other; telling ones may be given to two speakers. */
const excuses = (conflict: Likeness['conflict'], a: Unit, b: Unit): boolean =>
  conflict === 'negation' ||
  conflict === 'number' ||
  conflict === 'wording' ||
  (conflict === 'speaker' && Math.min(a.quoted.length, b.quoted.length) >= TELLING_RUN)

/**
 * Whether two that stand against one another are held together by the words of a third: what one of them has in common with it
 * in quotation marks is the same utterance, whoever is said to speak and whatever was changed, and the other goes with it.
 */
function isVouchedFor(a: number, b: number, all: readonly number[], { units, like, world }: Asked): boolean {
  const { conflict } = like(a, b)
  // in one report the speaker has said both, and neither is the other altered
  if (conflict === 'negation' && units[a]?.report === units[b]?.report) return false
  const speakers = conflict === 'speaker'
  if (!speakers && conflict !== 'negation') return false
  const isBound = ({ run, made }: Likeness): boolean => made || (speakers && run >= TELLING_RUN)
  const speakerOf = (at: number): string | null | undefined => (units[at] as Unit).sources.at(-1)
  const goes = (one: Likeness, at: number, third: number): boolean =>
    one.conflict === undefined &&
    (!speakers || speakerOf(at) === speakerOf(third) || like(at, third).dice >= RETOLD_BY_ANYBODY) &&
    (isBound(one) ||
      (one.score >= RETOLD && wholly(units[at] as Unit, units[third] as Unit, one, world) >= LIKELY))
  return all.some(third => {
    if (third === a || third === b) return false
    const [left, right] = [like(a, third), like(b, third)]
    return (isBound(left) && goes(right, b, third)) || (isBound(right) && goes(left, a, third))
  })
}

/** Share of its quoted words by which a fragment is part of a longer witness. */
const PART = 0.7
/** Likeness by which a retelling is part of it. */
const RETOLD = 0.35

/** Dice from which a retelling goes with the words that it retells, whomever it takes for their speaker; utterances 79.3 to 80.4 % on tuning. */
const RETOLD_BY_ANYBODY = 0.6

/** Two fragments of one long utterance need share no word: a third witness has both. */
function partsOfOne(
  a: number,
  b: number,
  all: readonly number[],
  { units, like, world }: Asked,
  quotedOnly: boolean,
): boolean {
  const quoted = (at: number): number => (units[at] as Unit).quoted.length
  if (quotedOnly && (quoted(a) === 0 || quoted(b) === 0)) return false
  const isPart = (part: number, whole: number): boolean => {
    const one = like(part, whole)
    return (
      (one.made && quoted(part) <= quoted(whole)) ||
      (quoted(part) > 0 && one.run >= Math.max(SHARED_RUN, PART * quoted(part))) ||
      (!quotedOnly &&
        one.score >= RETOLD &&
        chanceOf(one, units[part] as Unit, units[whole] as Unit, world) >= LIKELY)
    )
  }
  return all.some(whole => whole !== a && whole !== b && isPart(a, whole) && isPart(b, whole))
}

const quotes = (unit: Unit): boolean => unit.quoted.length > 0

/** Statements of one text meet only as two renderings of one utterance, or one of them in the headline or standfirst, and with their copies. */
const mayMeet = (a: Unit, b: Unit, world: World): boolean =>
  world.textOf[a.report] !== world.textOf[b.report] ||
  isTwin(a, b) ||
  (a.rendering !== 'own' &&
    b.rendering !== 'own' &&
    !speakersDiffer(world.stakeOf(a).speaker, world.stakeOf(b).speaker, world) &&
    world.stakeOf(a).otherwise === world.stakeOf(b).otherwise) ||
  a.place < 0 ||
  b.place < 0
