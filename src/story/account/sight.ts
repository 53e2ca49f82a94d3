import type { PositionWords } from '../../locales/index.ts'
import type { Attribution, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Unit, Word } from '../alignments/index.ts'
import type { Ledger } from './ledger.ts'

/** Characters before a cue in which a negation of it stands: "has not ". */
const BEFORE = 8
/** Characters before a cue in which stands that it is not done, or by others. */
const FAR_BEFORE = 24
/** Characters before a cue in which stands that somebody is to be brought to it: "to force the two councils to ". */
const FARTHEST_BEFORE = 60
/** Characters behind a cue in which its preposition stands: " again for". */
const FAR_BEHIND = 20
/** Characters behind a cue in which its plea stands: " not guilty". */
const BEHIND = 12
/** Words between a cue and what it leads to among which stands what is given: "offered [a sharp critique] of the plan". */
const GAP = 5

/** A statement and who makes it, with the attribution that says so. */
export interface Told {
  readonly unit: Unit
  readonly link: Attribution
  /** Id of the entity. */
  readonly actor: string
}

/** What is asked of a statement to find the position in it. */
export interface Sight {
  readonly words: PositionWords
  readonly stem: (word: string) => string
  readonly text: string
  /** Lower-case words of the cue; empty where it is denied ("did not promise") or pleads in court ("pleaded guilty"). */
  readonly cue: readonly string[]
  /** The words right behind the cue, which may belong to neither: "called [on] the town to". */
  readonly behind: readonly string[]
  /** What stands between the cue and what it leads to, and what somebody is told to have given: "[remarks] she offered". */
  readonly given: readonly string[]
  /** What is said. */
  readonly said: readonly Word[]
  /** The statement has the first words that the cue leads to: what else is said is not said by it. */
  readonly begins: boolean
  readonly isSelf: (word: Word) => boolean
}

/** What there is to see of a statement; undefined where its attribution says that it is not told, or foretold by others. */
export function sightOf({ unit, link, actor }: Told, ledger: Ledger): Sight | undefined {
  const { text } = ledger.reports[unit.report] as Report
  const { locale } = ledger.world
  const words = locale.positions
  if (isUntold(text, link, words)) return undefined
  const bodies = new Set([actor, ...(ledger.posts.of(actor)?.keys() ?? [])].map(id => `e:${id}`))
  const [first] = link.content
  const isCueless = link.cue.some(
    span =>
      isDenied(text, span, words) || isPlea(text, span, words) || isDoneTo(text, span, link.source, words),
  )
  return {
    words,
    stem: locale.stem,
    text,
    cue: isCueless ? [] : link.cue.flatMap(span => wordsIn(text.slice(span.start, span.end))),
    behind: link.cue.flatMap(({ end }) => wordsIn(text.slice(end, end + FAR_BEHIND)).slice(0, 2)),
    given: givenIn(text, link),
    said: unit.words.filter(({ start }) =>
      link.content.some(span => span.start <= start && start < span.end),
    ),
    begins: first !== undefined && unit.spans.some(span => overlap(span, first) > 0),
    isSelf: word => (word.quoted && words.self.has(word.form)) || bodies.has(word.concept),
  }
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []

/** "has not said what he will do", "is expected to", and "calls for [his] resignation", which are others'. */
const isUntold = (text: string, { cue, source, content }: Attribution, words: PositionWords): boolean =>
  cue.some(
    span =>
      wordsIn(text.slice(span.start, span.end)).some(word => isNegation(word, words)) ||
      (isDoneTo(text, span, source, words) &&
        wordsIn(text.slice(span.start, span.end)).some(word => words.foreseen.has(word))),
  ) ||
  (source.length > 0 && source.every(one => content.some(piece => overlap(piece, one) > 0)))

const isNegation = (word: string, { negations }: PositionWords): boolean =>
  negations.has(word) || /n['’]t$/.test(word)

/** "has not promised", "stopped short of calling", "if he were to refuse", "to force the council to agree". */
const isDenied = (text: string, { start, end }: Span, words: PositionWords): boolean =>
  words.withheld.test(text.slice(Math.max(0, start - FAR_BEFORE), end)) ||
  words.doubted.test(text.slice(Math.max(0, start - FAR_BEFORE), start)) ||
  words.forced.test(text.slice(Math.max(0, start - FARTHEST_BEFORE), start)) ||
  wordsIn(text.slice(Math.max(0, start - BEFORE), end)).some(
    word => words.possible.has(word) || isNegation(word, words),
  )

/** `[Vale] is expected to resign`: others expect it; but `was rejected by [Vale]`. */
const isDoneTo = (text: string, cue: Span, source: readonly Span[], { passive }: PositionWords): boolean =>
  source.every(span => span.end <= cue.start) &&
  passive.test(text.slice(Math.max(0, cue.start - FAR_BEFORE), cue.end))

const isPlea = (text: string, { start, end }: Span, { pleas }: PositionWords): boolean =>
  wordsIn(text.slice(start, end + BEHIND)).some(word => pleas.has(word))

/** "[a sharp critique] of" between cue and content, "[remarks] she" before a cue with its subject. */
function givenIn(text: string, { cue, source, content }: Attribution): string[] {
  const [last, first] = [cue.at(-1), content[0]]
  if (!last) return []
  const between =
    first && first.start > last.end ? wordsIn(text.slice(last.end, first.start)).slice(0, GAP) : []
  const subject = source.at(-1)
  const isBefore = subject !== undefined && subject.end <= last.start
  return isBefore
    ? [...between, ...wordsIn(text.slice(Math.max(0, subject.start - FAR_BEFORE), subject.start)).slice(-1)]
    : between
}
