import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../test/attributing.ts'

const lastOf = (text: string): string | undefined => told(text, 'Harn Post').at(-1)

test('an article is that of the paper that was just said to have reported', () => {
  assert.equal(
    lastOf('The Calder Ledger published the story on Thursday. The article said that the lock was shut.'),
    'Calder Ledger: that the lock was shut',
  )
})

test('a report is a paper’s only where no other stands nearer', () => {
  assert.match(
    lastOf(
      'The Calder Ledger published the story on Thursday. The council has a report of its own. The report said that the lock was shut.',
    ) ?? '',
    /^(?!Calder).*that the lock was shut$/u,
  )
  assert.match(
    lastOf('The Calder Ledger stands by the river. The article said that the lock was shut.') ?? '',
    /^(?!Calder)/u,
  )
})
