import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { summarise, verify } from '../src/check/index.ts'
import type { Dossier } from '../src/model/index.ts'
import { seal } from '../src/pipeline/index.ts'
import { corrupt } from './corrupt.ts'
import { collateOne, collateSince } from './engine.ts'
import { readFerry } from './ferry.ts'
import { fixtureDossier, fixtureTexts } from './fixture-dossier.ts'
import { loadExample } from './truth.ts'

const ferry = await readFerry()
const compared = await collateSince([...ferry.first, ferry.later], await collateOne(ferry.first))

/** The sound dossiers, by name, with how many corruptions of each are made; a real one takes longer to check. */
const SOUND: readonly (readonly [string, Dossier, number])[] = [
  ['fixture', seal(fixtureDossier()), 500],
  ['accident', await collateOne([...(await loadExample('accident')).reports.values()]), 150],
  ['compared', compared, 300],
]

const isCaught = (dossier: Dossier): boolean => verify(dossier).some(verdict => !verdict.ok)

for (const [name, sound, seeds] of SOUND) {
  test(`${name}: no false alarm`, () => {
    const texts = sound.reports.map(({ id, text }) => ({ id, text }))
    assert.deepEqual(
      verify(sound, texts).filter(verdict => !verdict.ok),
      [],
    )
    assert.ok(summarise(verify(sound)).checked > 100)
  })

  test(`${name}: every corruption breaks the seal`, () => {
    for (let seed = 0; seed < seeds; seed++) {
      const { dossier, kind, what } = corrupt(sound, seed)
      assert.notDeepEqual(dossier, sound, `${kind}: ${what} changed nothing`)
      assert.ok(isCaught(dossier), `not caught: ${kind}: ${what}`)
    }
  })

  test(`${name}: a forger who seals anew is caught by the laws`, context => {
    const counts = new Map<string, { made: number; caught: number; flagrant: boolean }>()
    const missed: string[] = []
    for (let seed = 0; seed < seeds; seed++) {
      const { dossier, kind, what, flagrant } = corrupt(sound, seed)
      const caught = isCaught(seal(dossier))
      const count = counts.get(kind) ?? { made: 0, caught: 0, flagrant }
      counts.set(kind, { made: count.made + 1, caught: count.caught + (caught ? 1 : 0), flagrant })
      if (flagrant && !caught) missed.push(`${seed} ${kind}: ${what}`)
    }
    let all = 0
    for (const [kind, { made, caught, flagrant }] of counts) {
      all += caught
      context.diagnostic(`${kind}: ${caught} of ${made}${flagrant ? ' (all must be)' : ''}`)
    }
    context.diagnostic(`caught by the laws alone: ${all} of ${seeds}; by the seal: ${seeds} of ${seeds}`)
    assert.deepEqual(missed, [])
  })
}

/** Changes 62 into 63 wherever it stands in words, with the hashes. */
function forgeInStep(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\b62\b/g, '63')
  if (Array.isArray(value)) return value.map(forgeInStep)
  if (typeof value !== 'object' || value === null) return value
  const forged = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, forgeInStep(member)]))
  if (typeof forged.hash === 'string' && typeof forged.text === 'string')
    forged.hash = createHash('sha256').update(forged.text).digest('hex')
  return forged
}

test('only the files themselves unmask a forger who changes everything in step', () => {
  const forged = seal(forgeInStep(fixtureDossier()) as Dossier)
  assert.ok(!isCaught(forged))
  const failed = verify(forged, fixtureTexts()).filter(verdict => !verdict.ok)
  assert.deepEqual(
    failed.map(({ law, at, message }) => `${law} ${at} ${message}`),
    ['given /reports/1 not among the given files', 'given /reports/3 not among the given files'],
  )
})
