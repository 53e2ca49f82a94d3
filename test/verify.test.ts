import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { summarise, verify } from '../src/check/index.ts'
import type { Dossier } from '../src/model/index.ts'
import { seal } from '../src/pipeline/index.ts'
import { type Draft, numbers } from './corrupt.ts'
import { fixtureDossier, fixtureTexts } from './fixture-dossier.ts'

const draft = (): Draft => structuredClone(fixtureDossier()) as Draft

const failures = (dossier: unknown): string[] =>
  verify(dossier)
    .filter(verdict => !verdict.ok)
    .map(({ law, at }) => `${law} ${at}`)

const the = <T>(item: T | undefined): T => item as T

/** One breach of each law: what is done, and the first verdict that has to fail. */
const BREACHES: readonly (readonly [string, (d: Draft) => void, string])[] = [
  ['another format', d => Object.assign(d, { schema: 'variorum/2' }), 'schema /schema'],
  ['a missing name', d => Reflect.deleteProperty(d.story, 'first'), 'shape /story'],
  ['a wrong type', d => Object.assign(the(d.reports[0]), { text: 7 }), 'shape /reports/0/text'],
  ['no list', d => Object.assign(d, { alignments: {} }), 'shape /alignments'],
  ['no citation', d => the(d.account.brief[1]).citations.pop(), 'shape /account/brief/1/citations'],
  ['one side', d => the(d.discrepancies[0]).sides.pop(), 'shape /discrepancies/0/sides'],
  [
    'NaN',
    d => Object.assign(the(d.reports[1]?.layers.attributions[0]), { confidence: Number.NaN }),
    'json /reports/1/layers/attributions/0/confidence',
  ],
  ['a wrong hash', d => Object.assign(the(d.reports[0]), { hash: '0'.repeat(64) }), 'hash /reports/0/hash'],
  ['one siglum twice', d => Object.assign(the(d.reports[1]), { siglum: 'A' }), 'siglum /reports/0/siglum'],
  [
    'no such day',
    d => Object.assign(the(d.reports[2]), { modified: '2031-02-29' }),
    'date /reports/2/published',
  ],
  ['order', d => d.reports.reverse(), 'order /reports/1'],
  ['the first date', d => Object.assign(d.story, { first: '2031-03-03' }), 'story /story/first'],
  ['the last date', d => Object.assign(d.story, { last: null }), 'story /story/last'],
  ['a gap', d => d.reports[0]?.layers.blocks.shift(), 'tiling /reports/0/layers/blocks'],
  [
    'an end left over',
    d => Object.assign(the(d.reports[0]?.layers), { blocks: [], sentences: [] }),
    'tiling /reports/0/layers/blocks',
  ],
  [
    'a headline elsewhere',
    d => Object.assign(the(d.reports[0]?.headlines[0]?.span), { end: 20 }),
    'headline /reports/0/headlines/0',
  ],
  [
    'a sentence out of its block',
    d => Object.assign(the(d.reports[0]?.layers.sentences[1]), { block: 0 }),
    'sentence /reports/0/layers/sentences/1',
  ],
  [
    'a sentence with a blank',
    d => the(d.reports[0]?.layers.sentences[1]).end++,
    'sentence /reports/0/layers/sentences/1',
  ],
  [
    'an unknown entity',
    d => Object.assign(the(d.reports[0]?.layers.mentions[0]), { entity: 'x' }),
    'mention /reports/0/layers/mentions/0',
  ],
  [
    'a value that is not there',
    d => Object.assign(the(d.reports[2]?.layers.values[0]), { value: '63' }),
    'value /reports/2/layers/values/0',
  ],
  [
    'an attribution within itself',
    d => Object.assign(the(d.reports[2]?.layers.attributions[0]), { within: 1 }),
    'attribution /reports/2/layers/attributions/0',
  ],
  [
    'within none',
    d => Object.assign(the(d.reports[2]?.layers.attributions[0]), { within: 9 }),
    'attribution /reports/2/layers/attributions/0',
  ],
  [
    'an attributed own voice',
    d => Object.assign(the(d.reports[2]?.layers.statements[0]), { sources: [] }),
    'statement /reports/2/layers/statements/0',
  ],
  [
    'an unknown source',
    d => Object.assign(the(d.reports[2]?.layers.statements[0]), { sources: ['x'] }),
    'statement /reports/2/layers/statements/0',
  ],
  ['one id twice', d => Object.assign(the(d.alignments[1]), { id: 'q_1' }), 'id /alignments/0/id'],
  [
    'a member of no group',
    d => the(d.reports[0]?.layers.entities[2]).members?.push('x'),
    'entity /reports/0/layers/entities/2',
  ],
  [
    'a reading with a blank at its edge',
    d => the(d.alignments[0]?.variants[0]?.readings[0]?.witnesses[2]).end++,
    'reading /alignments/0/variants/0/readings/0',
  ],
  ['an unknown local', d => the(d.entities[0]).locals.push('x'), 'entity /entities/0'],
  [
    'a local joined twice',
    d => the(d.entities[1]).locals.push(the(d.entities[0]?.locals[0])),
    'entity /entities/0',
  ],
  ['a name from nowhere', d => Object.assign(the(d.entities[4]), { named: true }), 'entity /entities/4'],
  [
    'backward pieces',
    d => the(d.alignments[0]?.witnesses[1]).locus.spans.reverse(),
    'locus /alignments/0/witnesses/1/locus',
  ],
  [
    'a locus under a new name',
    d => Object.assign(d, { more: [{ report: 'x', spans: [{ exact: 1 }, 2] }] }),
    'locus /more/0',
  ],
  [
    'a locus in a notice',
    d => Object.assign(the(d.notices[1]?.at?.locus), { report: 'x' }),
    'locus /notices/1/at/locus',
  ],
  ['best of none', d => Object.assign(the(d.alignments[0]), { best: 4 }), 'best /alignments/0/best'],
  [
    'a source left out',
    d => Object.assign(the(d.alignments[0]?.witnesses[2]), { sources: ['e_1'] }),
    'sources /alignments/0/witnesses/2/sources',
  ],
  [
    'another speaker',
    d => Object.assign(the(d.alignments[0]?.witnesses[0]), { sources: ['e_2'] }),
    'sources /alignments/0/witnesses/0/sources',
  ],
  [
    'an own voice with a source',
    d => Object.assign(the(d.alignments[1]?.witnesses[0]), { rendering: 'direct' }),
    'sources /alignments/1/witnesses/0/sources',
  ],
  [
    'no such reading',
    d => Object.assign(the(d.alignments[0]?.variants[0]), { lemma: 1 }),
    'lemma /alignments/0/variants/0/lemma',
  ],
  ['a segment left out', d => d.alignments[0]?.variants.splice(3, 1), 'collation /alignments/0/witnesses/0'],
  ['a segment out of order', d => d.alignments[0]?.variants.reverse(), 'collation /alignments/0/witnesses/0'],
  ['a variant passed off as agreed', d => passOff(d), 'reading /alignments/0/variants/3/readings/0'],
  [
    'a count too high',
    d => Object.assign(the(d.alignments[0]?.origins), { atMost: 3 }),
    'origins /alignments/0/origins/atMost',
  ],
  [
    'a least above the named',
    d => Object.assign(the(d.alignments[1]?.origins), { atLeast: 1 }),
    'origins /alignments/1/origins/atLeast',
  ],
  [
    'an unnamed name',
    d => the(d.alignments[1]).origins.named.push('e_5'),
    'origins /alignments/1/origins/named',
  ],
  [
    'an origin of nobody',
    d => the(d.alignments[0]).origins.named.push('e_2'),
    'origins /alignments/0/origins/named',
  ],
  [
    'a copy that counts',
    d => {
      the(d.alignments[1]).origins.ownVoice.push(the(d.reports[3]).id)
      the(d.alignments[1]).origins.because = []
    },
    'origins /alignments/1/origins/ownVoice',
  ],
  [
    'a witness left uncounted',
    d => the(d.alignments[2]).origins.ownVoice.pop(),
    'origins /alignments/2/origins/because',
  ],
  [
    'a derivation from nobody',
    d => Object.assign(the(d.derivations[2]).from, { id: 'x' }),
    'derivation /derivations/2',
  ],
  [
    'a circle',
    d =>
      d.derivations.push({
        ...the(d.derivations[2]),
        report: the(d.reports[1]).id,
        from: { kind: 'report', id: the(d.reports[3]).id, label: 'x' },
      }),
    'derivation /derivations/2',
  ],
  ['no evidence', d => Object.assign(the(d.derivations[1]), { evidence: [] }), 'derivation /derivations/1'],
  [
    'two equal sides',
    d => Object.assign(the(d.discrepancies[0]?.sides[0]), { value: '64' }),
    'discrepancy /discrepancies/0',
  ],
  [
    'a side that is silent',
    d => the(d.discrepancies[0]).silent.push(the(d.reports[1]).id),
    'discrepancy /discrepancies/0',
  ],
  ['only an editor', d => the(d.account.brief[0]).parts.pop(), 'citation /account/brief/0'],
  ['words not cited', d => the(d.account.brief[0]).citations.shift(), 'citation /account/brief/0'],
  [
    'another alignment',
    d => Object.assign(the(d.account.brief[0]), { alignment: 'a_2' }),
    'citation /account/brief/0',
  ],
  [
    'no such month',
    d => Object.assign(the(d.account.timeline[0]), { date: '2031-13', precision: 'month' }),
    'date /account/timeline/0/date',
  ],
  [
    'nobody’s position',
    d => Object.assign(the(d.account.positions[0]), { actor: 'x' }),
    'position /account/positions/0',
  ],
  [
    'not sole',
    d => (the(d.account.sole[0]).locus = the(d.alignments[1]?.witnesses[0]).locus),
    'sole /account/sole/0',
  ],
]

