import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear } from '../../../test/attributing.ts'
import { engine } from '../../../test/engine.ts'
import { loadExample } from '../../../test/truth.ts'
import { timeRules } from './find-time.ts'
import { readSentence } from './lexemes.ts'

const { locale } = await engine()
const { byWord, ofNumbers } = timeRules(locale)
const names = (word: string): string[] => (byWord.get(word) ?? []).map(find => find.name)

test('a word names the rules whose times can begin with it', () => {
  assert.ok(names('summer').includes('findSeason'))
  assert.ok(!names('summer').includes('findWeekday'))
  assert.ok(names('last').includes('findWeekday'))
  assert.deepEqual(names('lock'), [])
  assert.ok(!ofNumbers.some(find => find.name === 'findWeekday'))
})

test('a rule that is not asked would find nothing', async () => {
  const all = new Set([...ofNumbers, ...[...byWord.values()].flat()])
  for (const story of ['visit', 'accident', 'verdict'])
    for (const { text } of (await loadExample(story)).reports.values()) {
      const { analysis } = hear(text)
      for (const [index, sentence] of analysis.sentences.entries()) {
        const reading = readSentence(analysis, sentence, index, locale)
        for (const [i, { kind, lower }] of reading.lexemes.entries()) {
          const asked = kind === 'number' ? ofNumbers : byWord.get(lower)
          for (const find of asked === undefined ? [] : all)
            if (!asked?.includes(find)) assert.equal(find(reading, i), undefined, `${find.name}: ${lower}`)
        }
      }
    }
})
