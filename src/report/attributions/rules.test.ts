import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear } from '../../../test/attributing.ts'
import { engine } from '../../../test/engine.ts'
import { loadExample } from '../../../test/truth.ts'
import { RULES, triggersIn } from './rules.ts'
import { sceneOf } from './scene.ts'

const { locale } = await engine()

/** The names of the rules that a sentence has the words for, of those that need any. */
function asked(text: string): string[] {
  const scene = sceneOf(hear(text).analysis, locale)
  const [sentence] = scene.analysis.sentences
  const triggers = sentence ? triggersIn(scene, sentence) : 0
  return RULES.filter(({ trigger }) => (trigger & triggers) !== 0).map(({ find }) => find.name)
}

test('a rule is asked only of sentences that have one of its words', () => {
  assert.deepEqual(asked('The lock will open, according to Idris Vale.'), ['accordingTo'])
  assert.deepEqual(asked('Idris Vale heard the bells.'), ['heardFrom'])
  assert.deepEqual(asked('Idris Vale opened the lock in Orlsk.'), [])
})

test('a rule finds nothing where none of its words stands', async () => {
  for (const story of ['visit', 'accident', 'verdict'])
    for (const { text } of (await loadExample(story)).reports.values()) {
      const scene = sceneOf(hear(text).analysis, locale)
      for (const sentence of scene.analysis.sentences) {
        const triggers = triggersIn(scene, sentence)
        for (const { find, trigger } of RULES)
          if ((trigger & ~triggers) !== 0)
            assert.deepEqual(
              find(scene, sentence, []),
              [],
              `${find.name}: ${text.slice(sentence.start, sentence.end)}`,
            )
      }
    }
})