/** Puts the witness with "this" under the reading "the", at its true place. */
function passOff(d: Draft): void {
  const [agreed, variant] = the(d.alignments[0]?.variants[3]).readings
  the(agreed).witnesses.push(...the(variant).witnesses)
  the(d.alignments[0]?.variants[3]).readings.pop()
}

for (const [name, breach, expected] of BREACHES)
  test(`verify finds ${name}`, () => {
    const broken = draft()
    breach(broken)
    const found = failures(broken)
    assert.ok(found.includes(expected), `${expected} is not among: ${found.join('; ')}`)
  })

test('where offsets are mixed, reports may stand in the order of moments or of the dates as written', () => {
  const sound = draft()
  // 01:00 at +02:00 is still the fourth in Greenwich, before the plain date of the fifth.
  Object.assign(the(sound.reports[1]), { published: '2031-03-05T01:00:00+02:00' })
  assert.deepEqual(failures(sound), [])
  const [a, b, c, d] = sound.reports
  sound.reports = [a, c, b, d].map(the)
  assert.deepEqual(failures(sound), [])
})

test('an empty span, one out of bounds, and one that cuts a character are found', () => {
  const text = the(fixtureDossier().reports[1]).text
  const ship = text.indexOf('🚢')
  for (const [start, end] of [
    [3, 3],
    [4, 3],
    [0, text.length + 1],
    [ship + 1, ship + 4],
    [ship - 2, ship + 1],
  ]) {
    const broken = draft()
    Object.assign(the(broken.reports[1]?.layers.mentions[0]), { start, end })
    assert.deepEqual(failures(broken), ['mention /reports/1/layers/mentions/0'])
  }
})

