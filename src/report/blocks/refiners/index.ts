import type { Refiner } from '../page.ts'
import { aboutAuthor, unmarkedByline } from './bylines.ts'
import { doubled, overCredit, repeated } from './captions.ts'
import { crossheads } from './crossheads.ts'
import { depicting } from './depicting.ts'
import { headlines } from './headlines.ts'
import { masthead } from './masthead.ts'
import { tail, underComments, underRelated } from './regions.ts'
import { points, standfirst } from './standfirst.ts'

/** The refiners of blocks in order; each reads the labels that the ones before it left. */
export const REFINERS: readonly Refiner[] = [
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
  doubled,
  crossheads,
  tail,
]
