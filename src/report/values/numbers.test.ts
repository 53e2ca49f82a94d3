import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readValues } from '../../../test/read-values.ts'

/** Each sentence with the values that must be found in it, and no others. */
function check(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(readValues(text), expected, text)
}

test('counts carry what is counted', () => {
  check({
    'The state keeps 28,500 troops there.': ['[28,500] count 28500 of troop'],
    'Twenty-eight thousand soldiers left.': ['[Twenty-eight thousand] count 28000 of soldier'],
    'She saw two of the six crew.': ['[two] count 2 of crew', '[six] count 6 of crew'],
    'More than 40 people died.': ['[More than 40] count 40 of person min'],
    'She sent THREE brigades of troops.': ['[THREE] count 3 of brigade'],
    'Its earlier figure, 19, was wrong.': ['[19] count 19'],
    'The barges number 1,340.': ['[1,340] count 1340'],
    'As many as 3.2 million voters stayed away.': ['[As many as 3.2 million] count 3200000 of voter max'],
    'At least 82 were hurt.': ['[At least 82] count 82 min'],
    'A quarter of a million reservists left.': ['[A quarter of a million] count 250000 of reservist'],
    'Two dozen delegates left.': ['[Two dozen] count 24 of delegate'],
    'A 20-member team came.': ['[20] count 20 of member'],
    'The rocket flew 700 kilometres.': ['[700] count 700 km'],
    'They sold 1.2 million barrels of oil.': ['[1.2 million] count 1200000 bbl of oil'],
  })
})

test('ranges and vague numbers have a low and a high', () => {
  check({
    'Between 10 and 20 villages burnt.': ['[Between 10 and 20] count 10 10..20 of village'],
    'They ordered 10 to 15 million doses.': ['[10 to 15 million] count 10000000 10000000..15000000 of dose'],
    'Dozens of farmers came.': ['[Dozens] count 24 24..99 of farmer approx'],
    'Tens of thousands of refugees came.': ['[Tens of thousands] count 20000 20000..99999 of refugee approx'],
    'The toll rose from 62 to 64.': ['[62] count 62', '[64] count 64'],
  })
})

test('numbers in words that are rough, halved or shared', () => {
  check({
    'Several hundred farmers came.': ['[Several hundred] count 300 300..999 of farmer approx'],
    'A million and a half voters stayed away.': ['[A million and a half] count 1500000 of voter'],
    'Half a dozen dogs barked.': ['[Half a dozen] count 6 of dog'],
    'One in five homes burnt.': ['[One in five] percent 20 of home'],
    'Nine out of 10 homes burnt.': ['[Nine out of 10] percent 90 of home'],
    'Seven in ten nurses walked out.': ['[Seven in ten] percent 70 of nurse'],
    'It was lost in two in three days.': ['[three days] duration P3D'],
    'Three quarters said no.': ['[Three quarters] percent 75'],
    'About 28\u202F500 troops left.': ['[About 28\u202F500] count 28500 of troop approx'],
  })
})

test('money, percent and shares', () => {
  check({
    'The deal cost $3.5 billion.': ['[$3.5 billion] money 3500000000 USD'],
    'The deal cost €2m.': ['[€2m] money 2000000 EUR'],
    'It cost A$5 million.': ['[A$5 million] money 5000000 AUD'],
    'It cost 90 million crowns.': ['[90 million crowns] money 90000000 of crown'],
    'It cost 100,000 yuan.': ['[100,000 yuan] money 100000 CNY'],
    'It cost 50 cents.': ['[50 cents] money 0.5 USD'],
    'He won 3 medals.': ['[3] count 3 of medal'],
    'Prices rose 12.5%.': ['[12.5%] percent 12.5'],
    'Prices rose 10-15 percent.': ['[10-15 percent] percent 10 10..15'],
    'Rates fell 3 percentage points.': ['[3 percentage points] percent 3 point'],
    'A third of the seats went left.': ['[A third] percent 33.3 of seat approx'],
    'Half of the members left.': ['[Half] percent 50 of member'],
  })
})

test('ranks carry what is ranked', () => {
  check({
    'It was his fourth visit.': ['[fourth] ordinal 4 of visit'],
    'The 2nd meeting failed.': ['[2nd] ordinal 2 of meeting'],
    'It was her fourth to the city.': ['[fourth] ordinal 4'],
    'A second summit is planned.': ['[second] ordinal 2 of summit'],
    'The Seventh Fleet sailed.': [],
  })
})

test('no counts: pronouns, labels, names, codes, list numbers, ages', () => {
  check({
    'One must not forget.': [],
    'The Group of Seven met in Room 12.': [],
    'The group of SEVEN Nations met.': [],
    'Under Article 9 the F-16 and the Boeing 737 fell.': [],
    'Mr. Lee, 35, left.': [],
    'Ilan D., 35, left.': [],
    'UPDATE 2-Ferry sinks off the harbour': [],
    'The minister, 61, left.': [],
    'The report is No. 7.': [],
    'The Group of 20 met the Fortune 500.': [],
  })
})

test('hostile text costs no more than its length', () => {
  const hostile = [
    '7',
    '1,111',
    ' ',
    'A',
    '1-',
    'one ',
    'hundred and ',
    'the last this ',
    '3 and ',
    'Friday, ',
    "'",
    '1/',
    'the quarter ',
    'until ',
  ]
  for (const piece of hostile) {
    const text = `On May 3 ${piece.repeat(Math.ceil(100_000 / piece.length))}`
    const start = performance.now()
    readValues(text)
    assert.ok(performance.now() - start < 8000, `${piece}: ${performance.now() - start} ms`)
  }
})
