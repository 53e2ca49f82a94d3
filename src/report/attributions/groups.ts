import type { Mention, Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { isPeople } from './antecedent.ts'
import { makeEntity, mentionsIn } from './cast.ts'
import type { Cast, Speaker } from './cast.ts'
import { headOf, isDocument } from './head.ts'
import { isAdverb, lowerAt, tagAt } from './scene.ts'
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
  const all = mentionsIn(cast, source).filter(one => one.form === 'name')
  const others = all.filter(one => cast.entities.get(one.entity)?.kind !== 'place')
  // "Arden and Sarvia said": their governments; "Mara Orr of Arden": no part of who speaks
  const named = others.length > 0 ? others : all
  // "House Minority Leader Mara Orr": the house is part of her title
  const persons = named.filter(one => one.kind === 'person')
  const names = persons.length > 1 ? persons : named
  const members = [...new Set(names.map(one => one.entity))]
  const last = names.at(-1)
  if (members.length < 2 || !last || names.length !== members.length) return undefined
  const between = cast.scene.analysis.text.slice(withHome(cast, names.at(-2) ?? last, all), last.start)
  // "Sen. Mara Orr, R-Arden, and Rep. Idris Vale, D-Harn, said"
  const { partyBehind, party } = cast.scene.locale.speech
  const end = Math.min(withHome(cast, last, all), source.end)
  const rest = cast.scene.analysis.text.slice(end, source.end)
  const people = names.slice(-2).every(one => one.kind === 'person')
  const isParty = party.test(rest.replace(/^,?\s/, ''))
  const ends = rest === '' || isParty || (people && (/^,\s/.test(rest) || IN_TEXT.test(rest)))
  // "a spokesman for Mara Orr, Idris Vale": only a list of three, or of those who put out a text, goes without "and"
  const listed = people && (names.length > 2 || source.start > whole.start)
  const joins = listed ? LISTED : people ? ASIDE : BESIDE
  const titles = joins.exec(withoutParty(between, partyBehind))?.[1]
  const lead = cast.scene.analysis.text.slice(source.start, names[0]?.start)
  // "data from the Harbour Office and the Toll Service" is theirs, and not they
  const starts = people
    ? lead.length <= TITLE || isTitle(cast, lead, true) || endsInPeople(cast, source, names[0] ?? last)
    : lead.length <= ARTICLE
  if (!starts || !ends || titles === undefined || !isTitle(cast, titles, people)) return undefined
  // "Idris Vale and Mara Orr, the owners,"
  const span = isParty ? source : { start: source.start, end }
  const both = text.slice(0, span.end - span.start)
  return {
    entity: makeEntity(cast, span, both, both.replace(/\s+/g, ' '), undefined, members),
    implied: false,
  }
}

/** Where a name ends with the place that it is from: "Mara Orr of Arden". */
function withHome({ scene }: Cast, name: Mention, all: readonly Mention[]): number {
  const place = all.find(one => one.kind === 'place' && one.start >= name.end)
  return place && /^ of $/.test(scene.analysis.text.slice(name.end, place.start)) ? place.end : name.end
}

/** "the mayor's lawyers [Idris Vale and Mara Orr]": people, and who they are. */
function endsInPeople({ scene }: Cast, source: Span, name: Mention): boolean {
  const { tokens } = scene.analysis
  const to = firstAt(tokens, name.start)
  const noun = { from: firstAt(tokens, source.start), to }
  return to > noun.from && tagAt(scene, to - 1) === 'NNS' && isPeople(scene, noun)
}

/** "Idris Vale and Mara Orr [in a joint statement]" */
const IN_TEXT = /^\sin\san?\s(?:joint\s)?statement$/
/** " and Rep.": what may stand between two names. */
const BESIDE = /^[,;]?\s+and\s+((?:[\p{L}.]+\s){0,5})$/u
/** ", a friend of the mayor, and Rep.": the first of two people may be explained. */
const ASIDE = /^(?:,\s[\p{L}\p{N}\s.-]+)?[,;]?\s+and\s+((?:[\p{L}.]+\s){0,5})$/u
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
  // "the guilds and even [some boatmen]"
  const from = isAdverb(scene, and + 1) ? and + 2 : and + 1
  let to = from
  while (to < end && NOUN.test(tagAt(scene, to))) to++
  // "the White House and [education groups]", not "the lawyer for the bank and [the mill]"
  if (!areSome(scene, { from, to }) && !isSecond(scene, { from: first, to: and }, { from, to }))
    return undefined
  let comma = to
  while (comma < end && !/^[,(;]$/.test(lowerAt(scene, comma))) comma++
  const span = { start: source.start, end: tokens[comma - 1]?.end ?? source.end }
  const text = scene.analysis.text.slice(span.start, span.end)
  const words = isPronoun(scene, first) ? namedIn(cast, span, first) : text.replace(/\s+/g, ' ')
  if (words === undefined) return undefined
  return { entity: makeEntity(cast, span, text, words, undefined, []), implied: false }
}

/** "[he] and other clerks": with his name instead. */
function namedIn(cast: Cast, span: Span, pronoun: number): string | undefined {
  const { tokens, text } = cast.scene.analysis
  const token = tokens[pronoun]
  const he = token && mentionsIn(cast, token).find(one => one.form === 'pronoun')
  const name = he && cast.entities.get(he.entity)?.name
  return name && token ? `${name} ${text.slice(token.end, span.end).trim().replace(/\s+/g, ' ')}` : undefined
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
        : NOUN.test(tagAt(scene, at)) || isListed(scene, at) || (at === first && isPronoun(scene, at))
          ? at + 1
          : at
    if (past <= at) break
    at = past
  }
  return at > first && at < end && lowerAt(scene, at) === 'and' ? at : undefined
}

/** "[agents,] prosecutors and clerks", "most clerks[,] and the guild", not "Mara Orr, a writer and poet". */
const isListed = (scene: Scene, comma: number): boolean =>
  lowerAt(scene, comma) === ',' &&
  (/^(?:JJ|NNS|NNPS?)$/.test(tagAt(scene, comma + 1)) || lowerAt(scene, comma + 1) === 'and')

/** "[he] and other officials" */
const isPronoun = (scene: Scene, i: number): boolean => /^(?:he|she|they)$/.test(lowerAt(scene, i))

/** "The mayor and [the police]", "Orr and [her sister]": a second noun with a word of its own before it, as the first is a name or has one. */
function isSecond(scene: Scene, one: Range, other: Range): boolean {
  const head = other.to - 1
  const own = /^(?:the|an?|his|her|their|its)$/.test(lowerAt(scene, other.from))
  if (other.to <= other.from || !(own || lowerAt(scene, head) === 'police')) return false
  const last = lowerAt(scene, one.to - 1) === ',' ? one.to - 2 : one.to - 1
  const whole = /^(?:DT|NNP|PRP|PRP\$)$/.test(tagAt(scene, one.from)) || /S$/.test(tagAt(scene, last))
  const theirs = tagAt(scene, other.from) === 'PRP$' && tagAt(scene, head) === 'NNS'
  return whole && (theirs || isPeople(scene, other) || isBody(scene, head))
}

const isBody = ({ locale: { names }, lower }: Scene, head: number): boolean =>
  names.kindNouns.get(lower[head] ?? '') === 'organisation' || names.organisationNouns.has(lower[head] ?? '')

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