test('a reading may pass over the cue that breaks its quotation', () => {
  const sound = draft()
  const variants = the(sound.alignments[0]).variants
  const [head, tail] = [the(variants[4]?.readings[0]), the(variants[5])]
  const places = tail.readings.flatMap(reading => reading.witnesses)
  const endOf = (witness: number) => places.find(place => place.witness === witness)?.end
  // "month," and what follows it become one segment; the witness that ends there has only the first word of it.
  variants.splice(4, 2, {
    lemma: 0,
    readings: [
      {
        text: 'month, and we will not close it',
        kind: 'agreed',
        witnesses: head.witnesses.flatMap(place => {
          const end = endOf(place.witness)
          return end === undefined ? [] : [{ ...place, end }]
        }),
      },
      {
        text: 'month,',
        kind: 'substantive',
        witnesses: head.witnesses.filter(place => endOf(place.witness) === undefined),
      },
    ],
  })
  assert.deepEqual(failures(sound), [])
})

test('any JSON value gets verdicts, and nothing is thrown', () => {
  for (const garbage of [
    null,
    0,
    '',
    [],
    {},
    true,
    undefined,
    { schema: 'variorum/1' },
    [[]],
    Number.NaN,
    1n,
  ])
    assert.ok(failures(garbage).length > 0)
  let deep: unknown = []
  for (let level = 0; level < 100_000; level++) deep = { deep }
  assert.deepEqual(failures({ ...fixtureDossier(), deep }), ['json '])
  const ring: { ring?: unknown } = {}
  ring.ring = ring
  assert.deepEqual(failures(ring), ['json '])
  fc.assert(fc.property(fc.jsonValue(), value => failures(value).length > 0))
})

