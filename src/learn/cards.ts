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

/** What the model card says of the finder of attributions. */
export const ATTRIBUTIONS_CARD = `\`attributions.bin\`, {bytes} bytes: two linear-chain conditional random fields (AdaGrad, four tenths of the features left out at each step,
the weights of three trainings averaged). The first labels the tokens of a sentence as parts of a cue; the second labels the
sentence of each cue as its source and content. What the rules found is among the features, and rules and learned spans are merged
afterwards; docs/attributions.md has the design, what each part gives, and fifty errors classified.

- **Features**: words, stems, tags and clusters around a token; the chain of verbs it ends and the subject before it; what
  could be content behind it; quotation marks; place; for spans also side of the cue, distance, and what lies between.
- **Learned from** the annotators' spans of PolNeAR's train half: news of United States politics, 2015 and 2016.
- **Known weaknesses**: cues that are nouns, adjectives, prepositions or colons; verbs of deed that annotators took for
  cues; the ends of long contents; sources in another sentence are left to the rules.`

/** What the model card says of the finder of names. */
export const NAMES_CARD = `\`names.bin\`, {bytes} bytes: a linear-chain conditional random field (AdaGrad, four tenths of the features left out at
each step, the weights of two trainings averaged) over the words that may belong to a name: capitals, what stands between and
beside them, and words written small that are names elsewhere. Then each name is looked at whole, with all its places in the report, and the same
weights decide its kind, or that it is none. What the rules found is among the features; rules and learned names are joined
afterwards; docs/names.md has the design, what each part gives, and fifty errors classified.

- **Features**: words, affixes, shapes, tags and clusters around a word; word lists and gazetteer, and lists of the world's cities,
  surnames and organisations; what the rules made of it; the run of capitals as a whole; what stands around the other places of the
  word; what the report calls it ("the band", "is a river"). Of a whole name: how likely the labels of its words are, its words, the verbs it
  is the subject of, the nouns beside it, other names that share a word with it.
- **Learned from** marked names of encyclopaedia articles, interviews, speeches, biographies, textbooks and news, brought to one
  manner of marking (no titles, no articles), and once more from plain texts in which it marked the names itself. Whole names are
  learned as a finder sees them that has not learned from their text.
- **Known weaknesses**: organisations, above all against the places that they are named after and the works that they make;
  where a long name ends; names written small; names without a word beside them that tells what they are.`

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

/** The tables of the notice, by use. The lists are not made by `train`; they stand in the source. */
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
  attributions: {
    title: 'Marked attributions (cues, sources and contents)',
    rows: [
      {
        corpus: 'polnear',
        title: POLNEAR_TITLE,
        part: 'annotations of train (840 articles, 19,868 attributions)',
        terms: 'none stated; used for learned weights only',
      },
    ],
  },
  names: {
    title: 'Marked names (persons, places, organisations and others)',
    rows: [
      {
        corpus: 'wikigold',
        title: 'Wikigold (Balasuriya and others 2009)',
        part: 'all documents but the last 29',
        terms: 'CC BY 4.0',
      },
      {
        corpus: 'gum',
        title: GUM_TITLE,
        part: 'named entities of train, only the genres news, interview, bio, textbook and speech',
        terms: 'the corpus as a whole is CC BY-NC-SA 4.0; its other genres were left out',
      },
      {
        corpus: 'meantime-full',
        title: 'MEANTIME (Minard and others 2016)',
        part: 'names of headline and first five sentences',
        terms: MEANTIME_TERMS,
      },
    ],
  },
  plainNames: {
    title: 'Text in which names were marked by the finder itself',
    rows: [
      { corpus: 'ewt', title: EWT_TITLE, part: 'train, with its proper nouns', terms: 'CC BY-SA 4.0' },
      {
        corpus: 'polnear',
        title: POLNEAR_TITLE,
        part: 'texts of train',
        terms: 'none stated; used for learned weights only',
      },
    ],
  },
  list: {
    title: 'Lists in the source (`src/locales/en/gazetteer/`)',
    rows: [
      {
        corpus: '',
        title: 'PolNeAR 1.0.0',
        part: 'counts over the texts of train: which lower-case words are common (`commonWords.ts`)',
        terms: 'none stated; used for learned lists only',
      },
      {
        corpus: '',
        title: 'UD English-EWT',
        part: 'counts over train (`commonWords.ts`)',
        terms: 'CC BY-SA 4.0',
      },
      {
        corpus: '',
        title: 'PETRARCH 2, dictionaries of actors',
        part: 'organisations, words of the names of officials (`actors.ts`)',
        terms: 'MIT, Copyright (c) 2014 Open Event Data Alliance',
      },
      { corpus: '', title: 'GeoNames', part: 'names of cities (`cities.ts`)', terms: 'CC BY 4.0' },
      {
        corpus: '',
        title: 'Census of the United States, 1990',
        part: 'surnames and given names (`people.ts`)',
        terms: 'public domain',
      },
    ],
  },
}
