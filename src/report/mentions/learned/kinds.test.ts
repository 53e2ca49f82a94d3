import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../../locales/index.ts'
import { findNames } from '../find.ts'
import { analysisOf } from '../fixture/show.ts'
import { gather } from './company.ts'
import { groupNames, KindFeatures, largest } from './kinds.ts'
import type { SeenName } from './kinds.ts'
import { lookUp } from './tables.ts'
import { traceNames } from './traces.ts'
import type { NameTraces } from './traces.ts'

/** The traces of a text; `tags` are the tags of some of its words, `tables` stand for the names of the world. */
function tracesOf(
  text: string,
  tags: Readonly<Record<string, string>> = {},
  tables: readonly string[] = [],
): NameTraces {
  const analysis = analysisOf(text)
  const tagged = { ...analysis, tags: analysis.tokens.map(token => tags[token.text] ?? '') }
  const locale = { ...english, names: { ...english.names, tables } }
  const { scan, candidates } = findNames(tagged, locale)
  return traceNames(scan, new Map(), candidates)
}

/** Every place of a name of one word, thought a person. */
const seen = ({ scan }: NameTraces, ...names: readonly string[]): SeenName[] =>
  scan.words.flatMap(({ text }, i) =>
    names.includes(text) ? [{ first: i, last: i + 1, likely: [0.6, 0.2, 0.1, 0] }] : [],
  )

test('the places of the same words are one name', () => {
  const traces = tracesOf('Then Tessel met Orbit, and Orbit left. Fans of Tessel and ORBIT came.')
  const groups = groupNames(seen(traces, 'Tessel', 'Orbit', 'ORBIT'), traces)
  assert.deepEqual(
    groups.map(({ key, places, likely }) => [key, places.length, largest(likely)]),
    [
      ['tessel', 2, 0],
      ['orbit', 3, 0],
    ],
  )
})

test('the verb that a name is the subject of is known behind its auxiliaries', () => {
  const tags = { was: 'VBD', has: 'VBZ', since: 'RB', been: 'VBN', founded: 'VBN', watched: 'VBN' }
  const featuresOf = (text: string): ReadonlySet<number> => {
    const traces = tracesOf(text, tags)
    const groups = groupNames(seen(traces, 'Tessel'), traces)
    const features = new KindFeatures(traces, gather(traces), groups)
    return new Set(groups.flatMap(group => [...features.of(group, 0)]))
  }
  const own = featuresOf('Then Tessel was founded here.')
  const shared = (text: string): number => [...featuresOf(text)].filter(one => own.has(one)).length
  const founded = shared('Then Tessel has since been founded here.')
  const watched = shared('Then Tessel has since been watched here.')
  assert.ok(founded > watched, `${founded} and ${watched}`)
})

test('the corpus adds to what is known of a name', () => {
  const traces = tracesOf('Then Tessel left.')
  const [group] = groupNames(seen(traces, 'Tessel'), traces)
  const features = new KindFeatures(traces, gather(traces), [])
  assert.ok(group)
  assert.ok(features.of(group, 1).length > features.of(group, 0).length)
})

test('names of the world are looked up by their words, also inside longer ones', () => {
  const traces = tracesOf('They left Port Tessel for Tessel and Orbit.', {}, [
    'x|port tessel,tessel\ny|tessel',
  ])
  const { each, all } = lookUp(traces.scan, traces.open)
  const held = traces.scan.words.map(({ text }, i) => `${text} ${each[i]?.length ?? 0}`)
  assert.deepEqual(held.slice(2), ['Port 1', 'Tessel 3', 'for 0', 'Tessel 2', 'and 0', 'Orbit 0', '. 0'])
  assert.notEqual(all[3], all[5])
  assert.deepEqual(traces.tabled.each, each)
})
