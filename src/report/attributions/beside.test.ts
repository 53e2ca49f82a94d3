import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsNothing, hear, speakers, told } from '../../../test/attributing.ts'

test('words that lead to a quotation say whose it is', () => {
  finds(
    '[Vale]{source} closed with the [promise]{cue} that started it all: ["The lock will open again."]{content}',
    'beside',
  )
  finds('[Vale]{source} [asked]{cue} Orr, ["You just lied to the council, correct?"]{content}', 'beside')
  finds(
    '[He]{source} even [said]{cue}, late in the day, ["They use the lock against us every time."]{content}',
    'beside',
  )
  finds(
    'The leak led [the mayor]{source} to [ask]{cue}: ["Who is going to shut the lock?"]{content}',
    'beside',
  )
})

test('so do nouns for words with a possessive, and a text and its author in the paragraph before', () => {
  finds('Vale came late. [His]{source} [answer]{cue}: ["The lock will open again."]{content}', 'beside')
  finds(
    'Below is a [statement]{cue} by [Mara Orr]{source}, who leads the council:\n["The lock will open again."]{content}',
    'beside',
  )
})

test('who meets with words, or gives a title, has said nothing', () => {
  findsNothing('Vale faced a question: "Who is going to shut the lock?"')
  findsNothing('Vale wrote a story for the weekly, "In Search of the Last Lock."')
  findsNothing('The lock was old: "Shut" stood on its gate.')
})

test('a text put out in the sentence before is quoted behind it', () => {
  assert.equal(
    told('Idris Vale later released a short statement.\n“The lock will open again.\nIt always has.”').at(-1),
    'Idris Vale: It always has.”',
  )
  assert.equal(
    told('Idris Vale later released a short film.\n“The lock will open again, as it always has.”').at(-1),
    '?: “The lock will open again, as it always has.”',
  )
})

test('a quotation that opens the next sentence goes on, whatever stands behind it without a verb', () => {
  assert.deepEqual(speakers('“It leaks,” Vale said. “Nobody in Harn knows what is coming” with the lock.'), [
    'Vale',
  ])
  assert.match(
    told('“It leaks,” Vale said. “Nobody in Harn knows what is coming” with the lock.').at(-1) ?? '',
    /^Vale: “Nobody/,
  )
  assert.doesNotMatch(
    told('“It leaks,” Vale said. “The Last Keeper of the Old Lock” ran in Harn.').at(-1) ?? '',
    /^Vale/,
  )
})

test('a sentence of somebody’s own in quotation marks is said, whatever the verb tells of his mind', () => {
  const classOf = (text: string): (string | undefined)[] => hear(text).attributions.map(one => one.class)
  assert.deepEqual(classOf('Vale agreed: “The lock leaks badly.”'), ['speech'])
  assert.deepEqual(classOf('Mara Orr hopes that the lock will open.'), ['attitude'])
})

test('verbs that the tagger takes for nouns beside a quotation', () => {
  finds('[A banner]{source} [read]{cue}: ["Shut the lock now, please."]{content}')
  finds('["Let me be clear,"]{content} [Vale\'s statement]{source} [read]{cue}.')
  finds(
    '["The lock is not theirs!"]{content} [Prime Minister Idris Vale]{source} [thundered]{cue} in Parliament.',
  )
})

test('a speech that is still to come is quoted from its text', () => {
  finds('["The lock will open again,"]{content} [Vale]{source} is expected to [say]{cue} on Friday.')
})

test('a quotation before “was quoted as saying” that ends in a question', () => {
  assert.match(
    told('“Who is going to shut the lock?” Idris Vale was quoted as saying, smiling.')[0] ?? '',
    /Idris Vale: “Who/,
  )
})
