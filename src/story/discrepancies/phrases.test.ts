import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import { tell } from '../../../test/engine.ts'
import { told } from '../../../test/disagreeing.ts'
import { phraseAround } from './phrases.ts'

test('what a number is told with, in the words of its report', async () => {
  for (const [line, phrase] of [
    ['Ada Rask, the mother of 12, wept in court.', 'mother of …'],
    ['The two guards fired a total of 12 shots at the boat.', 'fired a total of … shots'],
    ['12, the clerk of Sund said.', '… the clerk'],
  ] as const) {
    const { reports } = await tell(...told(line, 'Nobody else spoke.'))
    const report = reports.find(({ text }) => text.includes(line))
    assert.ok(report)
    const start = report.text.lastIndexOf('12')
    assert.equal(phraseAround(report, { start, end: start + 2 }, english), phrase)
  }
})

test('whoever tells the number of a side with the same words stands on it, and the others are silent', async () => {
  const dossier = await tell(
    ...told(
      'Ada Rask was described as a mother of 12 from Sund by her lawyer in court.',
      'Ada Rask was described as a mother of 15 from Sund by her lawyer in court.',
      'The lawyer of Ada Rask came late. Then Rask, a mother of 12 who lives at Sund, wept.',
    ),
  )
  const [one, ...others] = dossier.discrepancies
  assert.ok(one)
  assert.deepEqual(others, [])
  assert.deepEqual(one.sides.map(({ loci }) => new Set(loci.map(({ report }) => report)).size).sort(), [1, 2])
  assert.deepEqual(one.silent, [])
})

test('a yard line is a place of the field, and no number of a thing', async () => {
  const { discrepancies } = await tell(
    ...told(
      'The Harn Otters lost the ball late at the 27-yard line of Sund after a long run.',
      'The Harn Otters lost the ball late at the 16-yard line of Sund after a long run.',
    ),
  )
  assert.deepEqual(discrepancies, [])
})
