import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const YARD = 'The Sund yard has ordered 340 winches from a foundry for its new fleet of tugs.'
const CLERKS =
  'Clerks, worn out by months of nights, wept at the foundry beside 412 winches and a broken lathe.'

test('a thing that each report counts once, and not alike', async () => {
  assert.deepEqual(await between(YARD, CLERKS), ['count contradiction: 340 <> 412'])
  assert.deepEqual(
    await between(
      'The files of about 340,000 pensioners were copied.',
      'Thieves grabbed secrets of nearly 350,000 pensioners.',
    ),
    ['count rounding: about 340,000 <> nearly 350,000'],
  )
})

test('two numbers in one report count two things, and so do kinds, plans and addresses', async () => {
  for (const [one, other] of [
    [`${YARD} The port has ordered 190 winches there.`, CLERKS],
    [YARD.replace('winches', 'steel winches'), CLERKS.replace('winches', 'brass winches')],
    [YARD.replace('340', 'at least 340'), CLERKS],
    [YARD, CLERKS.replace('wept', 'would weep')],
    [YARD, CLERKS.replace('412', '4,120')],
    [
      'A shop stood in the 12200 block of Sund Street, where the fire began.',
      'The fire had begun on the roof of a yard in the 12500 block of Harn Street.',
    ],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})

test('a third report that gives both numbers shows that they are of two things', async () => {
  assert.deepEqual(await between(YARD, CLERKS), ['count contradiction: 340 <> 412'])
  const both = `${YARD} In all, ${CLERKS.replace(/^./, first => first.toLowerCase())}`
  assert.deepEqual(await between(YARD, CLERKS, both), [])
})
