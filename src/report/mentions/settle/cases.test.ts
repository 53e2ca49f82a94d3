import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from '../fixture/show.ts'

test('a case at law is no two persons, and its front alone is the case', () => {
  assert.equal(
    show('The court ruled on Monday in Velde v. Harn and left. Then they ended Velde.'),
    'The court ruled on Monday in [Velde v. Harn|1] and left. Then they ended [Velde|2].',
  )
})

test('who speaks or is named in full stays a person beside his case', () => {
  assert.equal(
    show('It was Orr v. Velde. Ana Velde left. Mr Orr said so.'),
    'It was [Orr v. Velde|1]. [Ana Velde|2] left. Mr [Orr|3] said so.',
  )
})
