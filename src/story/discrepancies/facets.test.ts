import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

/** A disagreement with its two sides in an order that does not hang on whose report is read first. */
const inAnyOrder = (line: string): string => {
  const [, head = '', sides = ''] = /^(\S+ \S+: )(.*)$/.exec(line) ?? []
  return head + sides.split(' <> ').sort().join(' <> ')
}

/** What two reports say, and what they disagree on. */
const TOLD = [
  [
    'Ilan Rask, 31, of Dornwall, was found in the lock.',
    'Divers brought up Ilan Rask, 31, of Vessel Bay.',
    'place contradiction: Rask, 31, of Dornwall <> Rask, 31, of Vessel Bay',
  ],
  [
    'Rask was shot in the 1200 block of Harn Street.',
    'The shots fell in the 1400 block of Harn Street.',
    'place contradiction: 1200 block of Harn <> 1400 block of Harn',
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
  ['The gunman fled on foot.', 'The gunman sped away.', 'polarity contradiction: fled on foot <> sped away'],
  [
    'Police said the motive remains unknown.',
    'The motive was envy, a clerk said.',
    'polarity revision: motive remains unknown <> motive was ',
  ],
  [
    'The driver had a blood-alcohol level of 0.21.',
    'His blood-alcohol content was .19 when he was stopped.',
    'count contradiction: blood-alcohol level of 0.21 <> blood-alcohol content was .19',
  ],
  [
    'Rask was charged with first-degree murder.',
    'He has been charged with second-degree murder.',
    'count contradiction: first-degree murder <> second-degree murder',
  ],
  [
    'Rask had two prior convictions.',
    'Court papers list three previous convictions.',
    'count contradiction: two prior convictions <> three previous convictions',
  ],
  [
    'A 5.9-magnitude quake shook the lock.',
    'The quake had a magnitude of 6.1.',
    'count contradiction: 5.9-magnitude <> magnitude of 6.1',
  ],
  [
    'Rask faces up to 20 years in prison.',
    'He faces as many as 25 years in prison.',
    'count contradiction: faces up to 20 years in prison <> faces as many as 25 years in prison',
  ],
  [
    'Police have not released the name of the victim.',
    'The victim was identified as Ilan Rask.',
    'polarity revision: have not released the name of the victim <> victim was identified as',
  ],
  [
    'He carried a 38-caliber revolver.',
    'A 45-caliber revolver lay beside him.',
    'count contradiction: 38-caliber <> 45-caliber',
  ],
] as const

test('what news of one event has one word or number for', async () => {
  for (const [one, other, found] of TOLD)
    assert.deepEqual((await between(one, other)).map(inAnyOrder), [inAnyOrder(found)], one)
})

test('two of a kind in one report, two persons, or the same in other words, are none', async () => {
  for (const [one, other] of [
    ['Ilan Rask, 31, of Dornwall, was found in the lock.', 'Ada Thurlow, 31, of Vessel Bay, saw it.'],
    ['Police found a 38-caliber revolver and a 45-caliber pistol.', 'A 45-caliber pistol lay on the floor.'],
    ['Rask had 2 prior convictions.', 'Rask had 2 prior arrests.'],
    ['A 5.9-magnitude quake shook the lock.', 'The quake had a magnitude of 5.9.'],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})
