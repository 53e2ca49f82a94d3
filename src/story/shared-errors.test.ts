import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../test/engine.ts'
import type { Dossier } from '../model/index.ts'

const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
const TRUE = '“We will keep our quarrel with the ferrymen of the Sund until the spring,” Lindahl said.'
const ALSO = '“The bridge belongs to those who built it with their hands,” Tavares said.'
const WRONG = TRUE.replace('quarrel', 'war')
const TWICE = ALSO.replace('hands', 'money')

/** What each outlet has alone, so that none is a copy of another. */
const OWN: Readonly<Record<string, string>> = {
  'Harn Post': `${LEAD} The two had not spoken since the autumn, when a lorry fell through the planks. Anglers watched from the quay and waved.`,
  'Coast Radio':
    'A brass band played as the two heads of state walked over the frozen market in Harn on Tuesday to speak of the bridge. Lindahl slipped twice. Tavares caught him once.',
  'Fjord Gazette':
    'Four hours, two pots of coffee and no communique: so ended the talks in Harn on Tuesday about who shall mend the crossing of the Sund. Nobody stayed for supper.',
  'Sund Echo':
    'Our town looked to Harn on Tuesday, where the premier received his guest under the old clock. Shopkeepers had hung out flags of both lands, some of them upside down.',
  'North Times':
    'The bridge over the Sund will stay shut for now. That was all that could be learned in Harn on Tuesday night from people who had waited for hours in the cold.',
}

const told = (outlet: string, published: string, ...lines: readonly string[]) => ({
  outlet,
  published,
  text: [OWN[outlet], ...lines].join('\n\n'),
})

const shared = (dossier: Dossier): string[] =>
  dossier.derivations
    .filter(({ by }) => by === 'derivations/shared-error')
    .map(({ report, from }) => {
      const outlet = (id: string | undefined) => dossier.reports.find(one => one.id === id)?.outlet
      return `${outlet(report)} < ${from.kind === 'report' ? outlet(from.id) : from.label}`
    })

const others = [
  told('Harn Post', '2033-04-05', TRUE, ALSO),
  told('Coast Radio', '2033-04-05', ALSO, TRUE),
  told('Fjord Gazette', '2033-04-05', TRUE, ALSO),
]

test('who has two wrong words of another has them from it', async () => {
  const dossier = await tell(
    ...others,
    told('Sund Echo', '2033-04-05', WRONG, TWICE),
    told('North Times', '2033-04-06', TWICE, 'Snow fell on Harn all night.', WRONG),
  )
  assert.deepEqual(shared(dossier), ['North Times < Sund Echo'])
})

test('of one day it is not known who from whom: both have it from a source that is lost', async () => {
  const dossier = await tell(
    ...others,
    told('Sund Echo', '2033-04-05', WRONG, TWICE),
    told('North Times', '2033-04-05', TWICE, 'Snow fell on Harn all night.', WRONG),
  )
  const found = shared(dossier)
  assert.equal(found.length, 2)
  for (const one of found)
    assert.match(one, /< a source of . and . that has “(?:war|money)” and “(?:war|money)”$/)
})

test('one wrong word in two reports may be chance, and what most have is no error', async () => {
  const once = await tell(
    ...others,
    told('Sund Echo', '2033-04-05', WRONG, ALSO),
    told('North Times', '2033-04-06', ALSO, WRONG),
  )
  assert.deepEqual(shared(once), [])
  assert.deepEqual(shared(await tell(...others)), [])
})
