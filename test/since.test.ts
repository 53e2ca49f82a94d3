import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { verify } from '../src/check/index.ts'
import type { Dossier, Report, Since } from '../src/model/index.ts'
import { seal, withoutText } from '../src/pipeline/index.ts'
import { write } from '../src/writers/index.ts'
import { collateOne, collateSince, readTold } from './engine.ts'
import { type Ferry, readFerry } from './ferry.ts'
import { LAWS } from './invariants.ts'

let ferry: Ferry
let earlier: Dossier
let now: Dossier

const changesIn = (dossier: Dossier): Since => dossier.account.since as Since

/** The words that a change shows, each with the siglum of its report. */
const shown = ({ reports }: Dossier, loci: Since['statements'][number]['loci']): string[] =>
  loci.map(
    ({ report, spans }) =>
      `${reports.find(one => one.id === report)?.siglum}: ${spans.map(one => one.exact).join(' … ')}`,
  )

const failed = (dossier: Dossier): string[] =>
  verify(dossier)
    .filter(one => !one.ok)
    .map(one => `${one.law} ${one.at} ${one.message}`)

before(async () => {
  ferry = await readFerry()
  earlier = await collateOne(ferry.first)
  now = await collateSince([...ferry.first, ferry.copy, ferry.later], earlier)
})

test('what a third and a fourth report bring is told, and what only the copy brings is not', () => {
  const { story, seal: sealed, reports, gone, statements, disagreements } = changesIn(now)
  assert.equal(story, earlier.story.id)
  assert.equal(sealed, earlier.generator.seal)
  assert.deepEqual(reports, ['r3', 'r4'])
  assert.deepEqual(gone, [])
  const of = (change: string) =>
    statements.filter(one => one.change === change).flatMap(one => shown(now, one.loci))
  assert.ok(of('new').includes('D: "We asked the port for a second tug in April,"'), of('new').join('\n'))
  assert.ok(
    of('new').every(one => one.startsWith('D: ')),
    of('new').join('\n'),
  )
  assert.deepEqual(of('witnesses'), [
    'D: that the ferry carried 212 passengers and timber for the mills of Brennick',
  ])
  assert.deepEqual(statements.find(one => one.change === 'witnesses')?.before, {
    reports: 1,
    atLeast: 0,
    atMost: 1,
  })
  assert.deepEqual(
    disagreements.map(({ change, sides, before: stood }) => [change, sides, stood]),
    [['new', [0, 1], null]],
  )
  const [found] = now.discrepancies
  assert.equal(found?.grade, 'revision')
  assert.equal(disagreements[0]?.discrepancy, found?.id)
})

test('a plain copy alone brings nothing', async () => {
  const { reports, statements, disagreements } = changesIn(
    await collateSince([...ferry.first, ferry.copy], earlier),
  )
  assert.deepEqual([reports, statements, disagreements], [['r3'], [], []])
})

test('a copy that is dated before what it copies brings nothing either', async () => {
  const copy = { ...ferry.copy, published: '2031-05-10T06:00:00Z' }
  const dossier = await collateSince([...ferry.first, copy], earlier)
  assert.ok(dossier.derivations.some(({ report, kind }) => report === 'r1' && kind === 'duplicates'))
  const { statements, disagreements } = changesIn(dossier)
  assert.deepEqual([statements, disagreements], [[], []])
})

test('the same reports again: the section says that nothing has changed', async () => {
  const same = await collateSince(ferry.first, earlier)
  const empty = { reports: [], gone: [], statements: [], disagreements: [] }
  assert.deepEqual(changesIn(same), { story: earlier.story.id, seal: earlier.generator.seal, ...empty })
  for (const format of ['text', 'md', 'html'] as const)
    assert.match(new TextDecoder().decode(write(same, format)), /Nothing\s+has\s+changed/, format)
})

