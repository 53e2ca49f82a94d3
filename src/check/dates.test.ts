import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantOf, isDateOf } from './dates.ts'

test('an instant is read from every precision, and does not depend on the zone of the machine', () => {
  assert.equal(instantOf('2031'), Date.UTC(2031, 0, 1))
  assert.equal(instantOf('2031-03'), Date.UTC(2031, 2, 1))
  assert.equal(instantOf('2031-03-04'), Date.UTC(2031, 2, 4))
  assert.equal(instantOf('2031-03-04T18:30'), Date.UTC(2031, 2, 4, 18, 30))
  assert.equal(instantOf('2031-03-04T18:30:05.25+02:00'), Date.UTC(2031, 2, 4, 16, 30, 5, 250))
  assert.equal(instantOf('2031-03-04T18:30-0530'), Date.UTC(2031, 2, 5, 0, 0))
})

test('what is no date, or no such day, has no instant', () => {
  for (const written of ['', 'yesterday', '2031-13', '2031-02-29', '2031-03-04T25:00', '2031-3-4', ' 2031'])
    assert.equal(instantOf(written), undefined, written)
  assert.notEqual(instantOf('2032-02-29'), undefined)
})

test('a date is written as its precision asks', () => {
  const right = {
    minute: ['2031-03-04T18:30', '2031-03-04T18:30Z'],
    day: ['2031-03-04', '2031-03-04TMO'],
    week: ['2031-W09', '2031-W09-WE'],
    month: ['2031-03'],
    season: ['2031-SU', '2031-AU'],
    quarter: ['2031-Q4'],
    year: ['2031'],
    decade: ['203'],
  }
  for (const [precision, dates] of Object.entries(right))
    for (const date of dates) {
      assert.ok(isDateOf(precision, date), date)
      for (const other of Object.keys(right))
        if (other !== precision) assert.ok(!isDateOf(other, date), `${other} ${date}`)
    }
  for (const date of ['2031-W54', '2031-W00']) assert.ok(!isDateOf('week', date))
  assert.ok(!isDateOf('quarter', '2031-Q5'))
  assert.ok(!isDateOf('century', '20'))
})
