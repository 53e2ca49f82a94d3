import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear, told } from '../../../test/attributing.ts'
import { english } from '../../locales/index.ts'
import { ruledCandidates } from './index.ts'
import { sceneOf } from './scene.ts'
import type { Candidate } from './scene.ts'
import { wholeClauses } from './whole.ts'

/** The words that are left of content which a learned finder cut after `words`. */
function repaired(text: string, words: string): string[] {
  const scene = sceneOf(hear(text).analysis, english)
  const ruled = ruledCandidates(scene)
  const cut = ruled.map((one): Candidate => {
    const start = one.content[0]?.start ?? 0
    return { ...one, content: [{ start, end: start + words.length }] }
  })
  return wholeClauses(scene, ruled, cut).flatMap(one =>
    one.content.map(span => text.slice(span.start, span.end)),
  )
}

test('a clause is not cut to its subject', () => {
  assert.deepEqual(repaired('Idris Vale said the talks, held at her request, lasted an hour.', 'the talks'), [
    'the talks, held at her request, lasted an hour',
  ])
})

test('what the learned finder leaves off behind a comma stays off', () => {
  const text = 'Idris Vale said the lock was shut, which surprised nobody in Arden.'
  assert.deepEqual(repaired(text, 'the lock was shut'), ['the lock was shut'])
})

test('what a colon explains belongs to it', () => {
  const text = 'Idris Vale told reporters it was not so: the lock was open.'
  assert.deepEqual(repaired(text, 'it was not so'), ['it was not so: the lock was open'])
})

test('a semicolon inside a quotation parts nobody’s words', () => {
  const rows = told(
    '“It leaks,” Mara Orr said.\n“The lock is old; the mill is new.\nNobody asked us about them.”',
  )
  assert.equal(rows.at(-1), 'Mara Orr: Nobody asked us about them.”')
})
