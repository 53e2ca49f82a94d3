import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChangedStatement, Dossier } from '../../model/index.ts'
import { EMPTY, FIXTURE, SINCE, UNCHANGED } from '../fixture.ts'
import type { SinceItem } from './since.ts'
import { viewOf } from './view.ts'

const words = ({ runs, see }: SinceItem): string =>
  runs
    .map(run => {
      if (run.kind === 'siglum') return run.cite.siglum
      return run.kind === 'witness' ? `${run.cite.siglum} ${run.cite.outlet}`.trim() : run.text
    })
    .join('') + (see.length > 0 ? ` #${see.join(',')}` : '')

const linesOf = (dossier: Dossier): Record<string, string[]> =>
  Object.fromEntries((viewOf(dossier).since?.groups ?? []).map(one => [one.title, one.items.map(words)]))

test('each change is one line, with sigla of then and of now told apart', () => {
  assert.deepEqual(linesOf(SINCE), {
    Reports: [
      'New: D Harbour Post, C Orbit News, E',
      'Not there any more: The Hald Bell (then B)',
      'With another text: C Orbit News (then C)',
    ],
    Disagreements: [
      'New: Opening of the northern crossing: will open by: 1 June 2031 (A, B) ≠ 1 July 2031 (new: C) #1',
      'Grown: Lorries at the crossing: were waiting: about 60 (B; new: E) ≈ 62 (new: C), was contradiction, now rounding #2',
      'Gone: Length of the talks: 2 hours ≠ 3 hours (D); The Hald Bell (then B) is not there any more',
    ],
    'New statements': ['“The talks lasted two hours.” (A, B, D), 1 to 3 origins'],
    'Statements told before': [
      '“We will open the northern crossing by the first of June, and we ask our neighbour to do the same.” — Ilse Velde (A, B; new: C; copy: E), was told by 3 reports, was 1, now 1 to 3 origins',
    ],
  })
})

test('there is no section without a comparison, and an empty one where nothing has changed', () => {
  assert.equal(viewOf(FIXTURE).since, null)
  assert.equal(viewOf(EMPTY).since, null)
  assert.deepEqual(viewOf(UNCHANGED).since?.groups, [])
})

/** The fixture with so many new statements, and so many told before. */
function many(news: number, known: number): Dossier {
  const [model] = FIXTURE.alignments
  const since = SINCE.account.since
  if (!model || !since) throw new Error('the fixture has no alignment, or nothing has changed')
  const changed = (prefix: string, count: number, change: ChangedStatement['change']): ChangedStatement[] =>
    Array.from({ length: count }, (_, i) => ({
      alignment: `${prefix}${i}`,
      change,
      before: change === 'new' ? null : { reports: 1, atLeast: 1, atMost: 1 },
      loci: [(model.witnesses[0] as (typeof model.witnesses)[number]).locus],
    }))
  const statements = [...changed('n', news, 'new'), ...changed('k', known, 'witnesses')]
  return {
    ...FIXTURE,
    alignments: statements.map(({ alignment }, i) => ({
      ...model,
      id: alignment,
      // every other one stands in one report alone
      witnesses: i % 2 === 0 ? model.witnesses.slice(0, 1) : model.witnesses,
      best: 0,
      variants: [],
    })),
    account: { ...FIXTURE.account, since: { ...since, statements } },
  }
}

test('a dozen statements in all: those on most outlets first, the rest counted', () => {
  const counts = (news: number, known: number): number[][] =>
    (viewOf(many(news, known)).since?.groups ?? [])
      .filter(one => /statements/i.test(one.title))
      .map(one => [one.items.length, one.more.length])
  assert.deepEqual(counts(20, 20), [
    [8, 12],
    [4, 16],
  ])
  assert.deepEqual(counts(2, 20), [
    [2, 0],
    [10, 10],
  ])
  assert.deepEqual(counts(20, 0), [[12, 8]])
  const shown = linesOf(many(4, 0))['New statements'] ?? []
  assert.deepEqual(
    shown.map(line => line.includes('copy: E')),
    [true, true, false, false],
    shown.join('\n'),
  )
})
