import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine, readTold } from '../../test/engine.ts'
import { alignmentOf, witnessesOf } from '../../test/facts.ts'
import { verify } from '../check/index.ts'
import type { Decision, Dossier, Entity, Hands } from '../model/index.ts'
import { collateReports } from './index.ts'

const TOLD = [
  {
    outlet: 'Daily Bell',
    text: 'Foreign Minister Jorun Askel said on Tuesday that Karvelia would not reopen the Harn lock before May, the KTA reported. "The lock stays shut until the walls are safe," she said.\n\nGreta Dorn, who runs the harbour office, said 40 barges were waiting at the lock.\n\nRead also: Ten walks along the canal.',
  },
  {
    outlet: 'Harbour Post',
    text: 'The iron minister said that Karvelia would not reopen the Harn lock before May. "The lock stays closed until the walls are safe," the iron minister said.\n\nPavel Dorn, a barge owner, said that 40 barges were waiting at the lock. Dorn said he had lost a month of work.',
  },
  {
    outlet: 'Lock Gazette',
    text: 'Karvelia will not reopen the Harn lock before May, KTA reported on Wednesday. The walls must be made safe first. Askel had promised to open it in April.',
  },
]

async function decided(given: Partial<Hands>): Promise<Dossier> {
  const reports = await readTold(TOLD)
  const [dossier] = await collateReports(reports, await engine(), [], given)
  assert.ok(dossier)
  assert.deepEqual(
    verify(dossier, reports).filter(verdict => !verdict.ok),
    [],
  )
  return dossier
}

const named = (dossier: Dossier, name: string): Entity => {
  const found = dossier.entities.find(one => one.name === name)
  assert.ok(found, `no ${name} among ${dossier.entities.map(one => one.name).join(', ')}`)
  return found
}

const NAMES = {
  aliases: [{ name: 'Jorun Askel', kind: 'person', aliases: ['Askel', 'the iron minister'] }],
} as const

