import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('appositions belong to the source', () => {
  finds(
    '[Mara Orr, a pilot on the river]{source}, [told]{cue} the court [that she had seen nothing]{content}.',
  )
  finds('[Mara Orr, a pilot on the river, one of nine]{source}, [said]{cue} [the lock was shut]{content}.')
  finds(
    '[Idris Vale, a former adviser to the mayor of Arden who is named in the report]{source}, [said]{cue} [it was a lie]{content}.',
  )
  finds('[The operator, Tres Bocas]{source}, [said]{cue} [the ferry had slowed]{content}.')
  finds('[“We saw it,”]{content} [Orr II, a writer]{source}, [said]{cue}.')
})

test('titles, brackets and participles belong to the source', () => {
  finds('[Rep. Mara Orr (D-Arden)]{source} [said]{cue} [the toll was too high]{content}.')
  finds('[Vale]{source} [told]{cue} visiting Councillor Mara Orr [that the lock was shut]{content}.')
  finds('[“The lock was left to rot,”]{content} [the report]{source} [states]{cue}.')
  findsNothing('They liked the new names, “the lock,” the old plans.')
  finds('[“It is over,”]{content} [retired navy captain Idris Vale]{source} [said]{cue}.')
  finds('[Prime Minister Idris Vale]{source} [said]{cue} [the lock would open]{content}.')
})

test('places, times and the clause before are no part of the source', () => {
  finds('In a Meridian interview [Vale]{source} [declared]{cue} [“I shall stay.”]{content}')
  finds(
    '[Vale]{source1} [said]{cue1} [the toll would rise]{content1} and [Orr]{source2} [accused]{cue2} [him of theft]{content2}.',
  )
  findsNothing('On Thursday, in Oslo, the lock was shut.')
})

test('headlines', () => {
  finds('[Vale]{source} [says]{cue} [lock will open]{content}\nThe lock is on the river.', 'fronted', true)
  finds(
    '[Lock will open in May]{content}, [Vale]{source} [says]{cue}\nThe lock is on the river.',
    'final',
    true,
  )
  finds('Lock opens in May\nThe lock is on the river.', undefined, true)
})
