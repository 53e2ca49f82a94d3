import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const NIGHT = 'The sluice at Harn broke on Monday night.'

test('a word changed or left out in a quotation that no alignment holds', async () => {
  assert.deepEqual(
    await between(
      `${NIGHT} Mira Orr lives beside it. “She poured me that tea herself,” Mira Orr said. Her sons are well.`,
      `${NIGHT} “She poured me the tea herself,” Mira Orr told the Ledger before the talks.`,
    ),
    ['wording variance: me that tea <> me the tea'],
  )
})

test('a contraction, an apostrophe with spaces and a "that" left out are no change', async () => {
  const told = (words: string): string => `${NIGHT} “${words}”, Mira Orr told the guild at Harn.`
  for (const words of [
    'I know that it’s the sluice keeper who went home early',
    'I know it is the sluice keeper who went home early',
    'I know it ’ s the sluice keeper who went home early',
  ])
    assert.deepEqual(
      await between(told('I know it’s the sluice keeper who went home early'), told(words)),
      [],
    )
})

test('two utterances of one who says both are none', async () => {
  const both = 'It was a joy to row in the harbour. It was a joy to sing in the harbour.'
  assert.deepEqual(
    await between(
      `“${both}”, Mira Orr said.`,
      'On Monday “it was a joy to row in the harbour”, Mira Orr said.',
    ),
    [],
  )
})

test('a few words alike beside which only one quotation begins are no setting', async () => {
  assert.deepEqual(
    await between(
      `${NIGHT} “The sluice will open in stages, with one toll for every flag in Harn”, Mira Orr said.`,
      `${NIGHT} “We back the opening of the sluice in stages, with one toll for every flag in Harn”, Mira Orr said.`,
    ),
    [],
  )
})
