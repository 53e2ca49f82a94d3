/**
 * The learned finder of names, and how it is joined with the rules. What its trainer needs is exported too.
 * @module
 */
export { gather } from './company.ts'
export { NAME_FEATURES, nameFeatures } from './features.ts'
export {
  NAME_KINDS,
  NAME_LABELS,
  findLearned,
  firstLabel,
  furtherLabel,
  openStretches,
  seeNames,
} from './find.ts'
export type { LearnedName, LearnedNames } from './find.ts'
export { joinLearned } from './join.ts'
export { KindFeatures, groupNames, largest } from './kinds.ts'
export { traceNames } from './traces.ts'
export type { NameTraces } from './traces.ts'
