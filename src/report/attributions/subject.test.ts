import { test } from 'node:test'
import { finds } from '../../../test/attributing.ts'

test('a clause that says which one is meant belongs to the source', () => {
  finds('[A person who attended the meeting]{source} [said]{cue} [the lock was shut]{content}.')
  finds('[The lock was shut]{content}, [a person briefed on the talks]{source} [said]{cue}.')
})

test('whoever speaks inside the clause is not the one who speaks behind it', () => {
  finds('A boatman [who]{source} [says]{cue} [Vale lied left]{content}.')
  finds('[The boatmen left on Monday]{content}, [Vale]{source} [said]{cue}.')
})

test('who says so may stand between a subject and its verb', () => {
  finds(
    '[[The doctors]{source1}]{content2}, [she]{source2} [says]{cue2}, [[have told]{cue1} Vale [that he will go home]{content1}]{content2}.',
  )
  finds('[The doctors, an odd pair]{source}, [said]{cue} [the boy would go home]{content}.')
})

test('a line is read out', () => {
  finds('[Vale]{source} [read]{cue} out a line of the letter: [“Stop the pumps, or swim.”]{content}')
})

test('what somebody is told of, in a relative clause, ends with it', () => {
  finds(
    'Vale may use his bond with Holt, whom [Orr]{source} [accused]{cue} of [theft from the port]{content}, to push the council to act.',
  )
})
