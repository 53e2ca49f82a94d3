import type { Finder } from '../page.ts'
import { byline, contact } from './byline.ts'
import { captionCloses, captionOpens } from './caption.ts'
import { comments } from './comments.ts'
import { agency, credit, photoCredit } from './credit.ts'
import { dateline } from './dateline.ts'
import { className, element, link } from './markup.ts'
import { buttons, notice } from './notice.ts'
import { appeal, capitals, teaser } from './promo.ts'
import { related } from './related.ts'

/** The finders of blocks in the order in which they are asked; the first that speaks has the line. */
export const FINDERS: readonly Finder[] = [
  notice,
  buttons,
  element,
  comments,
  credit,
  byline,
  dateline,
  photoCredit,
  captionOpens,
  captionCloses,
  agency,
  className,
  related,
  teaser,
  appeal,
  contact,
  capitals,
  link,
]
