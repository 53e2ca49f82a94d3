import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'

/** Who speaks, sentence by sentence. */
const whoIn = (text: string): (string | undefined)[] => told(text).map(line => line.split(':')[0])

test('what stands before a participle in the object of a verb or a preposition is nobody who speaks', () => {
  for (const text of [
    'He came to power like some prince from a distant land called Arden.',
    'The mill will mend the hidden leak revealed earlier this week.',
    'Idris Vale rose against the cuts announced on Monday.',
    'They marched to a gate in Orlsk called the Reed.',
  ])
    assert.deepEqual(whoIn(text), ['-'], text)
})

test('a verb of its own clause has its subject', () => {
  assert.deepEqual(whoIn('Some in the crowd called the plan a stunt.'), ['crowd'])
  assert.ok(
    whoIn('It opened after pilots of Orlsk asked a court to block the toll.').includes('pilots of Orlsk'),
  )
  assert.ok(
    whoIn('Idris Vale resigned while members of the guild accused him of theft.').includes(
      'members of the guild',
    ),
  )
  assert.ok(
    whoIn('Mara Orr believes clerks of the guild accused him of theft.').includes('clerks of the guild'),
  )
})

test('what somebody wrote or announced says nothing itself, and whoever replied by letter does', () => {
  const speakers = (text: string): boolean => whoIn(text).some(one => /notes|plan/.test(one ?? ''))
  assert.ok(!speakers('Idris Vale tweeted that the notes written by Mara Orr “clearly show” no leak.'))
  assert.ok(!speakers('The town has to live with plans announced by the council: a lock.'))
  assert.deepEqual(whoIn('Mara Orr replied by letter: “The lock leaks.”'), ['Mara Orr'])
})
