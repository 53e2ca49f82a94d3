import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('whoever puts a figure on a matter is its source', () => {
  finds('[The ministry]{source} [had put]{cue} [the toll at 14]{content} on Monday.', 'figures')
  finds(
    '[Idris Vale]{source} [puts]{cue} [the number of boats that wait at about 1,200]{content}.',
    'figures',
  )
  finds('[The council]{source} [counts]{cue} [40 barges, six of them loaded]{content}.', 'figures')
})

test('without a figure nothing is told', () => {
  findsNothing('The ministry put the boxes at the door.')
  findsNothing('The council counts votes on Friday.')
})

test('one speaks of a figure, and of other things', () => {
  finds('[The ministry]{source} [speaks]{cue} of [40 barges]{content}.', 'figures')
  findsNothing('The council talks on Friday.')
})
