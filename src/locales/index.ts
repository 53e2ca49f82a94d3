/**
 * What one language needs: word lists, patterns, trained weights.
 * @module
 */
export { english } from './en/index.ts'
export type { Locale } from './locale.ts'
export type * from './values.ts'
export type { ClauseWords, CueVerb, FrameWords, SpeechWords } from './speech.ts'
export type { BylineWords, CaptionWords, StampWords } from './bylines.ts'
export type { AgeWords } from './ages.ts'
export type { CarrierWords } from './carriers.ts'
export type { GroundWords } from './grounds.ts'
export type { LeaningWords } from './leaning.ts'
export type { LetterWords } from './letters.ts'
export type { Facet, FacetWords } from './facets.ts'
export type { Chance, StanceWords } from './stances.ts'
export type { PageWords } from './page.ts'
export type { PositionWords, Stance } from './positions.ts'
export type { PostWords } from './posts.ts'
export type {
  Gender,
  NameLists,
  OrganisationNoun,
  Pronoun,
} from './names.ts'
export type {
  DisputeWords,
  FigureWords,
  Happening,
  HappeningWords,
  Quantity,
  QuantityWords,
  SenseWords,
} from './senses.ts'
export { bare, isAdjectiveOf, isCalled, isSiteOf, STEM } from './name-forms.ts'
export {
  besideName,
  isFamilyFirst,
  isTailOf,
  nameParts,
  plainName,
  sameName,
  surnameForms,
  writtenOut,
} from './person-name.ts'
export type { PersonName } from './person-name.ts'
