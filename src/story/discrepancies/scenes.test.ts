import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

/** Numbers that seem to be given for one thing, and are not. */
const NONE: readonly (readonly [string, string, string])[] = [
  [
    'another place',
    'The storm wounded two sailors at the Sund bridge on Tuesday.',
    `${'The guild had met before. '.repeat(3)}\n\nA storm wounded three sailors in the Portuguese town of Faro.`,
  ],
  [
    'who was shot, and who of them died',
    'A guard shot three people at the bridge, killing one, before he fled.',
    'The guard at the bridge killed one person and injured two others.',
  ],
  [
    'what one report has both of',
    'The pilot missed 10 of the guild’s 16 races.',
    'The pilot missed 16 races of the guild.',
  ],
  [
    'a vague number and one that it may mean',
    'Thousands of lorries were waiting at the Sund bridge.',
    'About 10,000 lorries were waiting at the Sund bridge.',
  ],
  [
    'another one',
    'The smuggler was serving a 12-year sentence for fraud.',
    'The smuggler was given another three-year sentence for fraud.',
  ],
  [
    'a length in two units',
    'The smuggler went into a 90-day stay at the infirmary of Harn.',
    'The smuggler went into a three-month stay at the infirmary of Harn.',
  ],
  [
    'a list of what each lost',
    'The mill lost 26 barges in the storm, the quarry said it had lost 22, and the yard reported 16.',
    'The mill lost 26 barges in the storm.',
  ],
  [
    'two exact numbers that are near each other',
    'Gerow entered the race with 2,282 points at the Sund bridge.',
    'Oster ended the race with 2,290 points at the Sund bridge.',
  ],
  [
    'a change that both tell',
    'The share of the idle rose to 6.1 percent from 6 percent at the Sund mills.',
    'At the Sund mills the share of the idle ticked up to 6.1 percent from 6 percent.',
  ],
  [
    'a score',
    'The rowers of Harn lost 20-13 to those of Sund.',
    'The rowers of Harn lost a 10-point lead over those of Sund.',
  ],
  [
    'an address',
    'The smuggler was caught in the 12000 block of Weir Street near the bridge.',
    'The smuggler was caught in the 12500 block of Lock Street near the bridge.',
  ],
]

for (const [name, one, other] of NONE)
  test(`two numbers: ${name}`, async () => {
    assert.deepEqual(await between(one, other), [])
  })

test('two who give one number each in one report count one thing', async () => {
  const found = await between(
    'The guild said that 17 sailors had been killed in the storm. The union said that 23 sailors had been killed in the storm.',
    'In the storm 23 sailors were killed, the union said.',
  )
  assert.equal(found.filter(line => /17|23/.test(line)).length, 1)
})
