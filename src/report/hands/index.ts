/**
 * What an editor decides by hand about one report; it wins over what the rules found.
 * @module
 */
export { namesByHand } from './names.ts'
export type { ReportHands } from './report-hands.ts'
export { rolesByHand } from './roles.ts'
export { speakersByHand } from './speakers.ts'
