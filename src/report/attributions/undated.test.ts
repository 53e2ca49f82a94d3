import { test } from 'node:test'
import { finds } from '../../../test/attributing.ts'

test('the time right behind a cue is that of the speaking', () => {
  finds('[Orr]{source} [said]{cue} Sunday [they were both shut in]{content}.')
  finds('[Orr]{source} [also said]{cue} earlier in the day [that the lock was shut]{content}.')
})

test('a day of which something is said stays', () => {
  finds('[Orr]{source} [said]{cue} [Sunday was the day of the pilots]{content}.')
})

test('a clause behind "that" does not end where what leads to it does', () => {
  finds('[Mara Orr]{source} [said]{cue} [that of the nine locks, five in the north were shut]{content}.')
  finds('[Mara Orr]{source} [said]{cue} [that while it froze, the toll of the lock rose]{content}.')
})

test('a term in quotation marks before a subject is no quotation', () => {
  finds('Mara “Lock” [Orr]{source} [says]{cue} [the boats that sank last week were old]{content}.')
})
