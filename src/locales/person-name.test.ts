import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english, isAdjectiveOf, isFamilyFirst, nameParts, plainName, sameName } from './index.ts'

const parts = (name: string): ReturnType<typeof nameParts> => nameParts(name, english.names)

test('surname and given names', () => {
  assert.deepEqual(parts('Ana Velde'), { all: ['ana', 'velde'], surname: 'velde', given: ['ana'] })
  assert.deepEqual(parts('Kim Dae-sung'), {
    all: ['kim', 'dae', 'sung'],
    surname: 'kim',
    given: ['dae', 'sung'],
  })
  assert.equal(parts('Ursula van der Zee').surname, 'van der zee')
  assert.equal(parts('Otto Brandt Jr.').surname, 'brandt')
})

test('family name first only where the name is built so', () => {
  assert.equal(isFamilyFirst(['Xi', 'Lanfen'], english.names), true)
  assert.equal(isFamilyFirst(['Kim', 'Davis'], english.names), false)
  assert.equal(isFamilyFirst(['Lee', 'Harris'], english.names), false)
})

test('names of one person', () => {
  for (const [a, b] of [
    ['Kim Dae-sung', 'Kim Dae Sung'],
    ['T. Ruzgar', 'Tomas Ruzgar'],
    ['Anna B. Holt', 'Anna Holt'],
    ['A.J. Holt', 'AJ Holt'],
    ['J. Edgar Holt', 'Edgar Holt'],
  ] as const)
    assert.ok(sameName(parts(a), parts(b)), `${a}, ${b}`)
  for (const [a, b] of [
    ['Kim Dae-sung', 'Kim Dae-ho'],
    ['Harold Kim', 'Kim Dae-sung'],
    ['Ilse Ruzgar', 'Tomas Ruzgar'],
    ['R. Tomas Holt', 'Edgar Holt'],
  ] as const)
    assert.ok(!sameName(parts(a), parts(b)), `${a}, ${b}`)
})

test('adjectives of places', () => {
  const endings = english.names.adjectiveEndings
  assert.ok(isAdjectiveOf('marenian', 'marenia', endings))
  assert.ok(isAdjectiveOf('kessari', 'kessar', endings))
  assert.ok(!isAdjectiveOf('marina', 'marenia', endings))
  assert.ok(!isAdjectiveOf('walker', 'walk', endings))
})

test('what stands between marks in a name is no part of it', () => {
  assert.equal(plainName('William "Mo" Orr'), 'William Orr')
  assert.equal(plainName('Ana] Velde'), 'Ana Velde')
  assert.equal(plainName("Beto O'Hara 'Lio' D'Orr"), "Beto O'Hara D'Orr")
  assert.equal(parts('Luis Gerardo (Lio) Brandt').surname, 'brandt')
})
