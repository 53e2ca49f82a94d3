import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsNothing, speakers } from '../../../test/attributing.ts'

test('a quotation that no order of words gives to anybody is that of who is named behind it', () => {
  finds(
    '["It was not the weir,"]{content} [a source with knowledge of the firm’s thinking]{source} [said]{cue} Saturday.',
    'unclaimed',
  )
  finds(
    '[“We will never pay for such a lock!”]{content} [Mr. Vale]{source} [told]{cue} Meridian News.',
    'unclaimed',
  )
  finds(
    '["We have been failed,"]{content} [lock keeper Mara Orr, widely considered the best of all]{source}, [told]{cue} the council.',
  )
  assert.deepEqual(speakers('"It was the weir that leaked," said Mara Orr in an email sent this morning.'), [
    'Mara Orr',
  ])
})

test('a verb that opens the sentence', () => {
  finds('[Added]{cue} [Vale]{source}: ["I would ask somebody else about it."]{content}', 'unclaimed')
})

test('an excerpt that breaks off behind the name', () => {
  assert.deepEqual(speakers('“I will vote against the lock,” Idris Vale, a moderate...'), ['Idris Vale'])
  findsNothing('“I will vote against the lock,” the crowd went home...')
})

test('a title says nothing', () => {
  findsNothing('In his book, "The Last Lock Keeper," Idris Vale went to Harn and told stories.')
})
