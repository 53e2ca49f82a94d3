import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('whoever names somebody tells who it is', () => {
  finds('[The police]{source} [identified]{cue} [the dead man as Idris Vale, 34]{content}.', 'naming')
  finds('[Local media]{source} [had named]{cue} [the driver as Mara Orr]{content}.', 'naming')
  finds('[The police]{source} [gave]{cue} [his age as 34]{content}.', 'naming')
})

test('an appointment names nobody, nor does who names himself', () => {
  findsNothing('The club named Orr as coach.')
  findsNothing('The board gave the key to him as promised.')
  findsNothing('The woman identified herself as Mara Orr.')
})
