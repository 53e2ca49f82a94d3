import { test } from 'node:test'
import { finds } from '../../../test/attributing.ts'

test('a participle behind a comma goes past a clause whose subject cannot speak', () => {
  finds(
    '[Vale]{source} stood firm after the second meeting broke up, [warning]{cue} [that the lock could stay shut]{content}.',
    'inherited',
  )
  finds(
    '[The council]{source} lowered its count of people who had died by Sunday, [saying]{cue} [that three were counted twice]{content}.',
    'inherited',
  )
  finds('[Her]{source} tone was mild, [calling]{cue} for [a new council]{content}.', 'inherited')
})

test('a participle goes with the clause behind the first cue, where that stands by itself', () => {
  finds(
    'As for the words of some boatmen hinting the council wants to close the lock, [Mr. Vale]{source} fired back, [saying]{cue} [they know nothing]{content}.',
    'inherited',
  )
})

test('the last verb of a series is that of whoever did the rest', () => {
  finds(
    '[Orr]{source2} [told]{cue2} police [that [two men]{source} attacked him, threw sand on him, put a sack around his neck and [shouted]{cue}, [“This is our quay.”]{content}]{content2}',
    'inherited',
  )
  finds(
    '[[Vale]{source1}]{source2} [said]{cue1} [the lock leaks]{content1} and [added]{cue2} [that it would be shut]{content2}.',
  )
})
