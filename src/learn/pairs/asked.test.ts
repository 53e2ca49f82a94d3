import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { roleOf } from './asked.ts'

describe('what a question asks for', () => {
  const roles: readonly (readonly [string, string])[] = [
    ['who opened something?', 'subject'],
    ['who has been opening something?', 'subject'],
    ['who was hired?', 'object'],
    ['who did someone hire?', 'object'],
    ['what has someone opened?', 'object'],
    ['what was someone hired for?', 'other'],
    ['when did someone open something?', 'when'],
    ['why was something opened?', 'why'],
  ]
  for (const [question, role] of roles) test(question, () => assert.equal(roleOf(question), role))
})
