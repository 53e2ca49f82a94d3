import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear, speakers } from '../../../test/attributing.ts'
import { tell } from '../../../test/engine.ts'

test('a name with its title, and the name in an apposition', () => {
  assert.deepEqual(speakers('Prime Minister Idris Vale said the lock would open.'), ['Idris Vale'])
  assert.deepEqual(speakers('The mayor of Arden, Mara Orr, said the lock would open.'), ['Mara Orr'])
  assert.deepEqual(speakers('The operator, Tres Bocas Shipping Company, said the ferry had slowed.'), [
    'Tres Bocas Shipping Company',
  ])
  assert.deepEqual(speakers('Rep. Mara Orr (D-Arden) said the toll was too high.'), ['Mara Orr'])
})

test('places inside a source do not speak', () => {
  assert.deepEqual(
    speakers('A spokesman for Mara Orr in Paris said the lock was shut.').includes('Paris'),
    false,
  )
})

test('pronouns', () => {
  assert.deepEqual(speakers('Idris Vale opened the lock. He said the toll would rise.'), ['Idris Vale'])
  assert.deepEqual(
    speakers('The pair were late, their daughter, Renata, told reporters. “We are never on time,” she said.'),
    ['Renata', 'Renata'],
  )
  assert.deepEqual(speakers('“We are tired,” he said.'), [null])
})

test('inside what one speaker says a pronoun is not that speaker by rule', () => {
  const [outer, inner] = speakers('His lawyer, Greta Orr, said he denied that the lock was shut.')
  assert.equal(outer, 'Greta Orr')
  assert.notEqual(inner, 'Greta Orr')
})

test('documents speak for those who put them out', () => {
  assert.deepEqual(speakers('The Meridian News report said Vale was ill.'), ['Meridian News'])
  assert.deepEqual(
    speakers('The Meridian News Agency has an office there. A statement on its website said it was shut.'),
    ['Meridian News Agency'],
  )
})

test('a common noun that the report introduced an organisation with', () => {
  const text =
    'Tres Bocas Shipping Company, the operator, closed the line. The operator said it would reopen.'
  assert.deepEqual(speakers(text), ['Tres Bocas Shipping Company'])
  assert.notDeepEqual(speakers('The ferry sank. The operator said it would reopen.'), [
    'Tres Bocas Shipping Company',
  ])
})

test('two who speak together are a group of both', () => {
  const { attributions, entities } = hear('Idris Vale and Mara Orr said the toll was too high.')
  const group = entities.find(one => one.id === attributions[0]?.speaker)
  assert.equal(group?.named, false)
  assert.deepEqual(
    group?.members?.map(id => entities.find(one => one.id === id)?.name),
    ['Idris Vale', 'Mara Orr'],
  )
})

test('an inherited cue has the speaker of its host', () => {
  assert.deepEqual(speakers('Idris Vale said the toll would rise, adding that he had no choice.'), [
    'Idris Vale',
    'Idris Vale',
  ])
})

test('unnamed sources are entities of their own, one for the same words', () => {
  const { entities, attributions } = hear('Officials said the lock was shut. Two officials said it was not.')
  assert.equal(new Set(attributions.map(one => one.speaker)).size, entities.filter(one => !one.named).length)
})

test('it is the organisation that the sentence before tells of', () => {
  assert.deepEqual(
    speakers('The aid group Meridian Medics Association keeps a list. It said 19 people were ill.'),
    ['Meridian Medics Association'],
  )
  assert.deepEqual(speakers('The lock is old. It said nothing of that.'), [])
})

test('the statement is that of whoever spoke in it', () => {
  assert.deepEqual(
    speakers(
      'The lock was shut, the Harbour Council said in a statement. The boats were moved, the statement said.',
    ),
    ['Harbour Council', 'Harbour Council'],
  )
  assert.notDeepEqual(
    speakers('The lock was shut, the Harbour Council said. The boats were moved, the statement said.')[1],
    'Harbour Council',
  )
})

test('the agency is the one that was told', () => {
  assert.equal(
    speakers(
      'Idris Vale told Meridian News that it rained. “It poured,” the agency quoted him as saying.',
    )[1],
    'Meridian News',
  )
})

test('he is the speaker, not the agency that handed it on', () => {
  assert.equal(
    speakers('Idris Vale said the lock would open, Ostara reported. He said that it was late.').at(-1),
    'Idris Vale',
  )
})

test('who is told by a noun before “who”, and a stretch of time is nobody', () => {
  assert.deepEqual(
    speakers('The council met residents of the quay who for years have said the mill is loud.'),
    ['residents of the quay'],
  )
  assert.deepEqual(speakers('The mill made a payment to a woman who said the lock was shut.'), ['woman'])
  assert.deepEqual(speakers('Mara Orr last week said the lock was shut.'), ['Mara Orr'])
})

test('an office behind a name, though a comma is missing', () => {
  assert.deepEqual(
    speakers('Mara Orr, Harbour Party deputy leader and transport spokesperson said it was shut.'),
    ['Mara Orr'],
  )
  assert.deepEqual(speakers('Outside Arden, a spokesperson said it was shut.').includes('Arden'), false)
})

test('a name before dashes that another has done something to does not speak', () => {
  assert.deepEqual(
    speakers(
      'Idris Vale, a retired writer who, in 1996, helped catch Ted Horn -- who robbed three mills -- told reporters that it was shut.',
    ),
    ['Idris Vale'],
  )
})

test('behind an office and where it is held stands the name, not behind whom somebody speaks for', () => {
  assert.deepEqual(speakers('Harbour ambassador to the US Sir Idris Vale said the lock was shut.'), [
    'Idris Vale',
  ])
  assert.equal(
    speakers('A spokesman for Harbour Chief Idris Vale said the lock was shut.').includes('Idris Vale'),
    false,
  )
})

