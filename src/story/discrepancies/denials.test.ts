import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

/** Whether a story of two reports has a denial in it. */
const isDenied = async (one: string, other: string): Promise<boolean> =>
  (await between(one, other)).some(line => line.startsWith('polarity contradiction'))

/** One report denies what the other tells of the same matter. */
const DENIED: readonly (readonly [string, string])[] = [
  ['Not one shot was fired on the quay by the lock.', 'On the quay a ferryman heard gunfire by the lock.'],
  ['All sailors of the barge came out unharmed.', 'Three sailors of the barge were wounded.'],
  ['No master of the guild has been arrested.', 'Police arrested the master of the guild.'],
  ['No formal charges have been filed against the pilot yet.', 'The pilot was charged with arson.'],
  [
    'There was no agreement on the lock by midnight.',
    'The two had signed an agreement on the lock by midnight.',
  ],
]

/** No denial, or none of that: a hope, more of it, a sign of it, an hour of it, another year. */
const NOT_DENIED: readonly (readonly [string, string])[] = [
  ['No further arrests are planned.', 'Police arrested the master of the guild.'],
  ['There is no sign of a leak in the lock gate.', 'Oil leaked from a barge by the quay.'],
  ['There should be no agreement without the guild.', 'The two signed an agreement on the lock.'],
  ['There was no agreement on the lock.', 'If the two had signed an agreement, the lock would open.'],
  ['Nobody counts the hours until they are paid, a lockman said.', 'The guild paid its lockmen in May.'],
]

test('what there was none of in one report and what another tells of', async () => {
  for (const [one, other] of DENIED) assert.equal(await isDenied(one, other), true, one)
})

test('what leaves open that there was some is no denial', async () => {
  for (const [one, other] of NOT_DENIED) assert.equal(await isDenied(one, other), false, one)
})
