import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { golden } from '../../../test/golden.ts'
import { english } from '../../locales/index.ts'
import { unitsOf, worldOf } from '../alignments/index.ts'
import { toldElsewhere } from './elsewhere.ts'

const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
const GRAIN = 'Barges laden with grain were stuck below the bridge.'

/** Whether another report seems to tell what the first says of the grain. */
async function isTold(other: string, disputed = true): Promise<boolean | undefined> {
  const { reports, entities, discrepancies } = await tell(
    { outlet: 'Harn Post', text: `${LEAD}\n\n${GRAIN}` },
    { outlet: 'Sund Echo', text: `${LEAD}\n\n${other}` },
  )
  const units = unitsOf(reports, id => id, english)
  const worth = toldElsewhere({
    units,
    reports,
    world: worldOf(units, entities, reports, english),
    discrepancies: disputed ? discrepancies : [],
  })
  return units.filter(({ report, place }) => report === 0 && place === 1).map(unit => worth(unit) > 0)[0]
}

test('what another report has in other words seems to be told there', async () => {
  assert.equal(await isTold('Grain rotted in barges that could not go on.'), true)
})

test('what shares a word with another report is not told there', async () => {
  assert.equal(await isTold('The mayor of Sund kept grain for her geese.'), false)
})

test('what has a number and a name that no other report has is not told there', async () => {
  const told = async (number: string): Promise<number | undefined> => {
    const { reports, entities, discrepancies } = await tell(
      { outlet: 'Harn Post', text: `${LEAD}\n\nBarges with ${number}grain were stuck below the bridge.` },
      { outlet: 'Sund Echo', text: `${LEAD}\n\nGrain rotted in barges that could not go on.` },
    )
    const units = unitsOf(reports, id => id, english)
    const world = worldOf(units, entities, reports, english)
    const worth = toldElsewhere({ units, reports, world, discrepancies })
    return units.filter(({ report, place }) => report === 0 && place === 1).map(worth)[0]
  }
  const [plain, counted] = [await told(''), await told('nine hundred tonnes of rye and Barquero ')]
  assert.ok(plain !== undefined && counted !== undefined && plain > 0 && counted < 0, `${plain} ${counted}`)
})

test('what another report denies is not told there, however alike the words', async () => {
  const denied = 'Barges laden with grain were not stuck below the bridge.'
  assert.equal(await isTold(denied, false), true)
  assert.equal(await isTold(denied), false)
})

test('a sentence of which one part is told nowhere else is listed whole', async () => {
  const { dossier } = await golden('visit')
  const alone = dossier.account.sole.map(({ locus }) => locus.spans.map(({ exact }) => exact).join(' '))
  // the first part alone seems to be told by those who write of wheat
  assert.ok(alone.includes('Marenia is the main buyer of Kessari timber'))
  assert.ok(
    alone.includes('relations between the two fraternal nations have always been marked by mutual respect.'),
  )
})
