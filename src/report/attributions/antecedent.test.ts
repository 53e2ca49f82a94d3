import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers } from '../../../test/attributing.ts'

test('"who" is the nearest noun for people, not where they are or what they belong to', () => {
  assert.deepEqual(speakers('Sen. Mara Orr of New Harn, who said the lock leaks, left early.'), ['Mara Orr'])
  assert.equal(
    speakers('It drew praise from members of the Harbour Affairs Committee, who said the lock leaks.').at(-1),
    'members of the Harbour Affairs Committee',
  )
  assert.equal(
    speakers('The firemen had to hold an old woman outside the bank, who cried “my child, my child.”').at(-1),
    'old woman outside the bank',
  )
  assert.equal(
    speakers('It was heard from three officials familiar with the talks who said the lock leaks.').at(-1),
    'officials familiar with the talks',
  )
})

test('"who" behind a dash, a bracket or a noun that explains a name', () => {
  assert.equal(
    speakers('Mara Orr — who has insisted she will not pay — left. Mr. Orr slept.').at(0),
    'Mara Orr',
  )
  assert.equal(speakers('It was shut by Mara Orr (D-W.Va.), who said the lock leaks.').at(-1), 'Mara Orr')
  assert.equal(
    speakers('Idris Vale, a former mayor of Arden and preacher who said he would run, left early.').at(-1),
    'Idris Vale',
  )
})

test('whoever no list of nouns knows is somebody all the same', () => {
  assert.equal(speakers('The vote came from holdouts, who said the lock leaks.').at(-1), 'holdouts')
})

test('a share is nobody, and "which" behind a text by somebody is not whoever wrote it', () => {
  assert.equal(speakers('Only 33 percent who said they would pay did so.').at(0), null)
  assert.equal(
    speakers('A letter from Idris Vale, which said the lock leaks, was sold.').at(0),
    'letter from Idris Vale',
  )
  assert.notEqual(speakers('A book by Idris Vale, which said the lock leaks, was sold.').at(0), 'Idris Vale')
})
