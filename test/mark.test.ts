import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mark } from './mark.ts'

const words = (marked: string, label: string): string[] => {
  const { text, spans } = mark(marked)
  return (spans.get(label) ?? []).map(span => text.slice(span.start, span.end))
}

test('marks leave the text and give its spans', () => {
  const marked = '[Idris Vale]{source} [said]{cue} [the lock would open]{content}.'
  assert.equal(mark(marked).text, 'Idris Vale said the lock would open.')
  assert.deepEqual(words(marked, 'source'), ['Idris Vale'])
  assert.deepEqual(words(marked, 'content'), ['the lock would open'])
})

test('marks nest and repeat', () => {
  const marked =
    '[Orr]{source1} [said]{cue1} [[Vale]{source2} [knew]{cue2} [it]{content2}]{content1}, [too]{content1}.'
  assert.equal(mark(marked).text, 'Orr said Vale knew it, too.')
  assert.deepEqual(words(marked, 'content1'), ['Vale knew it', 'too'])
})

test('brackets without a label are those of the text', () => {
  const marked = '[“[W]e came,”]{content} [he]{source} [said]{cue} [sic].'
  assert.equal(mark(marked).text, '“[W]e came,” he said [sic].')
  assert.deepEqual(words(marked, 'content'), ['“[W]e came,”'])
})
