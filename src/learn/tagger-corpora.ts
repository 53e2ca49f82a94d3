import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences, tokenise, tokensIn } from '../text/index.ts'
import { english } from '../locales/index.ts'
import type { TreebankDocument } from './treebank.ts'

/** The genres of GUM whose texts are free (Creative Commons BY or BY-SA, or public domain); the others count as non-commercial and are left out. */
const FREE_GENRES: ReadonlySet<string> = new Set(['news', 'interview', 'bio', 'textbook', 'speech'])

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
  /** Files of {@link PLAIN_TEXTS} that are not there. */
  readonly missing: readonly string[]
}

/** Reads the corpora in a folder. Throws where a treebank is not there; plain texts that are not there are named in `missing`. */
export function readTaggerCorpora(folder: string): TaggerCorpora {
  const plain: string[][] = []
  const missing: string[] = []
  const seen = new Set<string>()
  for (const [file, field] of PLAIN_TEXTS) {
    const records = tryRecords(join(folder, file))
    if (!records) missing.push(file)
    for (const record of records ?? []) {
      if (file.startsWith('gum/') && !FREE_GENRES.has(String(record.genre))) continue
      for (const paragraph of String(record[field] ?? '').split(/\n+/)) {
        if (!/\S/.test(paragraph) || seen.has(paragraph)) continue
        seen.add(paragraph)
        plain.push(...sentencesOf(paragraph))
      }
    }
  }
  const bank = (file: string): TreebankDocument[] =>
    records(join(folder, file)) as unknown as TreebankDocument[]
  return {
    gum: bank('gum/train.jsonl').filter(document => FREE_GENRES.has(document.genre)),
    ewt: bank('ewt/train.jsonl'),
    gumDev: bank('gum/dev.jsonl'),
    ewtDev: bank('ewt/dev.jsonl'),
    plain,
    missing,
  }
}

function sentencesOf(paragraph: string): string[][] {
  const tokens = tokenise(paragraph, english.tokens)
  return splitSentences(tokens, english.sentences).map(sentence => {
    const [from, to] = tokensIn(tokens, sentence)
    return tokens.slice(from, to).map(token => token.text)
  })
}

function records(path: string): Record<string, unknown>[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as Record<string, unknown>)
}

function tryRecords(path: string): Record<string, unknown>[] | undefined {
  try {
    return records(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