test('whose colleague somebody with a name is goes behind the colleague, but before somebody without one', () => {
  assert.deepEqual(
    speakers("Tom Renner's old colleague, Jason Tully, was shaken as he described the lock to reporters."),
    ['Jason Tully'],
  )
  assert.deepEqual(
    speakers("The death of Tom Renner's father at an early age hurt. He said the lock leaks.").at(-1),
    'Tom Renner',
  )
})

test('behind a body and a post in it stands the name of who speaks; a spokesman for somebody is not that one', () => {
  assert.deepEqual(speakers('Department of Harbours spokeswoman Mara Orr said the lock was shut.'), [
    'Mara Orr',
  ])
  assert.deepEqual(
    speakers("The National Organization for Boats President Bo O'Dell said the lock was shut."),
    ["Bo O'Dell"],
  )
  assert.notDeepEqual(
    speakers('A spokesman for the Harn Harbour Office chairman Bo Orr said the lock was shut.'),
    ['Bo Orr'],
  )
})

test('two who speak together, with titles, bodies in their titles or an aside behind them', () => {
  assert.deepEqual(
    speakers('House Minority Leader Idris Vale and Senate Leader Mara Orr said the lock was shut.'),
    ['House Minority Leader Idris Vale and Senate Leader Mara Orr'],
  )
  assert.deepEqual(speakers('Idris Vale and Mara Orr, the new owners, said the lock was shut.'), [
    'Idris Vale and Mara Orr',
  ])
  assert.deepEqual(speakers('Mr. Vale and deputy campaign manager Mara Orr said the lock was shut.'), [
    'Mr. Vale and deputy campaign manager Mara Orr',
  ])
  assert.deepEqual(speakers('Idris Vale and the wife of Mara Orr said the lock was shut.'), [
    'Idris Vale and the wife of Mara Orr',
  ])
})

test('a name in an aside, or two bodies that a text is from, are not who speaks', () => {
  assert.deepEqual(
    speakers('Mara Vale, the daughter of former Mayor Idris Vale, criticized the toll as a theft.').at(0),
    'Mara Vale',
  )
  assert.notEqual(
    speakers('Nine boats sank, according to data from Norda News and the Harbour Office.').at(0),
    'data from Norda News and the Harbour Office',
  )
})

test('whoever speaks beside others who have no name does not speak alone', () => {
  const name = (text: string) => speakers(text)[0]
  assert.equal(
    name('President Idris Vale and members of his cabinet said the toll is too high.'),
    'President Idris Vale and members of his cabinet',
  )
  assert.equal(
    name('The Harbour Union and other groups said the toll is too high.'),
    'Harbour Union and other groups',
  )
  assert.equal(name('Federal and local inspectors said the lock leaks.'), 'Federal and local inspectors')
  assert.equal(
    name('“It leaks,” read a joint statement from Chairman Bo Reed and Chairwoman Mara Orr.'),
    'Chairman Bo Reed and Chairwoman Mara Orr',
  )
  assert.equal(name('A spokesman for Mr. Idris Vale, Bo Reed, said the lock leaks.'), 'Bo Reed')
  assert.equal(name('The lawyer for the mill, Mara Orr, said the lock leaks.'), 'Mara Orr')
})

test('whom the words of a source only tell of does not speak', () => {
  const name = (text: string) => speakers(text)[0]
  assert.equal(
    name('An assistant to Arden Governor Mara Orr said the lock leaks.'),
    'assistant to Arden Governor Mara Orr',
  )
  assert.equal(name('Relatives, led by Idris Vale, said the lock leaks.'), 'Relatives')
  assert.equal(name('The chief of staff Mara Orr said the lock leaks.'), 'Mara Orr')
  assert.equal(name('The head of the lock union, Mara Orr, said the lock leaks.'), 'Mara Orr')
})

test('the same, with what was learned', async () => {
  const text =
    'Some in the Harbour Union have called for a new lock. Mara Orr, a Harn Democrat, and Idris Vale, a Sund Republican, wrote to the council that the lock leaks.'
  const { reports } = await tell({ outlet: 'Courier', text })
  const names = new Map(reports[0]?.layers.entities.map(({ id, name }) => [id, name]))
  assert.deepEqual(
    reports[0]?.layers.attributions.map(({ speaker }) => names.get(speaker ?? '')),
    ['Some in the Harbour Union', 'Mara Orr, a Harn Democrat, and Idris Vale'],
  )
})

test('whoever opens a list speaks with the others', () => {
  const name = (text: string) => speakers(text)[0]
  assert.equal(
    name('Mara Orr, Idris Vale, and Bo Reed said the lock leaks.'),
    'Mara Orr, Idris Vale, and Bo Reed',
  )
  assert.equal(
    name('Harbour agents, dockers and pilots said the lock leaks.'),
    'Harbour agents, dockers and pilots',
  )
  assert.equal(
    name('Five former and present Harn senators said the lock leaks.'),
    'Five former and present Harn senators',
  )
  assert.equal(name('Last Monday, Idris Vale and Mara Orr said the lock leaks.'), 'Idris Vale and Mara Orr')
  assert.deepEqual(speakers('He denied it, and officials said the lock leaks.').at(-1), 'officials')
})

test('a text from a town is not by the country that the town is the capital of', () => {
  assert.deepEqual(speakers("Reports from Paris, France's capital, said the lock was shut."), [
    'Reports from Paris',
  ])
  assert.deepEqual(speakers("France's report said the lock was shut."), ['France'])
})
