/**
 * The tools that `bench/language.ts` compares with, each brought to the forms that the scores are counted from.
 * @module
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Span } from '../../src/model/index.ts'

/** A name as a tool finds it. */
export interface FoundName extends Span {
  readonly kind: 'person' | 'place' | 'organisation'
}
/** A date as a tool finds it, its value in ISO 8601. */
export interface FoundDate extends Span {
  readonly value: string
}
/** The coarse classes that the tag sets share; function words are one, because each draws other lines among them. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'number' | 'function'
/** A word with its class. */
export interface ClassedWord extends Span {
  readonly class: WordClass | null
}

/** What is asked of the tools. */
export interface Tools {
  readonly versions: Readonly<Record<string, string>>
  readonly compromiseNames: (text: string) => FoundName[]
  readonly compromiseWords: (text: string) => ClassedWord[]
  readonly winkWords: (text: string) => ClassedWord[]
  readonly chronoDates: (text: string, reference: Date) => FoundDate[]
}

interface Offset {
  readonly start: number
  readonly length: number
}
interface Doc {
  readonly people: () => Doc
  readonly places: () => Doc
  readonly organizations: () => Doc
  readonly json: (options: object) => readonly {
    readonly offset: Offset
    readonly terms?: readonly { readonly tags: readonly string[]; readonly offset: Offset }[]
  }[]
}
interface WinkTokens {
  readonly out: (its?: unknown) => string[]
}
interface Wink {
  readonly its: Readonly<Record<string, unknown>>
  readonly readDoc: (text: string) => { readonly tokens: () => WinkTokens }
}
interface ChronoResult {
  readonly index: number
  readonly text: string
  readonly start: { readonly isCertain: (part: string) => boolean; readonly get: (part: string) => number }
}

/** Loads the tools from the folder where they are installed. */
export async function loadTools(folder: URL): Promise<Tools> {
  const require = createRequire(new URL('package.json', folder))
  const load = async (name: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> }
  const nlp = (await load('compromise'))['default'] as (text: string) => Doc
  const winkNlp = (await load('wink-nlp'))['default'] as (model: unknown, pipe: readonly string[]) => Wink
  const wink = winkNlp((await load('wink-eng-lite-web-model'))['default'], ['sbd', 'pos'])
  const chrono = (await load('chrono-node'))['parse'] as (text: string, reference: Date) => ChronoResult[]
  return {
    versions: dependencies,
    compromiseNames: text => namesOf(text, nlp(text)),
    compromiseWords: text => compromiseWords(nlp(text)),
    winkWords: text => winkWords(text, wink),
    chronoDates: (text, reference) =>
      chrono(text, reference).map(one => ({
        start: one.index,
        end: one.index + one.text.length,
        value: dateOf(one),
      })),
  }
}

function namesOf(text: string, doc: Doc): FoundName[] {
  const kinds = { person: doc.people(), place: doc.places(), organisation: doc.organizations() } as const
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap(kind =>
    kinds[kind].json({ offset: true }).map(({ offset: { start, length } }) => {
      // marks after a name belong to it there, a full stop among them; no corpus has them so
      const words = text.slice(start, start + length).replace(/[\s,;:!?"'”’)]+$/u, '')
      return { start, end: start + words.length, kind }
    }),
  )
}

const COMPROMISE: readonly (readonly [string, WordClass])[] = [
  ['Pronoun', 'function'],
  ['Determiner', 'function'],
  ['Preposition', 'function'],
  ['Conjunction', 'function'],
  ['Value', 'number'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
  ['Verb', 'verb'],
  ['Noun', 'noun'],
]

const compromiseWords = (doc: Doc): ClassedWord[] =>
  doc.json({ offset: true, terms: true }).flatMap(sentence =>
    (sentence.terms ?? []).map(({ tags, offset: { start, length } }) => ({
      start,
      end: start + length,
      class: COMPROMISE.find(([tag]) => tags.includes(tag))?.[1] ?? null,
    })),
  )

/** The class of a universal part of speech. */
export const classOf = (universal: string): WordClass | null =>
  UNIVERSAL.find(([tags]) => tags.includes(universal))?.[1] ?? null
const UNIVERSAL: readonly (readonly [readonly string[], WordClass])[] = [
  [['NOUN', 'PROPN'], 'noun'],
  [['VERB', 'AUX'], 'verb'],
  [['ADJ'], 'adjective'],
  [['ADV'], 'adverb'],
  [['NUM'], 'number'],
  [['ADP', 'SCONJ', 'CCONJ', 'PART', 'DET', 'PRON'], 'function'],
]

function winkWords(text: string, { its, readDoc }: Wink): ClassedWord[] {
  const tokens = readDoc(text).tokens()
  const tags = tokens.out(its['pos'])
  let at = 0
  return tokens.out().map((word, i) => {
    const start = text.indexOf(word, at)
    at = start < 0 ? at : start + word.length
    return { start, end: at, class: classOf(tags[i] ?? '') }
  })
}

/** As much of a date as is stated or follows. */
function dateOf({ start }: ChronoResult): string {
  const two = (part: string): string => String(start.get(part)).padStart(2, '0')
  const year = String(start.get('year'))
  if (start.isCertain('hour')) return `${year}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}`
  const vague = !start.isCertain('day') && !start.isCertain('weekday')
  if (vague && start.isCertain('month')) return `${year}-${two('month')}`
  return vague && start.isCertain('year') ? year : `${year}-${two('month')}-${two('day')}`
}
