import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Discrepancy } from '../../model/index.ts'
import { slotInWords, valueInWords } from './slots.ts'
import { cutAt, inMarks, tidied } from './typography.ts'
import { dateInWords, stampInWords } from './words.ts'

test('dates of every precision are told in words', () => {
  const told = {
    '2031-03-14': '14 March 2031',
    '2031-03': 'March 2031',
    '2031': '2031',
    '2019-W02': 'week of 7 January 2019',
    '2031-W01': 'week of 30 December 2030',
    '2019-W02-WE': 'weekend of 12 January 2019',
    '2031-FA': 'autumn 2031',
    '2031-Q2': 'second quarter of 2031',
    '203': 'the 2030s',
    '2031-03-04TMO': 'morning of 4 March 2031',
    '2031-03-14T06:55': '14 March 2031, 06:55',
    whenever: 'whenever',
  }
  for (const [iso, words] of Object.entries(told)) assert.equal(dateInWords(iso), words)
  assert.equal(stampInWords('2031-03-05T20:05:00Z'), '5 March 2031, 20:05 UTC')
  assert.equal(stampInWords('2031-03-05T21:40:00+02:00'), '5 March 2031, 21:40 UTC+2')
  assert.equal(stampInWords('2031-03-05'), '5 March 2031')
})

test('slots have headings in words', () => {
  const told = (
    kind: Discrepancy['kind'],
    event: string,
    predicate: string,
    rule: string = kind,
    value = 'that the gates were shut',
  ): string =>
    slotInWords({
      id: 'd',
      slot: { event, predicate },
      kind,
      grade: 'contradiction',
      reason: '',
      sides: [{ value, loci: [] }],
      silent: [],
      by: `discrepancies/${rule}`,
      certainty: 'stated',
    })
  assert.equal(told('duration', 'VISIT', 'trip'), 'Length of the trip')
  assert.equal(told('count', 'VISIT', 'trip', 'ordinal'), 'Which trip it was')
  assert.equal(told('count', 'KILL', 'killed'), 'Killed')
  assert.equal(told('count', 'ferry', 'ferry'), 'Number of ferries')
  assert.equal(told('count', 'toll', 'toll', 'money'), 'Amount of the toll')
  assert.equal(told('count', 'change', 'fire edge', 'change', '55 per cent'), 'Share: fire edge')
  assert.equal(told('count', 'number', 'number'), 'Number')
  assert.equal(told('count', 'number', 'number', 'money'), 'Amount')
  assert.equal(told('count', 'tally', 'stranded barges'), 'Number of stranded barges')
  assert.equal(told('count', 'age', 'age of Ada Brann', 'age'), 'Age of Ada Brann')
  assert.equal(told('count', 'quantity', 'crowd', 'quantity'), 'Crowd')
  assert.equal(told('count', 'number', 'amount in florin', 'rounding'), 'Amount in florins')
  assert.equal(told('count', 'number', 'amount in USD', 'rounding'), 'Amount in USD')
  assert.equal(told('count', 'barges sank Harn', 'barges sank Harn'), 'Number: “barges sank Harn …”')
  assert.equal(told('count', 'mother of …', 'mother of …'), 'Number: “mother of …”')
  assert.equal(told('date', 'paper', 'date of the letter'), 'Date of the letter')
  assert.equal(told('date', 'date', 'bridge opens'), 'When: “bridge opens …”')
  assert.equal(told('attribution', 'quotation', 'who said it'), 'Who said it')
  assert.equal(told('polarity', 'claim', 'shut gates'), 'Said and denied: “the gates were shut”')
  assert.equal(told('polarity', 'prospect', 'shut gates'), 'How sure it is: “the gates were shut”')
  assert.equal(
    told('polarity', 'belief', 'at first and later'),
    'Told at first, and later: “the gates were shut”',
  )
  assert.equal(told('attribution', 'reason', 'shut gates', 'reason'), 'Why: “shut gates”')
  assert.equal(told('wording', 'name', 'Rask', 'spelling'), 'How a name is spelled: Rask')
  assert.equal(valueInWords('duration', 'PT2H'), '2 hours')
})

test('quotation marks are not doubled, and those inside are single', () => {
  assert.equal(inMarks('"We go."'), '“We go.”')
  assert.equal(inMarks('“We go,”'), '“We go”')
  assert.equal(inMarks('he “would go” and went'), '“he ‘would go’ and went”')
  assert.equal(inMarks('with the press watching,"'), '“with the press watching”')
})

test('a piece of a sentence begins and ends with a word that means something', () => {
  assert.equal(tidied(', that the gates were shut and'), 'the gates were shut')
  assert.equal(tidied('the premier was “selling the river” and … for'), 'the premier was “selling the river”')
  assert.equal(tidied('As the train left, it rained.'), 'As the train left, it rained.')
  assert.deepEqual(cutAt('one two three', 9), { text: 'one two', cut: true })
  assert.deepEqual(cutAt('one two', 9), { text: 'one two', cut: false })
})
