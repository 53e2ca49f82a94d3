import { english } from '../locales/index.ts'
import { makeReport } from '../readers/index.ts'
import type { Report } from '../model/index.ts'
import { corpusLines, corpusRecords } from './corpus-file.ts'
import type { Corpora } from './corpus-file.ts'
import { gumNames } from './names-gum.ts'
import type { GumDocument } from './names-gum.ts'
import { meantimeNames } from './names-meantime.ts'
import type { MeantimeDocument } from './names-meantime.ts'
import type { MarkedName, MarkedText, NameKind, PlainText } from './names.ts'
import { FREE_GENRES } from './tagger-corpora.ts'

/** What the finder of names is learned from, and measured on. */
export interface NamesCorpora {
  readonly wikigold: readonly MarkedText[]
  readonly gum: readonly MarkedText[]
  readonly meantime: readonly MarkedText[]
  /** Texts without marks. */
  readonly plain: readonly PlainText[]
  /** Files that are not there. */
  readonly missing: readonly string[]
}

/** A record of the plain texts; those of a treebank have tokens, polnear's none. */
interface PlainRecord {
  readonly id: string
  readonly text: string
  readonly tokens?: readonly (readonly [number, number, string, string, string, ...unknown[]])[]
}

/** Numbers by which the corpora's manners of marking are told apart while learning. */
const CORPUS = { wikigold: 1, gum: 2, meantime: 3 } as const

/** Reads the corpora in a folder; what is not there is named in `missing`. */
export function readNamesCorpora(corpora: Corpora): NamesCorpora {
  const missing: string[] = []
  const held = <Kind>(file: string, found: Kind[] | null): Kind[] => {
    if (!found) missing.push(file)
    return found ?? []
  }
  const records = <Kind>(file: string): Kind[] => held(file, corpusRecords<Kind>(corpora, file))
  const gum = records<GumDocument>('gum/train.jsonl').filter(one => FREE_GENRES.has(one.genre))
  const plain = [...records<PlainRecord>('ewt/train.jsonl'), ...records<PlainRecord>('polnear/train.jsonl')]
  return {
    wikigold: readConll(held(WIKIGOLD, corpusLines(corpora, WIKIGOLD))),
    gum: gum.map(gumText),
    meantime: records<MeantimeDocument>('meantime-full/all.jsonl').map(one => ({
      report: reportOf(one.id, one.text),
      names: meantimeNames(one, english.names),
      corpus: CORPUS.meantime,
      until: one.annotated_until,
    })),
    plain: plain.map(({ id, text, tokens }) => ({
      report: reportOf(id, text),
      ...(tokens
        ? { tags: tokens.map(([start, end, , , tag]): [number, number, string] => [start, end, tag]) }
        : {}),
    })),
    missing,
  }
}

/** File of wikigold in the folder of the corpora. */
export const WIKIGOLD = 'wikigold/data/wikigold.conll.txt'

/** A document of GUM as it is learned from or measured on. */
export const gumText = (document: GumDocument): MarkedText => ({
  report: reportOf(document.id, document.text),
  names: gumNames(document, english.names),
  corpus: CORPUS.gum,
})

/** A document of UNER as the corpora keep it. */
export interface UnerDocument {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** A document of UNER as it is measured on. */
export const unerText = ({ id, text, entities }: UnerDocument): MarkedText => ({
  report: reportOf(id, text),
  names: entities.map(({ start, end, type }) => ({ start, end, kind: CONLL_KINDS[type] ?? 'other' })),
  corpus: 0,
})

/** A bare text as a report. */
export const reportOf = (id: string, text: string): Report => makeReport({ id, text, language: 'en' })

const CONLL_KINDS: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: 'other',
}
/** Tokens that no space stands before, and those that none stands behind. */
const CLOSES = /^(?:[,.;:!?)\]%]|'(?:s|re|ve|ll|d|m)?|n't|'')$/
const OPENS = /^(?:[([$`]|``)$/

/** Reads texts in the form of CoNLL, a token and its tag (I-TYPE or O) a line: sentences are lines of the text. */
export function readConll(lines: readonly string[]): MarkedText[] {
  const texts: MarkedText[] = []
  let text = ''
  let names: MarkedName[] = []
  let open: MarkedName | undefined
  let before = ''
  const close = (): void => {
    if (open) names.push(open)
    open = undefined
  }
  const finish = (): void => {
    close()
    if (text.trim() !== '')
      texts.push({ report: reportOf(`conll-${texts.length + 1}`, text), names, corpus: CORPUS.wikigold })
    text = ''
    names = []
    before = ''
  }
  for (const line of lines) {
    const at = line.lastIndexOf(' ')
    const word = line.slice(0, at)
    const kind = CONLL_KINDS[line.slice(at + 3)]
    if (line.startsWith('-DOCSTART-')) finish()
    else if (at <= 0) {
      close()
      text = text === '' ? '' : `${text.trimEnd()}\n`
      before = ''
    } else {
      if (before !== '' && !CLOSES.test(word) && !OPENS.test(before)) text += ' '
      const start = text.length
      text += word
      before = word
      if (!kind || open?.kind !== kind) close()
      if (kind) open = { start: open?.start ?? start, end: text.length, kind }
    }
  }
  finish()
  return texts
}
