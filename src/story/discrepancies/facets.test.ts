import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('what news of one event has one word or number for', async () => {
  for (const [one, other, found] of [
    [
      'Ilan Rask, 31, of Dornwall, was found in the lock.',
      'Divers brought up Ilan Rask, 31, of Vessel Bay.',
      'place contradiction: Rask, 31, of Dornwall <> Rask, 31, of Vessel Bay',
    ],
    [
      'Rask was hit as he walked into the chandlery.',
      'Rask was walking out of the chandlery when the cart came.',
      'place contradiction: walked into <> walking out of',
    ],
    [
      'Officers said Rask pointed a rusty pistol at them.',
      'Neighbours insisted that Rask did not have a gun.',
      'polarity contradiction: did not have a gun <> pointed a rusty pistol',
    ],
    [
      'Rask is expected to be charged on Friday.',
      'Rask was charged with arson.',
      'polarity revision: expected to be charged <> was charged',
    ],
    [
      'Rask was pronounced dead at the scene.',
      'Rask died later at Harn General Hospital.',
      'polarity contradiction: died later at Harn General Hospital <> pronounced dead at the scene',
    ],
    [
      'The gunman fled on foot.',
      'The gunman sped away.',
      'polarity contradiction: fled on foot <> sped away',
    ],
    [
      'Police said the motive remains unknown.',
      'The motive was envy, a clerk said.',
      'polarity revision: motive remains unknown <> motive was ',
    ],
    [
      'Witnesses saw a red van on the quay.',
      'A white delivery van stood there.',
      'count contradiction: red van <> white delivery van',
    ],
    [
      'He carried a 38-caliber revolver.',
      'A 45-caliber revolver lay beside him.',
      'count contradiction: 38-caliber <> 45-caliber',
    ],
  ] as const)
    assert.deepEqual(await between(one, other), [found], one)
})

test('two of a kind in one report, two persons, or the same in other words, are none', async () => {
  for (const [one, other] of [
    ['Ilan Rask, 31, of Dornwall, was found in the lock.', 'Ada Thurlow, 31, of Vessel Bay, saw it.'],
    ['Police found a 38-caliber revolver and a 45-caliber pistol.', 'A 45-caliber pistol lay on the floor.'],
    ['Rask walked into the chandlery.', 'Thurlow walked out of the meeting in Orlesk.'],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})
