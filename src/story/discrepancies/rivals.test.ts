import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const OTHER = 'The lockmaster baked a cake.'

test('two numbers that one report has from two are set against each other, and whoever has one of them is on its side', async () => {
  for (const line of [
    'The Ferry Guild put the crowd at 12,500. The wardens spoke of 3,200.',
    'The Ferry Guild claims 12,500 marchers; the wardens counted 3,200.',
    'Turnout was 12,500, according to the guild, or 3,200, according to the wardens.',
    'The wardens said 3,200 people had come. Ivo Brandt insisted that the true figure was 12,500.',
  ]) {
    const found = await between(line, OTHER)
    assert.ok(
      found.some(one => /^count contradiction: 12,500 <> 3,200$/.test(one)),
      `${line} ${found.join('; ')}`,
    )
  }
})

test('what one says twice, what is put at another thing and what is far apart is no dispute', async () => {
  for (const line of [
    'The wardens put the crowd at 12,500. They had spoken of 3,200.',
    'The wardens put the crowd at 12,500. The guild put the cost of the fence at 3,200.',
    'The Ferry Guild claims 12,500 marchers; the wardens counted 32.',
    'The guild put it at 4.75 crowns, up from 4.50 crowns.',
  ])
    assert.deepEqual(await between(line, OTHER), [], line)
})
