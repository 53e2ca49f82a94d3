/** What others are known to reach, beside which a score is printed: by corpus and measure. Each says who and on what; none was measured here unless it says so. */
export const PUBLISHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  polnear: {
    'content, Dice ≥ .5, F1': 'two annotators 82.1',
    'content, tokens, F1': 'two annotators 91.3',
    'content, exact, F1':
      'two annotators 69.1; a sentence at a time, on its test: BERT+CofeNet 72.9, CRF 28.6, CoreNLP 17.5',
    'content and source, F1': 'two annotators 75',
    'speech cues, content, F1': 'two annotators 96',
    'direct quotations, exact, recall': 'two annotators 94',
  },
  timebank: {
    'relaxed, F1': 'HeidelTime 90.3 on TempEval-3 platinum; chrono-node 71 to 83',
    'strict, F1': 'HeidelTime 81.3; chrono-node 49 to 53',
    'value, F1': 'HeidelTime 77.6; chrono-node 43 to 61',
  },
  wikiwars: {
    'relaxed, F1': 'chrono-node 74.8 on its test',
    'strict, F1': 'chrono-node 40.8 on its test',
    'value, F1': 'chrono-node 25.7 on its test',
  },
  uner: { 'names, exact span and kind, F1': 'compromise 55.7, kinds not asked' },
  NAEB: {
    'runs of four words in the body, F1':
      'newspaper4k 90.3 (its own figure); Readability on linkedom, figures left out, 90.8 (measured here)',
  },
  'fundus fixtures': {
    'runs of four words in the body, F1': 'Readability on linkedom, figures left out, 93.1 (measured here)',
    'title is the first headline': 'metascraper 69',
    'day of publication, as written or in UTC': 'metascraper 88',
    'authors, whole set': 'metascraper 66',
  },
  stories: { 'B-cubed F1': 'TF-IDF in one pass 88.3 on its test half' },
}
