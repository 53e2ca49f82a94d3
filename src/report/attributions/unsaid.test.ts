import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear, told } from '../../../test/attributing.ts'

test('what one says another would say is told by the one', () => {
  assert.deepEqual(told('Idris Vale said that Mara Orr would ask for a loan.'), [
    'Idris Vale: that Mara Orr would ask for a loan',
  ])
})

test('what one says another has said is told by both', () => {
  assert.deepEqual(told('Idris Vale said that Mara Orr had said the lock was shut.'), [
    'Idris Vale < Mara Orr: the lock was shut',
  ])
})

test('what was not revealed is nobody’s speech', () => {
  assert.deepEqual(
    told('While the rest of the talks was not revealed, Idris Vale said that the lock was shut.'),
    ['-: the rest of the talks was not revealed', 'Idris Vale: that the lock was shut'],
  )
})

test('a guest who is welcomed is no remark of the host, an offer that is welcomed is', () => {
  assert.deepEqual(told('Idris Vale welcomed President Mara Orr to the town hall of Harn.'), [
    '-: Idris Vale welcomed President Mara Orr to the town hall of Harn.',
  ])
  assert.deepEqual(told('Idris Vale welcomed Mara Orr’s offer to open the lock.'), [
    'Idris Vale: Mara Orr’s offer to open the lock',
  ])
})

test('what somebody did not say is the outlet’s to tell, with the negation', () => {
  for (const text of [
    'Idris Vale did not say that the lock was shut.',
    'Not one of them said that the lock was shut.',
    'No official has said that the lock was shut.',
    'Neither the mayor nor any of her aides have condemned the attack.',
  ])
    assert.deepEqual(told(text), [`-: ${text}`])
  assert.deepEqual(
    told('Idris Vale is worried by the frost, but has not indicated that the lock will shut.'),
    ['-: Idris Vale is worried by the frost', '-: has not indicated that the lock will shut.'],
  )
  assert.deepEqual(told('Idris Vale would not confirm that the lock was shut.'), [
    'Idris Vale: Idris Vale would not confirm that the lock was shut',
  ])
  assert.deepEqual(told('Idris Vale said that the lock had not been shut.'), [
    'Idris Vale: that the lock had not been shut',
  ])
})

test('a plea, a gain and what somebody leaves out are no speech', () => {
  assert.deepEqual(told('Idris Vale pleaded guilty to lying to the council.'), [
    '-: Idris Vale pleaded guilty to lying to the council.',
  ])
  assert.deepEqual(told('Idris Vale claimed the top prize.'), ['-: Idris Vale claimed the top prize.'])
  assert.deepEqual(told('Idris Vale offered no reason for the delay.'), [
    '-: Idris Vale offered no reason for the delay.',
  ])
  assert.deepEqual(told('Idris Vale claimed that the lock was shut.'), ['Idris Vale: that the lock was shut'])
  assert.deepEqual(told('Idris Vale pleaded for a lower toll.'), [
    'Idris Vale: Idris Vale pleaded for a lower toll',
  ])
})

test('what a court or a council decides with a word is told by the outlet', () => {
  assert.deepEqual(told('The high court denied the request by two mills for a stay.'), [
    '-: The high court denied the request by two mills for a stay.',
  ])
  assert.deepEqual(told('A court in Orlsk dismissed the complaint against the mill.'), [
    '-: A court in Orlsk dismissed the complaint against the mill.',
  ])
  assert.deepEqual(told('The mayor denied the charges against the mill.'), [
    'The mayor: The mayor denied the charges against the mill',
  ])
  assert.deepEqual(told('The high court denied that it had met.'), [
    'The high court: The high court denied that it had met',
  ])
})

test('a heading before a colon, and a place, say nothing', () => {
  const speech = (text: string): number =>
    hear(text, true).attributions.filter(one => one.class === 'speech').length
  assert.equal(speech('Paris: Boats sink in lock raid'), 0)
  assert.equal(speech('UPDATE: The lock is shut, and the mill leaks.'), 0)
  assert.equal(speech('MUST SEE: Lock is shut for days'), 0)
  assert.equal(speech('Police: Boats sink in lock raid'), 1)
})

test('what it is unlikely that anyone can say is nobody’s', () => {
  assert.deepEqual(told('It is unlikely anyone can say with certainty what the plan was.'), [
    '-: It is unlikely anyone can say with certainty what the plan was.',
  ])
})

test('what somebody has all but announced has not been said', () => {
  assert.deepEqual(told('Idris Vale has all but formally announced his plan for the lock.'), [
    '-: Idris Vale has all but formally announced his plan for the lock.',
  ])
})

test('a notion that is attacked is cited with the attack', () => {
  assert.deepEqual(told('Idris Vale blasted the notion that the lock and the toll are linked.'), [
    'Idris Vale: Idris Vale blasted the notion that the lock and the toll are linked',
  ])
})
