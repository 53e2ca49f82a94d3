import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between, told } from '../../../test/disagreeing.ts'
import { tell } from '../../../test/engine.ts'
import type { Told } from '../../../test/engine.ts'
import { disagreements } from '../../../test/facts.ts'

/** What seems to deny what the other report says, and does not. */
const NONE: readonly (readonly [string, string, string])[] = [
  [
    'another man',
    'Ilan Gerow has pleaded not guilty to the charge of fraud.',
    'Karel Oster and Jonas Brandt have both pleaded guilty to the charge of fraud.',
  ],
  [
    'another moment',
    'No shots were fired by the guards when he was taken into custody.',
    'The smuggler fired shots at the guards of the weir.',
  ],
  [
    'what is only tried',
    'The inspector came to the bridge to determine the cause of the fire.',
    'The cause of the fire at the bridge has not been determined, the inspector said.',
  ],
  [
    'a call that is refused, and no claim that is denied',
    'The harbour master dismissed calls to quit over the bridge toll.',
    'The harbour master faced mounting calls to quit over the bridge toll.',
  ],
  [
    'a command',
    'See the map of the new bridge route below, and tell us what you think.',
    'Tavares said that she had not seen the map of the new bridge route.',
  ],
  [
    'two who deny',
    'The pilot was a calm man, never one of those to get into a quarrel.',
    'The pilot was a calm man, never one of those to go out and get into a quarrel.',
  ],
  [
    'a son of the same name',
    'The complaint does not name Lindahl as a keeper of the bridge.',
    'The complaint names Oskar Lindahl Jr. as a keeper of the bridge.',
  ],
  [
    'another house',
    'Tavares never moved into Gatehouse Orlo after the flood, the guild said.',
    'Tavares moved into a flat above the lock after the flood, the guild said.',
  ],
  [
    'a rank',
    'The pilot of the No. 1 barge stayed calm and helped the crew of the ferry.',
    'The pilot of the first barge stayed calm and helped the crew of the ferry.',
  ],
  [
    'what the sentence before denies',
    'The bridge is not affected. Nor is the main lock of Sund.',
    'The ice is thick on the bridge and on the main lock of Sund.',
  ],
  [
    'what had hardly happened',
    'The two barges had hardly left the lock of Sund when the quarrel began.',
    'The two barges left the lock of Sund before noon.',
  ],
]

for (const [name, one, other] of NONE)
  test(`no denial: ${name}`, async () => {
    assert.deepEqual(
      (await between(one, other)).filter(line => line.startsWith('polarity')),
      [],
    )
  })

test('the same man, and what is told as a fact', async () => {
  const [found] = await between(
    'Ilan Gerow did not serve on the bridge in the war, the guild said.',
    'Ilan Gerow served on the bridge in the war, the union said.',
  )
  assert.match(found ?? '', /^polarity contradiction: /)
})

test('what had not happened so far is revised, and not contradicted, by a later report', async () => {
  const [denial, claim] = told(
    'The letter of the guild has not been found.',
    'The letter of the guild was found in a drawer.',
  )
  const graded = async (one: string, other: string): Promise<string | undefined> =>
    disagreements(
      await tell({ ...denial, published: one } as Told, { ...claim, published: other } as Told),
    )[0]
  assert.match((await graded('2031-03-05T20:00:00Z', '2031-03-06T20:00:00Z')) ?? '', /^polarity revision: /)
  assert.match(
    (await graded('2031-03-06T20:00:00Z', '2031-03-05T20:00:00Z')) ?? '',
    /^polarity contradiction: /,
  )
})
