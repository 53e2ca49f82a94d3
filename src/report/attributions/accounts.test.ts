import { test } from 'node:test'
import { finds, findsNothing } from '../../../test/attributing.ts'

test('a noun says whose telling it is', () => {
  finds(
    'By [Idris Vale]{source}’s [reckoning]{cue} [the lock leaks forty barrels a day]{content}.',
    'reckoned',
  )
  finds(
    '[The lock was shut for four days]{content}, by [the mayor]{source}’s own [account]{cue}.',
    'reckoned',
  )
  finds('[The lock]{content}, by [Vale]{source}’s [estimate]{cue}, [will open in May]{content}.', 'reckoned')
  findsNothing('The house was built by the river’s own account keeper.')
  findsNothing('The lock was painted by Vale’s count.')
})

test('in the words of somebody', () => {
  finds(
    '[The lock is]{content}, [in the words of]{cue} [Idris Vale]{source}, [“a tap that drips”]{content}.',
    'in-words-of',
  )
  finds(
    '[The lock will]{content}, [in the words of]{cue} [the owner]{source} himself, [not be fit for boats]{content}.',
    'in-words-of',
  )
  findsNothing('The lock stood in the words that children sing.')
})

test('a version, and what it amounts to', () => {
  finds('[Vale]{source}’s [version]{cue} is [that the lock was shut for four days]{content}.', 'amounts')
  finds(
    '[The ministry]{source}’s [version]{cue}, carried by Meridian News, is [that the lock was shut for four days]{content}.',
    'amounts',
  )
  findsNothing('The boat’s position is that of the lock.')
})

test('a claim ends before the verb of its sentence', () => {
  finds(
    '[Vale]{source}’s [contention]{cue} [that the lock was shut for four days]{content} found no support.',
    'claimed',
  )
  findsNothing('The claim that the lock was shut was false.')
  findsNothing('Vale’s statement ran to four pages.')
})

test('what is made known', () => {
  finds(
    '[The ministry]{source} [let it be known]{cue} through its spokeswoman [that the lock would open in May]{content}.',
    'made-known',
  )
  finds(
    '[The Tessel Federation]{source} [has made it known]{cue} [that it shut the lock]{content}.',
    'made-known',
  )
  findsNothing('Vale let it be.')
  finds('[She]{source} [made it clear]{cue} [that the lock would stay shut]{content}.', 'made-known')
  findsNothing('A crack in the wall made it clear that the lock leaked.')
})

test('who was told is no part of what was told', () => {
  finds('The mayor [was told]{cue} by [engineers]{source} [that the lock leaked]{content}.', 'agentive')
  findsNothing('The mayor was told by Vale.')
})

test('whoever one hears a thing from says it', () => {
  finds(
    'The council [had learned]{cue} from [two engineers]{source} [that the lock leaked]{content}.',
    'heard-from',
  )
  findsNothing('The council had learned from its mistakes that year.')
})

test('a claim is that of the noun next to its mark', () => {
  finds(
    'The judge dealt a setback for [the guild]{source}’s [claim]{cue} [that the lock leaks all day]{content}.',
    'claimed',
  )
  finds(
    'The judge dealt [the head of the guild]{source}’s [claim]{cue} [that the lock leaks all day]{content}.',
    'claimed',
  )
})
