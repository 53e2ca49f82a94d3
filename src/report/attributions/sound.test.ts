import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'
import { tell } from '../../../test/engine.ts'

/** Who speaks, sentence by sentence. */
const whoIn = (text: string): (string | undefined)[] => told(text).map(line => line.split(':')[0])

test('the day on which somebody speaks is no part of who speaks', () => {
  assert.deepEqual(whoIn('Idris Vale Thursday said that the lock was shut.'), ['Idris Vale'])
  assert.deepEqual(whoIn('Idris Vale late Thursday said that the lock was shut.'), ['Idris Vale'])
  assert.deepEqual(whoIn('Thursday’s report said that the lock was shut.'), ['Thursday’s report'])
})

test('a time is nobody', () => {
  assert.deepEqual(
    whoIn(
      'The lock leaks, say clerks, who as recently as Thursday afternoon were insisting that it is dry.',
    ).filter(one => /Thursday/.test(one ?? '')),
    [],
  )
})

test('a year or a week does nothing, and stands before the verb of somebody else', () => {
  assert.deepEqual(whoIn('Idris Vale last year said that the lock was shut.'), ['Idris Vale'])
  assert.deepEqual(whoIn('Idris Vale at the time said that the lock was shut.'), ['Idris Vale'])
  assert.deepEqual(
    told('Idris Vale mended the lock and last year announced that it would open.').at(-1)?.split(':')[0],
    'Idris Vale',
  )
})

test('a party is nobody who speaks', async () => {
  const text =
    'Moderates like Sen. Mara Orr, R-Arden, said Friday closing the lock would make boats “unaffordable.” Sen. Idris Vale, D-Sund, who wants to keep it, disagreed.'
  const { reports } = await tell({ outlet: 'Courier', text })
  const [one] = reports
  const names = new Map(one?.layers.entities.map(({ id, name }) => [id, name]))
  const spoke = one?.layers.attributions.map(({ speaker }) => names.get(speaker ?? ''))
  assert.deepEqual(new Set(spoke), new Set(['Moderates like Sen. Mara Orr', 'Idris Vale']))
})

test('a thing that has a name, or that shows something, is nobody who speaks', async () => {
  for (const text of [
    'A barge called “Night Heron” was seen at the lock.',
    'The thaw signals that the lock will open.',
    'The closing of the lock threatens the mills.',
  ])
    assert.deepEqual(whoIn(text), ['-'], text)
  for (const [text, who] of [
    ['The poll suggests that the lock will open.', 'The poll'],
    ['The minister signalled that the lock will open.', 'The minister'],
    ['The clerk called “Night Heron” a wreck.', 'The clerk'],
  ] as const)
    assert.ok(
      whoIn(text).some(one => one?.endsWith(who.replace(/^The /, ''))),
      `${text} ${whoIn(text)}`,
    )
  const text = 'The special counsel, Mara Orr, revealed on Friday that the lock leaks.'
  const { reports } = await tell({ outlet: 'Courier', text })
  assert.equal(reports[0]?.layers.attributions[0]?.source.length, 1)
})