test('without an earlier dossier there is no section', async () => {
  const dossier = await collateOne(ferry.first)
  assert.ok(!('since' in dossier.account))
  assert.doesNotMatch(new TextDecoder().decode(write(dossier, 'text')), /SINCE THE LAST ACCOUNT/)
})

test('the order of the reports and of the earlier dossiers changes nothing', async () => {
  const reports = [...ferry.first, ferry.copy, ferry.later]
  const other = await collateOne([ferry.later])
  const once = JSON.stringify(await collateSince(reports, earlier, other))
  assert.equal(JSON.stringify(await collateSince(reports.toReversed(), other, earlier)), once)
  assert.equal((JSON.parse(once) as Dossier).account.since?.seal, earlier.generator.seal)
})

test('the story keeps its id when an earlier report comes in later', async () => {
  const first = { ...ferry.later, published: '2031-05-09' }
  assert.equal((await collateSince([...ferry.first, first], earlier)).story.id, earlier.story.id)
  assert.notEqual((await collateOne([...ferry.first, first])).story.id, earlier.story.id)
})

test('what is gone is told, with the reason where a report of it is gone', async () => {
  const less = await collateSince(ferry.first, now)
  const { gone, disagreements } = changesIn(less)
  assert.deepEqual(
    gone.map(({ id, siglum, outlet }) => [id, siglum, outlet]),
    [
      ['r3', 'C', 'Coast Mirror'],
      ['r4', 'D', 'Brennick Post'],
    ],
  )
  const [one] = disagreements
  assert.deepEqual([one?.change, one?.discrepancy, one?.missing], ['gone', null, ['r3', 'r4']])
  assert.deepEqual(
    one?.before?.values,
    now.discrepancies[0]?.sides.map(side => side.value),
  )
  assert.deepEqual(shown(less, one?.loci ?? []), ['A: Nine', 'B: nine'])
  const text = new TextDecoder().decode(write(less, 'text')).replace(/\s+/g, ' ')
  assert.match(text, /Gone: .*Brennick Post \(then D\) are not there any more/)
})

test('a statement of which a report is gone rests on fewer origins, and says so', async () => {
  const less = await collateSince([...ferry.first, ferry.copy], now)
  const { statements } = changesIn(less)
  assert.deepEqual(
    statements.map(({ change, before: stood, loci }) => [change, stood, shown(less, loci)]),
    [
      [
        'origins',
        { reports: 3, atLeast: 1, atMost: 2 },
        ['A: The ferry carried 212 passengers and a load of timber for the mills of Brennick.'],
      ],
    ],
  )
  assert.deepEqual(failed(less), [])
})

test('a disagreement grows by a side, or by a report on a side, and not by a copy', async () => {
  const [side, report] = (await readTold([
    {
      outlet: 'Ostrin Courier',
      published: '2031-05-12',
      text: 'Sixteen people were injured aboard the Alma Reyne, the hospital of Port Sorrel said on Monday after two stewards came in with broken wrists.',
    },
    {
      outlet: 'Ostrin Courier',
      published: '2031-05-12',
      text: 'The list of the hospital has grown since the night. Fourteen people were injured aboard the Alma Reyne, harbour master Dita Holm said, and all but one have gone home.',
    },
  ])) as [Report, Report]
  const all = [...ferry.first, ferry.copy, ferry.later]
  for (const [more, sides, words] of [
    [{ ...side, id: 'r5' }, ['Sixteen'], 'E: Sixteen'],
    [{ ...report, id: 'r6' }, [], 'E: Fourteen'],
  ] as const) {
    const dossier = await collateSince([...all, more], now)
    const [one] = changesIn(dossier).disagreements
    const found = dossier.discrepancies.find(other => other.id === one?.discrepancy)
    assert.equal(one?.change, 'wider')
    assert.deepEqual(one.before?.values, ['Nine', 'Fourteen'])
    assert.deepEqual(
      one.sides.map(at => found?.sides[at]?.value),
      sides,
    )
    assert.deepEqual(shown(dossier, one.loci), [words])
    assert.deepEqual(failed(dossier), [])
  }
  const copy = { ...ferry.copy, id: 'r7', outlet: 'Harbour Echo' }
  assert.deepEqual(changesIn(await collateSince([...all, copy], now)).disagreements, [])
})

