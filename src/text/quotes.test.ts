import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span } from '../model/index.ts'
import { findQuotes } from './quotes.ts'
import type { QuoteRegion } from './quotes.ts'

/** One paragraph a line. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const read = (text: string): QuoteRegion[] => findQuotes(text, paragraphsOf(text))

/** The words of the regions with their depth: "0 “Yes,”". */
const regions = (text: string): string[] =>
  read(text).map(region => `${region.depth} ${text.slice(region.start, region.end)}`)

test('straight, curly, low and angled marks', () => {
  assert.deepEqual(regions('"So it is," he said. "Yes."'), ['0 "So it is,"', '0 "Yes."'])
  assert.deepEqual(regions('“So it is,” he said.'), ['0 “So it is,”'])
  assert.deepEqual(regions('„So it is,“ he said.'), ['0 „So it is,“'])
  assert.deepEqual(regions('«So it is», he said.'), ['0 «So it is»'])
})

test('marks typed as two single ones', () => {
  assert.deepEqual(regions("''So it is,'' he said."), ["0 ''So it is,''"])
  assert.deepEqual(regions("``So it is,'' he said."), ["0 ``So it is,''"])
  const [region] = read("''So it is,'' he said.")
  assert.deepEqual(region?.inner, { start: 2, end: 11 })
  assert.deepEqual(regions("''He said, 'So it is.'''"), ["0 ''He said, 'So it is.'''", "1 'So it is.'"])
})

test('a mark that faces the wrong way is turned', () => {
  assert.deepEqual(regions('“So it is,“ he said.'), ['0 “So it is,“'])
  assert.deepEqual(regions('”So it is,” he said.'), ['0 ”So it is,”'])
})

test('single marks as the outer marks', () => {
  assert.deepEqual(regions('‘So it is,’ he said.'), ['0 ‘So it is,’'])
  assert.deepEqual(regions("'So it is,' he said."), ["0 'So it is,'"])
})

test('nested marks', () => {
  assert.deepEqual(regions('“He said ‘no’ to me.”'), ['0 “He said ‘no’ to me.”', '1 ‘no’'])
  assert.deepEqual(regions('‘He said “no” to me.’'), ['0 ‘He said “no” to me.’', '1 “no”'])
})

test('apostrophes open and close nothing', () => {
  assert.deepEqual(regions("He doesn't know the pilots' plan, and it's late."), [])
  assert.deepEqual(regions('He doesn’t know the pilots’ plan of the ’90s.'), [])
  assert.deepEqual(regions("In the '90s they told 'em."), [])
  assert.deepEqual(regions('‘The pilots’ plan is Vale’s,’ he said.'), ['0 ‘The pilots’ plan is Vale’s,’'])
})

test('a quotation that reopens in the next paragraph goes on', () => {
  const [first, second] = read('“We came.\n“We saw.”')
  assert.deepEqual([first?.closed, first?.continues], [false, true])
  assert.deepEqual([second?.closed, second?.continues], [true, false])
  const [alone] = read('“We came.\nThey left.')
  assert.deepEqual([alone?.closed, alone?.continues], [false, false])
})

test('unbalanced marks stay in their paragraph', () => {
  assert.deepEqual(regions('He said: “We came.\nThe end.'), ['0 “We came.'])
  assert.deepEqual(regions('We came,” he said.'), [])
  assert.deepEqual(regions('A 6" pipe.\nA pipe.'), ['0 " pipe.'])
  assert.deepEqual(regions('“”'), [])
})

const MARKS = ['"', '“', '”', '„', '«', '»', "'", '‘', '’', '`', 'a', 's', ' ', ',', '.', '\n']

