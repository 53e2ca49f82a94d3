import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between, told } from '../../../test/disagreeing.ts'
import { tell } from '../../../test/engine.ts'
import { disagreements } from '../../../test/facts.ts'

/** What two reports, or one, tell of two things, two persons or two moments. */
const NONE: Readonly<Record<string, readonly [string, string?]>> = {
  'two ballots': [
    'The council of Harn passed the toll by a 9-to-6 vote on the quay.',
    'A court of appeals struck the tax down by a 2-to-1 vote in spring.',
  ],
  'what somebody has and what somebody wants': [
    'Harn has 18 votes in the league of towns, Orr said.',
    'The guild wanted 60 votes for its dam, a clerk said.',
  ],
  'counts that are too far apart': [
    'In that town 38 barges were at stake for the guild.',
    'In that town 207 barges were at stake for the guild.',
  ],
  'lengths that are too far apart': [
    'The guild held an eight-year war with Harn over the bridge.',
    'The guild held an 11-week war with Harn over the bridge.',
  ],
  'an age of then': ['Hedda Brann, 61, came late.', 'Hedda Brann, then 44, came late.'],
  'thousands behind a name': [
    'Hedda Brann, 61, came late.',
    'Of the barges the guild has given Hedda Brann, 1,428 came late.',
  ],
  'the age of a neighbour': [
    'Hedda Brann, 61, came late.',
    'The 47-year-old neighbour of Hedda Brann came late.',
  ],
  'two of one name in one report': [
    'Hedda Brann, 61, came late.',
    'Hedda Brann, 44, came late. Hedda Brann, 61, left.',
  ],
  'one sentence in two reports, read differently': [
    'While not everything Rask says is true, Jamison Orr said Rask is "telling his bargemen what they want to hear at night."',
    'While not everything Rask says is true, Jamison Orr said Rask is "telling his bargemen what they want to hear at night."',
  ],
  'what is only put off': [
    'The guild said the name of the smuggler would be released after he is formally charged.',
    'The guild said the name of the smuggler will not be released until he is formally charged.',
  ],
  'a ban': [
    'The guards had shot at the barge of the smuggler.',
    'The guild cried: “Do not shoot at the barge of the smuggler.”',
  ],
  'who lost and who won': [
    'Ilan Orr lost the race of Harn and Sund to Joren Renn.',
    'Joren Renn won the race of Harn and Sund on Monday.',
  ],
  'two wholes': [
    'Out of 900 wardens of the guild three were against the toll. In Harn the guild puts the wardens at 400.',
  ],
  'shares of two towns': ['In Harn nearly 10% of the barges are Sund barges. In Dorn the share exceeds 7%.'],
  '“not so much”': [
    'The guild says that the toll fired the bargemen up. Orr said it was not so much the toll that fired them up.',
  ],
  'a question': [
    'The guild says that the toll fired the bargemen up. Orr asked: do you think that is not true?',
  ],
  'what two want': [
    'The two are split on the toll. Orr said he would pay it. Renn said that it was a disgrace.',
  ],
  'two shifts in one sentence': [
    'The shift of the mill starts at 6 a.m. on Monday and the shift of the mill starts at 4 p.m. on Tuesday.',
  ],
  '“no big deal”': [
    'Orr said the toll of the bridge was no big deal.',
    'Orr and Renn struck a deal on the toll of the bridge.',
  ],
}

for (const [name, [one, other]] of Object.entries(NONE))
  test(`two things: ${name}`, async () => {
    assert.deepEqual(await between(one, other ?? 'Orr went home.'), [])
  })

/** What two reports, printed on these days, disagree on. */
const printed = async (
  [one, other]: readonly [string, string],
  [first, second]: readonly [string, string],
): Promise<string[]> => {
  const [a, b] = told(one, other)
  assert.ok(a && b)
  return disagreements(await tell({ ...a, published: first }, { ...b, published: second }))
}

test('each report tells of its own day, and after a week of another one', async () => {
  const markets = [
    'Shares of the barge yards of Harn have risen sharply today.',
    'Shares of the barge yards of Harn have fallen sharply today.',
  ] as const
  const fevers = [
    'The reed fever of the bargemen is the first outbreak in Portugal since 2019.',
    'The reed fever of the bargemen is the first outbreak in Romania since 2019.',
  ] as const
  const count = async (pair: readonly [string, string], day: string): Promise<number> =>
    (await printed(pair, ['2031-05-12', day])).length
  assert.deepEqual([await count(markets, '2031-05-12'), await count(markets, '2031-05-13')], [1, 0], 'shares')
  assert.deepEqual([await count(fevers, '2031-05-12'), await count(fevers, '2031-05-22')], [1, 0], 'fevers')
})

test('what one says will last until something and another says will not is a contradiction', async () => {
  const [found, ...more] = await between(
    'The guild said the gate of the Tessel lock will stay shut until the ice on the river is gone.',
    'The guild said the gate of the Tessel lock will not stay shut until the ice on the river is gone.',
  )
  assert.match(found ?? '', /^polarity contradiction/)
  assert.deepEqual(more, [])
})
