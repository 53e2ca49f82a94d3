import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entitiesOf, read, show } from './fixture/show.ts'

const isName = (mention: { readonly form: string }): boolean => mention.form === 'name'
/** Text with only its names marked. */
const names = (text: string): string => show(text, isName)

test('a person is named in full, then short, with titles outside the name', () => {
  assert.equal(
    names('President Ana Velde spoke on Friday. Ms Velde smiled. Velde left with spokesman Mateus Okafor.'),
    'President [Ana Velde|1] spoke on Friday. Ms [Velde|1] smiled. [Velde|1] left with spokesman [Mateus Okafor|2].',
  )
})

test('family name first, initials, particles and hyphens', () => {
  assert.equal(
    names('They met Kim Dae-sung on Monday. Later Kim left.'),
    'They met [Kim Dae-sung|1] on Monday. Later [Kim|1] left.',
  )
  assert.deepEqual(entitiesOf('It was J. R. Okonedo who called.'), ['person J. R. Okonedo'])
  assert.deepEqual(entitiesOf('Then Ursula van der Zee resigned.'), ['person Ursula van der Zee'])
})

test('a surname of two words is no second person', () => {
  assert.equal(
    names('They met Lucien Brandt-Orr on Monday. Brandt-Orr left. Mr Brandt-Orr smiled.'),
    'They met [Lucien Brandt-Orr|1] on Monday. [Brandt-Orr|1] left. Mr [Brandt-Orr|1] smiled.',
  )
  assert.equal(
    names('The president Piet Van Orlen spoke on Monday. Mr Van Orlen smiled.'),
    'The president [Piet Van Orlen|1] spoke on Monday. Mr [Van Orlen|1] smiled.',
  )
  assert.equal(
    names('They met Karim al-Haddad on Monday. Then Haddad left.'),
    'They met [Karim al-Haddad|1] on Monday. Then [Haddad|1] left.',
  )
})

test('who leaves out a first name keeps it as an initial', () => {
  assert.match(
    names('They met J. Edgar Lindqvist. Edgar Lindqvist left.'),
    /met \[J\. Edgar Lindqvist\|1\]\. \[Edgar Lindqvist\|1\]/,
  )
  assert.match(names('They met R. Tomas Holt. Edgar Holt left.'), /\[Edgar Holt\|2\]/)
})

test('a body goes by no part of a house that governs, nor by what sits in it', () => {
  assert.match(
    names('He spoke at the White House. Then the House voted.'),
    /\[White House\|1\].*\[House\|2\] voted/,
  )
  assert.match(
    names('The Senate Transport Committee met in Harn. Then the Senate voted.'),
    /\[Senate Transport Committee\|1\].*\[Senate\|3\] voted/,
  )
})

test('the head at the end of a known name may be written small', () => {
  assert.match(names('It sank in the Persian gulf on Monday.'), /the \[Persian gulf\|1\]/)
  assert.match(names('It is a Persian carpet shop.'), /^It is a Persian carpet shop|\[Persian\|1\] carpet/)
})

test('two spellings of one name are one person', () => {
  assert.equal(
    names('They met Kim Dae-sung. Then Kim Dae Sung left.'),
    'They met [Kim Dae-sung|1]. Then [Kim Dae Sung|1] left.',
  )
})

test('namesakes stay apart and a bare surname goes to the chief bearer', () => {
  const text =
    'They met Kim Dae-sung. Kim spoke. Kim left. The analyst Harold Kim was calm. It rained. It snowed. It was late. Then Kim returned.'
  assert.match(names(text), /analyst \[Harold Kim\|2\].*Then \[Kim\|1\] returned/)
})

test('just after a namesake is named in full a bare surname is his', () => {
  assert.match(
    names('They met Kim Dae-sung. Kim spoke. The analyst Harold Kim was calm, and Kim said so.'),
    /and \[Kim\|2\] said/,
  )
})

test('a bare surname goes on meaning whom it meant, whoever is called by a given name since', () => {
  assert.match(
    names(
      'They met Tomas Ruzgar. Ruzgar won. His brother Pavel Ruzgar spoke. Ruzgar said that Tomas slept. Ruzgar left.',
    ),
    /brother \[Pavel Ruzgar\|2\] spoke\. \[Ruzgar\|2\] said that \[Tomas\|1\] slept\. \[Ruzgar\|2\] left/,
  )
})

test('an honorific that does not fit the gender tells namesakes apart', () => {
  assert.match(names('Tomas Ruzgar met Ilse Ruzgar. On Friday Mr Ruzgar left.'), /Mr \[Ruzgar\|1\]/)
})

test('an invented state and its adjective are one place', () => {
  const { entities } = read('The deal came from Marenia on Friday. A Marenian minister praised it.')
  assert.deepEqual(
    entities.filter(one => one.named).map(one => [one.name, one.variants]),
    [['Marenia', ['Marenian']]],
  )
})

test('states have one entity for all their names', () => {
  const { entities } = read(
    'The United States agreed. The U.S. and the USA did not. American officials shrugged.',
  )
  assert.deepEqual(
    entities.filter(one => one.named).map(one => [one.name, one.state]),
    [['United States', 'US']],
  )
})

