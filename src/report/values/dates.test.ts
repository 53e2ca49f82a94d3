import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FRIDAY, readValues, untagged } from '../../../test/read-values.ts'
import { english } from '../../locales/index.ts'
import { findValues } from './index.ts'

/** Each sentence with the values that must be found in it, and no others. */
function check(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(readValues(text), expected, text)
}

test('full dates in the order of either side of the Atlantic', () => {
  check({
    'She left on Nov. 9, 2030, by train.': ['[Nov. 9, 2030] date 2030-11-09'],
    'She left on 9 November 2030 by train.': ['[9 November 2030] date 2030-11-09'],
    'She left on the 9th of November, 2030.': ['[9th of November, 2030] date 2030-11-09'],
    'She left on Saturday, November 9, 2030.': ['[Saturday, November 9, 2030] date 2030-11-09'],
    'The log reads 2030-11-09 and 11/09/2030 and 23.11.2030.': [
      '[2030-11-09] date 2030-11-09',
      '[11/09/2030] date 2030-11-09',
      '[23.11.2030] date 2030-11-23',
    ],
    'He resigned in November 2030.': ['[November 2030] date 2030-11'],
    'The fair ran from April 3 to June 9, 2029.': [
      '[April 3] date 2029-04-03',
      '[June 9, 2029] date 2029-06-09',
    ],
    'They met on Jan. 24 and 25.': ['[Jan. 24] date 2031-01-24', '[25] date 2031-01-25'],
  })
})

test('quarters of an hour', () => {
  check({
    'It took three quarters of an hour.': ['[three quarters of an hour] duration PT45M'],
    'It took a quarter of the harvest.': ['[a quarter] percent 25 of harvest'],
  })
})

test('years, decades, centuries, quarters, halves and seasons', () => {
  check({
    'The bridge fell in 1987.': ['[1987] date 1987'],
    'The war of 1914-18 was long.': ['[1914] date 1914', '[18] date 1918'],
    'It was quiet in the early 1990s.': ['[the early 1990s] date 199'],
    'It was quiet in the nineties.': ['[the nineties] date 199'],
    'A 19th-century mill burnt.': ['[19th-century] date 18'],
    'The temple fell in 480 BC.': ['[480 BC] date BC0480'],
    'Output fell in the third quarter of 2030.': ['[the third quarter of 2030] date 2030-Q3'],
    'Output fell in the first half of 2030.': ['[the first half of 2030] date 2030-H1'],
    'They met in the spring of 2029.': ['[the spring of 2029] date 2029-SP'],
    'They met last summer.': ['[last summer] date 2030-SU'],
  })
})

test('weekdays lie on the side that the verb and the words of direction tell', () => {
  check({
    'The minister spoke on Tuesday.': ['[Tuesday] date 2031-03-11'],
    'The minister spoke on Friday.': ['[Friday] date 2031-03-14'],
    'The minister will speak on Tuesday.': ['[Tuesday] date 2031-03-18'],
    'The minister spoke last Friday.': ['[last Friday] date 2031-03-07'],
    'Talks begin next Tuesday.': ['[next Tuesday] date 2031-03-18'],
    'Shops close until Monday.': ['[Monday] date 2031-03-17'],
    'The offer went on Thursday of last week.': ['[Thursday of last week] date 2031-03-06'],
    'The offer went on Thursday last week.': ['[Thursday last week] date 2031-03-06'],
    'They meet on Monday next week.': ['[Monday next week] date 2031-03-17'],
    'They met on 3 May 2030 and on the Monday of that week.': [
      '[3 May 2030] date 2030-05-03',
      '[Monday of that week] date 2030-04-29',
    ],
    "They met on Thursday this week's last time.": [
      '[Thursday] date 2031-03-13',
      '[this week] date 2031-W11',
    ],
  })
})

test('a weekday pointed at is not today', () => {
  check({
    'The mill burnt on Friday.': ['[Friday] date 2031-03-14'],
    'The mill burnt in the early hours of the Friday.': [
      '[the early hours of the Friday] time 2031-03-07TMO',
    ],
  })
})

test('one before the last', () => {
  check({
    'She has seen no tree since the summer before last.': ['[the summer before last] date 2029-SU'],
    'They met the week before last.': ['[the week before last] date 2031-W09'],
    'They met on the Monday before last.': ['[the Monday before last] date 2031-03-03'],
    'It burnt the night before last.': ['[the night before last] time 2031-03-12TNI'],
    'They met the week before last year’s vote.': ['[last year] date 2030'],
  })
})

test('what is called, put off or kept free for a weekday lies ahead', () => {
  check({
    'He invited the union to new talks on Tuesday.': ['[Tuesday] date 2031-03-18'],
    'She warned that they would have to stay away until the weekend.': ['[the weekend] date 2031-W11-WE'],
    'Pilots prepared for a march on Saturday.': ['[Saturday] date 2031-03-15'],
    'He said his diary for Monday was empty.': ['[Monday] date 2031-03-17'],
    'He summoned the union on Tuesday.': ['[Tuesday] date 2031-03-11'],
    'They blamed him for Monday’s raid.': ['[Monday] date 2031-03-10'],
  })
})

