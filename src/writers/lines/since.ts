import { seeDisagreements } from '../view/sentences.ts'
import type { SinceItem } from '../view/since.ts'
import type { View } from '../view/view.ts'
import { heading, item, type LineBlock, paragraph, styled } from './block.ts'
import { plain } from '../view/inline.ts'

/** What has changed since the last account, sort by sort. */
export function since({ since: view }: View): LineBlock[] {
  if (view === null) return []
  return [
    paragraph(styled('faint', view.note)),
    ...view.groups.flatMap(({ title, items, more }) => [
      heading(3, plain(title)),
      ...items.map(line),
      ...(more.length > 0 ? [item(0, '-', styled('faint', `and ${more.length} more in the page`))] : []),
    ]),
    ...(view.rest === '' ? [] : [paragraph(styled('faint', view.rest))]),
  ]
}

const line = ({ runs, see }: SinceItem): LineBlock =>
  item(0, '-', ...runs, ...(see.length > 0 ? [styled('faint', ` (${seeDisagreements(see)})`)] : []))
