/** What the model card says of the tagger. */
export const TAGGER_CARD = `\`tagger.bin\`, {bytes} bytes: a log-linear model (AdaGrad, a fifth of the features left out at each step), decoded greedily from left
to right, with the Penn treebank tags of GUM and EWT (44 of the Penn treebank, and HYPH, NFP, ADD, AFX, GW).

- **Features**: word, prefixes, suffixes, outline of capitals, digits and hyphens, last part of a compound, neighbours ±2,
  usual tag of the word and of the next two, word cluster (256, exchange algorithm over the plain texts that NOTICE.md names), whether the
  word is written small or capital inside sentences, capitals of five words, the two tags before. Features are hashed to 27 bits; weights are one
  byte each, stored as signed square roots, the smallest left out.
- **Manner**: GUM and EWT are annotated in different manners. GUM has weights of its own beside the common ones, and their sum is
  what is shipped; so the tags are those of GUM, and the accuracy on EWT, counted in its own manner, is lower for it.
- **Text**: how a text writes its words serves those that the word list does not know; where such a word has another tag than
  it mostly has in the text (three times and 60 % at least), the sentence is read a second time with that knowledge.
- **Casing**: sentences in Title Case and ALL CAPS are recognised and read with features of their own; an eighth of the
  training sentences are repeated in such casing.
- **Tokens**: trained on the treebanks' own tokens and on ours. Where one of ours joins several of theirs, the rule is the
  comment of \`joinedTag\` in \`src/learn/treebank.ts\` ("two-day visit" JJ, "state-run" JJ, "take-off" NN, "Al-Qaeda" NNP).
- **Speed**: 80,000 to 130,000 tokens a CPU-second on a shared core; loading takes 15 to 37 ms of CPU time.
- **Known weaknesses**: names against common nouns written with capitals, adjective against participle, "that" before a bare
  plural read as a verb ("said that talks would"), fillers of speech ("um", "like"): eight of the thirteen genres of GUM,
  conversation, podcast and vlog among them, were not learned from, for their licence (see NOTICE.md).`

/** One row of a table of the notice: a corpus, what was learned from, and its terms. */
export interface NoticeRow {
  readonly corpus: string
  readonly title: string
  readonly part: string
  readonly terms: string
}

const GUM_TITLE = 'UD English-GUM (Georgetown University Multilayer corpus; Zeldes 2017), commit afb41ee'
const EWT_TITLE = 'UD English-EWT (English Web Treebank; Silveira and others 2014), commit 15d613d'
const POLNEAR_TITLE = 'PolNeAR 1.0.0 (Newell and others 2018)'
const MEANTIME_TERMS = 'CC BY 4.0, FBK, VU Amsterdam, UPV/EHU'

/** The tables of the notice, by use. The word list is not made by `train`; it stands in the source. */
export const NOTICE_TABLES: Readonly<
  Record<string, { readonly title: string; readonly rows: readonly NoticeRow[] }>
> = {
  tagged: {
    title: 'Tagged sentences (tags, usual tags, weights)',
    rows: [
      {
        corpus: 'gum',
        title: GUM_TITLE,
        part: 'train, only the genres news, interview, bio, textbook and speech (69,355 tokens), whose texts are Creative Commons BY or BY-SA or in the public domain',
        terms: 'the corpus as a whole is CC BY-NC-SA 4.0; its other genres were left out',
      },
      { corpus: 'ewt', title: EWT_TITLE, part: 'train (204,577 tokens)', terms: 'CC BY-SA 4.0' },
    ],
  },
  plain: {
    title: 'Plain text (which words keep the same company, and how they are capitalised)',
    rows: [
      { corpus: '', title: 'the sentences above', part: '', terms: 'as above' },
      {
        corpus: 'polnear',
        title: POLNEAR_TITLE,
        part: 'texts of train',
        terms: 'none stated; used for learned weights only',
      },
      {
        corpus: 'meantime-full',
        title: 'MEANTIME (Minard and others 2016)',
        part: 'texts',
        terms: MEANTIME_TERMS,
      },
    ],
  },
  list: {
    title: 'Word list (which lower-case words are common; `src/locales/en/gazetteer/commonWords.ts`)',
    rows: [
      {
        corpus: '',
        title: 'PolNeAR 1.0.0',
        part: 'counts over the texts of train',
        terms: 'none stated; used for learned lists only',
      },
      { corpus: '', title: 'UD English-EWT', part: 'counts over train', terms: 'CC BY-SA 4.0' },
    ],
  },
}
