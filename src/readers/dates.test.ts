import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoDate } from './dates.ts'

test('dates keep their precision and offset', () => {
  const cases: readonly [string, string | null][] = [
    ['2031-02-03', '2031-02-03'],
    ['2031-02', '2031-02'],
    ['20310203T081530Z', '2031-02-03T08:15:30Z'],
    ['2031-02-03 08:15', '2031-02-03T08:15'],
    ['2031-02-03T08:15:30.250+0900', '2031-02-03T08:15:30.250+09:00'],
    ['Mon, 03 Feb 2031 08:15:30 GMT', '2031-02-03T08:15:30Z'],
    ['3 Feb 2031 8:15:30 -0500', '2031-02-03T08:15:30-05:00'],
    ['February 3, 2031', '2031-02-03'],
    ['3 February 2031', '2031-02-03'],
    ['2031-02-30', null],
    ['2031-13-01', null],
    ['3 Smarch 2031', null],
    ['1700000000', null],
    ['03/02/2031', null],
    ['yesterday', null],
    ['', null],
  ]
  for (const [written, expected] of cases) assert.equal(isoDate(written), expected, written)
})
