import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('whoever holds somebody responsible says that he did it', () => {
  finds('[The ministry]{source} [holds]{cue} [the old miller]{content} responsible.', 'blaming')
  finds('[The council]{source} [has laid]{cue} the blame [for the fire on the miller]{content}.', 'blaming')
  finds('[Mara Orr]{source} [pointed]{cue} the finger at [the lock]{content}.', 'blaming')
})

test('to hold a thing, to lay a floor and to point a boat blame nobody', () => {
  findsNothing('The ministry holds the keys.')
  findsNothing('The council has laid the floor on the quay.')
  findsNothing('Mara Orr pointed the boat at the lock.')
  findsNothing('The miller was to blame.')
})
