import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('fronted: source and cue before the content', () => {
  finds('[Idris Vale]{source} [said]{cue} [the lock would open in May]{content}.', 'fronted')
  finds('[The ministry]{source} [said]{cue} on Friday [that the lock would open]{content}.', 'fronted')
  finds('In a statement on Friday [the ministry]{source} [said]{cue} [the lock would open]{content}.')
  finds('[Vale]{source} [denied]{cue} [the charge]{content}.')
  finds('[Vale and Orr]{source} [say]{cue} [the toll is too high]{content}.')
  findsNothing('Idris Vale opened the lock in May.')
  findsNothing('Vale read the long report on the train.')
})

test('fronted: told and its addressee', () => {
  finds('[Vale]{source} [told]{cue} reporters in Oslo [that the lock was shut]{content}.')
  finds('[Vale]{source} [told]{cue} the council [to open the lock]{content}.')
  finds('[Vale]{source} [told]{cue} Mara Orr, the harbour master, [that the lock was shut]{content}.')
  finds(
    '[Mara Orr, a pilot on the river,]{source} [told]{cue} the court [that she had seen nothing]{content}.'.replace(
      'river,]{source}',
      'river]{source},',
    ),
  )
  finds('“[We are tired]{skip}')
})
