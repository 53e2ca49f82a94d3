import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, told } from '../../../test/attributing.ts'

test('a carrier quotes a speaker, in both orders', () => {
  finds(
    '[Meridian News]{source2} [quoted]{cue2} [[Idris Vale]{source1}]{content2} as [saying]{cue1} [[that the lock would open]{content1}]{content2}.',
    'quoting',
  )
  finds(
    '[[“The lock will open,”]{content1}]{content2} [Meridian News]{source2} [quoted]{cue2} [him]{source1} as [saying]{cue1}.',
    'quoting',
  )
})

test('it has quoted, before', () => {
  finds(
    '[Meridian News]{source2} had earlier [quoted]{cue2} [[Idris Vale]{source1}]{content2} as [saying]{cue1} [[that the lock would open]{content1}]{content2}.',
    'quoting',
  )
})

test('one may quote a line or a price and nobody', () => {
  finds('[Vale]{source} [quoted]{cue} [“a line of verse”]{content}.')
})

test('a relative clause tells what its carrier has quoted', () => {
  assert.equal(
    told(
      'The council met over a report in the Harn Post, which had quoted a clerk as saying that the lock leaks.',
    ).at(-1),
    'Harn Post < clerk: that the lock leaks',
  )
  assert.equal(
    told('The council met over a report in the Harn Post, which cited a clerk.').some(row =>
      row.includes('<'),
    ),
    false,
  )
})
