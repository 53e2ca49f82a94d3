import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'

const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

/** What the first of two reports is said to have alone. */
async function alone(own: string, other: string): Promise<string[]> {
  const { account, reports } = await tell(
    { outlet: 'Harn Post', text: `${LEAD}\n\n${own}` },
    { outlet: 'Sund Echo', text: `${LEAD}\n\n${other}` },
  )
  return account.sole
    .filter(({ locus }) => locus.report === reports[0]?.id)
    .map(({ locus }) => locus.spans.map(({ exact }) => exact).join(' … '))
}

const STOPPED = 'The judge stopped the toll on Friday at the request of the ferry crews.'

test('what another report seems to tell in other words is nothing that one alone has', async () => {
  assert.deepEqual(
    await alone(STOPPED, 'Ferry crews had asked the judge to halt it. The talks went on until noon.'),
    [],
  )
})

test('what shares a few words with another report still stands alone', async () => {
  assert.deepEqual(
    await alone(STOPPED, 'A judge of the boat race lost his hat. The talks went on until noon.'),
    [STOPPED],
  )
})
