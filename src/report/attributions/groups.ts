import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { isPeople } from './antecedent.ts'
import { makeEntity, mentionsIn } from './cast.ts'
import type { Cast, Speaker } from './cast.ts'
import { headOf, isDocument } from './head.ts'
import { lowerAt, tagAt } from './scene.ts'
import type { Range, Scene } from './scene.ts'

/**
 * `Idris Vale and Mara Orr said`, `a joint statement from Mayor Idris Vale and Mara Orr, the owners, said`, `the harbour union and other
 * groups said`, `boatmen and dockers said`: all of them speak, and none of them alone.
 */
export const groupOf = (cast: Cast, source: Span): Speaker | undefined =>
  namesTogether(cast, source) ?? othersBeside(cast, source)

/** "a joint statement from", "the letter signed by" */
const BY = /^[^,]*?\s(?:from|by|of)\s/i

/** A source without the text in which they speak together. */
function withoutText({ scene }: Cast, source: Span): Span {
  if (!isDocument(scene, headOf(scene, source))) return source
  const lead = BY.exec(scene.analysis.text.slice(source.start, source.end))?.[0].length ?? 0
  return { start: source.start + lead, end: source.end }
}

/** Two names and more, each with its title, and what tells of the last ones between commas. */
function namesTogether(cast: Cast, whole: Span): Speaker | undefined {
  const source = withoutText(cast, whole)
  const text = cast.scene.analysis.text.slice(source.start, source.end)
  const named = mentionsIn(cast, source).filter(
    one => one.form === 'name' && cast.entities.get(one.entity)?.kind !== 'place',
  )
  // "House Minority Leader Mara Orr": the house is part of her title
  const persons = named.filter(one => one.kind === 'person')
  const names = persons.length > 1 ? persons : named
  const members = [...new Set(names.map(one => one.entity))]
  const last = names.at(-1)
  if (members.length < 2 || !last || names.length !== members.length) return undefined
  const between = cast.scene.analysis.text.slice(names.at(-2)?.end, last.start)
  // "Sen. Mara Orr, R-Arden, and Rep. Idris Vale, D-Harn, said"
  const { partyBehind, party } = cast.scene.locale.speech
  const rest = cast.scene.analysis.text.slice(last.end, source.end)
  const people = names.slice(-2).every(one => one.kind === 'person')
  const isParty = party.test(rest.replace(/^,?\s/, ''))
  const ends = rest === '' || isParty || (people && /^,\s/.test(rest))
  // "a spokesman for Mara Orr, Idris Vale": only a list of three, or of those who put out a text, goes without "and"
  const listed = people && (names.length > 2 || source.start > whole.start)
  const joins = listed ? LISTED : people ? ASIDE : BESIDE
  const titles = joins.exec(withoutParty(between, partyBehind))?.[1]
  const lead = cast.scene.analysis.text.slice(source.start, names[0]?.start)
  // "data from the Harbour Office and the Toll Service" is theirs, and not they
  const starts = people ? lead.length <= TITLE || isTitle(cast, lead, true) : lead.length <= ARTICLE
  if (!starts || !ends || titles === undefined || !isTitle(cast, titles, people)) return undefined
  // "Idris Vale and Mara Orr, the owners,"
  const span = isParty ? source : { start: source.start, end: last.end }
  const both = text.slice(0, span.end - span.start)
  return {
    entity: makeEntity(cast, span, both, both.replace(/\s+/g, ' '), undefined, members),
    implied: false,
  }
}

/** " and Rep.": what may stand between two names. */
const BESIDE = /^[,;]?\s+and\s+((?:[\p{L}.]+\s){0,5})$/u
/** ", a friend of the mayor, and Rep.": the first of two people may be explained. */
const ASIDE = /^(?:,\s[\p{L}\p{N}\s-]+)?[,;]?\s+and\s+((?:[\p{L}.]+\s){0,5})$/u
const LISTED = /^(?:[,;]?\s+and|[,;])\s+((?:[\p{L}.]+\s){0,5})$/u

