import { splitSentences, tokenise, tokensIn } from '../text/index.ts'
import { english } from '../locales/index.ts'
import { corpusRecords, MissingCorpus } from './corpus-file.ts'
import type { Corpora } from './corpus-file.ts'
import type { TreebankDocument } from './treebank.ts'

/** The genres of GUM whose texts are free (Creative Commons BY or BY-SA, or public domain); the others count as non-commercial and are left out. */
export const FREE_GENRES: ReadonlySet<string> = new Set(['news', 'interview', 'bio', 'textbook', 'speech'])

/** Plain texts from which word clusters and casing habits are learned: file and the field that has the text. */
const PLAIN_TEXTS = [
  ['gum/train.jsonl', 'text'],
  ['ewt/train.jsonl', 'text'],
  ['polnear/train.jsonl', 'text'],
  ['meantime-full/all.jsonl', 'text'],
] as const

/** Everything that a tagger is learned from and measured on. */
export interface TaggerCorpora {
  readonly gum: readonly TreebankDocument[]
  readonly ewt: readonly TreebankDocument[]
  readonly gumDev: readonly TreebankDocument[]
  readonly ewtDev: readonly TreebankDocument[]
  /** The words of the sentences of the plain texts; no paragraph twice. */
  readonly plain: readonly (readonly string[])[]
  /** Files that are not there. */
  readonly missing: readonly string[]
}

/** Reads the corpora in a folder; files that are not there are named in `missing`. Throws where both treebanks are missing. */
export function readTaggerCorpora(corpora: Corpora): TaggerCorpora {
  const missing = new Set<string>()
  const records = <Kind>(file: string): Kind[] => {
    const found = corpusRecords<Kind>(corpora, file)
    if (found === null) missing.add(file)
    return found ?? []
  }
  const plain: string[][] = []
  const seen = new Set<string>()
  for (const [file, field] of PLAIN_TEXTS) {
    for (const record of records<Readonly<Record<string, unknown>>>(file)) {
      if (file.startsWith('gum/') && !FREE_GENRES.has(String(record['genre']))) continue
      for (const paragraph of String(record[field] ?? '').split(/\n+/)) {
        if (!/\S/.test(paragraph) || seen.has(paragraph)) continue
        seen.add(paragraph)
        plain.push(...sentencesOf(paragraph))
      }
    }
  }
  const gum = records<TreebankDocument>('gum/train.jsonl').filter(document => FREE_GENRES.has(document.genre))
  const ewt = records<TreebankDocument>('ewt/train.jsonl')
  if (gum.length + ewt.length === 0)
    throw new MissingCorpus('neither gum nor ewt is there: a tagger has nothing to learn from')
  return {
    gum,
    ewt,
    gumDev: records('gum/dev.jsonl'),
    ewtDev: records('ewt/dev.jsonl'),
    plain,
    missing: [...missing],
  }
}

function sentencesOf(paragraph: string): string[][] {
  const tokens = tokenise(paragraph, english.tokens)
  return splitSentences(tokens, english.sentences).map(sentence => {
    const [from, to] = tokensIn(tokens, sentence)
    return tokens.slice(from, to).map(token => token.text)
  })
}
