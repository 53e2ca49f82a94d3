import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { apparatus } from '../../../test/facts.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

const differences = async (words: string, a: string, b: string): Promise<string[]> =>
  apparatus(
    await tell(
      { outlet: 'Harn Post', text: `${LEAD}\n\n“${a},” Lindahl said.` },
      { outlet: 'Sund Echo', text: `${LEAD}\n\n“${b},” Lindahl said.` },
    ),
    words,
  )

test('function words that stand for one another are editorial', async () => {
  assert.deepEqual(
    await differences(
      'closed the old bridge',
      'It was I who closed the old bridge, and everyone went home',
      'It was me who closed the old bridge, and all went home',
    ),
    ['I] me (editorial) B', 'everyone] all (editorial) B'],
  )
})

test('function words that say something else are substantive, and so is another person', async () => {
  assert.deepEqual(
    await differences(
      'closed the old bridge',
      'It was I who closed the old bridge, and everyone may go home',
      'It was him who closed the old bridge, and everyone will go home',
    ),
    ['I] him (substantive) B', 'may] will (substantive) B'],
  )
})