test('a capital that acts is its state, one that is visited is a city', () => {
  assert.equal(show('Beijing rejected the plan.'), '[Beijing|^1] rejected the plan.')
  assert.equal(show('They met in Beijing.'), 'They met in [Beijing|1].')
  assert.match(
    show('He warned Seoul. Talks between Tokyo and Seoul stalled in Seoul.'),
    /warned \[Seoul\|\^1\]\. Talks between \[Tokyo\|\^2\] and \[Seoul\|\^1\] stalled in \[Seoul\|3\]/,
  )
})

test('"with" makes no metonym of a name that is only an adjective', () => {
  assert.match(show('She met with US officials.'), /with \[\[US\|\d\] officials/)
})

test('an abbreviation that the report explains joins its organisation', () => {
  const { entities } = read('The Kessar Telegraph Agency (KTA) reported it. Then KTA fell silent.')
  assert.deepEqual(
    entities.filter(one => one.kind === 'organisation').map(one => [one.name, one.variants, one.carrier]),
    [['Kessar Telegraph Agency', ['KTA'], true]],
  )
})

test('agencies are carriers, ministries and courts are not', () => {
  const { entities } = read(
    'The Calder Ledger and Xinhua quoted the Ministry of Ports and Rivers and the Tamside Court.',
  )
  assert.deepEqual(
    entities.map(one => [one.name, one.carrier ?? false]),
    [
      ['Calder Ledger', true],
      ['Xinhua', true],
      ['Ministry of Ports and Rivers', false],
      ['Tamside Court', false],
    ],
  )
})

test('hyphenated names fall apart where both are known', () => {
  assert.match(
    names('They saw Kim Dae-sung and Ana Velde. The Kim-Velde talks failed. A Beijing-based firm left.'),
    /The \[Kim\|1\]-\[Velde\|2\] talks failed\. A \[Beijing\|3\]-based/,
  )
})

test('a headline names only what the body names', () => {
  assert.equal(
    names('Velde And Rivals Back New River Deal\nAna Velde signed a deal.').split('\n')[0],
    '[Velde|1] And Rivals Back New River Deal',
  )
  assert.equal(
    names('VELDE SIGNS SECRET RIVER DEAL\nAna Velde signed a deal.').split('\n')[0],
    '[VELDE|1] SIGNS SECRET RIVER DEAL',
  )
})

test('no name is made of the head of a sentence, a date or a shout', () => {
  for (const text of [
    'Stocks fell. Investors fled.',
    'It rained on Monday, 3 March.',
    'Nobody SCREAMED louder.',
    'Twelve people died. Survivors wept.',
    'All rights reserved.',
  ]) {
    assert.equal(names(text), text)
  }
})

test('events are named', () => {
  assert.deepEqual(entitiesOf('They met before the Tamside Summit.'), ['event Tamside Summit'])
})

test('the other reports of the story tell what a lone name is', () => {
  const context = {
    names: [
      { name: 'Lena Glaser', kind: 'person' as const },
      { name: 'Orlsk', kind: 'place' as const },
    ],
  }
  assert.equal(
    show('We saw Orlsk and then Glaser.', isName, context),
    'We saw [Orlsk|1] and then [Glaser|2].',
  )
})

test('entities are numbered by first mention', () => {
  const { entities } = read('They saw Tomas Ruzgar with Ana Velde in Ghent.')
  assert.deepEqual(
    entities.map(one => one.id),
    ['r#1', 'r#2', 'r#3'],
  )
})

test('a relative of whom a report calls by the surname is somebody else', () => {
  const text =
    'President Orr warned the leaders on Tuesday. Orr and first lady Melania Orr welcomed Emil Vale and his wife, Brigitte Vale. Orr said the dam was old. Vale left. Mrs Orr stayed.'
  const shown = show(text)
  assert.match(shown, /^President \[Orr\|1\]/)
  assert.match(shown, /\[Orr\|1\] and first lady \[Melania Orr\|(\d)\] .* \[Emil Vale\|(\d)\]/)
  assert.match(shown, /\[Orr\|1\] said .* \[Vale\|3\] left\. Mrs \[Orr\|2\] stayed/)
})

test('a headline names by the surname whom the report then names in full', () => {
  assert.equal(
    show('Orr opens garden. First lady Melania Orr opened a garden on Friday. Orr said it was green.'),
    '[Orr|1] opens garden. First lady [Melania Orr|1] opened a garden on Friday. [Orr|1] said it was green.',
  )
})

test('who goes by one name under a crown or a mitre is nobody with that given name', () => {
  const text =
    'Pope Francis has called for peace. Francis Holt praised him. Francis left. Queen Elizabeth II met Elizabeth Brandt. Brandt left.'
  assert.match(
    show(text),
    /\[Francis\|1\] has called .*\[Francis Holt\|2\] praised .*\[Francis\|1\] left\..*\[Elizabeth II\|3\] met \[Elizabeth Brandt\|4\]\. \[Brandt\|4\]/,
  )
})
