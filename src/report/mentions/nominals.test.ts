import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, show } from './fixture/show.ts'

test('an office stands for the person who holds it', () => {
  const text =
    'Marenian President Ana Velde met Kessari Premier Tomas Ruzgar. The Marenian leader left. The premier stayed.'
  assert.match(show(text), /\[The \[Marenian\|~1\] leader\|~2\] left\. \[The premier\|~4\] stayed/)
})

test('an office without an article is whom the report names, or nobody', () => {
  const report = 'Marenian President Ana Velde met Kessari Premier Tomas Ruzgar.'
  assert.match(
    show(`Marenian president says lock will open. ${report}`),
    /^\[\[Marenian\|~2\] president\|~1\] says .* President \[Ana Velde\|1\]/,
  )
  assert.match(show(`Japanese president says lock will open. ${report}`), /^\[Japanese\|~1\] president says/)
})

test('an office of another state is nobody of the report', () => {
  const { mentions, entities } = read(
    'Marenian President Ana Velde left. The Japanese president did not call.',
  )
  const office = mentions.find(one => one.form === 'nominal' && one.kind === 'person')
  assert.equal(entities.find(one => one.id === office?.entity)?.named, false)
})

test('roles are learned from both sides of a name', () => {
  const { entities } = read(
    'Samuel Holt, the foreign minister of Marenia, called. Its premier, Tomas Ruzgar, did not.',
  )
  assert.deepEqual(
    entities.filter(one => one.kind === 'person').map(one => [one.name, one.titles]),
    [
      ['Samuel Holt', ['foreign minister']],
      ['Tomas Ruzgar', ['premier']],
    ],
  )
})

test('"the agency" is the agency named before', () => {
  assert.match(
    show('The Kessar Telegraph Agency reported a deal. The agency said it was signed.'),
    /\[The agency\|~1\] said/,
  )
})

test('"the agency" is the one that stands nearer, and one that says which is no other', () => {
  const text =
    'It is so, the Kessar Press Agency said. The regional water agency doubts it. Its views differ. The agency is old.'
  assert.match(show(text), /\[The regional water agency\|~2\].*\[The agency\|~2\] is old/)
  assert.match(
    show('The regional water agency doubts it. The Tessel Water Agency is old.'),
    /\[The regional water agency\|~1\].*\[Tessel Water Agency\|1\]/,
  )
})

test('"the Norva agency" is Norva, "the UN agency" not the UN', () => {
  assert.match(show('It is so, the NVA agency said.'), /\[the \[NVA\|1\] agency\|~1\]/)
  assert.match(show('It is so, the UN agency said.'), /\[the \[UN\|2\] agency\|~1\]/)
})

test('"the agency" without an agency before is unnamed', () => {
  const { entities } = read('It is over, the agency said.')
  assert.deepEqual(
    entities.map(one => [one.name, one.named]),
    [['the agency', false]],
  )
})

test('a noun that explains a name is no mention', () => {
  assert.equal(
    show('It came from the newspaper Calder Ledger.'),
    'It came from the newspaper [Calder Ledger|1].',
  )
})

test('unnamed sources are entities without a name', () => {
  const { entities } = read('A senior Kessari official spoke. State media reported it. The official smiled.')
  assert.deepEqual(
    entities.filter(one => !one.named).map(one => one.name),
    ['A senior Kessari official', 'State media'],
  )
})

test('a pair has the two named together last as its members', () => {
  const { entities } = read('Ana Velde met Tomas Ruzgar. The two leaders dined.')
  const pair = entities.find(one => one.members)
  assert.deepEqual([pair?.name, pair?.members], ['The two leaders', ['r#1', 'r#2']])
})

test('a pair of three has no members', () => {
  const { entities } = read('Ana Velde met Tomas Ruzgar and Samuel Holt. The two leaders dined.')
  assert.equal(entities.find(one => one.name === 'The two leaders')?.members, undefined)
})

test('the capital of a state is its city', () => {
  const { entities, mentions } = read('She flew to the Belgian capital.')
  assert.deepEqual(
    entities.map(one => one.name),
    ['Brussels', 'Belgium'],
  )
  assert.equal(mentions.length, 2)
})

test('a government is its state, a campaign and an administration are bodies with the name of a person', () => {
  const text =
    'Ana Velde spoke in Marenia. The Marenian government paid, the Velde campaign wrote. Ana Velde’s campaign paid; a campaign ended.'
  assert.match(show(text), /\[The \[Marenian\|~2\] government\|~2\] paid/)
  assert.match(
    show(text),
    /\[the \[Velde\|1\] campaign\|~(\d)\] wrote\. \[\[Ana Velde\|1\]’s campaign\|~\1\] paid; a campaign ended/,
  )
})

test('the agency is the one public body just named, and nobody where two are', () => {
  const text = 'The Lock Safety Commission met. The agency was late.'
  assert.match(show(text), /\[Lock Safety Commission\|1\] met\. \[The agency\|~1\]/)
  const two = 'The Lock Safety Commission met the Grain Bureau. The agency was late.'
  assert.doesNotMatch(show(two), /\[The agency\|~[12]\]/)
})
