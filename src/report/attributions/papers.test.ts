import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds, findsNothing, speakers } from '../../../test/attributing.ts'

test('what a study or data show is said by them', () => {
  finds('[The survey]{source} [found]{cue} [that the lock leaks]{content}.', 'papers')
  finds(
    '[Harbour Office data]{source} [showed]{cue} on Thursday [that 300 boats had left]{content}.',
    'papers',
  )
  finds('[A study of 300 skippers]{source} [shows]{cue} [that the tide is early]{content}.', 'papers')
})

test('nobody says what a record or a voyage shows', () => {
  findsNothing('His record showed that the lock can be mended.')
  findsNothing('The voyage showed that the lock leaks.')
})

test('data are those of the body that is named beside them', () => {
  const released = 'The mill lost 40 men, according to new figures released on Thursday by the Harn Council.'
  assert.equal(speakers(released).at(-1), 'Harn Council')
  assert.equal(speakers('The mill lost 40 men, according to Harn Council data.').at(-1), 'Harn Council')
  assert.equal(speakers("Idris Vale's opinion said the lock was shut.").at(-1), 'Idris Vale')
  assert.notEqual(
    speakers('The mill lost 40 men, according to data obtained by Meridian News.').at(-1),
    'Meridian News',
  )
})
