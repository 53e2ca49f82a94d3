import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../test/attributing.ts'

const FRAMES: readonly (readonly [string, string])[] = [
  [
    '“The river has no owner,” Mara Orr cried from a barge on Saturday.',
    '-: Mara Orr cried from a barge on Saturday.',
  ],
  [
    'Mara Orr told a crowd in Harn that the lock would open in the spring.',
    '-: Mara Orr told a crowd in Harn',
  ],
  [
    'Idris Vale said at a news conference in Harn that the wells were the source.',
    '-: Idris Vale said at a news conference in Harn',
  ],
]

for (const [sentence, frame] of FRAMES)
  test(`where it is said: ${sentence}`, () => {
    assert.ok(told(sentence).includes(frame), told(sentence).join('\n'))
  })

const PLAIN: readonly string[] = [
  'Mara Orr said in a statement that the lock would open in the spring.',
  'Mara Orr said on Saturday morning that the lock would open in the spring.',
  '“The river has no owner,” Mara Orr said of the old lock there.',
  'Mara Orr told reporters that the lock would open in the spring.',
]

for (const sentence of PLAIN)
  test(`nothing but what is said: ${sentence}`, () => {
    assert.equal(told(sentence).length, 1, told(sentence).join('\n'))
  })
