import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsNothing, told } from '../../../test/attributing.ts'

/** The chain of the last statement. */
const chainOf = (text: string): string | undefined => told(text).at(-1)?.split(':')[0]

test('a version opens the sentence with whose it is', () => {
  finds('In [the government]{source}’s [version]{cue} [the lock was shut]{content}.', 'in-version')
  assert.equal(
    chainOf(
      'In the version of Ostra Press, the state news agency, the mayor promised that the lock would open.',
    ),
    'Ostra Press < the mayor',
  )
  findsNothing('In the second version of the plan, the lock is wider.')
  findsNothing('In his account at the bank were 40 crowns.')
})

test('a report that is rejected is still that of whoever made it', () => {
  const report = 'Idris Vale rejected a report by the news agency Meridian that the lock had failed.'
  assert.equal(chainOf(report), 'Idris Vale < Meridian')
  assert.equal(chainOf('Idris Vale read a report in the rain that the lock had brought.'), '-')
  assert.equal(
    chainOf('Idris Vale denied a Meridian report that the lock had failed.'),
    'Idris Vale < Meridian',
  )
  assert.match(
    chainOf('Idris Vale dismissed as "a tale" foreign media reports that the lock had failed.') ?? '',
    /^Idris Vale < foreign media$/u,
  )
  assert.equal(chainOf('Idris Vale read a Meridian report that told of the lock.'), '-')
})

test('a number is that of whoever gave it; a place that is claimed, and a state, are no numbers', () => {
  finds('The toll rose from [the eleven]{content} [reported]{cue} by [the union]{source}.', 'numbered')
  findsNothing('The market lies in the city claimed by the union.')
  findsNothing('The union’s count for the port state at 40 is wrong.')
})

test('a clause behind "with" has a speaker of its own', () => {
  finds(
    'The pause failed, with [each side]{source1} [accusing]{cue1} [the other of firing first]{content1} and [a clinic]{source2} [reporting]{cue2} [17 people killed]{content2}.',
    'absolute',
  )
  findsNothing('The mill closed, with crews reporting for work at noon.')
})

test('a number keeps who gave it, and who corrects it', () => {
  assert.equal(
    chainOf('Police say 23 people were held, up from the eleven reported by the Meridian news agency.'),
    'the Meridian news agency',
  )
  assert.equal(
    chainOf('The mill said the vote was 16 to 7, not 17 to 6 as Jorun Holt had announced.'),
    'Jorun Holt',
  )
  finds('[The Movement]{source}’s [figure]{cue} for [the dead]{content} is [23]{content}.', 'own-figure')
  findsNothing('The 40 barges owned by the union lay idle.')
  findsNothing('The lock is not as old as Vale said.')
  findsNothing('The company’s figure was drawn in chalk.')
})

test('who speaks of a count without an owner speaks of its own', () => {
  assert.deepEqual(told('Grey Vale, a rights group, said its own count was 13.'), [
    'Grey Vale: its own count was 13',
  ])
})
