import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsNothing, told } from '../../../test/attributing.ts'

test('according to: before, behind and within the content', () => {
  finds('[According to]{cue} [Meridian News]{source}, [the lock will open in May]{content}.', 'according-to')
  finds('[The lock will open in May]{content}, [according to]{cue} [Idris Vale]{source}.', 'according-to')
  finds(
    '[The lock]{content}, [according to]{cue} [Vale]{source}, [will open in May]{content}.',
    'according-to',
  )
  finds('[The lock was shut]{content}, [according to]{cue} [a summary issued by the court’s office]{source}.')
  findsNothing('The boats line up by length.')
})

test('what is reported "according to" another is told by both', () => {
  const text = 'Norda reported that, according to two officials, the lock was shut on Friday.'
  assert.deepEqual(told(text), ['Norda < two officials: the lock was shut on Friday'])
})

test('quoted as saying: two links of one chain, in both orders', () => {
  finds(
    '[[“The lock will open,”]{content1}]{content2} [Vale]{source1} [was quoted]{cue2} as [saying]{cue1} by [the Meridian News Agency]{source2}.',
    'quoted-as',
  )
  finds(
    '[[Vale]{source1}]{content2} [was quoted]{cue2} by [the Meridian News Agency]{source2} as [saying]{cue1} [[the lock would open]{content1}]{content2}.',
    'quoted-as',
  )
  finds(
    '[[Vale]{source1}]{content2} [was quoted]{cue2} as [saying]{cue1} [[that the lock would open]{content1}]{content2}.',
    'quoted-as',
  )
  finds(
    '[[“It will open,”]{content1}]{content2} [Vale]{source1} [was quoted]{cue2} as [saying]{cue1} by [Meridian News]{source2} on Friday. [[“In May.”]{content1}]{content2}',
    'quoted-as',
  )
  findsNothing('The price was quoted as high.')
})

test('labels of quotations and transcripts', () => {
  finds('[Vale]{source}[:]{cue} [“We did not.”]{content}', 'label')
  finds('[VALE]{source}[:]{cue} [No, we did not. We were tired]{content}.', 'label')
  findsNothing('Note: the lock is shut.')
  findsNothing('The rules: no boats.')
})

test('a quotation signed with a name', () => {
  finds('[“We did not pay.”]{content} [—]{cue} [Mara Orr]{source}', 'signature')
  findsNothing('“We did not pay.” — and that was all')
})

test('impersonal: somebody says it, nobody says who', () => {
  finds('The lock, [which Vale]{content} [reportedly]{cue} [bought]{content}, is shut.', 'impersonal')
  finds('It [was reported]{cue} [that the lock was shut]{content}.', 'impersonal')
  findsNothing('It was clear that the lock was shut.')
})

test('agentive: the source behind "by"', () => {
  finds(
    '[The trial]{content} [is described]{cue} by [lawyers]{source} [as the longest in Arden]{content}.',
    'agentive',
  )
  findsNothing('The lock was closed by lawyers as a protest.')
})

test('agentive: a guest who is welcomed is not what the host says', () => {
  findsNothing('Vale and his wife were welcomed by Mayor Orr with a dinner.')
})

test('in a relative clause the clause is what somebody says', () => {
  finds(
    'They read the paper which, [according to]{cue} [Idris Vale]{source}, [both sides signed]{content}.',
    'according-to',
  )
  finds('[According to]{cue} [the union]{source} [400 people have come]{content}.', 'according-to')
})
