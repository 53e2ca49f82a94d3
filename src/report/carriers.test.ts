import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../test/attributing.ts'

const OPENING = '“The lock will open,” Idris Vale said, according to the Meridian News Agency.'

test('the carrier of a speaker holds for the next words without one', () => {
  assert.deepEqual(told(`${OPENING} Vale added that the toll would fall.`), [
    'Meridian News Agency < Idris Vale: “The lock will open,”',
    'Meridian News Agency < Idris Vale: that the toll would fall',
  ])
})

test('an occasion of its own stops the carrier', () => {
  assert.deepEqual(
    told(`${OPENING} Vale told reporters in Oslo that the toll would fall.`).at(-1),
    'Idris Vale: that the toll would fall',
  )
  assert.deepEqual(
    told(`${OPENING} Vale has said that the toll would fall.`).at(-1),
    'Idris Vale: that the toll would fall',
  )
})

test('words told to this outlet are carried by nobody else', () => {
  const text = `${OPENING} “Boats will come,” Vale told the Courier.`
  assert.equal(told(text, 'The Arden Courier').at(-1), 'Idris Vale: “Boats will come,”')
  assert.match(told(text, 'The Calder Ledger').at(-1) ?? '', /Courier < Idris Vale/)
})

test('another speaker has no share in it', () => {
  assert.equal(
    told(`${OPENING} Mara Orr said that the toll would fall.`).at(-1),
    'Mara Orr: that the toll would fall',
  )
})

test('the carrier does not reach far', () => {
  const between = 'The river is long. The boats are old. It rains there. The banks are green. '
  assert.equal(
    told(`${OPENING} ${between}Vale added that the toll would fall.`).at(-1),
    'Idris Vale: that the toll would fall',
  )
})

test('state media are the agency that the next sentences name', () => {
  const [first] = told(
    'Idris Vale said the lock would open, according to state media. The report by the Meridian News Agency gave no date.',
  )
  assert.equal(first, 'Meridian News Agency < Idris Vale: the lock would open')
  const [relayed] = told(
    'Idris Vale said the lock would open, state media reported. “It is time,” Vale was quoted as saying by the Meridian News Agency.',
  )
  assert.equal(relayed, 'Meridian News Agency < Idris Vale: the lock would open')
})

test('state media stay unnamed where nothing names them', () => {
  const [first] = told('Idris Vale said the lock would open, according to state media. It rained.')
  assert.match(first ?? '', /^state media < Idris Vale: /)
})

test('who tells another paper speaks through it, who tells this one does not', () => {
  const text = 'Mara Orr told the Arden Courier that the lock was shut.'
  const frame = '-: Mara Orr told the Arden Courier'
  assert.deepEqual(told(text, 'The Calder Ledger'), [
    frame,
    'Arden Courier < Mara Orr: that the lock was shut',
  ])
  assert.deepEqual(told(text, 'The Arden Courier'), [frame, 'Mara Orr: that the lock was shut'])
  assert.deepEqual(told(text), [frame, 'Mara Orr: that the lock was shut'])
})

test('all carriers of a chain hold for the next words', () => {
  const text =
    'According to Meridian News, which cited an interview with Radio Arden, Idris Vale said the lock would open.'
  assert.equal(
    told(`${text} “Boats will come,” he said.`, 'The Calder Ledger').at(-1),
    'Meridian News < Radio Arden < Idris Vale: “Boats will come,”',
  )
})

test('a quotation that runs on behind the carrier has it too', () => {
  assert.deepEqual(
    told('“The lock will open,” Idris Vale said, according to Norda. “Boats will come in June.”'),
    ['Norda < Idris Vale: “The lock will open,”', 'Norda < Idris Vale: “Boats will come in June.”'],
  )
})

test('the carrier of one speaker is not that of another who spoke to it elsewhere', () => {
  const both = `Mara Orr told the Meridian News Agency that it rained. ${OPENING} Orr said that the toll would fall.`
  assert.equal(told(both).at(-1), 'Mara Orr: that the toll would fall')
})
