import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccountSentence, Alignment, Entity, Locus, Origins } from '../../model/index.ts'
import { EMPTY } from '../fixture.ts'
import { witness } from '../fixture/alignments.ts'
import { at, FINDING, makeReport } from '../fixture/reports.ts'
import { viewOf } from './view.ts'

const TEXT =
  'The lock in Harn shut on Monday, a step that Ida Vale called rash and hasty, and forty barges wait.'
const a = makeReport('ra', 'A', [['body', TEXT]])
const b = makeReport('rb', 'B', [['body', 'The lock closed on Monday. Barges wait there, forty of them.']])

const [SHUT, RASH, WAIT, FORTY] = [
  at(a, 'The lock in Harn shut on Monday'),
  at(a, 'a step that Ida Vale called rash and hasty'),
  at(a, 'and forty barges wait'),
  at(a, 'forty barges'),
]
const [CLOSED, THERE] = [at(b, 'The lock closed on Monday'), at(b, 'Barges wait there, forty of them')]

const ORIGINS: Origins = { named: [], unnamed: [], ownVoice: [], atLeast: 0, atMost: 1, because: [] }

const alignment = (
  id: string,
  origins: Partial<Origins>,
  ...told: readonly (readonly [Locus, ...string[]])[]
): Alignment => ({
  id,
  kind: 'statement',
  witnesses: told.map(([locus, ...sources]) => witness(locus, 'own', sources)),
  best: 0,
  bestBecause: '',
  variants: [],
  origins: { ...ORIGINS, ...origins },
  ...FINDING,
})

const SENTENCE: AccountSentence = {
  kind: 'verbatim',
  alignment: 'shut',
  parts: [{ text: TEXT, locus: at(a, TEXT) }],
  citations: [at(a, TEXT)],
}

const VALE: Entity = {
  id: 'vale',
  kind: 'person',
  name: 'Ida Vale',
  named: true,
  variants: ['Ida Vale'],
  locals: [],
  because: [],
  ...FINDING,
}

/** What is told of the sentence: the first words of each statement, and on what it rests. */
function told(...others: readonly Alignment[]): (readonly [string, string])[] {
  const shut = alignment('shut', { ownVoice: ['ra', 'rb'], atMost: 2 }, [SHUT], [CLOSED])
  const account = { ...EMPTY.account, brief: [SENTENCE] }
  const [support] = viewOf({
    ...EMPTY,
    entities: [VALE],
    reports: [a, b],
    alignments: [...others, shut],
    account,
  }).support
  return (support?.statements ?? []).map(({ opening, origins }) => [
    opening,
    origins.map(run => ('text' in run ? run.text : run.cite.siglum)).join(''),
  ])
}

const MAIN = ['The lock in Harn shut on Monday', 'no named origin, at most 2: own voice (A, B)'] as const

test('what somebody is given for in a sentence besides has its own origins, in the order of the text', () => {
  const wait = alignment('wait', { ownVoice: ['rb'] }, [WAIT, 'vale'], [THERE])
  const rash = alignment('rash', { named: ['vale'], atLeast: 1 }, [RASH, 'vale'])
  assert.deepEqual(told(wait, rash), [
    MAIN,
    ['a step that Ida Vale called rash and hasty', '1 origin: Ida Vale'],
    ['and forty barges wait', 'no named origin: own voice (B)'],
  ])
})

test('what outlets tell in their own voices, the same place again, a scrap, a fact and the same support are not told apart', () => {
  const own = alignment('wait', { ownVoice: ['ra'] }, [WAIT], [THERE])
  const again = alignment('guest', { named: ['vale'], atLeast: 1 }, [SHUT, 'vale'])
  const scrap = alignment('scrap', { ownVoice: ['rb'] }, [FORTY, 'vale'], [THERE])
  const fact = {
    ...alignment('fact', { ownVoice: ['rb'] }, [WAIT, 'vale'], [THERE]),
    by: 'alignments/detail',
  }
  for (const one of [own, again, scrap, fact]) assert.deepEqual(told(one), [MAIN], one.id)
  const rash = alignment('rash', { named: ['vale'], atLeast: 1 }, [RASH, 'vale'])
  const same = alignment('same', { named: ['vale'], atLeast: 1 }, [WAIT, 'vale'])
  assert.deepEqual(told(rash, same), [
    MAIN,
    ['a step that Ida Vale called rash and hasty', '1 origin: Ida Vale'],
  ])
})
