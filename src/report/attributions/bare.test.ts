import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, hear } from '../../../test/attributing.ts'
import { english } from '../../locales/index.ts'
import { bareSource } from './bare.ts'
import { sceneOf } from './scene.ts'

test('a clause about the source is no part of it', () => {
  finds('[Idris Vale]{source}, who leads the council, [said]{cue} [the lock was shut]{content}.')
  finds(
    '[Mara Orr]{source}, 34, whose son is ill, [sobbed]{cue} to a neighbour: [“It was the water.”]{content}',
  )
})

test('an aside that is cut in its clause is no part of it', () => {
  const bared = (text: string, words: string): string => {
    const span = bareSource(sceneOf(hear(text).analysis, english), { start: 0, end: words.length })
    return text.slice(span.start, span.end)
  }
  const text = 'Idris Vale, the guard whom the mayor praised, said the lock was shut.'
  assert.equal(bared(text, 'Idris Vale, the guard whom the mayor'), 'Idris Vale')
  assert.equal(bared(text, 'Idris Vale, the guard'), 'Idris Vale, the guard')
})

test('an apposition is', () => {
  finds('[Idris Vale, the head of the council]{source}, [said]{cue} [the lock was shut]{content}.')
})
