import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../../locales/index.ts'
import type { Role } from '../../../model/index.ts'
import { findNames } from '../find.ts'
import { analysisOf, read, show } from '../fixture/show.ts'
import { candidate, textOf } from '../scan.ts'
import type { Candidate } from '../scan.ts'
import { settle } from './index.ts'

type Given = readonly [string, Candidate['kind']]

/** "kind name" of the names given, once they are settled; lines that begin with ">" are datelines. */
function settled(text: string, ...given: readonly Given[]): string[] {
  const analysis = analysisOf(text.replaceAll('>', ''))
  const lines = text.split('\n').filter(line => line !== '')
  const sentences = analysis.sentences.map(one => {
    const role: Role = lines[one.block]?.startsWith('>') ? 'dateline' : 'body'
    return { ...one, role }
  })
  const { scan } = findNames({ ...analysis, sentences }, english)
  const candidates: Candidate[] = []
  for (let first = 0; first < scan.words.length; first++) {
    const found = given.find(([name]) =>
      name.split(' ').every((each, i) => scan.words[first + i]?.text === each),
    )
    if (!found) continue
    const last = first + found[0].split(' ').length
    candidates.push(candidate({ first, last }, found[1], 'test', { sure: false }))
    first = last - 1
  }
  return settle(candidates, scan).map(one => `${one.kind} ${textOf(scan, one)}`)
}

test('a word written small is no person where sentences begin with a capital', () => {
  assert.deepEqual(settled('Doctors fight tarn fever.', ['tarn', 'person']), [])
  assert.deepEqual(settled('doctors met velde.', ['velde', 'person']), ['person velde'])
})

test('an office, what is called after somebody and many at once are no persons', () => {
  assert.deepEqual(
    settled('Paris Mayor Ana Velde spoke.', ['Paris Mayor', 'person'], ['Ana Velde', 'person']),
    ['place Paris', 'person Ana Velde'],
  )
  assert.deepEqual(settled('She told Deputy Sheriff Orr.', ['Deputy Sheriff', 'person']), [])
  assert.deepEqual(
    settled('They met Stephen King and King left.', ['Stephen King', 'person'], ['King', 'person']),
    ['person Stephen King', 'person King'],
  )
  assert.deepEqual(settled('They threw Molotov cocktails.', ['Molotov', 'place']), [])
  assert.deepEqual(settled('They met Molotov in Harn.', ['Molotov', 'person']), ['person Molotov'])
  assert.deepEqual(settled('It was what Londoners wanted.', ['Londoners', 'person']), ['other Londoners'])
  assert.deepEqual(settled('It was what Rogers wanted.', ['Rogers', 'person']), ['person Rogers'])
})

test('a body that is called by the surname of somebody named in full is that person, an outlet is not', () => {
  const given: readonly Given[] = [
    ['Joren Velde', 'person'],
    ['Velde', 'organisation'],
  ]
  assert.deepEqual(settled('They met Joren Velde. Later Velde left.', ...given), [
    'person Joren Velde',
    'person Velde',
  ])
  assert.deepEqual(settled('They met Joren Velde. He told Velde so. Later Velde left.', ...given).slice(1), [
    'organisation Velde',
    'organisation Velde',
  ])
  const named: readonly Given[] = [['Ana Velde', 'person'], given[1] as Given]
  assert.deepEqual(settled('They met Ana Velde. He told Velde so, and the Velde report ends.', ...named), [
    'person Ana Velde',
    'person Velde',
    'person Velde',
  ])
  assert.deepEqual(settled('They met Joren Velde in Joren.', given[0] as Given, ['Joren', 'place']), [
    'person Joren Velde',
    'place Joren',
  ])
})

test('a suffix alone is nobody', () => {
  assert.deepEqual(settled('They met Velde and Jr. in Harn.', ['Velde', 'person'], ['Jr.', 'person']), [
    'person Velde',
  ])
})

