import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { show } from './fixture/show.ts'

test('he and she go to the subject of the sentence before that agrees', () => {
  assert.match(
    show('Ana Velde met Tomas Ruzgar. She left. He said nothing.'),
    /\[She\|~1\] left\. \[He\|~2\] said/,
  )
})

test('whoever owns something in the sentence before is not its subject', () => {
  assert.match(
    show('Lucas Brandt waited. His barber, Peter Holt, a tall man, agreed. He said nothing.'),
    /\[He\|~2\] said/,
  )
  assert.match(
    show('Lucas Brandt waited. His lawyer, Peter Holt, said he denied the charge.'),
    /\[he\|~1\] denied/,
  )
  assert.match(show('Lucas Brandt waited. His plan had failed. He said nothing.'), /\[He\|~1\] said/)
})

test('a noun for a man is nobody whom "she" takes up', () => {
  assert.match(
    show('A spokesman said that when Ana Velde was asked, she told them nothing.'),
    /\[she\|~\d\] told/,
  )
  assert.match(
    show('A spokesman said that when Ana Velde was asked, he told them nothing.'),
    /\[he\|~\d\] told/,
  )
})

test('him is not the subject of its own clause', () => {
  assert.match(show('Lucas Brandt waited. Peter Holt told him a story.'), /told \[him\|~1\]/)
})

test('who opens a sentence as what its speech is about does not speak', () => {
  assert.match(
    show('Lucas Brandt praised the mayor. Of Peter Holt, he said nothing.'),
    /Of \[Peter Holt\|2\], \[he\|~1\] said/,
  )
  assert.match(show('Lucas Brandt left. Peter Holt smiled, and he said nothing.'), /\[he\|~2\] said/)
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

test('it that speaks of the deed of its own sentence is the state that did it', () => {
  const text = 'Xinhua reported a deal. It came after France declared two boats it accused of fishing lost.'
  assert.match(show(text), /boats \[it\|~2\] accused/)
})

test('pronouns inside quotations and without antecedent are no mentions', () => {
  assert.match(show('Ana Velde said: "She is late."'), /"She is late\."/)
  assert.equal(show('He left. They stayed.'), 'He left. They stayed.')
})

test('who is named in a quotation does not speak it', () => {
  assert.match(show('Ana Velde left. "When Rosa Holt came, it rained," she said.'), /\[she\|~1\] said/)
  assert.match(show('Ana Velde left. When Rosa Holt came, it rained, she said.'), /\[she\|~2\] said/)
})

/** The pronouns of a text, each with the name that it stands for, as the whole program with its tagger reads them. */
async function pronouns(text: string): Promise<string[]> {
  const { reports } = await tell({ outlet: 'Harn Post', text: `The barges of Harn\n\n${text}` })
  return (reports[0]?.layers.mentions ?? [])
    .filter(({ form }) => form === 'pronoun')
    .map(({ start, end, entity }) => {
      const { name } = reports[0]?.layers.entities.find(({ id }) => id === entity) ?? { name: '' }
      return `${reports[0]?.text.slice(start, end)} ${name}`
    })
}

test('whoever the report brings in without a name is not somebody named further off', async () => {
  const before = 'Tomas Ruzgar left the harbour. Ana Velde came'
  assert.deepEqual(await pronouns(`${before} with her son, who turned his collar up.`), ['her Ana Velde'])
  assert.deepEqual(await pronouns(`${before} early. A man held the door. He was wet.`), [])
  assert.deepEqual(await pronouns(`${before} early. Ruzgar's friend spoke. He was wet.`), [])
  assert.deepEqual(await pronouns('Ana Velde told of the night her child left. She wept.'), [
    'her Ana Velde',
    'She Ana Velde',
  ])
  assert.deepEqual(await pronouns('Tomas Ruzgar, a father of three, left. He was wet.'), ['He Tomas Ruzgar'])
  assert.deepEqual(await pronouns('Tomas Ruzgar was a driver. He was wet.'), ['He Tomas Ruzgar'])
})

test('they who go on speaking are the officials or the police that spoke', () => {
  assert.match(
    show('Police said the lock was shut. They said it froze.'),
    /\[Police\|~1\] said .* \[They\|~1\] said/,
  )
  assert.match(
    show('Officials said on Monday that the lock was shut. The river froze. They said it would last.'),
    /\[Officials\|~1\] said .* \[They\|~1\] said/,
  )
  // whom somebody tells something does not speak
  assert.doesNotMatch(show('Ida Vale told police that they heard a shot.'), /\[they/)
})
