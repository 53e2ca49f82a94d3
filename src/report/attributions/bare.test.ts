import { test } from 'node:test'
import { finds } from '../../../test/attributing.ts'

test('a clause about the source is no part of it', () => {
  finds('[Idris Vale]{source}, who leads the council, [said]{cue} [the lock was shut]{content}.')
  finds(
    '[Mara Orr]{source}, 34, whose son is ill, [sobbed]{cue} to a neighbour: [“It was the water.”]{content}',
  )
})

test('an apposition is', () => {
  finds('[Idris Vale, the head of the council]{source}, [said]{cue} [the lock was shut]{content}.')
})
