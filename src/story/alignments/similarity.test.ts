import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { witnessesOf } from '../../../test/facts.ts'
import { english } from '../../locales/index.ts'
import { compare } from './similarity.ts'
import { unitsOf } from './units.ts'
import { worldOf } from './world.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

/** The witnesses of a statement that two reports make, each in its words. */
async function joined(a: string, b: string, words: string): Promise<string> {
  const dossier = await tell(
    { outlet: 'Harn Post', text: `${LEAD}\n\n${a}` },
    { outlet: 'Sund Echo', text: `${LEAD}\n\n${b}` },
  )
  return witnessesOf(dossier, words)
}

const APART: readonly (readonly [string, string, string, string])[] = [
  [
    '“supports” and “opposes”',
    'Tavares supports the new toll on the Sund bridge, her spokesman Ivo Brandt said.',
    'Tavares opposes the new toll on the Sund bridge, her spokesman Ivo Brandt said.',
    'the new toll',
  ],
  [
    '62 and 64',
    'Lindahl said 62 barges were waiting above the Sund bridge.',
    'Lindahl said 64 barges were waiting above the Sund bridge.',
    'barges were waiting',
  ],
  [
    'a statement and its negation',
    'Tavares said Varland will pay for the repair of the Sund bridge.',
    'Tavares said Varland will not pay for the repair of the Sund bridge.',
    'pay for the repair',
  ],
  [
    'two speakers in their own words',
    'Lindahl said he was glad of the talks about the toll.',
    'Tavares said she was glad of the talks about the toll.',
    'glad of the talks',
  ],
  [
    'two long quotations of a paper and a person',
    '“The toll negotiations are near a breakthrough and the ferrymen of Orsk will be paid for the winter,” the Harn Gazette wrote.',
    '“Paying the ferrymen of Orsk for the winter and negotiations of a toll are two things,” Nils Orr said.',
    'ferrymen',
  ],
  [
    'an offer and a previous one',
    'Tavares accepted an offer to visit the Sund bridge in May.',
    'Tavares accepted a previous offer to visit the Sund bridge.',
    'accepted an offer',
  ],
  [
    'a condition and the fact',
    'Lindahl said the toll would be dropped if the middle pier of the Sund bridge cracked again.',
    'The middle pier of the Sund bridge has cracked again, Ivo Brandt said.',
    'middle pier',
  ],
  [
    'the day that a meeting had and the day that it has instead',
    'The vote on the Sund bridge will be held on Thursday, Ivo Brandt said.',
    'The vote on the Sund bridge will be held on Friday instead of Thursday, Ivo Brandt said.',
    'vote on the Sund bridge',
  ],
  [
    'a visit and another matter of the same people',
    'Tavares gave Lindahl a model of a ferry made of amber.',
    'Tavares asked Lindahl for a list of the lorries held at customs.',
    'Tavares gave',
  ],
]

for (const [what, a, b, words] of APART)
  test(`never one statement: ${what}`, async () => {
    assert.equal(await joined(a, b, words), 'A')
  })

const TOGETHER: readonly (readonly [string, string, string, string])[] = [
  [
    'one condition in two mouths',
    'The toll would be dropped if the middle pier of the Sund bridge cracked again, Ivo Brandt said.',
    'If the middle pier of the Sund bridge cracked again the toll would be dropped, Ivo Brandt said.',
    'middle pier',
  ],
  [
    'two denials of one doubt',
    'There is no doubt that the middle pier of the Sund bridge was cracked, Ivo Brandt said.',
    'The middle pier of the Sund bridge was cracked, Ivo Brandt said.',
    'middle pier',
  ],
  [
    'a fact in other words',
    'The Sund bridge was closed in August after a barge struck its middle pier.',
    'A barge hit the middle pier of the Sund bridge in August and it has been shut since.',
    'middle pier',
  ],
  [
    'a quotation and its paraphrase',
    '“We will reopen the Sund bridge before the first snow falls on Harn,” Lindahl said.',
    'The Sund bridge would be reopened before the first snow fell on Harn, Lindahl said.',
    'first snow',
  ],
  [
    'a quotation in two mouths, because its words prove it',
    '“We will reopen the Sund bridge before the first snow falls on Harn,” Lindahl said.',
    '“We will reopen the Sund bridge before the first snow falls on Harn,” Tavares said.',
    'first snow',
  ],
]

for (const [what, a, b, words] of TOGETHER)
  test(`one statement: ${what}`, async () => {
    assert.equal(await joined(a, b, words), 'A B')
  })