test('two names that a line break ran together are two, a name of three words is one', () => {
  const text =
    'They met Ana Velde Orr today. Velde smiled, Ana Velde said. In Harn Orr left, and Orr was late.'
  const given: readonly Given[] = [
    ['Ana Velde Orr', 'person'],
    ['Ana Velde', 'person'],
    ['Velde', 'person'],
    ['Orr', 'person'],
  ]
  assert.deepEqual(settled(text, ...given).slice(0, 2), ['person Ana Velde', 'person Orr'])
  assert.deepEqual(settled(text.replace('Velde smiled, ', ''), ...given).slice(0, 1), [
    'person Ana Velde Orr',
  ])
})

test('a surname with the verb of a headline is no full name', () => {
  const text = 'Orr Attacks on Velde. They met Orr. Then Orr left.'
  assert.deepEqual(settled(text, ['Orr Attacks', 'person'], ['Orr', 'person'])[0], 'person Orr')
  assert.deepEqual(
    settled(text.replace('Attacks', 'Lindqvist'), ['Orr Lindqvist', 'person'])[0],
    'person Orr Lindqvist',
  )
})

test('what only describes a person is no part of the name', () => {
  assert.deepEqual(settled('They cheered ace Orlo Hale.', ['ace Orlo Hale', 'person']), ['person Orlo Hale'])
  assert.deepEqual(settled('They met Frenchman Orlo Hale.', ['Frenchman Orlo Hale', 'other']), [
    'person Orlo Hale',
  ])
  assert.deepEqual(settled('They met Karl de Hale.', ['Karl de Hale', 'person']), ['person Karl de Hale'])
})

test('a full name that the story has alone stands without the word before it', () => {
  const story = { names: [{ name: 'Ana Velde', kind: 'person' as const }] }
  const names = read('On Friday Mum Ana Velde wept.', story).entities.map(one => one.name)
  assert.deepEqual(names, ['Ana Velde'])
  assert.deepEqual(
    read('On Friday Rosa Ana Velde wept.', story).entities.map(one => one.name),
    ['Rosa Ana Velde'],
  )
})

test('a name with the head of a works or company is no person, and its front is not one either', () => {
  assert.deepEqual(
    settled(
      'Arlen Waterworks closed. The workers of Arlen wept.',
      ['Arlen Waterworks', 'person'],
      ['Arlen', 'other'],
    ),
    ['organisation Arlen Waterworks', 'organisation Arlen'],
  )
  assert.deepEqual(settled('Naviera Tres Velas closed. Tres Velas fell.', ['Naviera Tres Velas', 'person']), [
    'organisation Naviera Tres Velas',
  ])
  assert.deepEqual(settled('Mary Steel closed the door.', ['Mary Steel', 'person']), ['person Mary Steel'])
  assert.deepEqual(
    settled('Arlen Waterworks left Arlen.', ['Arlen Waterworks', 'person'], ['Arlen', 'place']).at(-1),
    'place Arlen',
  )
})

test('a dateline tells a city and an agency, at all their places', () => {
  assert.deepEqual(
    settled(
      '>ORLSK, 3 May (Norva) -\nThe mayor of Orlsk told Norva so.',
      ['ORLSK', 'person'],
      ['Orlsk', 'organisation'],
      ['Norva', 'place'],
    ),
    ['place ORLSK', 'organisation Norva', 'place Orlsk', 'organisation Norva'],
  )
})

test('who reports, who owns and who is told under the front of its name is an organisation', () => {
  assert.deepEqual(settled('Norva reported on Friday.', ['Norva', 'person']), ['organisation Norva'])
  assert.deepEqual(settled('Tres Velas, the owner, left.', ['Tres Velas', 'person']), [
    'organisation Tres Velas',
  ])
  assert.deepEqual(settled('Velde, the company’s chairman, left.', ['Velde', 'person']), ['person Velde'])
  assert.deepEqual(settled('Velde, the town’s newspaper, folded.', ['Velde', 'person']), [
    'organisation Velde',
  ])
  assert.deepEqual(
    settled(
      'It was Norva Press Agency. She told Norva so.',
      ['Norva Press Agency', 'organisation'],
      ['Norva', 'person'],
    ).at(-1),
    'organisation Norva',
  )
})