test('a report with another text: what it said before is no news', async () => {
  const [wire, gazette] = ferry.first as [Report, Report]
  const [changed] = await readTold([
    {
      outlet: 'Tern Wire',
      published: '2031-05-10T08:00:00Z',
      text: `${wire.text}\n\nThe port has ordered three new buoys for the channel, Holm said.`,
    },
  ])
  const dossier = await collateSince([{ ...(changed as Report), id: 'r1' }, gazette], earlier)
  const { reports, gone, statements } = changesIn(dossier)
  assert.deepEqual(reports, ['r1'])
  assert.deepEqual(gone, [{ id: 'r1', siglum: 'A', outlet: 'Tern Wire', now: 'r1' }])
  assert.deepEqual(
    statements.flatMap(one => shown(dossier, one.loci)),
    ['A: The port has ordered three new buoys for the channel'],
  )
  assert.deepEqual(failed(dossier), [])
})

test('a report that was given another id is the same report', async () => {
  const renamed = ferry.first.map(one => ({ ...one, id: `x${one.id}` }))
  const { reports, gone, statements } = changesIn(await collateSince(renamed, earlier))
  assert.deepEqual([reports, gone, statements], [[], [], []])
})

test('an earlier dossier without texts tells the same of what it holds', async () => {
  const bare = withoutText(earlier)
  const dossier = await collateSince([...ferry.first, ferry.copy, ferry.later], bare)
  const plain = ({ disagreements, reports }: Since): unknown => [disagreements, reports]
  assert.deepEqual(plain(changesIn(dossier)), plain(changesIn(now)))
  const changed = changesIn(dossier).statements
  assert.deepEqual(
    changed.map(one => [one.alignment, one.change, one.loci]),
    changesIn(now).statements.map(one => [one.alignment, one.change, one.loci]),
  )
  assert.deepEqual(failed(dossier), [])
})

test('no report in common: a notice and no section', async () => {
  const dossier = await collateSince(ferry.first, await collateOne([ferry.later]))
  assert.ok(!('since' in dossier.account))
  assert.deepEqual(
    dossier.notices.map(({ code, severity }) => [code, severity]),
    [['nothing-in-common', 'info']],
  )
})

test('what has changed keeps all laws, also without the texts', () => {
  for (const law of LAWS) assert.deepEqual(law.breaches(now), [], law.name)
  const bare = withoutText(now)
  const open = verify(bare).filter(one => !one.ok && one.open !== true)
  assert.deepEqual(open, [])
  const ids = new Set(bare.alignments.map(one => one.id))
  assert.ok(bare.account.since?.statements.every(one => ids.has(one.alignment)))
  const given = [...ferry.first, ferry.copy, ferry.later]
  assert.deepEqual(
    verify(bare, given).filter(one => !one.ok),
    [],
  )
})

type Draft = { -readonly [Key in keyof Since]: unknown }

