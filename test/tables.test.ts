import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from '../src/model/index.ts'
import { judgeTables, loadGold, scoresOf } from './judge/index.ts'
import { bCubed } from './judge/names.ts'
import {
  betterFigures,
  BY_MEANS,
  compareFigures,
  figuresByMeans,
  figuresOf,
  floorByMeans,
  meanFigures,
  tableFloor,
} from './table-floors.ts'
import {
  BLIND,
  docOf,
  HELD_BACK,
  LEARNED_FROM,
  readTable,
  TABLE_FILES,
  TABLES,
  tableStory,
  TUNING,
} from './tables.ts'

test('there are stories with tables, for tuning, held back and blind', () => {
  assert.deepEqual(LEARNED_FROM, ['collapse', 'doping', 'outbreak', 'siege', 'takeover', 'tariff', 'walkout'])
  assert.deepEqual([...BLIND, ...HELD_BACK, ...TUNING].sort(), TABLES)
})

for (const name of TABLES) {
  test(`${name}: every passage of the tables stands in its report`, async () => {
    const dossier = await tableStory(name)
    for (const file of TABLE_FILES) {
      const { passages, lost } = placed(readTable(name, file), dossier)
      assert.ok(passages > 0, `${file}.json names no passage`)
      assert.deepEqual(lost, [], `${file}.json`)
    }
  })

  test(`${name}: the account cites, and every locus is exact`, async () => {
    const [account] = (await scoresOf(name)).filter(score => score.name.startsWith('account'))
    assert.ok(account)
    assert.ok(account.of > 1, 'nothing was checked')
    assert.equal(account.hit, 0)
  })
}

for (const name of TUNING) {
  test(`${name}: no score falls below its floor`, async t => {
    const floor = tableFloor(name)
    assert.ok(floor, `eval/floors.json has no ${name}; measure it: node test/raise-floors.ts`)
    const { below, above } = compareFigures(floor, figuresOf(await scoresOf(name)))
    if (above.length > 0)
      t.diagnostic(`${name}: floors can be raised (${above.join(', ')}): node test/raise-floors.ts`)
    assert.equal(
      below.length,
      0,
      `below the floor: ${below.join(', ')}\nsee node test/score-tables.ts --misses ${name}`,
    )
  })
}

for (const group of Object.keys(BY_MEANS) as (keyof typeof BY_MEANS)[]) {
  test(`${group}: no mean of the stories falls below its floor`, async () => {
    const floor = floorByMeans(group)
    assert.ok(floor, `their first run is not recorded: node test/raise-floors.ts --means`)
    assert.deepEqual(compareFigures(floor, await figuresByMeans(group)).below, [])
  })
}

test('a floor of figures never goes down, and of faults never up', () => {
  const floor = { 'dates found': 90, 'false alarms': 2, 'body kept': 100 }
  const now = { 'dates found': 80, 'false alarms': 3, 'source right': 70 }
  assert.deepEqual(compareFigures(floor, now), {
    below: ['dates found 90 → 80', 'false alarms 2 → 3', 'body kept 100 → none'],
    above: ['source right none → 70'],
  })
  assert.deepEqual(betterFigures(floor, { 'dates found': 95, 'false alarms': 1 }), {
    'dates found': 95,
    'false alarms': 1,
    'body kept': 100,
  })
  assert.deepEqual(meanFigures([{ a: 1, b: 4 }, { a: 2 }]), { a: 1.5, b: 4 })
})

test('of what the judge calls faults less is better', async () => {
  for (const { name, faults } of await scoresOf('tariff'))
    assert.equal(compareFigures({ [name]: 1 }, { [name]: 2 }).below.length, faults ? 1 : 0, name)
})

test('clusters are compared item by item', () => {
  assert.equal(bCubed(['a', 'a', 'b'], ['1', '1', '2']), 1)
  // Precision (1/2 + 1/2 + 1) / 3, recall (1 + 1/2 + 1/2) / 3.
  assert.ok(Math.abs(bCubed(['x', 'y', 'y'], ['1', '1', '2']) - 2 / 3) < 1e-9)
})

test('the judge misses what is taken out of a dossier', async () => {
  const gold = loadGold('tariff')
  const dossier = await tableStory('tariff')
  const figure = (part: Partial<Dossier>, name: string): number | undefined =>
    figuresOf(judgeTables(gold, { ...dossier, ...part }))[name]
  assert.equal(figure({ alignments: [] }, 'statement pairs recall'), 0)
  assert.equal(figure({ alignments: [] }, 'utterance pairs, all'), 0)
  assert.equal(figure({ alignments: [] }, 'substantive variants recall'), 0)
  assert.equal(figure({ alignments: [] }, 'origins right'), 0)
  assert.equal(figure({ discrepancies: [] }, 'disagreements found'), 0)
  assert.equal(figure({ account: { ...dossier.account, brief: [] } }, 'account: not cited, or not exact'), 0)
  const [first] = dossier.account.brief
  const uncited = first && { ...first, citations: [] }
  const account = { ...dossier.account, brief: uncited ? [uncited] : [] }
  assert.equal(figure({ account }, 'account: not cited, or not exact'), 1)
  const bare = dossier.reports.map(one => ({
    ...one,
    layers: { ...one.layers, mentions: [], attributions: [], values: [] },
  }))
  for (const name of ['mentions found', 'speech found', 'dates found'])
    assert.equal(figure({ reports: bare }, name), 0)
})

/** How many passages a table names, and those that do not stand at their offsets. */
function placed(table: unknown, dossier: Dossier): { passages: number; lost: string[] } {
  const texts = new Map(dossier.reports.map(one => [docOf(one.path ?? ''), one.text]))
  const lost: string[] = []
  let passages = 0
  const walk = (value: unknown, doc: string): void => {
    if (typeof value !== 'object' || value === null) return
    const own = 'doc' in value ? String(value.doc) : doc
    if ('start' in value && 'end' in value && 'text' in value) {
      passages++
      const [start, end] = [Number(value.start), Number(value.end)]
      if (!(end >= start) || texts.get(own)?.slice(start, end) !== value.text)
        lost.push(`${own} ${start}–${end}`)
    }
    for (const each of Object.values(value)) walk(each, own)
  }
  walk(table, '')
  return { passages, lost }
}
