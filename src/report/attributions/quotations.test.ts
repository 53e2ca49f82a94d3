import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsNothing, hear, told } from '../../../test/attributing.ts'

test('a quotation broken by its cue is one content', () => {
  finds('[“We came to the lock,”]{content} [Vale]{source} [said]{cue}, [“and saw nothing.”]{content}')
  finds('[“The lock,”]{content} [Vale]{source} [said]{cue}, smiling at the crowd, [“is ours now.”]{content}')
  finds('[“I like it,”]{content} [he]{source} [said]{cue}, but [“when it rains, it leaks badly.”]{content}')
})

test('a quotation runs over sentences and paragraphs', () => {
  finds('[“We came to the lock. We saw nothing,”]{content} [Vale]{source} [said]{cue}.')
  finds(
    '[Vale]{source} [said]{cue}, [“We came. We saw the lock. It was shut and nobody was there.”]{content}',
  )
  finds(
    '[“We came to the lock,”]{content} [Vale]{source} [said]{cue}. [“We saw nothing]{content}.\n[“Nobody told us.”]{content}',
  )
  finds('[“We came to the lock,”]{content} [Vale]{source} [said]{cue}.\n[“Nobody told us.”]{content}')
})

test('a quotation between other words of the outlet is nobody’s', () => {
  findsNothing('Vale left the quay. “The Last Lock” is a film.')
  finds('[“We came to the lock,”]{content} [Vale]{source} [said]{cue}.\nThe crowd sang “Old River” at dusk.')
})

test('the cue inside the quotation, its subject outside', () => {
  finds('[Vale]{source} “[praised]{cue} [the plan and its authors]{content}” in Oslo.')
  finds('[Vale]{source} “[spoke]{cue} highly of [the plan]{content}” on Friday.')
})

test('what a speaker quotes is nested, and "I think" is no source', () => {
  finds(
    '[“[Orr]{source2} [told]{cue2} me [that the lock was shut]{content2},”]{content1} [Vale]{source1} [said]{cue1}.',
  )
  finds('[“The lock, I say, is shut,”]{content} [Vale]{source} [said]{cue}.')
})

test('single marks as the outer marks', () => {
  finds(
    '[‘We came to the lock,’]{content} [Vale]{source} [said]{cue}. [‘The pilots’ plan was ours.’]{content}',
  )
  finds("[''We came to the lock,'']{content} [Vale]{source} [said]{cue}. [''We saw nothing.'']{content}")
})

test('curly and straight marks find the same', () => {
  const curly = '“We came,” said Mara Orr, a pilot. “It was late.”'
  const straight = curly.replace(/[“”]/g, '"')
  assert.deepEqual(hear(curly).attributions, hear(straight).attributions)
})

test('direct, indirect and mixed', () => {
  const kind = (text: string): (string | undefined)[] => hear(text).attributions.map(one => one.kind)
  assert.deepEqual(kind('“The lock is shut,” Vale said.'), ['direct'])
  assert.deepEqual(kind('Vale said the lock was shut.'), ['indirect'])
  assert.deepEqual(kind('Vale said the lock was “shut for good”.'), ['mixed'])
})

test('what stands before a colon only leads to what is said, unless it is a clause that is said as well', () => {
  const led = [
    ['Idris Vale announced the news in a letter: “The lock is shut.”', '“The lock is shut.”'],
    ['Mara Orr repeated what she had said in May: “Nobody came to us.”', '“Nobody came to us.”'],
    [
      'Idris Vale said the mill had one rule: “Nobody goes home before dusk.”',
      'the mill had one rule: “Nobody goes home before dusk.”',
    ],
  ] as const
  for (const [text, said] of led) assert.match(told(text).at(-1) ?? '', new RegExp(`^[^:]+: ${said}$`), text)
})
