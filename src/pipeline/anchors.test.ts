import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine } from '../../test/engine.ts'
import { blankReport } from '../../test/fixture-report.ts'
import { english } from '../locales/index.ts'
import type { Report } from '../model/index.ts'
import { anchorsOf } from './anchors.ts'
import { annotateReport } from './annotate.ts'

const ready = await engine()

type Given = readonly [text: string, published?: string]

const read = (given: readonly Given[]): Report[] =>
  given.map(([text, published = null], i) =>
    annotateReport(blankReport(text, { id: `r${i}`, language: 'en', published }), ready),
  )

/** The day of the last report, which states none. */
const dayOfLast = (...given: readonly Given[]): string | undefined =>
  anchorsOf(read(given), english).undated.get(`r${given.length - 1}`)

const FIRE =
  'The fire in the old paper mill of Harn began in a drying room behind the chimney, the fire brigade said.'
const ON_FRIDAY: Given = [
  `${FIRE}\n\nTwo men were pulled out of the burning paper mill on Friday by neighbours with ladders.`,
  '2031-06-07',
]
const ARRESTED: Given = [
  'A watchman of the mill was held by the police on Sunday.\n\nHe denies that he left the stove alight.',
  '2031-06-09',
]
const LATER: Given = [
  'The council of Harn wants to buy what is left of the mill.\n\nNobody else has asked for it.',
  '2031-06-09',
]

test('a report without a date is of the day on which its "yesterday" is what others tell of', () => {
  const told = 'Neighbours with ladders pulled two men out of the burning paper mill yesterday.'
  assert.equal(dayOfLast(ON_FRIDAY, ARRESTED, LATER, [`${told}\n\nThe mill is a ruin.`]), '2031-06-07')
  // nothing in it is told by others: the day that most of them state
  const other = 'The bridge over the Harn was closed yesterday because of the wind.'
  assert.equal(dayOfLast(ON_FRIDAY, ARRESTED, LATER, [`${other}\n\nIt may open soon.`]), '2031-06-09')
  // a weekday is any of seven days
  const friday = 'Neighbours with ladders pulled two men out of the burning paper mill on Friday.'
  assert.equal(dayOfLast(ON_FRIDAY, ARRESTED, LATER, [`${friday}\n\nThe mill is a ruin.`]), '2031-06-09')
})

test('a line of date with two readings is the one nearest to any report, not to the usual day', () => {
  const line =
    'Judge sends watchman to prison\n\nPosted: 05/02/32\n\nA watchman of the mill in Harn was sentenced.'
  const trial: Given = ['The watchman of the mill was found guilty by a jury in Harn.', '2032-05-01']
  assert.equal(dayOfLast(ON_FRIDAY, ARRESTED, LATER, trial, [line]), '2032-05-02')
  const jury: Given = ['The watchman of the mill was found guilty by a jury in Harn.', '2032-02-03']
  assert.equal(dayOfLast(ON_FRIDAY, ARRESTED, LATER, jury, [line]), '2032-02-05')
})

test('where none states a date none is lent', () => {
  assert.equal(anchorsOf(read([[FIRE], [FIRE]]), english).undated.size, 0)
})

test('an undated text and its copy are of the day that the copy prints, unless the text tells an earlier one', () => {
  const copied = (text: string): string | undefined =>
    anchorsOf(read([ON_FRIDAY, [text, '2031-06-12'], [text]]), english).reprints.get('r1')
  const found =
    'Divers found a third man in the millrace of Harn today.\n\nHe was a miller, the brigade said.'
  assert.equal(copied(found), undefined)
  const again = `${FIRE}\n\nNeighbours with ladders pulled two men out of the burning paper mill on Friday.`
  assert.equal(copied(again), '2031-06-07')
})

test('a report that states only when it was changed hangs on that day', () => {
  const [report] = read([
    ['Mill burns in Harn\n\nUpdated: Monday, 9 June 2031, 02:24 GMT\n\nA mill burned down on Sunday.'],
  ])
  assert.equal(report?.published, null)
  assert.equal(report?.layers.values.at(-1)?.value, '2031-06-08')
})

test('where clocks show Pacific time a date in digits begins with the month', () => {
  const published = (line: string): string | null | undefined =>
    read([[`Mill burns in Harn\n\n${line}\n\nA mill in Harn burned down on Sunday, the brigade said.`]])[0]
      ?.published
  assert.equal(published('POSTED: 05/02/31, 9:00 PM PDT')?.slice(0, 10), '2031-05-02')
  assert.equal(published('Posted: 06/06/2031 9:00')?.slice(0, 10), '2031-06-06')
  assert.equal(published('Posted: 05/02/2031 9:00 GMT'), null)
})

test('a date of publication that only the story can read is stated; that of a change is none', () => {
  const published = (line: string, day?: string): string | null =>
    annotateReport(
      blankReport(`Judge sends watchman to prison\n\n${line}\n\n${FIRE}\n\nNobody was hurt.`),
      ready,
      day === undefined ? {} : { anchor: day },
    ).published
  assert.equal(published('Posted: 05/2/32 8:33 am', '2032-05-03'), '2032-05-02T08:33:00')
  assert.equal(published('8:33 AM 2/5/2032', '2032-05-03'), '2032-05-02T08:33:00')
  assert.equal(published('May 2 5:46 PM EST', '2032-05-03'), '2032-05-02T17:46:00-05:00')
  assert.equal(published('Last updated 05/2/32 8:33 am', '2032-05-03'), null)
  assert.equal(published('Posted: 05/2/32 8:33 am'), null)
  // no day of the story is near
  assert.equal(published('Posted: 05/2/32 8:33 am', '2033-01-09'), null)
})