test('a possessive name is its name', async () => {
  const { reports } = await tell({
    outlet: 'Harn Post',
    text: `${LEAD}\n\nLindahl’s train was late, and Lindahl was late.`,
  })
  const words = unitsOf(reports, id => id, english).flatMap(unit => unit.words)
  const concepts = words.filter(word => word.text.startsWith('Lindahl')).map(word => word.concept)
  assert.equal(concepts.length, 3)
  assert.equal(new Set(concepts).size, 1)
  assert.match(concepts[0] ?? '', /^e:/)
})

test('two quotations of one speaker that share no word of matter stand apart, whatever is told around them', async () => {
  const conflicts = async (a: string, b: string): Promise<unknown[]> => {
    const { reports, entities } = await tell(
      { outlet: 'Harn Post', text: `${LEAD}\n\n${a}` },
      { outlet: 'Sund Echo', text: `${LEAD}\n\n${b}` },
    )
    const whole = new Map(entities.flatMap(({ id, locals }) => locals.map(local => [local, id] as const)))
    const units = unitsOf(reports, local => whole.get(local) ?? local, english)
    const world = worldOf(units, entities, reports, english)
    const quoting = units.filter(one => one.quoted.length > 0)
    return quoting.flatMap((one, i) => quoting.slice(i + 1).map(other => compare(one, other, world).conflict))
  }
  const told =
    'The ferrymen must understand that “their winter would be infinitely longer and harder,” Nils Orr said.'
  assert.deepEqual(
    await conflicts(told, '“I understand the anger of the ferrymen about empty quays,” Nils Orr said.'),
    ['wording'],
  )
  assert.deepEqual(
    await conflicts(told, '“With every toll the winter gets longer for them,” Nils Orr said.'),
    [undefined],
  )
})

test('what one report tells of two speakers is one statement only where it is much alike', async () => {
  const conflict = async (text: string): Promise<unknown> => {
    const { reports, entities } = await tell({ outlet: 'Harn Post', text: `${LEAD}\n\n${text}` })
    const whole = new Map(entities.flatMap(({ id, locals }) => locals.map(local => [local, id] as const)))
    const units = unitsOf(reports, local => whole.get(local) ?? local, english)
    const world = worldOf(units, entities, reports, english)
    const [one, other] = units.filter(unit => unit.sources.length > 0)
    return one && other ? compare(one, other, world).conflict : 'not found'
  }
  const told = 'Lindahl said the engineers would work towards the reopening of the Sund bridge.'
  assert.equal(
    await conflict(
      `${told} Tavares said the long talks about wages and grain were a step towards the reopening.`,
    ),
    'speaker',
  )
  assert.equal(
    await conflict(`${told} Tavares said her engineers would work towards the reopening of the Sund bridge.`),
    undefined,
  )
})

test('who has no name counts by the words that tell of him, and a name by whom it names', async () => {
  const { reports } = await tell(
    {
      outlet: 'Harn Post',
      text: `${LEAD}\n\nTwo dock workers were hurt, and the harbour police closed the quay.`,
    },
    {
      outlet: 'Sund Echo',
      text: `${LEAD}\n\nThe quay was closed by harbour police after the dock workers were hurt.`,
    },
  )
  const told = unitsOf(reports, id => id, english).filter(unit => unit.place === 1)
  const conceptsOf = (report: number): Set<string> =>
    new Set(told.filter(unit => unit.report === report).flatMap(({ concepts }) => [...concepts]))
  const both = [...conceptsOf(0)].filter(concept => conceptsOf(1).has(concept))
  for (const concept of ['s:POLICE', 's:WORKER', 's:PORT', 'w:dock'])
    assert.ok(both.includes(concept), `${concept} of ${both.join(' ')}`)
  const lead = unitsOf(reports, id => id, english).filter(unit => unit.place === 0)
  assert.ok(lead.every(({ concepts }) => [...concepts].some(concept => concept.startsWith('e:'))))
})

test('“nothing less than”, “not only” and “did not say why” deny nothing', async () => {
  const held = 'Lindahl said the future of the Sund bridge is at stake.'
  for (const other of [
    'Lindahl said nothing less than the future of the Sund bridge is at stake.',
    'Lindahl said not only the future of the Sund bridge is at stake.',
  ])
    assert.equal(await joined(held, other, 'future of the Sund bridge'), 'A B', other)
  const { reports } = await tell({
    outlet: 'Harn Post',
    text: `${LEAD}\n\nThe guild did not say why the toll was raised. The guild did not raise the toll.`,
  })
  const denied = unitsOf(reports, id => id, english)
    .filter(({ place }) => place === 1)
    .map(unit => unit.denied.size > 0)
  assert.deepEqual(denied, [false, true])
})
