import type { Finder } from '../page.ts'
import { breadcrumb } from './breadcrumb.ts'
import { byline, contact, datedByline } from './byline.ts'
import { captionCloses, captionOpens } from './caption.ts'
import { comments } from './comments.ts'
import { agency, credit, photoCredit } from './credit.ts'
import { dateline } from './dateline.ts'
import { className, element, link } from './markup.ts'
import { buttons, failure, imprint, notice } from './notice.ts'
import { appeal, capitals, teaser } from './promo.ts'
import { related } from './related.ts'
import { inserted, rubric, runIn } from './rubric.ts'
import { signOff } from './sign-off.ts'

/** The finders of blocks in the order in which they are asked; the first that speaks has the line. */
export const FINDERS: readonly Finder[] = [
  rubric,
  inserted,
  runIn,
  notice,
  failure,
  imprint,
  buttons,
  breadcrumb,
  element,
  comments,
  credit,
  byline,
  signOff,
  datedByline,
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
