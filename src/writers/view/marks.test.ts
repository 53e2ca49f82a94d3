import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccountSentence, Dossier } from '../../model/index.ts'
import { EMPTY } from '../fixture.ts'
import { witness } from '../fixture/alignments.ts'
import { at, FINDING, makeReport } from '../fixture/reports.ts'
import { viewOf } from './view.ts'

const a = makeReport('ra', 'A', [['body', 'The lock shut on Monday, and forty barges wait in Harn.']])
const b = makeReport('rb', 'B', [['body', 'The lock closed on Monday.']])
const c = makeReport('rc', 'C', [['body', 'The lock was closed on Tuesday.']])

const [WHOLE, SHUT, WAIT] = [
  at(a, 'The lock shut on Monday, and forty barges wait in Harn.'),
  at(a, 'The lock shut on Monday'),
  at(a, 'forty barges wait in Harn'),
]
const THEIRS = [at(b, 'The lock closed on Monday'), at(c, 'The lock was closed on Tuesday')] as const

const sentence = (...others: (typeof THEIRS)[number][]): AccountSentence => ({
  kind: 'verbatim',
  alignment: 'al',
  parts: [{ text: 'The lock shut on Monday, and forty barges wait in Harn.', locus: WHOLE }],
  citations: [WHOLE, ...others],
})

const dossier = (told: AccountSentence, more: Partial<Dossier> = {}): Dossier => ({
  ...EMPTY,
  reports: [a, b, c],
  alignments: [
    {
      id: 'al',
      kind: 'statement',
      witnesses: [SHUT, ...THEIRS].map(locus => witness(locus, 'own', [])),
      best: 0,
      bestBecause: '',
      variants: [],
      origins: { named: [], unnamed: [], ownVoice: ['ra', 'rb', 'rc'], atLeast: 1, atMost: 3, because: [] },
      ...FINDING,
    },
  ],
  account: { ...EMPTY.account, brief: [told] },
  ...more,
})

const markOf = (one: Dossier): string[][] => {
  const [{ from, also, partly }] = viewOf(one).brief as [ReturnType<typeof viewOf>['brief'][number]]
  return [from, also, partly].map(cites => cites.map(({ siglum }) => siglum))
}

test('who has a part of a sentence alone is told apart, so that its mark names those who stand behind it', () => {
  assert.deepEqual(markOf(dossier(sentence(THEIRS[0]))), [['A'], ['B'], ['C']])
})

test('who is cited and has no statement of the sentence alike has a part of it', () => {
  const d = makeReport('rd', 'D', [['body', 'Barges wait before the gates of Harn.']])
  const told = sentence(THEIRS[0], at(d, 'Barges wait before the gates of Harn.'))
  assert.deepEqual(markOf(dossier(told, { reports: [a, b, c, d] })), [['A'], ['B'], ['C', 'D']])
})

test('nobody else has all of a sentence of which one report alone has a part', () => {
  const told = sentence(THEIRS[0])
  const account = { ...EMPTY.account, brief: [told], sole: [{ locus: WAIT, sources: [] }] }
  assert.deepEqual(markOf(dossier(told, { account })), [['A'], [], ['B', 'C']])
})

test('a contradiction is marked where a value of it is printed, not where a witness of the sentence has it', () => {
  const side = (
    value: string,
    locus: (typeof THEIRS)[number],
  ): Dossier['discrepancies'][number]['sides'][0] => ({
    value,
    loci: [locus],
  })
  const marks = (...sides: Dossier['discrepancies'][number]['sides']): number[][] =>
    viewOf(
      dossier(sentence(...THEIRS), {
        discrepancies: [
          {
            id: 'd',
            slot: { event: 'lock', predicate: 'shut' },
            kind: 'date',
            grade: 'contradiction',
            reason: '',
            sides,
            silent: [],
            ...FINDING,
          },
        ],
      }),
    ).brief.flatMap(({ disputed }) => disputed.map(({ numbers }) => [...numbers]))
  assert.deepEqual(marks(side('Monday', SHUT), side('Tuesday', THEIRS[1])), [[1]])
  assert.deepEqual(marks(side('Monday', THEIRS[0]), side('Tuesday', THEIRS[1])), [])
})
