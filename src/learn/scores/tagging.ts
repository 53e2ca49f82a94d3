import type { Report } from '../../model/index.ts'
import { spell, tag, tagText } from '../../text/index.ts'
import type { Tagger } from '../../text/index.ts'
import { treebankSentences } from '../treebank.ts'
import type { TaggedSentence, TreebankDocument } from '../treebank.ts'
import { f1, share } from './count.ts'
import type { Counts, Measure } from './count.ts'

/** The measures of {@link countTags}. */
export const TAG_MEASURES: readonly Measure[] = [share('tags, accuracy', 0, 1)]
/** The measures of {@link countSentences}. */
export const SENTENCE_MEASURES: readonly Measure[] = [
  f1('sentences, both ends, F1', 0, 1, 2),
  f1('ends of sentences, F1', 3, 4, 5),
]

/** Words whose tag is right, and all words; each sentence is tagged alone. */
export const countTags = (sentences: readonly TaggedSentence[], tagger: Tagger): Counts =>
  compareTags(
    sentences,
    sentences.map(({ words }) => tag(tagger, words)),
  )

/** The same where the sentences are one text. */
export const countTextTags = (sentences: readonly TaggedSentence[], tagger: Tagger): Counts =>
  compareTags(
    sentences,
    tagText(
      tagger,
      sentences.map(({ words }) => spell(words)),
    ),
  )

/** Of the sentences of a document, in the treebank's own words. */
export const countTreebankTags = (document: TreebankDocument, tagger: Tagger): Counts =>
  countTextTags(treebankSentences(document), tagger)

function compareTags(sentences: readonly TaggedSentence[], found: readonly (readonly string[])[]): Counts {
  const gold = sentences.flatMap(({ tags }) => tags)
  const right = found.flat().filter((one, i) => one === gold[i]).length
  return [right, gold.length]
}

/** Sentences with the same two ends, and ends of sentences: right, wrong and missed of each. */
export function countSentences(document: TreebankDocument, report: Report): Counts {
  const compare = <Key>(marked: ReadonlySet<Key>, found: readonly Key[]): number[] => {
    const right = found.filter(one => marked.has(one)).length
    return [right, found.length - right, marked.size - right]
  }
  const { sentences } = report.layers
  return [
    ...compare(
      new Set(document.sentences.map(([start, end]) => `${start}-${end}`)),
      sentences.map(({ start, end }) => `${start}-${end}`),
    ),
    ...compare(
      new Set(document.sentences.map(([, end]) => end)),
      sentences.map(({ end }) => end),
    ),
  ]
}