test('a dossier with any one node replaced by anything never makes it throw', () => {
  const nodes: string[][] = []
  const walk = (value: unknown, path: string[]): void => {
    nodes.push(path)
    if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) walk(member, [...path, key])
  }
  walk(fixtureDossier(), [])
  const random = numbers(7)
  const strange = [
    null,
    0,
    -1,
    1.5,
    1e9,
    '',
    'x',
    true,
    [],
    {},
    [[]],
    [null],
    { report: 'x', spans: [{ exact: '' }] },
  ]
  for (let round = 0; round < 1500; round++) {
    const path = the(nodes[1 + Math.floor(random() * (nodes.length - 1))])
    const broken = draft()
    let holder = broken as unknown as Record<string, unknown>
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>
    holder[the(path.at(-1))] = strange[Math.floor(random() * strange.length)]
    assert.ok(verify(broken).length > 0, path.join('/'))
  }
})

test('the seal holds for whatever the settings are, and both codes agree on canonical JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), settings => {
      const dossier = fixtureDossier()
      const sealed = seal({ ...dossier, generator: { ...dossier.generator, settings } })
      const again = JSON.parse(JSON.stringify(sealed)) as Dossier
      return verify(again).some(({ law, ok }) => law === 'seal' && ok) && failures(again).length === 0
    }),
    { numRuns: 40 },
  )
  const sealed = seal(fixtureDossier())
  assert.deepEqual(seal(sealed), sealed)
  assert.equal(verify(fixtureDossier()).filter(({ law }) => law === 'seal').length, 0)
})

test('given files must hold every report, and their own hash', () => {
  const [first, ...rest] = fixtureTexts()
  const missing = verify(fixtureDossier(), rest).filter(verdict => !verdict.ok)
  assert.deepEqual(missing, [
    { ok: false, law: 'given', at: '/reports/0', message: 'not among the given files' },
  ])
  const belied = verify(fixtureDossier(), [{ ...the(first), hash: '0'.repeat(64) }, ...rest])
  assert.equal(belied.filter(verdict => !verdict.ok).length, 1)
})

test('summarise counts, and puts the failures first', () => {
  const summary = summarise([
    { ok: true, law: 'hash', at: '/reports/0/hash', message: '' },
    { ok: false, law: 'hash', at: '/reports/1/hash', message: 'other text' },
    { ok: true, law: 'seal', at: '/generator/seal', message: '' },
  ])
  assert.deepEqual(summary, {
    checked: 3,
    failed: 1,
    open: 0,
    lines: ['hash /reports/1/hash: other text', 'hash: 1 of 2 hold', 'seal: 1 of 1 hold'],
  })
})
