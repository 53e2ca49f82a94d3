import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankReport } from '../../test/fixture-report.ts'
import type { Dossier, Report } from '../model/index.ts'
import { earlierOf, storyId } from './earlier.ts'

const report = (id: string, outlet = 'Tern Wire'): Report =>
  blankReport('', { id, hash: `hash of ${id}`, outlet })

const reports = (ids: string): Report[] => [...ids].map(id => report(id))

const dossier = (story: string, ids: string): Dossier => ({
  schema: 'variorum/1',
  generator: { name: 'variorum', version: '0', weights: [], settings: {}, seal: story.repeat(64) },
  story: { id: story, headline: '', first: null, last: null },
  reports: reports(ids),
  entities: [],
  alignments: [],
  derivations: [],
  discrepancies: [],
  account: { brief: [], timeline: [], positions: [], sole: [] },
  notices: [],
})

const ids = (stories: readonly string[], earlier: readonly Dossier[]): (string | undefined)[] =>
  earlierOf(stories.map(reports), earlier).map(one => one?.story.id)

test('a story is compared with the dossier that has most reports in common, whatever their order', () => {
  const earlier = [dossier('a', 'KLM'), dossier('b', 'NOPQ')]
  for (const given of [earlier, earlier.toReversed()]) {
    assert.deepEqual(ids(['KNOX'], given), ['b'])
    assert.deepEqual(ids(['KLX', 'NOY'], given), ['a', 'b'])
    assert.deepEqual(ids(['XYZ'], given), [undefined])
  }
})

test('of two accounts of the same reports the choice is always the same', () => {
  const earlier = [dossier('a', 'KL'), dossier('b', 'KL'), dossier('c', 'KLM')]
  assert.deepEqual(ids(['KL'], earlier), ['a'])
  assert.deepEqual(ids(['KL'], earlier.toReversed()), ['a'])
})

test('a story that was parted goes on where most of its reports are, and the other part is compared with nothing', () => {
  assert.deepEqual(ids(['K', 'LM'], [dossier('a', 'KLM')]), [undefined, 'a'])
})

test('a report is the same by its text and its id or outlet, and by nothing less', () => {
  const then = { ...dossier('a', ''), reports: [report('K')] }
  const found = (now: Report): boolean => earlierOf([[now]], [then])[0] !== undefined
  assert.ok(found(report('K', 'Renamed Wire')))
  assert.ok(found({ ...report('L'), hash: 'hash of K' }))
  assert.ok(!found({ ...report('K'), hash: 'another text' }))
  assert.ok(!found({ ...report('L', 'Coast Mirror'), hash: 'hash of K' }))
})

test('a story keeps its id; a new one takes its own from its first report, unless a story has it', () => {
  const own = storyId(reports('KL'), undefined, new Set())
  assert.match(own, /^s_[0-9a-f]{12}$/)
  assert.equal(storyId(reports('KL'), dossier('a', 'K'), new Set(['a'])), 'a')
  const other = storyId(reports('KL'), undefined, new Set([own]))
  assert.notEqual(other, own)
  assert.equal(other, storyId(reports('L'), undefined, new Set()))
})
