import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../test/engine.ts'

/** Of a report beside another one: what it relays, with the words that prove it. */
async function relays(text: string, published = '2031-05-10'): Promise<string[]> {
  const { derivations, reports } = await tell(
    { outlet: 'Harn Post', text },
    {
      outlet: 'Coast Courier',
      text: 'Mayor Mira Tavares said on Monday that the Sund bridge would close in May.',
      published,
    },
  )
  const own = reports.find(one => one.outlet === 'Harn Post')
  return derivations
    .filter(one => one.report === own?.id && one.kind === 'relays')
    .map(({ from, evidence }) =>
      [from.label, ...(evidence[0]?.spans ?? []).map(({ exact }) => exact)].join(' | '),
    )
}

test('an outlet to which somebody said it is relayed, and of several who reported it each', async () => {
  assert.deepEqual(
    await relays('Mayor Mira Tavares told the Sund Echo that the Sund bridge would close in May.'),
    ['Sund Echo | told | Sund Echo'],
  )
  assert.deepEqual(
    await relays(
      'The plan to close the Sund bridge in May was first reported by The New York Times and The Washington Post.',
    ),
    ['New York Times', 'Washington Post'].map(
      one => `${one} | was first reported | The New York Times and The Washington Post`,
    ),
  )
})

test('whom the report is of, and whom somebody only told about, is not relayed', async () => {
  assert.deepEqual(
    await relays('Mayor Mira Tavares told the Harn Post that the Sund bridge would close in May.'),
    [],
  )
  assert.deepEqual(
    await relays('Mayor Mira Tavares said that the Sund Echo would move when the Sund bridge closes in May.'),
    [],
  )
})

test('a man is not the outlet of his name', async () => {
  const { derivations, reports } = await tell(
    { outlet: 'Fox', text: 'Mayor Mira Tavares said that the Sund bridge would close in May.' },
    {
      outlet: 'Harn Post',
      text: 'Vincent Fox said that the Sund bridge would close in May. Fox, a ferryman, laughed as he said so.',
    },
  )
  assert.equal(reports.length, 2)
  assert.deepEqual(derivations, [])
})

test('a report of a later day is not the one that was relayed', async () => {
  const text = 'Mayor Mira Tavares told the Coast Courier that the Sund bridge would close in May.'
  assert.match((await relays(text)).join(), /^[AB] \(Coast Courier\)/)
  assert.match((await relays(text, '2031-05-12')).join(), /^Coast Courier/)
})
