import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { annotate } from '../../index.ts'
import type { Unit } from '../../story/index.ts'
import { annotated } from '../texts.ts'
import type { Annotate } from '../texts.ts'
import { compareWithin, overlapOf } from './story.ts'

const each: Annotate = async function* (reports) {
  for (const report of reports) yield annotate(report)
}

const LINES = [
  ['The lock at Velde opened on Monday.', 'A barge sank beside the northern pier.'],
  ['The lock at Velde opened early.', 'Near the northern pier a barge sank.'],
  ['The lock at Velde opened late.', 'Nobody saw a crane.'],
]

describe('passages of a story', () => {
  test('become units that share more the fewer reports have it', async () => {
    const reports = await annotated(
      LINES.map((lines, i) => ({ id: `r${i}`, text: lines.join('\n') })),
      each,
    )
    const { units, evidence } = compareWithin(
      reports,
      LINES.map((lines, i) =>
        lines.map(line => {
          const start = reports[i]?.text.indexOf(line) ?? 0
          return [{ start, end: start + line.length }]
        }),
      ),
    )
    const unit = (report: number, line: number): Unit => units[report]?.[line] as Unit
    assert.deepEqual(
      units.map(own => own.length),
      [2, 2, 2],
    )
    const barge = evidence(unit(0, 1), unit(1, 1))
    const lock = evidence(unit(0, 0), unit(1, 0))
    const neither = evidence(unit(0, 1), unit(2, 1))
    const last = (numbers: readonly number[]): number => numbers.at(-1) ?? 0
    assert.equal(barge.length, lock.length)
    assert.ok(last(barge) > last(lock))
    assert.equal(last(neither), 0)
    assert.deepEqual(overlapOf(unit(0, 1), unit(1, 1))[1], 1)
  })
})
