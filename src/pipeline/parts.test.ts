import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { annotateReport, LONGEST_TEXT } from './index.ts'
import { engine, readTold } from '../../test/engine.ts'
import { joinParts, partsOf } from './parts.ts'
import { NO_LAYERS } from '../model/index.ts'
import type { Block, Report } from '../model/index.ts'

const bodyOf = (start: number, end: number): Block => ({
  start,
  end,
  role: 'body',
  by: 'blocks/body',
  certainty: 'stated',
})

const reportOf = async (text: string): Promise<Report> =>
  (await readTold([{ outlet: 'Post', text }]))[0] as Report

describe('the parts of a text', () => {
  test('are one where it is no book', () => {
    const blocks = [bodyOf(0, 50), bodyOf(50, 90_000)]
    assert.deepEqual(partsOf('x'.repeat(90_000), blocks), [{ blocks, of: [0, 1] }])
    assert.deepEqual(partsOf('', []), [{ blocks: [], of: [] }])
  })
  test('end at blocks, and cut a block that is longer than a part', () => {
    const text = `${'a '.repeat(40_000)}${'\u{1F600}'.repeat(100_000)}`
    const blocks = [bodyOf(0, 80_000), bodyOf(80_000, text.length)]
    const parts = partsOf(text, blocks)
    const pieces = parts.flatMap(part => part.blocks)
    assert.deepEqual(
      parts.map(part => part.of),
      [[0], [1], [1]],
    )
    assert.deepEqual([pieces[0]?.start, pieces.at(-1)?.end], [0, text.length])
    for (const [i, piece] of pieces.entries()) {
      assert.equal(piece.start, pieces[i - 1]?.end ?? 0)
      assert.ok(text.slice(piece.start, piece.end).isWellFormed())
    }
  })
})

describe('the layers of parts', () => {
  test('joined, point to entities and attributions by their new numbers', () => {
    const finding = { by: 'test', certainty: 'stated' } as const
    const part = (start: number, names: readonly string[]) => ({
      ...NO_LAYERS,
      sentences: [{ start, end: start + 9, block: 0 }],
      entities: names.map((name, i) => ({
        id: `r#${i + 1}`,
        kind: 'person' as const,
        name,
        named: name !== 'officials',
        ...finding,
      })),
      attributions: [null, 0].map(within => ({
        kind: 'direct' as const,
        class: 'speech' as const,
        source: [],
        cue: [],
        content: [],
        within,
        speaker: 'r#1',
        confidence: 1,
        ...finding,
      })),
      statements: [{ spans: [], sources: [null, 'r#2'], attribution: 1, ...finding }],
    })
    const blocks = [bodyOf(0, 9), bodyOf(9, 18)]
    const of = [
      { blocks, of: [0] },
      { blocks, of: [1] },
    ]
    const layers = [part(0, ['officials', 'Ana Velde']), part(9, ['officials', 'Ana Velde'])]
    const joined = joinParts('r', blocks, of, layers)
    assert.deepEqual(
      joined.sentences.map(one => one.block),
      [0, 1],
    )
    assert.deepEqual(
      joined.entities.map(one => [one.id, one.name]),
      [
        ['r#1', 'officials'],
        ['r#2', 'Ana Velde'],
        ['r#3', 'officials'],
      ],
    )
    assert.deepEqual(
      joined.attributions.map(one => [one.within, one.speaker]),
      [
        [null, 'r#1'],
        [0, 'r#1'],
        [null, 'r#3'],
        [2, 'r#3'],
      ],
    )
    assert.deepEqual(
      joined.statements.map(one => [one.sources, one.attribution]),
      [
        [[null, 'r#2'], 1],
        [[null, 'r#2'], 3],
      ],
    )
  })
})

test('a text of several parts is read to its end, with its people known throughout', async () => {
  const paragraph = 'The harbour lock stays shut, Ana Velde said on Monday. It was built long ago.\n\n'
  const text = paragraph.repeat(Math.ceil(220_000 / paragraph.length))
  const { layers } = annotateReport(await reportOf(text), await engine())
  const people = layers.entities.filter(one => one.kind === 'person' && one.named)
  assert.deepEqual(
    people.map(one => one.name),
    ['Ana Velde'],
  )
  assert.equal(layers.blocks.at(-1)?.end, text.length)
  assert.ok((layers.sentences.at(-1)?.end ?? 0) > text.length - 10)
  assert.ok((layers.mentions.at(-1)?.start ?? 0) > text.length - 100)
  const ids = new Set(layers.entities.map(one => one.id))
  assert.equal(ids.size, layers.entities.length)
  assert.ok(layers.mentions.every(one => ids.has(one.entity)))
})

test('a text longer than any report is refused in one line', async () => {
  const report = { ...(await reportOf('The lock opened.')), text: 'a'.repeat(LONGEST_TEXT + 1) }
  const loaded = await engine()
  assert.throws(
    () => annotateReport(report, loaded),
    /^RangeError: the text of \S+ is longer than \d+ characters; cut it$/,
  )
})
