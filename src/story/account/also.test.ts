import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, tell } from '../../../test/engine.ts'

/** The outlets that the first sentence of the brief cites. */
async function cited(...reports: readonly Told[]): Promise<string[]> {
  const dossier = await tell(...reports)
  const outlets = new Map(dossier.reports.map(({ id, outlet }) => [id, outlet]))
  const [first] = dossier.account.brief
  return [...new Set(first?.citations.map(({ report }) => outlets.get(report) ?? ''))].sort()
}

const told = (outlet: string, ...text: string[]): Told => ({ outlet, text: text.join('\n\n') })

const COAST = told(
  'Coast Radio',
  'Mayor Mira Orr imposed a curfew on taverns in the harbour of Harn on Monday, after neighbours had complained of noise.',
  'Landlords who serve beer after nine pay a fine of ninety crowns.',
  'The fishermen of Dorn had wanted a ban on all barrels.',
)

const POST = (lead: string): Told =>
  told(
    'Harn Post',
    lead,
    'Per Holt, who owns the Blue Anchor, sold his last barrel to a ferry crew at dusk.',
    'He has kept the house for thirty years and means to sell it in spring.',
  )

test('who begins with the same event in other words is cited for it', async () => {
  const post = POST('A dispute about noise between taverns and their neighbours has ended with a curfew.')
  assert.deepEqual(await cited(COAST, post), ['Coast Radio', 'Harn Post'])
})

test('who begins with another matter of the same people is not', async () => {
  const post = POST('A dispute about rent between taverns and their neighbours has ended with a feast.')
  assert.equal((await cited(COAST, post)).length, 1)
})