test('times are read from a dial', () => {
  check({
    'They signed on Monday. It was ten past twelve.': [
      '[Monday] date 2031-03-10',
      '[ten past twelve] time 2031-03-10T12:10',
    ],
    'They met on Monday. It began at half past nine at night.': [
      '[Monday] date 2031-03-10',
      '[half past nine at night] time 2031-03-10T21:30',
    ],
    'They met on Monday. It began at a quarter to six in the evening.': [
      '[Monday] date 2031-03-10',
      '[a quarter to six in the evening] time 2031-03-10T17:45',
    ],
    'They met on Monday. It began ten minutes past midnight.': [
      '[Monday] date 2031-03-10',
      '[ten minutes past midnight] time 2031-03-10T00:10',
    ],
    'From ten to twelve people came.': ['[ten] count 10 of person', '[twelve] count 12 of person'],
  })
})

test('what hangs on the day of the report', () => {
  check({
    'He came yesterday and leaves tomorrow.': ['[yesterday] date 2031-03-13', '[tomorrow] date 2031-03-15'],
    'The strike began last week and goes on this week.': [
      '[last week] date 2031-W10',
      '[this week] date 2031-W11',
    ],
    'It rained last year.': ['[last year] date 2030'],
    'It rained last June.': ['[last June] date 2030-06'],
    'It has rained since late April.': ['[late April] date 2030-04'],
    'It rained in November.': ['[November] date 2030-11'],
    'He was seen two years ago.': ['[two years ago] date 2029'],
    'They marched over the weekend.': ['[the weekend] date 2031-W10-WE'],
    'Vale urged the council to quickly pass it by Friday.': ['[Friday] date 2031-03-14'],
    "They marched on New Year's Day.": ["[New Year's Day] date 2031-01-01"],
    "They married on Valentine's Day in 2029.": ["[Valentine's Day in 2029] date 2029-02-14"],
    'The ship sank last night.': ['[last night] time 2031-03-13TNI'],
    'The ship sank on Tuesday morning.': ['[Tuesday morning] time 2031-03-11TMO'],
    'The ship sank at 10:35 a.m. on Tuesday.': ['[10:35 a.m. on Tuesday] time 2031-03-11T10:35'],
    'The ship sank shortly after midnight.': ['[midnight] time 2031-03-14T00:00'],
    'The truce will begin at midnight.': ['[midnight] time 2031-03-14T24:00'],
    'They met on Monday. The ship sank at midnight.': [
      '[Monday] date 2031-03-10',
      '[midnight] time 2031-03-10T24:00',
    ],
    'The ship sank at 8.40 yesterday morning.': ['[8.40 yesterday morning] time 2031-03-13T08:40'],
    'The ship sank at 6.10 on Tuesday evening.': ['[6.10 on Tuesday evening] time 2031-03-11T18:10'],
    'The ship sank at 6 p.m. EST.': ['[6 p.m. EST] time 2031-03-14T18:00'],
  })
})

test('what hangs on the date before in the text', () => {
  check({
    'He fled on Jan. 3, 2029. A day later he was caught.': [
      '[Jan. 3, 2029] date 2029-01-03',
      '[A day later] date 2029-01-04',
    ],
    'He fled on Jan. 3, 2029, and died on the same day.': [
      '[Jan. 3, 2029] date 2029-01-03',
      '[the same day] date 2029-01-03',
    ],
    'The club won in 2026 and the following year.': ['[2026] date 2026', '[the following year] date 2027'],
  })
})

test('durations and sets', () => {
  check({
    'It was a two-day visit.': ['[two-day] duration P2D'],
    'The 35-year-old clerk fled.': ['[35-year-old] duration P35Y'],
    'He ruled for the past three years.': ['[the past three years] duration P3Y'],
    'It took more than a year.': ['[more than a year] duration P1Y min'],
    'It took two and a half hours.': ['[two and a half hours] duration PT2H30M'],
    'It took a few days.': ['[a few days] duration PXD'],
    'They meet every Thursday.': ['[every Thursday] set XXXX-WXX-4'],
    'They meet daily.': ['[daily] set P1D'],
    'They meet twice a week.': ['[a week] set P1W'],
  })
})

test('without an anchor the value says what is unknown', () => {
  const cases = {
    'He spoke on Thursday.': ['[Thursday] date XXXX-WXX-4'],
    'He spoke on Nov. 9.': ['[Nov. 9] date XXXX-11-09'],
    'He spoke yesterday.': ['[yesterday] date XXXX-XX-XX'],
    'He spoke last week.': ['[last week] date XXXX-WXX'],
  }
  for (const [text, expected] of Object.entries(cases))
    assert.deepEqual(readValues(text, null), expected, text)
})

test('what hangs on an implied anchor is implied and names it', () => {
  const [tuesday, full] = findValues(
    untagged('He spoke on Tuesday, not on Jan. 3, 2029.'),
    { ...FRIDAY, certainty: 'implied' },
    english,
  )
  assert.equal(tuesday?.certainty, 'implied')
  assert.equal(tuesday?.anchor, '2031-03-14')
  assert.equal(full?.certainty, 'stated')
  assert.equal(full?.anchor, undefined)
})

test('in a history a month belongs to the year told last', () => {
  const told = ['1911', '1912', '1913', '1914', '1915', '1916']
    .map(year => `The league met in May ${year}.`)
    .join(' ')
  assert.equal(readValues(`${told} In June the town fell.`).at(-1), '[June] date 1916-06')
})

test('no dates: scores, lengths of films, telephone numbers, names and verbs', () => {
  check({
    'Open 24/7, the shop sold a 2:19 film.': [],
    'They lost 3-1.': [],
    'Call 555-0142.': [],
    'He may come; May came.': [],
    'They march with Sun Yuan.': [],
    'Resolution 1718 passed.': [],
    'He sat down and the sun set.': [],
  })
})
