import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine } from '../../../../test/engine.ts'
import { ChainScores } from '../../../text/index.ts'
import type { Block, Span } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import { findAttributions, ruledCandidates } from '../index.ts'
import { sceneOf } from '../scene.ts'
import type { Candidate, Scene } from '../scene.ts'
import { classOf } from './class.ts'
import { rangesOf } from './find.ts'
import { withLearned } from './merge.ts'
import { loadAttributions } from './model.ts'
import { spanFeatures, spanList } from './span-features.ts'
import { SpanScorer } from './span-sums.ts'
import { traceAll } from './traces.ts'
import { viewOf } from './views.ts'

const { tagger, attributions: model, locale } = await engine()
assert.ok(model, 'the weights of the learned finder are loaded')

function read(text: string) {
  const block: Block = { start: 0, end: text.length, role: 'body', by: 'test', certainty: 'stated' }
  const report = { id: 'r', text, published: null } as unknown as Parameters<typeof analyse>[0]
  return analyse(report, [block], tagger, locale)
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(span => text.slice(span.start, span.end)).join(' / ')

/** What rules and learned finder find together, as "class source | cue | content". */
function found(text: string): string[] {
  const learned = model ? { model, words: tagger.words } : undefined
  return findAttributions(read(text), locale, [], [], learned).attributions.map(
    one => `${one.class} ${words(text, one.source)} | ${words(text, one.cue)} | ${words(text, one.content)}`,
  )
}

test('what no rule knows is learned: minds, nouns', () => {
  for (const [text, expected] of [
    [
      'The harbour board is confident that the lock will open before the flood.',
      'attitude The harbour board | is confident | that the lock will open before the flood',
    ],
    [
      'Residents are worried that the dike will not hold.',
      'attitude Residents | are worried | that the dike will not hold',
    ],
  ] as const)
    assert.deepEqual(found(text), [expected])
})

test('a learned cue is speech only where somebody speaks, in quotation marks or surely', () => {
  const text = 'Drivers were told that the bridge is “shut for good”.'
  const traces = traceAll(sceneOf(read(text), locale), tagger.words, [])
  const cue = (likely: number) => ({ from: 2, to: 3, likely })
  const span = (part: string): Span[] => [
    { start: text.indexOf(part), end: text.indexOf(part) + part.length },
  ]
  const somebody = span('Drivers')
  assert.equal(classOf(traces, cue(0.9), [], span('“shut for good”')), 'attitude')
  assert.equal(classOf(traces, cue(0.3), somebody, span('“shut for good”')), 'speech')
  assert.equal(classOf(traces, cue(0.9), somebody, span('the bridge is')), 'speech')
  assert.equal(classOf(traces, cue(0.3), somebody, span('the bridge is')), 'attitude')
})

test('a deed and a quoted term are no speech', () => {
  const classIn = (text: string, cue: string, content: string, likely: number): string => {
    const scene = sceneOf(read(text), locale)
    const traces = traceAll(scene, tagger.words, [])
    const from = scene.analysis.tokens.findIndex(token => token.text === cue)
    const start = text.indexOf(content)
    const source = [{ start: 0, end: 4 }]
    return classOf(traces, { from, to: from + 1, likely }, source, [{ start, end: start + content.length }])
  }
  assert.equal(
    classIn('Vale concluded a visit of two days.', 'concluded', 'a visit of two days', 0.9),
    'attitude',
  )
  assert.equal(
    classIn('Vale concluded that the lock was shut.', 'concluded', 'that the lock was shut', 0.9),
    'speech',
  )
  assert.equal(classIn('Vale stalled over “dialogue” in May.', 'stalled', '“dialogue”', 0.4), 'attitude')
  assert.equal(
    classIn(
      'Vale stalled over “the end of all dialogue” in May.',
      'stalled',
      '“the end of all dialogue”',
      0.4,
    ),
    'speech',
  )
})

test('a quotation stays with the rule that owns it', () => {
  const text = '"The lock opens on Monday," Vale said on the quay, declining to say more.'
  assert.ok(found(text).some(line => line === 'speech Vale | said | "The lock opens on Monday,"'))
})

/** A scene with one candidate of a rule, and where the words of a learned one stand. */
function sceneWith(text: string, content: string, learned: string): string[] {
  const scene: Scene = sceneOf(read(text), locale)
  const span = (part: string): Span => {
    const start = text.indexOf(part)
    assert.ok(start >= 0, part)
    return { start, end: start + part.length }
  }
  const rule: Candidate = {
    rule: 'final',
    class: 'speech',
    source: [span('Vale')],
    cue: [span('said')],
    content: [span(content)],
    confidence: 0.9,
  }
  const candidate: Candidate = { ...rule, rule: 'learned', content: [span(learned)], confidence: 0.6 }
  return withLearned(scene, [rule], [{ owner: 0, candidate }]).map(one => words(text, one.content))
}

test('learned content replaces the rule’s where both see the same side of the cue', () => {
  const text = 'The lock, which is old, opens soon, Vale said.'
  assert.deepEqual(sceneWith(text, 'which is old, opens soon', 'The lock, which is old, opens soon'), [
    'The lock, which is old, opens soon',
  ])
})

test('learned content on the other side of the cue is not believed', () => {
  const text = 'The lock opens soon, Vale said, leaving for the ferry.'
  assert.deepEqual(sceneWith(text, 'The lock opens soon', 'leaving for the ferry'), ['The lock opens soon'])
})

test('quoted words never lose their owner to learned content', () => {
  const text = 'The lock, “late as ever”, opens soon, Vale said.'
  assert.deepEqual(sceneWith(text, 'The lock, “late as ever”, opens soon', 'opens soon'), [
    'The lock, “late as ever”, opens soon',
  ])
})

test('without weights the rules stand alone', () => {
  const text = 'Residents are worried that the dike will not hold, Vale said.'
  const analysis = read(text)
  const alone = findAttributions(analysis, locale, [], []).attributions
  assert.deepEqual(
    alone.map(one => words(text, one.content)),
    ruledCandidates(sceneOf(analysis, locale)).map(one => words(text, one.content)),
  )
})

test('the same text gives the same attributions, whatever was read before', () => {
  const text = 'The council fears that “nothing” will change, an aide to Orr told the Courier.'
  const before = found(text)
  found('Vale denied that the lease was discussed. She hopes for rain.')
  assert.deepEqual(found(text), before)
})

test('ranges of labels begin anew where a label begins', () => {
  assert.deepEqual(rangesOf(Uint8Array.of(0, 1, 2, 1, 0, 2, 2, 3), 1), [
    { from: 1, to: 3 },
    { from: 3, to: 4 },
    { from: 5, to: 7 },
  ])
})

test('other bytes are refused', () => {
  assert.throws(() => loadAttributions(new TextEncoder().encode('VTAG1 other')), RangeError)
  assert.throws(() => loadAttributions(new TextEncoder().encode('VATT1\u0003abc')), RangeError)
})

test('a chain is used for many sequences', () => {
  const scores = new ChainScores((model as NonNullable<typeof model>).cues)
  const once = (): string => {
    scores.begin(3)
    scores.score(1, Int32Array.of(12345), 1)
    return [...scores.best(1)].join()
  }
  const first = once()
  scores.begin(40)
  scores.best()
  assert.equal(once(), first)
})

test('what is summed up once for many tokens comes to the scores of the features one by one', () => {
  const text =
    'The mayor said that the lock was safe, and the union told the Ledger: “Nobody asked us,” though the ministry had warned, it says, of a leak.'
  const analysis = read(text)
  const traces = traceAll(sceneOf(analysis, locale), tagger.words, [])
  const sentence = analysis.sentences[0]
  assert.ok(sentence)
  const cues = [2, 12, 31].map(from => ({ from, to: from + 1, likely: 0.8 }))
  const scorer = new SpanScorer(model.spans)
  const length = sentence.last - sentence.first
  const scored = (fill: (scores: ChainScores) => void): number[] => {
    const scores = new ChainScores(model.spans)
    fill(scores)
    return Array.from({ length: length * model.spans.labels }, (_, k) =>
      scores.scoreOf(Math.floor(k / model.spans.labels), k % model.spans.labels),
    )
  }
  const all = cues.map(cue => {
    const view = viewOf(traces, [], sentence, cue, cues)
    const summed = scored(scores => scorer.score(traces, view, scores))
    const single = scored(scores => {
      const list = spanList()
      scores.begin(length)
      spanFeatures(traces, view, list, item => scores.score(item, list.hashes, list.count))
    })
    assert.deepEqual(summed, single)
    return summed.join()
  })
  assert.equal(new Set(all).size, cues.length, 'each cue scores otherwise')
})
