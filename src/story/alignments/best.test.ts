import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { alignmentOf, apparatus } from '../../../test/facts.ts'
import type { Dossier } from '../../model/index.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

const story = (...told: readonly (readonly [outlet: string, line: string])[]): Promise<Dossier> =>
  tell(...told.map(([outlet, line]) => ({ outlet, text: `${LEAD}\n\n${line}` })))

const bestOutlet = (dossier: Dossier, words: string): string | null | undefined => {
  const { best, witnesses } = alignmentOf(dossier, words)
  return dossier.reports.find(({ id }) => id === witnesses[best]?.locus.report)?.outlet
}

test('a fuller witness whose word two others do not have is not the best', async () => {
  const dossier = await story(
    ['Harn Post', '“We will keep our war with the ferrymen of the Sund until the spring,” Lindahl said.'],
    ['Sund Echo', '“We will keep our quarrel with the ferrymen of the Sund,” Lindahl said.'],
    ['Coast Radio', '“We will keep our quarrel with the ferrymen of the Sund,” Lindahl told Coast Radio.'],
  )
  assert.notEqual(bestOutlet(dossier, 'ferrymen'), 'Harn Post')
  assert.ok(apparatus(dossier, 'ferrymen', ['substantive']).includes('quarrel] war (substantive) B'))
  assert.match(alignmentOf(dossier, 'ferrymen').bestBecause, /more reports agree/)
})

test('one voice against one decides nothing: the fuller witness stays the best', async () => {
  const dossier = await story(
    ['Harn Post', '“We will keep our war with the ferrymen of the Sund until the spring,” Lindahl said.'],
    ['Sund Echo', '“We will keep our quarrel with the ferrymen of the Sund,” Lindahl said.'],
  )
  assert.equal(bestOutlet(dossier, 'ferrymen'), 'Harn Post')
})

test('two who have it from one agency are one voice', async () => {
  const dossier = await story(
    ['Harn Post', '“We will keep our war with the ferrymen of the Sund until the spring,” Lindahl said.'],
    [
      'Sund Echo',
      '“We will keep our quarrel with the ferrymen of the Sund,” Lindahl told the Norden Press Agency.',
    ],
    [
      'Coast Radio',
      '“We will keep our quarrel with the ferrymen of the Sund,” Lindahl told the Norden Press Agency.',
    ],
  )
  assert.equal(bestOutlet(dossier, 'ferrymen'), 'Harn Post')
})
