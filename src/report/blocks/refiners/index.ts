import type { Refiner } from '../page.ts'
import { boxes } from './boxes.ts'
import { aboutAuthor, unmarkedByline } from './bylines.ts'
import { doubled, overCredit, repeated } from './captions.ts'
import { calls } from './calls.ts'
import { crossheads } from './crossheads.ts'
import { depicting } from './depicting.ts'
import { entries } from './entries.ts'
import { head } from './head.ts'
import { headlines } from './headlines.ts'
import { margin } from './margin.ts'
import { masthead } from './masthead.ts'
import { tail, underComments, underRelated } from './regions.ts'
import { overDateline } from './over-dateline.ts'
import { runs } from './runs.ts'
import { scenes } from './scenes.ts'
import { points, standfirst } from './standfirst.ts'
import { verbless } from './verbless.ts'

/** The refiners of blocks in order; each reads the labels that the ones before it left. */
export const REFINERS: readonly Refiner[] = [
  boxes,
  entries,
  doubled,
  overCredit,
  underRelated,
  masthead,
  headlines,
  points,
  unmarkedByline,
  aboutAuthor,
  underComments,
  repeated,
  standfirst,
  depicting,
  verbless,
  scenes,
  doubled,
  margin,
  head,
  overDateline,
  runs,
  calls,
  crossheads,
  tail,
]
