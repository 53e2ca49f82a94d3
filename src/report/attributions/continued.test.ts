import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers, told } from '../../../test/attributing.ts'

test('a quotation that stands alone behind told speech is of the same speaker', () => {
  assert.deepEqual(speakers('The lock was shut, Mara Orr said. “Nobody asked us. It was late.”'), [
    'Mara Orr',
    'Mara Orr',
  ])
})

test('nor is it another’s where it is the next paragraph, or where paragraphs of the outlet lie between', () => {
  assert.deepEqual(speakers('Mara Orr said that the lock was shut.\n\n“Nobody asked us.”'), [
    'Mara Orr',
    'Mara Orr',
  ])
  assert.deepEqual(
    told(
      '“It leaks,” Mara Orr said.\nThe lock is old.\nIdris Vale said that the lock was shut.\n“Nobody asked us.”',
    ),
    [
      'Mara Orr: “It leaks,”',
      '-: The lock is old.',
      'Idris Vale: that the lock was shut',
      'Idris Vale: “Nobody asked us.”',
    ],
  )
})

test('where somebody else has spoken since, a quotation is not of whoever spoke before', () => {
  assert.deepEqual(
    told(
      '“It leaks,” Mara Orr said.\nIdris Vale said that the lock was shut.\nThe lock is old.\n“Nobody asked us.”',
    ),
    [
      'Mara Orr: “It leaks,”',
      'Idris Vale: that the lock was shut',
      '-: The lock is old.',
      '-: “Nobody asked us.”',
    ],
  )
})

test('a quotation with a cue of its own, or on the third line, is not', () => {
  assert.deepEqual(speakers('The lock was shut, Mara Orr said. “Nobody asked us,” Idris Vale said.'), [
    'Mara Orr',
    'Idris Vale',
  ])
  assert.deepEqual(speakers('The lock was shut, Mara Orr said.\nIt is old.\n“Nobody asked us.”'), [
    'Mara Orr',
  ])
})

test('a quotation that runs on over paragraphs is whole, wherever its speaker is named', () => {
  const rows = told('"The lock leaks.\nIt always has.\nAsk anybody," Mara Orr said.')
  assert.deepEqual(rows, ['Mara Orr: "The lock leaks', 'Mara Orr: It always has', 'Mara Orr: Ask anybody,"'])
  const other = told('"The lock leaks.\nIt always has.\n"Ask anybody," Mara Orr said.')
  assert.equal(
    other.some(row => row.startsWith('Mara Orr: It always has')),
    false,
  )
})

test('a quotation over whole paragraphs of which no part has a cue goes on from whoever spoke before it', () => {
  const who = (text: string): string[] => told(text).map(row => row.split(':')[0] as string)
  assert.deepEqual(who('The lock was shut, Mara Orr said.\n"Nobody asked us.\nIt leaks."'), [
    'Mara Orr',
    'Mara Orr',
    'Mara Orr',
  ])
  assert.deepEqual(who('The lock was shut, Mara Orr said.\n"Nobody asked us.\nIt leaks," Idris Vale said.'), [
    'Mara Orr',
    'Idris Vale',
    'Idris Vale',
  ])
})

test('sentences in quotation marks that nobody is known to have said are not the outlet’s own', () => {
  assert.deepEqual(told('The lock was shut.\n"We had no time to tell anybody at all."'), [
    '-: The lock was shut.',
    '?: "We had no time to tell anybody at all."',
  ])
  assert.deepEqual(told('The film was "The Last Lock Keeper of Old Harn" that day.'), [
    '-: The film was "The Last Lock Keeper of Old Harn" that day.',
  ])
})

test('a paragraph that tells of somebody else by name lies between', () => {
  const ofLast = (between: string): string | undefined =>
    told(
      `“It was safe,” Idris Vale said.\n“I have no doubt.”\n${between}\n“It leaks, and it always has.”`,
    ).at(-1)
  assert.match(ofLast('Vale stood by the lock on Monday.') ?? '', /^Idris Vale: “It leaks/)
  assert.doesNotMatch(ofLast('In a note Mara Orr stood by her plan.') ?? '', /Vale/)
})

test('a speaker named in a part of a quotation has all of it, whoever spoke before', () => {
  const who = (text: string): string[] => told(text).map(row => row.split(':')[0] as string)
  assert.deepEqual(who('“It is safe,” Idris Vale said.\n“The lock leaks.\nAsk anybody,” Mara Orr said.'), [
    'Idris Vale',
    'Mara Orr',
    'Mara Orr',
  ])
  assert.deepEqual(who('“It is safe,” Idris Vale said.\n“The lock leaks.\nAsk anybody.”'), [
    'Idris Vale',
    'Idris Vale',
    'Idris Vale',
  ])
})

test('the title of a programme between two quotations is nobody’s words', () => {
  const rows = told('“It is safe,” Idris Vale said on “Harbour Sunday.”\n“I have no doubt about it.”')
  assert.equal(rows.at(-1), 'Idris Vale: “I have no doubt about it.”')
  const sung = told(
    '“It is safe,” Idris Vale said.\nMara Orr sang “Old River” at dusk.\n“I have no doubt about it.”',
  )
  assert.equal(sung.at(-1), '?: “I have no doubt about it.”')
})

test('who says something in a clause that tells who that is says no more in the sentence', () => {
  assert.equal(
    told('Mara Orr, who has said she may leave, said the lock was shut.\n“Nobody asked us about it.”').at(-1),
    'Mara Orr: “Nobody asked us about it.”',
  )
})

test('behind a participle that says something the speaker goes on', () => {
  assert.equal(
    told(
      'Mara Orr left the hall in tears saying she feels no anger.\n“The mill is no friend of the lock.”',
    ).at(-1),
    'Mara Orr: “The mill is no friend of the lock.”',
  )
  assert.equal(
    told(
      'Mara Orr left the hall in tears seeing she had no friends.\n“The mill is no friend of the lock.”',
    ).at(-1),
    '?: “The mill is no friend of the lock.”',
  )
})
