import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('what one denies and another accuses of, far apart', async () => {
  assert.deepEqual(
    await between(
      'The ferry sank in the night. Captain Ilan Rask has repeatedly denied bribing the inspectors of the harbour.',
      'The ferry sank in the night. A report of the guild accuses Rask of bribing two inspectors before the voyage.',
    ),
    [
      'polarity contradiction: Rask of bribing two inspectors before the voyage <> denied bribing the inspectors of the harbour',
    ],
  )
})

test('who denies nothing, or what somebody else did, is none', async () => {
  const told =
    'The ferry sank in the night. A report of the guild accuses Rask of bribing two inspectors before the voyage.'
  for (const denial of [
    'The ferry sank in the night. Captain Ilan Rask has neither confirmed nor denied bribing the inspectors of the harbour.',
    'The ferry sank in the night. Captain Ilan Rask denied that the owners had bribed a mayor.',
    'The ferry sank in the night. Captain Ilan Rask denied wrongdoing.',
  ])
    assert.deepEqual(await between(denial, told), [], denial)
})

test('the verb of what is denied is its deed, and an inquiry into it tells of none', async () => {
  const denial =
    'The ferry sank in the night. Ilan Rask has repeatedly denied his crew bribed the inspectors of the harbour.'
  assert.equal(
    (
      await between(
        denial,
        'The ferry sank in the night. In its report the guild says that the crew bribed two inspectors.',
      )
    ).length,
    1,
  )
  assert.deepEqual(
    await between(
      denial,
      'The ferry sank in the night. The guild has opened an inquiry into bribing by the crew and the inspectors.',
    ),
    [],
  )
})
