import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { NO_LAYERS } from '../../model/index.ts'
import type { Layers, Report, Span } from '../../model/index.ts'
import { makeReport } from '../../readers/index.ts'
import { ATTRIBUTION_MEASURES, countAttributions } from './attributions.ts'
import { BLOCK_MEASURES, countBlocks, pagesOf, textOfPage } from './blocks.ts'
import { score } from './count.ts'
import type { Counts, Measure } from './count.ts'
import { countNames, NAME_MEASURES } from './names.ts'
import { countStories, STORY_MEASURES } from './stories.ts'
import { countSentences, countTags, SENTENCE_MEASURES, TAG_MEASURES } from './tagging.ts'
import { countDates, DATE_MEASURES } from './values.ts'

const FINDING = { by: 'test', certainty: 'stated' } as const
const reportOf = (text: string, layers: Partial<Layers>): Report => ({
  ...makeReport({ id: 'r', text, language: 'en' }),
  layers: { ...NO_LAYERS, ...layers },
})
/** The scores of documents, in hundredths, by measure. */
const table = (documents: readonly Counts[], measures: readonly Measure[]): Record<string, number> =>
  Object.fromEntries(score(documents, measures).map(one => [one.measure, Math.round(one.value * 100)]))

const TEXT = 'Velde said that the lock would open on Monday. "It holds," Haddad said. Nobody asked.'
const at = (words: string): Span => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const pair = (words: string): readonly [number, number] => [at(words).start, at(words).end]

describe('attributions', () => {
  const gold = {
    id: 'r',
    text: TEXT,
    attributions: [
      {
        source: [pair('Velde')],
        cue: [pair('said')],
        content: [pair('that the lock would open on Monday')],
        quoteType: 'indirect',
      },
      {
        source: [pair('Haddad')],
        cue: [pair('Haddad said')],
        content: [pair('"It holds,"')],
        quoteType: 'direct',
      },
    ],
  }
  const found = (source: string, cue: string, content: string, within: number | null = null) => ({
    ...FINDING,
    kind: 'direct' as const,
    class: 'speech' as const,
    source: [at(source)],
    cue: [at(cue)],
    content: [at(content)],
    within,
    speaker: null,
    confidence: 1,
  })
  const scored = (...attributions: ReturnType<typeof found>[]): Record<string, number> =>
    table([countAttributions(gold, reportOf(TEXT, { attributions }))], ATTRIBUTION_MEASURES)

  test('that are all right score 100', () => {
    const all = scored(
      found('Velde', 'said', 'that the lock would open on Monday.'),
      found('Haddad', 'said', 'It holds'),
    )
    assert.deepEqual(Object.values(all), [100, 100, 100, 100, 100, 100])
  })
  test('with a part of the words, or another source, are right in part', () => {
    const some = scored(found('Haddad', 'said', 'the lock would open'))
    assert.equal(some['content, Dice ≥ .5, F1'], 67)
    assert.equal(some['content, exact, F1'], 0)
    assert.equal(some['content and source, F1'], 0)
    assert.equal(some['content, tokens, F1'], 62)
    assert.equal(some['direct quotations, exact, recall'], 0)
  })
  test('inside a matched one are links of a chain; elsewhere they are mistakes', () => {
    const right = [
      found('Velde', 'said', 'that the lock would open on Monday'),
      found('Haddad', 'said', 'It holds'),
    ]
    assert.equal(scored(...right, found('Velde', 'said', 'the lock'))['content, Dice ≥ .5, F1'], 100)
    assert.equal(scored(...right, found('Velde', 'said', 'Nobody asked'))['content, Dice ≥ .5, F1'], 80)
    assert.equal(scored(...right, found('Velde', 'said', 'Nobody asked'))['speech cues, content, F1'], 80)
    assert.equal(scored(...right, found('Velde', 'asked', 'Nobody'))['speech cues, content, F1'], 80)
  })
})

test('dates are right by overlap, by words and by value', () => {
  const gold = {
    id: 'r',
    text: TEXT,
    timexes: [{ ...at('on Monday'), value: '2031-03-10' }, { ...at('Nobody') }],
  }
  const values = [
    { ...FINDING, ...at('Monday'), kind: 'date' as const, value: '2031-03-10' },
    { ...FINDING, ...at('lock'), kind: 'count' as const, value: '1' },
  ]
  const scores = table([countDates(gold, reportOf(TEXT, { values }))], DATE_MEASURES)
  assert.deepEqual(scores, { 'relaxed, F1': 67, 'strict, F1': 0, 'value, F1': 67 })
})

