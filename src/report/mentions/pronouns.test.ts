import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from './fixture/show.ts'

test('he and she go to the subject of the sentence before that agrees', () => {
  assert.match(
    show('Ana Velde met Tomas Ruzgar. She left. He said nothing.'),
    /\[She\|~1\] left\. \[He\|~2\] said/,
  )
})

test('him is not the subject of its own clause', () => {
  assert.match(show('Lucas Brandt waited. Peter Holt told him a story.'), /told \[him\|~1\]/)
})

test('his looks forward after a preposition at the head of a sentence', () => {
  assert.match(
    show('Ana Velde smiled. For his part, Tomas Ruzgar frowned.'),
    /For \[his\|~2\] part, \[Tomas Ruzgar\|2\]/,
  )
})

test('it speaks for the agency that spoke last', () => {
  assert.match(show('The Kessar Telegraph Agency reported a deal. It said no more.'), /\[It\|~1\] said/)
})

test('it that does not speak is no mention', () => {
  assert.equal(show('Xinhua reported a deal. It was late.'), '[Xinhua|1] reported a deal. It was late.')
})

test('pronouns inside quotations and without antecedent are no mentions', () => {
  assert.match(show('Ana Velde said: "She is late."'), /"She is late\."/)
  assert.equal(show('He left. They stayed.'), 'He left. They stayed.')
})

test('who is named in a quotation does not speak it', () => {
  assert.match(show('Ana Velde left. "When Rosa Holt came, it rained," she said.'), /\[she\|~1\] said/)
  assert.match(show('Ana Velde left. When Rosa Holt came, it rained, she said.'), /\[she\|~2\] said/)
})

test('whoever the report brings in without a name is not somebody named further off', () => {
  const before = 'Tomas Ruzgar left. Ana Velde came'
  for (const [text, pronoun] of [
    ['Tomas Ruzgar left. Ana Velde came with a boy. She took his coat.', 'his'],
    [`${before} early. A man held the door. He was wet.`, 'He'],
    [`${before} early. Brandt's friend spoke. He was wet.`, 'He'],
  ])
    assert.doesNotMatch(show(text as string), new RegExp(`\\[${pronoun}\\|`), text)
  assert.match(show('Ana Velde told of the night her child left. She wept.'), /\[She\|~1\]/)
  assert.match(show('Tomas Ruzgar, a father of three, left. He was wet.'), /\[He\|~1\]/)
  assert.match(show('Tomas Ruzgar was a driver. He was wet.'), /\[He\|~1\]/)
})
