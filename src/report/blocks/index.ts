/**
 * The first question asked of a report: which of its lines are the story, and what are the others for?
 * @module
 */
export { findBlocks } from './blocks.ts'
export { describe, publishedBy, publishedNear } from './provenance.ts'