/** What may stand between "and" and a name: "Rep.", "deputy manager", "Secretary of the Interior"; before a body no more than "the". */
function isTitle({ scene: { locale } }: Cast, titles: string, people: boolean): boolean {
  const words = titles.split(/\s+/).filter(word => word !== '')
  // "the Department of Health and Human Services Secretary Mara Orr" is one
  if (!people) return words.length < 2
  const { titleHeads, titleModifiers } = locale.names
  const isPart = (word: string): boolean =>
    /^(?:\p{Lu}|of$|the$)/u.test(word) || titleHeads.has(word) || titleModifiers.has(word)
  return words.every(isPart) && !/^(?:of|the)$/.test(words.at(-1) ?? '')
}

/** ", R-Arden, and " without the party. */
function withoutParty(words: string, party: RegExp): string {
  const at = words.indexOf(' and ')
  const found = at < 0 ? null : party.exec(words.slice(0, at + 1))
  return found ? words.slice(at) : words
}

/** Characters of titles before the first name of a group. */
const TITLE = 30
/** Characters of "the " before the first body of a group. */
const ARTICLE = 4

/** `Vale and members of his cabinet`, `federal and state investigators`: people without a name beside others; the words of all of them are the name. */
function othersBeside(cast: Cast, source: Span): Speaker | undefined {
  const { scene } = cast
  const { tokens } = scene.analysis
  const first = firstAt(tokens, source.start)
  const end = firstAt(tokens, source.end)
  const and = joint(cast, first, end)
  if (and === undefined) return undefined
  let to = and + 1
  while (to < end && NOUN.test(tagAt(scene, to))) to++
  // "the White House and [education groups]", not "the lawyer for the bank and [the mill]"
  if (!areSome(scene, { from: and + 1, to })) return undefined
  let comma = to
  while (comma < end && !/^[,(;]$/.test(lowerAt(scene, comma))) comma++
  const span = { start: source.start, end: tokens[comma - 1]?.end ?? source.end }
  const text = scene.analysis.text.slice(span.start, span.end)
  return { entity: makeEntity(cast, span, text, text.replace(/\s+/g, ' '), undefined, []), implied: false }
}

const NOUN = /^(?:DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP\$|POS|VBG|HYPH)$/

/** The "and" before which no more stands than one noun phrase, one name, or what is said of the noun behind it. */
function joint(cast: Cast, first: number, end: number): number | undefined {
  const { scene } = cast
  const { tokens } = scene.analysis
  let at = first
  while (at < end) {
    const token = tokens[at]
    const name = token && mentionsIn(cast, token).find(one => one.form === 'name')
    // "the Union of Pilots (UP) and", "the Harbour and Toll Office"
    const past = name
      ? firstAt(tokens, name.end)
      : lowerAt(scene, at) === '('
        ? beyond(scene, at, end)
        : NOUN.test(tagAt(scene, at)) || isListed(scene, at)
          ? at + 1
          : at
    if (past <= at) break
    at = past
  }
  return at > first && at < end && lowerAt(scene, at) === 'and' ? at : undefined
}

/** "[agents,] prosecutors and clerks", not "Mara Orr, a writer and poet". */
const isListed = (scene: Scene, comma: number): boolean =>
  lowerAt(scene, comma) === ',' && /^(?:JJ|NNS|NNPS?)$/.test(tagAt(scene, comma + 1))

/** Behind the bracket that opens at a token. */
function beyond(scene: Scene, open: number, end: number): number {
  let at = open
  while (at < end && lowerAt(scene, at) !== ')') at++
  return at + 1
}

/** People, or several bodies: "other groups", "the unions". */
const areSome = (scene: Scene, noun: Range): boolean =>
  /S$/.test(tagAt(scene, noun.to - 1)) &&
  (isPeople(scene, noun) ||
    scene.locale.names.kindNouns.get(lowerAt(scene, noun.to - 1).replace(/s$/, '')) === 'organisation')