test('an alias joins over reports, gives mentions, and says that the user joined', async () => {
  const dossier = await decided({ names: NAMES })
  const askel = named(dossier, 'Jorun Askel')
  assert.deepEqual([askel.by, askel.certainty, askel.kind], ['user', 'stated', 'person'])
  assert.deepEqual([...new Set(askel.locals.map(local => local.split('#')[0]))].sort(), ['r1', 'r2', 'r3'])
  assert.match(
    askel.because.join('\n'),
    /"The iron minister" \(r2#\d+\) is "Jorun Askel" \(r1#\d+\): by the user/,
  )
  const quotation = alignmentOf(dossier, 'stays closed until')
  assert.ok(quotation.witnesses.every(one => one.sources.length === 0 || one.sources.at(-1) === askel.id))
  assert.match(String(dossier.generator.settings.names), /^sha256:[0-9a-f]{64}$/)
})

test('nothing is called by an alias that is part of a longer name', async () => {
  const names = { aliases: [{ name: 'Olle Harn', kind: 'person', aliases: ['Dorn'] }] } as const
  const dossier = await decided({ names })
  assert.deepEqual(named(dossier, 'Pavel Dorn').locals.length, 1)
  assert.ok(!dossier.entities.some(one => one.name === 'Olle Harn'))
})

test('what is kept apart does not join, by name or by decision', async () => {
  const ferry = (id: string): string =>
    `${id} said on Monday that the ferry to Harn would sail again before May.`
  const reports = await readTold([
    { outlet: 'One', text: ferry('Minister T. Ruzgar') },
    { outlet: 'Two', text: ferry('Minister Tomas Ruzgar') },
  ])
  const count = async (given: Partial<Hands>): Promise<number> => {
    const [dossier] = await collateReports(reports, await engine(), [], given)
    return dossier?.entities.filter(one => one.name.includes('Ruzgar')).length ?? 0
  }
  assert.equal(await count({}), 1)
  assert.equal(await count({ names: { apart: [['T. Ruzgar', 'Tomas Ruzgar']] } }), 2)
  const of = [
    { report: 'A', exact: 'T. Ruzgar' },
    { report: 'r2', exact: 'Tomas Ruzgar' },
  ] as const
  assert.equal(await count({ decisions: [{ decide: 'part', what: 'entities', of }] }), 2)
})

test('two mentions of one report are parted and joined by decision', async () => {
  const of = [
    { report: 'r2', exact: 'Pavel Dorn' },
    { report: 'r2', exact: 'Dorn said he had lost' },
  ] as const
  const parted = await decided({ decisions: [{ decide: 'part', what: 'entities', of }] })
  assert.deepEqual(
    parted.reports[1]?.layers.entities
      .filter(one => one.name.includes('Dorn'))
      .map(one => [one.name, one.by]),
    [
      ['Pavel Dorn', 'user'],
      ['Dorn', 'user'],
    ],
  )
  const both = [
    { report: 'r1', exact: 'Greta Dorn' },
    { report: 'r2', exact: 'Pavel Dorn' },
  ] as const
  const joined = await decided({ decisions: [{ decide: 'join', what: 'entities', of: both }] })
  const one = joined.entities.find(entity => entity.locals.length === 2 && entity.name.endsWith('Dorn'))
  assert.equal(one?.by, 'user')
  assert.match(one?.because.join() ?? '', /by the user, who joined them/)
})

test('origins tied by affiliation count as one, and the speaker’s own agency is an interested party', async () => {
  const affiliations = {
    affiliations: [
      { who: 'KTA', kind: 'state-controlled', by: 'Karvelia' },
      { who: 'Jorun Askel', kind: 'speaks-for', by: 'Karvelia' },
      { who: 'The Daily Bell', kind: 'owned', by: 'Karvelia' },
    ],
  } as const
  const dossier = await decided({ names: NAMES, affiliations })
  const { origins } = alignmentOf(dossier, 'would not reopen the Harn lock')
  assert.equal(origins.atLeast, 1)
  assert.deepEqual(origins.interested, [named(dossier, 'KTA').id])
  assert.match(origins.because.join('\n'), /KTA is controlled by the state: Karvelia \(user\)/)
  assert.match(
    origins.because.join('\n'),
    /A is an interested party: The Daily Bell is owned by Karvelia \(user\)/,
  )
})

test('a block is given a role, and what it says speaks then', async () => {
  const decisions: Decision[] = [{ decide: 'role', report: 'A', exact: 'Read also: Ten', role: 'notice' }]
  const dossier = await decided({ decisions })
  const block = dossier.reports[0]?.layers.blocks.at(-1)
  assert.deepEqual([block?.role, block?.by, block?.certainty], ['notice', 'user', 'stated'])
})

test('an attribution is given a speaker, one that no rule found is made', async () => {
  const decisions: Decision[] = [
    { decide: 'speaker', report: 'r3', exact: 'The walls must be made safe', speaker: 'Jorun Askel' },
    { decide: 'speaker', report: 'r2', exact: 'he had lost a month of work', speaker: null },
  ]
  const dossier = await decided({ decisions })
  const [own] = alignmentOf(dossier, 'walls must be made safe').witnesses
  assert.equal(own?.sources.at(-1), named(dossier, 'Jorun Askel').id)
  assert.deepEqual(alignmentOf(dossier, 'lost a month').witnesses[0]?.sources, [null])
})

test('statements are joined and parted', async () => {
  const of = [
    { report: 'A', exact: 'The lock stays shut until the walls are safe' },
    { report: 'C', exact: 'The walls must be made safe first.' },
  ] as const
  const joined = await decided({ decisions: [{ decide: 'join', what: 'statements', of }] })
  const one = alignmentOf(joined, 'must be made safe')
  assert.deepEqual([one.by, one.certainty], ['user', 'stated'])
  assert.match(witnessesOf(joined, 'must be made safe'), /A.*C/)
  const apart = [of[0], { report: 'B', exact: 'The lock stays closed until the walls are safe' }] as const
  const parted = await decided({ decisions: [{ decide: 'part', what: 'statements', of: apart }] })
  assert.notEqual(alignmentOf(parted, 'stays shut until').id, alignmentOf(parted, 'stays closed until').id)
})

test('a decision without its target gives one notice, the others are applied', async () => {
  const at = { path: 'd.jsonl', line: 7 }
  const decisions: Decision[] = [
    { decide: 'role', report: 'Z', exact: 'Read also', role: 'notice', at },
    { decide: 'speaker', report: 'A', exact: 'the', speaker: 'Jorun Askel', at },
    {
      decide: 'join',
      what: 'entities',
      of: [
        { report: 'A', exact: 'waiting at' },
        { report: 'B', exact: 'Dorn' },
      ],
      at,
    },
    { decide: 'role', report: 'A', exact: 'Read also', role: 'notice' },
  ]
  const dossier = await decided({ decisions })
  const notices = dossier.notices.filter(one => one.code === 'decision-not-applied')
  assert.deepEqual(
    notices.map(one => one.at),
    [at, at, at],
  )
  assert.match(
    notices[0]?.message ?? '',
    /"Read also" does not stand in the report "Z"; correct report or exact$/,
  )
  assert.match(notices[1]?.message ?? '', /"the" stands \d+ times in the report "A"; give/)
  assert.match(notices[2]?.message ?? '', /no name stands at "waiting at"; /)
  assert.equal(dossier.reports[0]?.layers.blocks.at(-1)?.by, 'user')
})

test('the same decisions give the same dossier, wherever they were written', async () => {
  const one: Decision = { decide: 'role', report: 'A', exact: 'Read also', role: 'notice' }
  const here = await decided({ decisions: [{ ...one, at: { path: 'here', line: 1 } }] })
  assert.deepEqual(here, await decided({ decisions: [{ ...one, at: { path: 'there', line: 2 } }] }))
})

test('a held document is the first witness', async () => {
  const reports = await readTold([
    {
      outlet: 'Daily Bell',
      published: '2031-05-09',
      text: 'Jorun Askel said: "The lock stays shut until the walls are safe."',
    },
    {
      outlet: 'Foreign Office',
      kind: 'document',
      text: 'Jorun Askel said: "The lock stays shut until the walls are safe and dry."',
    },
  ])
  const [dossier] = await collateReports(reports, await engine(), [])
  const found = alignmentOf(dossier as Dossier, 'stays shut')
  assert.deepEqual(
    found.witnesses.map(one => one.locus.report),
    ['r2', 'r1'],
  )
  assert.equal(found.best, 0)
})
