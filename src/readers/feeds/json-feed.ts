import { decode } from '../encoding.ts'
import { refuse } from '../intake.ts'
import type { Hints, Intake } from '../intake.ts'
import { jsonDepth } from '../json-lines.ts'
import { LIMITS } from '../limits.ts'
import { Tally } from '../tally.ts'
import { readItem } from './item.ts'
import { ofJson } from './shapes.ts'

/** Reads a JSON Feed: each item a report. An item that cannot be read gives one notice with its number and the rest goes on. */
export async function readJsonFeed(bytes: Uint8Array, hints: Hints): Promise<Intake> {
  const { text } = decode(bytes)
  if (jsonDepth(text) > LIMITS.jsonDepth)
    return refuse('too-deep', `nested deeper than ${LIMITS.jsonDepth}; give a JSON Feed`, hints)
  const { parseJsonFeed } = await import('feedsmith')
  const written = itemsOf(text)
  if (written === null) return refuse('bad-feed', 'begins as a JSON Feed and is none; correct it', hints)
  const tally = new Tally('item', hints)
  const reports = []
  for (const [index, item] of written.items.slice(0, LIMITS.feedItems).entries()) {
    // Item by item, because the parser leaves out what it cannot read, and numbers would shift.
    const shape = shapeOf(() => ofJson(parseJsonFeed({ ...written.feed, items: [item] })))
    const only = shape?.items[0]
    if (shape === null || only === undefined) tally.lose(index + 1, 'bad-item', 'is no item of a JSON Feed')
    else reports.push(...tally.take(index + 1, await readItem(only, shape.feed, index + 1, hints)))
  }
  if (written.items.length > LIMITS.feedItems)
    tally.tell(
      'error',
      'too-many',
      `has more than ${LIMITS.feedItems} items; the rest was left out, cut it into smaller feeds`,
    )
  const { notices } = tally.end('the feed has no items; give one that has')
  return { reports, notices }
}

function itemsOf(
  text: string,
): { feed: Readonly<Record<string, unknown>>; items: readonly unknown[] } | null {
  try {
    const feed = JSON.parse(text) as Readonly<Record<string, unknown>> | null
    const items = feed?.['items'] ?? []
    return feed !== null && typeof feed === 'object' && Array.isArray(items) ? { feed, items } : null
  } catch {
    return null
  }
}

function shapeOf<Shape>(make: () => Shape): Shape | null {
  try {
    return make()
  } catch {
    return null
  }
}
