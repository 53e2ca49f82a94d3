import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsNothing, told } from '../../../test/attributing.ts'

test('whoever has told it stands before it behind "as", with a day or "us" between', () => {
  finds(
    'As [Norda]{source} [reported]{cue} on Tuesday, [the owners closed the lock in the night]{content}.',
    'as-told',
  )
  finds(
    'As [the Calder Ledger]{source} [reminds]{cue} us, [the towns have quarrelled over the lock since 2004]{content}.',
    'as-told',
  )
  findsNothing('As Vale reported for work, the bells rang.')
  findsNothing('As Vale walked along the lock, the bells rang.')
})

test('what another says in it they pass on', () => {
  assert.deepEqual(told('As the Calder Ledger reported, Orr said that he knew of the letters.'), [
    'Calder Ledger < Orr: that he knew of the letters',
  ])
})

test('who reported it first stands behind it', () => {
  finds(
    '[Thieves had taken the letters from the clinic]{content}, [first reported]{cue} by [the Calder Ledger]{source}.',
    'first-reported',
  )
  finds(
    '[She has left the clinic]{content}, which was [first reported]{cue} by [Norda]{source} on Monday.',
    'first-reported',
  )
  findsNothing('Thieves had taken the letters, first by the road and then by the river.')
})
