import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../fixture/show.ts'
import type { KnownOffices } from '../learn.ts'

/** The names of those for whom phrases stand, by their words; undefined for nobody with a name. */
function whoIs(text: string, ...offices: readonly KnownOffices[]): (words: string) => string | undefined {
  const { mentions, entities } = read(text, { names: [], offices })
  return words => {
    const at = text.lastIndexOf(words)
    const found = mentions.find(one => one.start === at && one.form === 'nominal' && one.kind === 'person')
    return entities.find(one => one.id === found?.entity && one.named)?.name
  }
}

test('an office is the same under its short form, for man or woman', () => {
  const who = whoIs(
    'Texas Gov. Aldo Reyes spoke first. Rep. Nora Quill followed. The Texas governor left. The congresswoman stayed, and the congressman with her.',
  )
  assert.equal(who('The Texas governor'), 'Aldo Reyes')
  assert.equal(who('The congresswoman'), 'Nora Quill')
  const other = whoIs('Mr Aldo Reyes, a senator, spoke. The congresswoman stayed.')
  assert.equal(other('The congresswoman'), undefined)
})

test('who is called by a party is whose party and state the report has told', () => {
  const who = whoIs(
    'Sen. Aldo Reyes, R-Fla., and Rep. Nora Quill (D-Calif.) spoke. The Florida Republican left. The California Democrat stayed.',
  )
  assert.equal(who('The Florida Republican'), 'Aldo Reyes')
  assert.equal(who('The California Democrat'), 'Nora Quill')
  assert.equal(
    whoIs('Aldo Reyes, a Florida Republican, spoke. The Republican left.')('The Republican'),
    'Aldo Reyes',
  )
})

test('a party, one of many and somebody of another state are nobody of the report', () => {
  const report = 'Sen. Aldo Reyes, R-Fla., spoke.'
  for (const words of [
    'the Republican Party',
    'the top Republican',
    'the Texas Republican',
    'the Republicans',
  ])
    assert.equal(whoIs(`${report} Nobody asked ${words}.`)(words), undefined, words)
  assert.equal(whoIs(`${report} Quill was the first senator to leave.`)('the first senator'), undefined)
})

test('who governs now goes before who once did', () => {
  const text = 'Gov. Aldo Reyes and former Gov. Nora Quill met.'
  assert.equal(whoIs(`${text} The governor left.`)('The governor'), 'Aldo Reyes')
  assert.equal(whoIs(`${text} The former governor left.`)('The former governor'), 'Nora Quill')
  assert.equal(whoIs('Gov. Aldo Reyes left. The former governor stayed.')('The former governor'), undefined)
})

test('an age stands for the one person who is of it', () => {
  const who = whoIs('Aldo Reyes, 29, met 31-year-old dock worker Nora Quill. The 29-year-old left.')
  assert.equal(who('The 29-year-old'), 'Aldo Reyes')
  assert.equal(whoIs('The 47-year-old neighbour of Nora Quill left.')('The 47-year-old neighbour'), undefined)
  assert.equal(
    whoIs('Aldo Reyes, 29, met Nora Quill, 29. The 29-year-old left.')('The 29-year-old'),
    undefined,
  )
})

test('the party and the state beside a name tell of the state', () => {
  const { entities } = read('Sen. Aldo Reyes, R-Fla., spoke.')
  assert.deepEqual(
    entities.map(one => [one.name, one.kind]),
    [
      ['Aldo Reyes', 'person'],
      ['Florida', 'place'],
    ],
  )
})

test('an office that another report gives is that of whom this one names', () => {
  const told = { name: 'Ana Velde', titles: ['former governor'] }
  const text = 'Ana Velde spoke. The former Arden governor left. The governor stayed.'
  assert.equal(whoIs(text, told)('The former Arden governor'), 'Ana Velde')
  assert.equal(whoIs(text, told)('The governor'), undefined)
  assert.equal(whoIs(text)('The former Arden governor'), undefined)
  const two = [told, { name: 'Ilse Orr', titles: ['former governor'] }]
  assert.equal(whoIs(text, ...two)('The former Arden governor'), undefined)
})

test('an office that makes another one of it, and what only explains, are nobody by what others tell', () => {
  const told = { name: 'Ana Velde', titles: ['deputy minister', 'editor'] }
  assert.equal(whoIs('Ana Velde spoke. The minister left.', told)('The minister'), undefined)
  assert.equal(whoIs('Ana Velde spoke. The deputy minister left.', told)('The deputy minister'), 'Ana Velde')
  assert.equal(whoIs('Ana Velde spoke. The editor of it left.', told)('The editor'), undefined)
})

test('an office told of a surname alone is not that of a namesake in full', () => {
  const told = { name: 'Velde', titles: ['interior minister'] }
  assert.equal(
    whoIs('Ana Velde spoke. The interior minister left.', told)('The interior minister'),
    undefined,
  )
  assert.equal(whoIs('Mr Velde spoke. The interior minister left.', told)('The interior minister'), 'Velde')
})
