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
