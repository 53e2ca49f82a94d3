import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, tell } from '../../../test/engine.ts'

/** The sentences of the brief of some reports. */
async function brief(...reports: readonly Told[]): Promise<string> {
  const { account } = await tell(...reports)
  return account.brief.map(({ parts }) => parts.map(({ text }) => text).join('')).join('\n')
}

const KNOWN = [
  'Per Holt, the master of the ferry, is 61 years old and lives in Harn.',
  'Holt has steered ferries on the Sund for forty years.',
  'The ferry carried ninety people from Harn to Dorn.',
  'Mayor Mira Orr opened a school in Harn for those who were saved.',
  'Divers found the ferry at a depth of thirty metres on Sunday.',
  'The Sund is nine miles wide between Harn and Dorn.',
]

test('the brief tells how the matter went on, which only a headline has for its news', async () => {
  const told = await brief(
    {
      outlet: 'Coast Radio',
      text: [
        'Ferry master arrested',
        'Police arrested the ferry master Per Holt in Harn on Monday.',
        ...KNOWN,
      ].join('\n\n'),
    },
    {
      outlet: 'Harn Post',
      text: [
        'Police arrest ferry master',
        'The ferry master Per Holt was arrested in Harn by police.',
        ...KNOWN,
      ].join('\n\n'),
    },
    {
      outlet: 'Sund Echo',
      text: ['Judge acquits ferry master', 'There was much noise in the old hall of Harn on Friday.'].join(
        '\n\n',
      ),
    },
    {
      outlet: 'Dorn News',
      text: [
        'Letters read in the old hall of Harn',
        'The court saw many letters on Friday. In the end the judge acquitted Holt of all charges.',
      ].join('\n\n'),
    },
  )
  assert.match(told, /judge acquitted/)
})

test('the brief has no sentence in which somebody speaks of himself outside of quotation marks', async () => {
  const text = (outlet: string): Told => ({
    outlet,
    text: [
      'The ferry Sund Queen sank off Harn on Monday, and nine sailors drowned.',
      'Mayor Mira Orr mourned the nine sailors in Harn on Tuesday.',
      'I grieve for a brother and friend who knew every reef there.',
    ].join('\n\n'),
  })
  const told = await brief(text('Coast Radio'), text('Harn Post'))
  assert.match(told, /Orr mourned/)
  assert.doesNotMatch(told, /I grieve/)
})

test('the brief begins with what some report begins with, not with its second sentence', async () => {
  const told = await brief(
    {
      outlet: 'Coast Radio',
      text: 'Per Holt sold his last barrel of beer to a ferry crew at dusk. The taverns in the harbour of Harn now close at nine under a curfew.',
    },
    {
      outlet: 'Harn Post',
      text: [
        'Mayor Mira Orr imposed a curfew on the taverns in the harbour of Harn, and forty landlords marched to the town hall with drums.',
        'The fishermen of Dorn had wanted a ban on all barrels.',
      ].join('\n\n'),
    },
  )
  assert.match(told, /^Mayor Mira Orr/)
})