test('what a station or paper is called is no person', () => {
  assert.deepEqual(settled('She told the station Kanal Norva so.', ['Kanal Norva', 'person']), [
    'organisation Kanal Norva',
  ])
  assert.deepEqual(settled('She told the Ana Herald so.', ['Ana Herald', 'person']), [
    'organisation Ana Herald',
  ])
  assert.deepEqual(settled('She told neighbour Kanal Norva so.', ['Kanal Norva', 'person']), [
    'person Kanal Norva',
  ])
})

test('a name that is a place elsewhere is no agency for what it reported, and who is told may be anybody', () => {
  assert.deepEqual(settled('Norva reported two cases. In Norva it rained.', ['Norva', 'place']), [
    'place Norva',
    'place Norva',
  ])
  assert.deepEqual(settled('She told Norva so.', ['Norva', 'person']), ['person Norva'])
})

test('a city and the paper that bears its name stay apart', () => {
  assert.match(show('The Orlsk Courier left. It rained in Orlsk.'), /\[Orlsk Courier\|1\].*in \[Orlsk\|2\]/)
})

test('a district with the name of a town is a place of its own', () => {
  assert.deepEqual(settled('In Palm district it rained. Then Palm dried.', ['Palm', 'place']), [
    'place Palm district',
    'place Palm',
  ])
  assert.deepEqual(settled('In Palm district it rained.', ['Palm', 'place']), ['place Palm'])
})

test('a body goes by its head alone, with a capital and no other of the kind', () => {
  assert.deepEqual(settled('It was late. The Commission refused.'), ['organisation Commission'])
  assert.deepEqual(settled('It was late. The commission refused.'), [])
  assert.deepEqual(
    settled('The Council met.', ['Arden Council', 'organisation'], ['Orlsk Council', 'organisation']),
    ['organisation Council'],
  )
  assert.deepEqual(
    settled(
      'Both Arden Council and Orlsk Council came. The Council met.',
      ['Arden Council', 'organisation'],
      ['Orlsk Council', 'organisation'],
    ),
    ['organisation Arden Council', 'organisation Orlsk Council'],
  )
})

test('a person in short who reports is no agency', () => {
  const text = 'Ana Velde came on Monday.\nVelde reported a fire.'
  assert.deepEqual(settled(text, ['Ana Velde', 'person'], ['Velde', 'person']), [
    'person Ana Velde',
    'person Velde',
  ])
  assert.deepEqual(settled('Norva reported a fire.', ['Norva', 'person']), ['organisation Norva'])
})

test('two names that were taken for one are parted where one of them stands alone', () => {
  assert.deepEqual(
    settled(
      'Aldmark sent envoys.\nThe ministers of Aldmark and Hadrun wept.',
      ['Aldmark and Hadrun', 'organisation'],
      ['Aldmark', 'place'],
    ),
    ['place Aldmark', 'place Aldmark', 'place Hadrun'],
  )
  // nothing says that they are two
  assert.deepEqual(
    settled('The ministers of Aldmark and Hadrun wept.', ['Aldmark and Hadrun', 'organisation']),
    ['organisation Aldmark and Hadrun'],
  )
  // a firm that is called after two persons
  assert.deepEqual(
    settled(
      'Brammer wept.\nThe firm of Brammer and Orl is shut.',
      ['Brammer and Orl', 'organisation'],
      ['Brammer', 'person'],
    ),
    ['person Brammer', 'organisation Brammer and Orl'],
  )
  // known to the world by both names
  assert.deepEqual(
    settled(
      'Trinidad is wet.\nIt rained in Trinidad and Tobago.',
      ['Trinidad and Tobago', 'place'],
      ['Trinidad', 'place'],
    ),
    ['place Trinidad', 'place Trinidad and Tobago'],
  )
})

test('a weekday behind a name is when it was, and no part of it', () => {
  assert.deepEqual(
    settled('Harn County Court Thursday ruled on it.', ['Harn County Court Thursday', 'organisation']),
    ['organisation Harn County Court'],
  )
  assert.deepEqual(settled('She was on Fox News Sunday again.', ['Fox News Sunday', 'organisation']), [
    'organisation Fox News Sunday',
  ])
  assert.deepEqual(settled('It was Super Tuesday.', ['Super Tuesday', 'event']), ['event Super Tuesday'])
})
