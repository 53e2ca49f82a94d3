import type { LetterWords } from '../../locales/index.ts'
import type { Mention, Report, Span } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import { isMisspelling, isRespelt } from '../alignments/index.ts'
import type { Provenance } from '../alignments/index.ts'
import { putUnder } from '../gather.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passages.ts'

/** A word of a name where it stands. */
interface Use {
  readonly report: number
  /** The name that it stands in, or the word alone where nothing was found to be named. */
  readonly span: Span
  readonly kind: Mention['kind'] | undefined
  /** The other words of that name, and whether they all stand before it. */
  readonly rest: readonly string[]
  readonly isLast: boolean
}

/** A word of a name as it is spelled, and all places of it. */
interface Spelling {
  readonly word: string
  /** The same with its capitals. */
  readonly written: string
  readonly uses: Use[]
}

/** Letters that a word must have to be told from another that is spelled nearly so. */
const LEAST = 5
/** Letters from which the first word of a sentence, though nothing was found to be named there, may be a name: "Brooks" may be brooks. */
const OPENING = 8
/** A word of a name: "McAllen". */
const NAMED = /\p{Lu}\p{L}{4,}/gu
/** A word that may be of a name. */
const CAPITALISED = /(?<![\p{L}\d’'-])\p{Lu}\p{Ll}{4,}(?![\p{L}\d])/gu

/**
 * One name that is spelled in two ways: "Ilan Raske", "Ilan Rask"; "Tamorius", "Tamoruis". Of two full names what is left must be alike; a word
 * that stands alone must be told of the same. Who has both spellings has one of them once, by mistake.
 */
export function compareSpellings(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const { reports, world } = provenance
  const { meaning, names } = world.locale
  const known = [meaning.commonWords, names.calendar, names.titleHeads]
  const texts = new Set(passages.map(({ text }) => text))
  const common = new Set(
    [...texts].flatMap(text => text.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).map(word => fold(word)),
  )
  const passagesIn = Map.groupBy(passages, ({ report }) => report)
  const spellings = new Map<string, Spelling>()
  for (const [at, report] of reports.entries())
    for (const { word, written, use } of usesIn(report, at, passagesIn.get(at) ?? [])) {
      const isPerson = use.kind === 'person' && use.rest.length > 0
      if (!isPerson && (common.has(word) || known.some(words => words.has(word)))) continue
      const spelling = spellings.get(word) ?? { word, written, uses: [] }
      spelling.uses.push(use)
      spellings.set(word, spelling)
    }
  // words that are alike but for one letter, or two that have changed places, meet under what is left without it: not every two are looked at
  const alike = new Map<string, Spelling[]>()
  return [...spellings.values()].flatMap(one => {
    const keys = [one.word, ...[...one.word].map((_, at) => one.word.slice(0, at) + one.word.slice(at + 1))]
    const earlier = new Set(keys.flatMap(key => alike.get(key) ?? []))
    for (const key of keys) putUnder(alike, key, one)
    return [...earlier].flatMap(other => {
      const sides = oneMisspelt(other, one, passages, provenance)
      return sides ? [draftOf(sides, reports)] : []
    })
  })
}

const draftOf = (spellings: readonly [Spelling, Spelling], reports: readonly Report[]): Draft => ({
  slot: { event: 'name', predicate: spellings.map(({ written }) => written).join(' / ') },
  kind: 'wording',
  grade: 'variance',
  reason: 'one name is spelled in two ways',
  sides: spellings.map(({ uses }) =>
    sideOf(
      uses
        .filter(({ report }, i) => uses.findIndex(other => other.report === report) === i)
        .map(({ report, span }) => ({ report, spans: [span] })),
      reports,
    ),
  ),
  by: 'discrepancies/spelling',
})

/** The words of the names of a report, and other words of its body, of which these are the passages, with a capital. */
function usesIn(
  { text, layers }: Report,
  report: number,
  passages: readonly Passage[],
): { word: string; written: string; use: Use }[] {
  const names = layers.mentions.filter(({ form }) => form === 'name')
  const named = names.flatMap(mention => {
    const words = text.slice(mention.start, mention.end).match(/[\p{L}’'-]+/gu) ?? []
    const parts = words.map(word => fold(word.replace(/['’]s?$/u, '')))
    return [...text.slice(mention.start, mention.end).matchAll(NAMED)].map(({ 0: all }) => ({
      word: fold(all),
      written: all,
      use: {
        report,
        span: mention,
        kind: mention.kind === 'other' ? undefined : mention.kind,
        rest: parts.filter(part => part.length > 1 && part !== fold(all)),
        isLast: parts.at(-1) === fold(all),
      },
    }))
  })
  const others = passages
    .flatMap(passage =>
      [...passage.text.matchAll(CAPITALISED)]
        .map(({ index, 0: all }) => {
          const start = passage.start + index
          return { start, end: start + all.length }
        })
        .filter(({ start, end }) => start > passage.start || end - start >= OPENING),
    )
    .filter(span => !names.some(mention => contains(mention, span)))
    .map(span => ({
      word: fold(text.slice(span.start, span.end)),
      written: text.slice(span.start, span.end),
      use: { report, span, kind: undefined, rest: [], isLast: true },
    }))
  return [...named, ...others]
}

/** A sound of another script in two ways: "Ilias", "Elias"; "Yiannis", "Giannis"; no name is wrong then. */
function isRomanised(a: string, b: string, { sounds }: LetterWords): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return sounds.some(group => group.includes(a[at] ?? '-') && group.includes(b[at] ?? '-'))
}

/** Two letters have changed places: "Tamorius", "Tamoruis". */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LEAST) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

const areAlike = (a: string, b: string): boolean => a === b || isMisspelling(a, b) || isTransposed(a, b)

/** "Texas" and "Texans", "Germany" and "Germans": two words of one place. */
const isDerived = (a: string, b: string, { ofPlaces }: LetterWords): boolean => {
  const rootsOf = (word: string): string[] =>
    ofPlaces.flatMap(ending => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []))
  const roots = rootsOf(b)
  return rootsOf(a).some(root => roots.includes(root))
}

/** What two words that are a letter off may have in common: the uses of each that may be of one name; undefined where there are none. */
function oneMisspelt(
  a: Spelling,
  b: Spelling,
  passages: readonly Passage[],
  { world: { locale } }: Provenance,
): readonly [Spelling, Spelling] | undefined {
  const isPlural = a.word === `${b.word}s` || b.word === `${a.word}s`
  const isSlip =
    isTransposed(a.word, b.word) ||
    (isMisspelling(a.word, b.word) && !isRomanised(a.word, b.word, locale.letters))
  if (
    !isPlural &&
    (!isSlip || isDerived(a.word, b.word, locale.letters) || isRespelt(a.word, b.word, locale.meaning))
  )
    return undefined
  const [rarer, other] = [a, b].sort((one, two) => one.uses.length - two.uses.length) as [Spelling, Spelling]
  const isBoth = other.uses.some(({ report }) => rarer.uses.some(use => use.report === report))
  if (isBoth && rarer.uses.length > 1 && !isPlural) return undefined
  if ([a, b].every(({ uses }) => uses.some(({ rest }) => rest.length > 0))) {
    const alike = isPlural ? areOneBody : areOneNamed
    const [mine, theirs] = [
      { ...a, uses: a.uses.filter(one => b.uses.some(two => alike(one, two))) },
      { ...b, uses: b.uses.filter(one => a.uses.some(two => alike(one, two))) },
    ]
    return mine.uses.length > 0 ? [mine, theirs] : undefined
  }
  const [kinds, others] = [a, b].map(({ uses }) => uses.flatMap(({ kind }) => kind ?? []))
  // a place that stands alone has as many spellings as languages
  if ([...(kinds ?? []), ...(others ?? [])].includes('place')) return undefined
  const isKind = !kinds?.length || !others?.length || kinds.some(kind => others.includes(kind))
  if (a.word[0] !== b.word[0] || isPlural || !isKind || (!kinds?.length && !others?.length)) return undefined
  if ([a, b].every(({ word }) => locale.names.givenNames.has(word))) return undefined
  return rarer.uses.some(one => other.uses.some(two => areToldOfOne(one, two, passages))) ? [a, b] : undefined
}

/** What is left of two full names is alike. */
const areOneNamed = ({ rest }: Use, { rest: other }: Use): boolean =>
  rest.some(part => other.some(each => areAlike(part, each)))

/** "Friends of Harn Lock", "Friend of Harn Lock": two long names that have all but an ending in common, and not at their end. */
const areOneBody = (one: Use, two: Use): boolean =>
  !one.isLast && !two.isLast && one.rest.length >= LONG && one.rest.join(' ') === two.rest.join(' ')

/** Words of a long name beside the one that differs. */
const LONG = 2

/** The sentences of two words share a thing. */
function areToldOfOne(one: Use, two: Use, passages: readonly Passage[]): boolean {
  const [mine, theirs] = [one, two].map(({ report, span }) => {
    const home = passages.find(passage => passage.report === report && contains(passage, span))
    return new Set((home?.words ?? []).flatMap(({ concept }) => (/^[wse]:/.test(concept) ? [concept] : [])))
  })
  return [...(mine ?? [])].some(concept => theirs?.has(concept))
}
