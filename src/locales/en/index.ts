import {
  ABBREVIATIONS,
  CLITIC,
  CLITIC_ALONE,
  CLOCKED,
  LETTERED,
  NEVER_FINAL,
  STARTERS,
} from './abbreviations.ts'
import { BYLINES, CAPTIONS, STAMPS } from './bylines.ts'
import { AGES } from './ages.ts'
import { CARRIERS } from './carriers.ts'
import { CLAUSES, FRAMES, SPEECH } from './cues.ts'
import { DISPUTES } from './disputes.ts'
import { FIGURES } from './figures.ts'
import { GROUNDS } from './grounds.ts'
import { HAPPENING } from './happenings.ts'
import { LEANING } from './leaning.ts'
import { LETTERS } from './letters.ts'
import { NAMES } from './names.ts'
import { NUMBERS } from './numbers.ts'
import { MEANING } from './senses.ts'
import { COUNTED_PEOPLE, LASTS, OF_WHOLE, PARTLY, PART_OF, PERSONAL, QUANTITIES } from './quantities.ts'
import { POSITIONS } from './positions.ts'
import { POSTS } from './posts.ts'
import { FACETS } from './facets.ts'
import { STANCES } from './stances.ts'
import { stem } from './stem.ts'
import { TIME } from './time.ts'
import { PAGE } from './page.ts'
import type { Locale } from '../locale.ts'

/** English as news is written in it, British and American. */
export const english: Locale = {
  language: 'en',
  tokens: { abbreviations: ABBREVIATIONS, clitic: CLITIC, cliticAlone: CLITIC_ALONE },
  sentences: { starters: STARTERS, neverFinal: NEVER_FINAL, lettered: LETTERED, clocked: CLOCKED },
  stem,
  speech: SPEECH,
  carriers: CARRIERS,
  clauses: CLAUSES,
  frames: FRAMES,
  meaning: MEANING,
  happenings: HAPPENING,
  quantities: {
    list: QUANTITIES,
    people: COUNTED_PEOPLE,
    personal: PERSONAL,
    lasts: LASTS,
    partly: PARTLY,
    partOf: PART_OF,
    ofWhole: OF_WHOLE,
  },
  disputes: DISPUTES,
  figures: FIGURES,
  grounds: GROUNDS,
  leaning: LEANING,
  stances: STANCES,
  facets: FACETS,
  time: TIME,
  numbers: NUMBERS,
  page: PAGE,
  bylines: BYLINES,
  stamps: STAMPS,
  captions: CAPTIONS,
  names: NAMES,
  letters: LETTERS,
  posts: POSTS,
  ages: AGES,
  positions: POSITIONS,
}