test('names are right with the same span and kind', () => {
  const mention = (words: string, kind: 'person' | 'place', form: 'name' | 'nominal' = 'name') => ({
    ...FINDING,
    ...at(words),
    kind,
    form,
    entity: 'r#1',
  })
  const mentions = [
    mention('Velde', 'person'),
    mention('Haddad', 'place'),
    mention('lock', 'place', 'nominal'),
  ]
  const gold = ['Velde', 'Haddad'].map(name => ({ ...at(name), kind: 'person' }))
  const scores = table([countNames(gold, reportOf(TEXT, { mentions }))], NAME_MEASURES)
  assert.deepEqual(Object.values(scores), [50, 67, 0, 0])
})

test('tags and sentences are compared with those of a treebank', () => {
  const tagger = { words: [] } as unknown as Parameters<typeof countTags>[1]
  assert.deepEqual(countTags([], tagger), [0, 0])
  assert.deepEqual(table([[3, 4]], TAG_MEASURES), { 'tags, accuracy': 75 })
  const [first, second, third] = TEXT.split('. ').map((sentence, i) =>
    at(i < 2 ? `${sentence}.` : sentence),
  ) as [Span, Span, Span]
  const gold = [first, second, third].map(({ start, end }) => [start, end] as const)
  const document = { id: 'r', genre: 'news', text: TEXT, sentences: gold, tokens: [] }
  const sentences = [first, { start: second.start, end: third.end }].map(span => ({ ...span, block: 0 }))
  const scores = table([countSentences(document, reportOf(TEXT, { sentences }))], SENTENCE_MEASURES)
  assert.deepEqual(Object.values(scores), [40, 80])
})

test('blocks are compared line by line; a label in doubt is right both ways', () => {
  const line = (n: number, label: string, more: object = {}) => ({
    page: 'p',
    line: n,
    text: `The ${label} of line ${n}.`,
    label,
    ...more,
  })
  const lines = [
    line(2, 'other'),
    line(0, 'headline'),
    line(1, 'caption', { doubt: 'deck' }),
    ...Array.from({ length: 20 }, (_, i) => line(i + 3, 'body')),
  ]
  const [[, own] = ['', []]] = pagesOf(lines)
  assert.deepEqual(
    own.slice(0, 3).map(one => one.label),
    ['headline', 'caption', 'other'],
  )
  const text = textOfPage(own)
  const end = text.indexOf('The caption')
  const body = text.indexOf('The other')
  const blocks = [
    { ...FINDING, start: 0, end, role: 'body' as const },
    { ...FINDING, start: end, end: body, role: 'standfirst' as const },
    { ...FINDING, start: body, end: text.length, role: 'body' as const },
  ]
  const scores = table([countBlocks(own, blocks)], BLOCK_MEASURES)
  assert.deepEqual(Object.values(scores), [98, 100, 50])
})

test('stories are compared report by report', () => {
  const same = table(countStories(['a', 'a', 'b'], ['x', 'x', 'y']), STORY_MEASURES)
  assert.deepEqual(Object.values(same), [100, 100, 100])
  const joined = table(countStories(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'x']), STORY_MEASURES)
  assert.deepEqual(joined, { 'B-cubed F1': 67, 'B-cubed precision': 50, 'B-cubed recall': 100 })
})

describe('intervals', () => {
  const documents = Array.from({ length: 40 }, (_, i): Counts => [i % 4 === 0 ? 0 : 1, 1])
  const measures: readonly Measure[] = [{ name: 'share', of: ([part = 0, all = 1]) => part / all }]
  test('hold the score, are the same every time, and are a point where there is one document', () => {
    const [one] = score(documents, measures)
    assert.ok(one && one.low < 0.75 && one.value === 0.75 && one.high > 0.75)
    assert.ok(one.high - one.low > 0.15 && one.high - one.low < 0.4)
    assert.deepEqual(score(documents, measures)[0], one)
    const [alone] = score([[1, 2]], measures)
    assert.deepEqual([alone?.low, alone?.high], [0.5, 0.5])
  })
})
