import type { Hints, Intake } from '../intake.ts'
import { LIMITS } from '../limits.ts'
import { Tally } from '../tally.ts'
import { FeedCutter, XmlTrouble } from './cut.ts'
import type { Piece } from './cut.ts'
import { decoded } from './decoded.ts'
import { readItem } from './item.ts'
import type { FeedItem } from './item.ts'
import { ofAtom, ofRdf, ofRss } from './shapes.ts'
import type { FeedShape } from './shapes.ts'

/** Items that are parsed at once, in number and in characters: one by one each costs 1.4 ms, of a hundred each 0.05 ms. */
const BATCH = 100
const BATCH_LENGTH = 1 << 19

/**
 * Reads a feed (RSS, RDF, Atom) as it comes: each item a report, one batch of items in memory. An item that cannot be read
 * gives one notice with its number and the rest goes on; the notices come last.
 */
export async function* readFeed(chunks: AsyncIterable<Uint8Array>, hints: Hints): AsyncGenerator<Intake> {
  const tally = new Tally('item', hints)
  const cutter = new FeedCutter()
  let batch: Piece[] = []
  try {
    for await (const piece of pieces(chunks, cutter)) {
      if (piece.number > LIMITS.feedItems) {
        const message = `has more than ${LIMITS.feedItems} items; the rest was left out, cut it into smaller feeds`
        tally.tell('error', 'too-many', message)
        break
      }
      if (piece.source === null) {
        const limit = `longer than ${LIMITS.feedItem >> 20} million characters`
        tally.lose(piece.number, 'too-large', `is ${limit}; give its page`)
        continue
      }
      batch.push(piece)
      if (batch.length < BATCH && lengthOf(batch) < BATCH_LENGTH) continue
      yield* readBatch(batch, cutter, hints, tally)
      batch = []
    }
  } catch (error) {
    if (!(error instanceof XmlTrouble)) throw error
    tally.tell('error', 'unsafe-xml', error.message)
  }
  yield* readBatch(batch, cutter, hints, tally)
  if (cutter.cutOff !== null)
    tally.tell('error', 'cut-off', `is cut off in item ${cutter.cutOff}; get the whole feed`)
  yield tally.end('the feed has no items; give one that has')
}

async function* pieces(chunks: AsyncIterable<Uint8Array>, cutter: FeedCutter): AsyncGenerator<Piece> {
  for await (const text of decoded(chunks)) yield* cutter.write(text)
  yield* cutter.end()
}

const lengthOf = (batch: readonly Piece[]): number =>
  batch.reduce((sum, piece) => sum + (piece.source ?? '').length, 0)

async function* readBatch(
  batch: readonly Piece[],
  cutter: FeedCutter,
  hints: Hints,
  tally: Tally,
): AsyncGenerator<Intake> {
  if (batch.length === 0) return
  const shape = await parsed(batch, cutter)
  if (shape === null || shape.items.length !== batch.length) {
    // One of them is not as it should be: each alone, so that it spoils itself only.
    const [first] = batch
    if (batch.length > 1) for (const piece of batch) yield* readBatch([piece], cutter, hints, tally)
    else if (first !== undefined)
      tally.lose(first.number, 'bad-item', 'cannot be read as an item of a feed; give its page')
    return
  }
  for (const [index, item] of shape.items.entries()) {
    const number = (batch[index] as Piece).number
    const reports = tally.take(number, await readItem(item satisfies FeedItem, shape.feed, number, hints))
    if (reports.length > 0) yield { reports, notices: [] }
  }
}

async function parsed(batch: readonly Piece[], cutter: FeedCutter): Promise<FeedShape | null> {
  const { parseAtomFeed, parseRdfFeed, parseRssFeed } = await import('feedsmith')
  const { head, tail } = cutter.envelope ?? { head: '', tail: '' }
  const xml = `${head}${batch.map(piece => piece.source).join('\n')}${tail}`
  const root = /^<(?:[\w-]+:)?(\w+)/.exec(head)?.[1]?.toLowerCase()
  try {
    if (root === 'rdf') return ofRdf(parseRdfFeed(xml))
    return root === 'feed' ? ofAtom(parseAtomFeed(xml)) : ofRss(parseRssFeed(xml))
  } catch {
    return null
  }
}
