import type { Mention, Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { mentionsIn } from './cast.ts'
import type { Cast } from './cast.ts'
import { isCommonNoun, isFiniteVerb, lowerAt, sentenceOfToken, tagAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** A source without a name that has spoken: whom its noun stands for. */
export interface Heard {
  readonly entity: string
  /** Stem of the noun. */
  readonly noun: string
  readonly plural: boolean
}

const TAKEN_UP = /^(?:the|this|that)\s(?:same\s)?(\p{L}+)$/iu
const PART_OF = /^(?:one|two|three|four|some|several|both)\sof\s(?:them|those|(?:the|these)\s(\p{L}+))$/iu
const GROUP = /^they$/i

/**
 * `A person briefed on the talks said A. The person added B`, `Three officials said A. One of them said B`, `Officials said A. They
 * added B`: whoever has spoken without a name speaks on, under the same noun or one that says as little.
 */
export function heardAgain(cast: Cast, source: Span): string | undefined {
  const { scene, heard } = cast
  const words = scene.analysis.text.slice(source.start, source.end).replace(/\s+/g, ' ')
  const noun = TAKEN_UP.exec(words)?.[1]
  if (noun !== undefined) return heard.findLast(one => isAlike(scene, one.noun, stemOf(scene, noun)))?.entity
  const part = PART_OF.exec(words)
  if (!part) return undefined
  const of = part[1] === undefined ? undefined : stemOf(scene, part[1])
  return heard.findLast(one => one.plural && (of === undefined || isAlike(scene, one.noun, of)))?.entity
}

/** `Officials said A. They added B`, `Villagers want an answer. They say B`: whoever spoke or thought last, where they are several without a name. */
export function heardAsGroup(
  cast: Cast,
  source: Span,
  last: { readonly entity: string; readonly source: Span },
): string | undefined {
  const { scene } = cast
  if (!GROUP.test(scene.analysis.text.slice(source.start, source.end))) return undefined
  const plural = cast.heard.findLast(one => one.entity === last.entity)?.plural
  if (plural !== undefined) return plural ? last.entity : undefined
  return cast.made.entities.has(last.entity) && isPlural(scene, last.source) ? last.entity : undefined
}

/** "conservative members of the council": the first noun with an ending of its own. */
function isPlural(scene: Scene, source: Span): boolean {
  const { tokens } = scene.analysis
  for (let i = firstAt(tokens, source.start); (tokens[i]?.end ?? Infinity) <= source.end; i++) {
    if (/^NNS$/.test(tagAt(scene, i))) return true
    if (/^(?:IN|TO|,|WP)$/.test(tagAt(scene, i))) return false
  }
  return false
}

const stemOf = (scene: Scene, word: string): string => scene.locale.stem(word.toLowerCase())

/** One noun, or two that say no more than that somebody knows: "people", "the source". */
const isAlike = ({ locale }: Scene, one: string, other: string): boolean =>
  one === other || (locale.speech.anybody.has(one) && locale.speech.anybody.has(other))

/** Notes a source without a name by its noun. */
export function noteHeard(cast: Cast, entity: string, head: number): void {
  const { scene } = cast
  if (cast.entities.get(entity)?.named || !isCommonNoun(scene, head)) return
  const plural = tagAt(scene, head) === 'NNS' || lowerAt(scene, head) === 'people'
  cast.heard.push({ entity, noun: scene.stems[head] ?? '', plural })
}

/** Sentences of a text that lead, in which somebody may be called by an office before being named. */
const LEAD = 3
/** Sentences in which a lead names whom it first called by an office. */
const NAMED_WITHIN = 4
const ROLE = /^(?:the|its|an?)\s(?!(?:former|ex-|late|then|unnamed|anonymous)\b)/iu

/**
 * `The lock leaks, the head of the laboratory that tested it said. ... Mara Orr, its director, said`: a lead calls somebody by an
 * office, and one of the next sentences introduces the only person who has it.
 */
export function namedNext(cast: Cast, source: Span, head: number): string | undefined {
  const { scene } = cast
  const { analysis, locale } = scene
  if (tagAt(scene, head) !== 'NN' || !ROLE.test(analysis.text.slice(source.start, source.end)))
    return undefined
  const noun = lowerAt(scene, head)
  const chief = locale.speech.chiefs.has(noun)
  const called = new Set(analysis.text.slice(source.start, source.end).toLowerCase().split(/\s+/))
  const first = firstAt(analysis.sentences, source.start + 1) - 1
  const opens = analysis.sentences.findIndex(one => one.role === 'body')
  if (!(chief || locale.names.titleHeads.has(noun)) || first < opens || first >= opens + LEAD)
    return undefined
  const reach = {
    start: source.end,
    end: analysis.sentences[first + NAMED_WITHIN]?.end ?? analysis.text.length,
  }
  const holders = [...cast.entities.values()].filter(
    one =>
      one.named &&
      one.kind === 'person' &&
      one.titles?.some(title => {
        const words = title.split(' ')
        const last = words.pop() ?? ''
        // the vice president is not "the president"
        return (
          (last === noun || (chief && locale.speech.chiefs.has(last))) &&
          words.every(word => called.has(word))
        )
      }),
  )
  const body = analysis.sentences[opens]?.start ?? 0
  const introduced = holders.filter(({ id }) => {
    const met = cast.mentions.find(one => one.entity === id && one.start >= body)
    return met !== undefined && met.start >= reach.start && met.end <= reach.end
  })
  return introduced.length === 1 ? introduced[0]?.id : undefined
}

/**
 * `Idris Vale gave his version. "...," the Arlen chief executive said.`: an office that the report gives to nobody is that of the one
 * person whom the sentence before is about.
 */
export function officeHolder(cast: Cast, source: Span, mention: Mention | undefined): string | undefined {
  const { scene } = cast
  const { leaderHeads } = scene.locale.names
  const words = scene.analysis.text.slice(source.start, source.end)
  if (!/^the\s/i.test(words) || /\s(?:of|for)\s|,/.test(words)) return undefined
  if (mention && cast.entities.get(mention.entity)?.named) return undefined
  const noun = lowerAt(scene, firstAt(scene.analysis.tokens, source.end) - 1)
  if (!leaderHeads.has(noun) && noun !== 'executive') return undefined
  const here = sentenceOfToken(scene, firstAt(scene.analysis.tokens, source.start))
  const before = here && here.first > 0 ? sentenceOfToken(scene, here.first - 1) : undefined
  if (!before || before.block !== here?.block) return undefined
  let verb = before.first
  while (verb < before.last && !isFiniteVerb(scene, verb)) verb++
  const subject = { start: before.start, end: scene.analysis.tokens[verb]?.start ?? before.start }
  const people = new Set(
    mentionsIn(cast, subject)
      .filter(one => one.kind === 'person' && one.form === 'name')
      .map(one => one.entity),
  )
  return people.size === 1 ? [...people][0] : undefined
}

/** Words before a title that make it another's: "the former prosecutor". */
const NOT_NOW = /^(?:former|ex|late|then|outgoing|ousted|acting|deputy|vice|assistant)$/

/**
 * `The gate was open, the chief prosecutor, Mara Orr, said. ... "...," the prosecutor said.`: a title that one person of the report
 * has, who was named before, is that person's, whoever else was called so without a name.
 */
export function titleHolder(cast: Cast, source: Span): string | undefined {
  const { scene } = cast
  const words = scene.analysis.text.slice(source.start, source.end).toLowerCase()
  const label = /^the\s((?:[\p{L}-]+\s){0,2}[\p{L}-]+)$/u.exec(words)?.[1]?.split(/\s+/)
  const head = label?.at(-1)
  if (!label || !head || !scene.locale.names.titleHeads.has(head) || scene.locale.speech.kin.has(head))
    return undefined
  const holders = [...cast.entities.values()].filter(
    one =>
      one.named &&
      one.kind === 'person' &&
      one.titles?.some(title => {
        const own = title.toLowerCase().split(/\s+/)
        return (
          own.at(-1) === head &&
          label.every(word => own.includes(word)) &&
          !own.some(word => NOT_NOW.test(word))
        )
      }),
  )
  const [holder] = holders
  if (holders.length !== 1 || holder === undefined) return undefined
  return cast.mentions.some(one => one.entity === holder.id && one.form === 'name' && one.end <= source.start)
    ? holder.id
    : undefined
}