test('a quotation runs on over paragraphs to the mark that closes it', () => {
  assert.deepEqual(regions('"It leaks.\nIt always has.\nAsk them," he said. "Ask."'), [
    '0 "It leaks.',
    '0 It always has.',
    '0 Ask them,"',
    '0 "Ask."',
  ])
  assert.deepEqual(
    read('“It leaks.\nAsk them,” he said.').map(({ closed, continues }) => [closed, continues]),
    [
      [false, true],
      [true, false],
    ],
  )
  // a slip: the next mark opens, or there is none
  assert.deepEqual(regions('Water of 6" came in.\nNobody "minded" it.'), ['0 " came in.', '0 "minded"'])
  assert.deepEqual(regions('“It leaks.\n“Ask them,” he said.'), ['0 “It leaks.', '0 “Ask them,”'])
  assert.deepEqual(regions('“It leaks.\nIt always has.'), ['0 “It leaks.'])
})

test('a mark on the wrong side of its space closes what runs on', () => {
  assert.deepEqual(regions('"It leaks.\nIt always has, "he said.'), ['0 "It leaks.', '0 It always has, "'])
  assert.deepEqual(regions('"It leaks.\nIt always has. "\nHe left.'), ['0 "It leaks.', '0 It always has. "'])
  assert.deepEqual(regions('"It leaks.\nIt is treated as old ".\nHe left.'), [
    '0 "It leaks.',
    '0 It is treated as old "',
  ])
  assert.deepEqual(
    regions('"It leaks.\nHe said, \'Leave.\' "'),
    ['0 "It leaks.', `0 He said, 'Leave.' "`, "1 'Leave.'"].slice(0, 2),
  )
  // where its paragraph has pairs it opens
  assert.deepEqual(regions('"It leaks.\nHe added, "It always has."'), ['0 "It leaks.', '0 "It always has."'])
})

test('a quotation whose next paragraph opens again runs over the lines between where each line is a sentence', () => {
  const told = 'They came at noon.\nThe lock was shut.\nNobody was there.\nIt rained.'
  assert.deepEqual(regions(`${told}\n"It leaks.\nIt always has.\n"Ask them," he said.`), [
    '0 "It leaks.',
    '0 It always has.',
    '0 "Ask them,"',
  ])
  // paragraphs of several sentences, a first one that is cut off, too many lines between
  assert.equal(
    regions(`${told.replaceAll('\n', ' ')}\n"It leaks.\nIt always has.\n"Ask them," he said.`).length,
    2,
  )
  assert.equal(regions(`${told}\n"It leaks and [...]\nIt always has.\n"Ask them," he said.`).length, 2)
  assert.equal(regions(`${told}\n"It leaks.\n${told}\n"Ask them," he said.`).length, 2)
})

test('regions lie in their paragraph, hold words and are properly nested', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }), parts => {
      const text = parts.join('')
      const paragraphs = paragraphsOf(text)
      const around: QuoteRegion[] = []
      for (const region of findQuotes(text, paragraphs)) {
        assert.ok(paragraphs.some(one => one.start <= region.start && region.end <= one.end))
        assert.ok(region.start <= region.inner.start && region.inner.start < region.inner.end)
        assert.ok(region.inner.end <= region.end)
        while (around.length > 0 && (around.at(-1) as QuoteRegion).end <= region.start) around.pop()
        assert.ok(around.length === 0 || region.end <= (around.at(-1) as QuoteRegion).end)
        assert.equal(region.depth, around.length)
        around.push(region)
      }
    }),
    { numRuns: 2000 },
  )
})

/** Milliseconds for 100 kB of marks, generous for a slow machine. */
const LIMIT = 5000

test('100 kB of marks take no long time', () => {
  for (const piece of ['"', '“', '”', "'", '’', '‘', '“‘’', "''", "'a", '“a ', "s' ", "'a. "]) {
    const started = performance.now()
    read(piece.repeat(100_000 / piece.length))
    assert.ok(performance.now() - started < LIMIT, piece)
  }
})

test('a closing mark without one that opens is no opening mark', () => {
  const text = 'The lock leaks," she said.'
  assert.deepEqual(findQuotes(text, [{ start: 0, end: text.length }]), [])
})
