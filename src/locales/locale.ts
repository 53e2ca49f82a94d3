import type { BylineWords, CaptionWords, StampWords } from './bylines.ts'
import type { AgeWords } from './ages.ts'
import type { CarrierWords } from './carriers.ts'
import type { GroundWords } from './grounds.ts'
import type { LeaningWords } from './leaning.ts'
import type { LetterWords } from './letters.ts'
import type { NameLists } from './names.ts'
import type { PageWords } from './page.ts'
import type { PositionWords } from './positions.ts'
import type { PostWords } from './posts.ts'
import type { FacetWords } from './facets.ts'
import type { StanceWords } from './stances.ts'
import type { SentenceRules, TokenRules } from '../text/index.ts'
import type { DisputeWords, FigureWords, HappeningWords, QuantityWords, SenseWords } from './senses.ts'
import type { ClauseWords, FrameWords, SpeechWords } from './speech.ts'
import type { NumberWords, TimeWords } from './values.ts'

/** What one language needs: word lists and patterns. Trained weights are loaded apart and passed in. */
export interface Locale {
  /** BCP 47 primary subtag. */
  readonly language: string
  readonly tokens: TokenRules
  readonly sentences: SentenceRules
  /** The stem under which the forms of a lower-case word are compared. */
  readonly stem: (word: string) => string
  readonly speech: SpeechWords
  readonly carriers: CarrierWords
  readonly clauses: ClauseWords
  readonly frames: FrameWords
  readonly meaning: SenseWords
  readonly happenings: HappeningWords
  readonly quantities: QuantityWords
  readonly disputes: DisputeWords
  readonly figures: FigureWords
  readonly grounds: GroundWords
  readonly leaning: LeaningWords
  readonly stances: StanceWords
  readonly facets: FacetWords
  readonly time: TimeWords
  readonly numbers: NumberWords
  readonly page: PageWords
  readonly bylines: BylineWords
  readonly stamps: StampWords
  readonly captions: CaptionWords
  readonly names: NameLists
  readonly letters: LetterWords
  readonly posts: PostWords
  readonly ages: AgeWords
  readonly positions: PositionWords
}
