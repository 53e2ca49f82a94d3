import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('what is handed on by an adverb is its own clause, not the one before it', () => {
  finds(
    'Orr has not come and [she is]{content} [reportedly]{cue} [still in the hall by the lock]{content}.',
    'impersonal',
  )
  finds(
    'The two met in the hall where [the plan for the lock]{content} [allegedly]{cue} [was made]{content}.',
    'impersonal',
  )
  finds(
    'They sent a note of thanks to the pilot after [he was]{content} [allegedly]{cue} [robbed of his boat]{content}.',
    'impersonal',
  )
  finds('[Although Orr]{content} [reportedly]{cue} [left the town]{content}, the lock is shut.', 'impersonal')
})

test('a verb of two readings is the verb of a clause that has no other', () => {
  finds(
    '[The navy]{content} [reportedly]{cue} [shot down two drones heading for the lock]{content}.',
    'impersonal',
  )
})

test('what an outlet tells around a phrase that somebody alleges is its own', () => {
  finds('The pilot was fined for [allegedly]{cue} [selling the lock]{content}.', 'impersonal')
  findsNothing('The two met by an allegedly broken lock in the rain.')
  findsNothing('The man allegedly behind the wheel of the van was fined.')
  findsNothing('The clerk who allegedly sold the lock was fined on Friday.')
  findsNothing('The charges will turn on boats allegedly given to clerks.')
})