/** Ways to lie about what has changed, each with what is said of it. */
const LIES: readonly (readonly [string, (draft: Draft, was: Since) => void, RegExp])[] = [
  ['a story with another id', draft => (draft.story = 's_other'), /a story keeps its id/],
  [
    'an old report called new',
    (draft, was) => (draft.reports = ['r1', ...was.reports]),
    /no report of then has it/,
  ],
  [
    'a new report that is not there',
    (draft, was) => (draft.reports = [...was.reports, 'r9']),
    /no report r9/,
  ],
  ['a new report twice', (draft, was) => (draft.reports = [...was.reports, 'r3']), /r3 is new twice/],
  [
    'a held report called gone',
    draft => (draft.gone = [{ id: 'r1', siglum: 'A', outlet: null, now: null }]),
    /r1 is gone, and is held/,
  ],
  ['every report called new', draft => (draft.reports = ['r1', 'r2', 'r3', 'r4']), /nothing to compare with/],
  ['no seal of hexadecimal digits', draft => (draft.seal = 'yesterday'), /is not a SHA-256/],
  [
    'a statement that is not there',
    (draft, was) => (draft.statements = [{ ...was.statements[0], alignment: 'a_0' }]),
    /no alignment a_0/,
  ],
  [
    'a statement twice',
    (draft, was) => (draft.statements = [was.statements[0], was.statements[0]]),
    /has changed twice/,
  ],
  [
    'an old statement called new',
    (draft, was) => (draft.statements = was.statements.map(one => ({ ...one, change: 'new', before: null }))),
    /is new, but r1 was held and has it/,
  ],
  [
    'a new statement with a past',
    (draft, was) =>
      (draft.statements = was.statements.map(one => ({
        ...one,
        before: { reports: 1, atLeast: 1, atMost: 1 },
      }))),
    /is new, but was told before/,
  ],
  [
    'a past in words',
    (draft, was) =>
      (draft.statements = was.statements.map(one => ({
        ...one,
        before: { reports: 'two', atLeast: 1, atMost: 1 },
      }))),
    /"two" is not a whole number/,
  ],
  [
    'a past range upside down',
    (draft, was) =>
      (draft.statements = was.statements.map(one =>
        one.before ? { ...one, before: { reports: 1, atLeast: 2, atMost: 1 } } : one,
      )),
    /at least more origins than at most/,
  ],
  [
    'a statement that shows nothing',
    (draft, was) => (draft.statements = was.statements.map(one => ({ ...one, loci: [] }))),
    /has 0 of at least 1/,
  ],
  [
    'words of another statement',
    (draft, was) =>
      (draft.statements = was.statements.map(one => ({
        ...one,
        loci: was.statements.flatMap(other => other.loci),
      }))),
    /that no witness has/,
  ],
  [
    'a disagreement that is not there',
    (draft, was) => (draft.disagreements = was.disagreements.map(one => ({ ...one, discrepancy: 'd_0' }))),
    /no discrepancy d_0/,
  ],
  [
    'a new disagreement called gone',
    (draft, was) => (draft.disagreements = was.disagreements.map(one => ({ ...one, change: 'gone' }))),
    /is gone, and is d_/,
  ],
  [
    'a new disagreement called wider',
    (draft, was) => (draft.disagreements = was.disagreements.map(one => ({ ...one, change: 'wider' }))),
    /one of the two/,
  ],
  [
    'a side too many',
    (draft, was) => (draft.disagreements = was.disagreements.map(one => ({ ...one, sides: [0, 7] }))),
    /no side 7/,
  ],
  [
    'a reason that is none',
    (draft, was) => (draft.disagreements = was.disagreements.map(one => ({ ...one, missing: ['r1'] }))),
    /misses a report/,
  ],
]

for (const [name, lie, message] of LIES)
  test(`verify sees ${name}, though it is sealed anew`, () => {
    const forged = structuredClone(now)
    lie(forged.account.since as unknown as Draft, changesIn(now))
    const found = failed(seal(forged))
    assert.ok(
      found.some(line => message.test(line)),
      found.join('\n') || 'nothing',
    )
  })

test('verify sees a copy called news', () => {
  const forged = structuredClone(now)
  const told = changesIn(forged).statements.find(one => one.change === 'witnesses')
  const alignment = now.alignments.find(one => one.id === told?.alignment)
  const copied = alignment?.witnesses.find(one => one.locus.report === 'r3')
  ;(told as { loci: unknown }).loci = [copied?.locus]
  assert.match(failed(seal(forged)).join('\n'), /is no news in r3, a copy/)
})
