import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import { type Told, tell } from '../../../test/engine.ts'
import { looksAhead, pointsBack } from './readable.ts'

test('what is yet to come is told by the main clause, not by somebody in it', () => {
  for (const text of [
    'The two premiers will face the harbour council on Tuesday.',
    'The lock is widely expected to open before the spring.',
  ])
    assert.equal(looksAhead(text, english.leaning), true, text)
  for (const text of [
    'The premier said the lock will open before the spring.',
    'Premier Ana Velde says Kessar will not pay for the gates.',
    'The council passed an order that will close the mill.',
    'The lock opened “and it will stay open” on Friday.',
  ])
    assert.equal(looksAhead(text, english.leaning), false, text)
})

test('what points at the sentence before it stands badly alone', () => {
  assert.equal(pointsBack('The move came late for the mills.', english.leaning), true)
  assert.equal(pointsBack('The latter was not told of it.', english.leaning), true)
  assert.equal(pointsBack('The mover of the motion was not told of it.', english.leaning), false)
})

const told = async (...reports: readonly Told[]): Promise<string[]> =>
  (await tell(...reports)).account.brief.map(({ parts }) => parts.map(({ text }) => text).join(''))

test('the brief has no question, nothing that breaks off and nothing that leans on what is not there', async () => {
  const brief = await told(
    {
      outlet: 'Harn Post',
      text: [
        'Premier Oskar Lindahl opened the Sund bridge to lorries in Harn on Tuesday after two years of work.',
        'Will the crews of the ferries of Harn ever find work on the bridge again?',
        'Yet the ferry crews of Harn say that nobody has spoken with them about their wages.',
        'Engineers from both countries tested the new pier with forty loaded lorries on 2 May.',
        'The tolls on the bridge, which the ministry of roads has not made known, could be...',
      ].join('\n\n'),
    },
    {
      outlet: 'Sund Echo (Opinion)',
      text: 'Premier Oskar Lindahl opened the Sund bridge in Harn on Tuesday. So naturally chaos has ensued on every road between Harn and the sea.',
    },
  )
  assert.match(brief[0] ?? '', /opened the Sund bridge/)
  assert.ok(brief.some(line => /forty loaded lorries/.test(line)))
  for (const none of [/\?$/, /\.\.\.$/, /^Yet/, /^So /])
    assert.ok(!brief.some(line => none.test(line)), brief.join('\n'))
})

test('the brief tells nobody’s words as an outlet’s own, and no "they" who nobody is', async () => {
  const brief = await told(
    {
      outlet: 'Harn Post',
      text: [
        'Premier Oskar Lindahl attacked the ferry board of Harn on Tuesday in an angry letter to its members.',
        'Spending the money of the fishing towns on a pier that nobody in Harn ever asked for is wrong.',
        '"Mr Lindahl never once asked the crews of Harn what they thought of the new pier at Sund," they wrote.',
        'The ferry board of Harn has nine members, and five of them were chosen by the premier last year.',
      ].join('\n\n'),
    },
    {
      outlet: 'Sund Echo',
      text: [
        'Premier Oskar Lindahl attacked the ferry board of Harn in a letter on Tuesday.',
        '"The board is asleep," Lindahl said.',
        '"Spending the money of the fishing towns on a pier that nobody in Harn ever asked for is wrong."',
      ].join('\n\n'),
    },
  )
  assert.match(brief[0] ?? '', /attacked the ferry board/)
  for (const none of [/^Spending/, /they wrote/])
    assert.ok(!brief.some(line => none.test(line)), brief.join('\n'))
})
