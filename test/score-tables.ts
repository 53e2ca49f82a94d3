/**
 * Prints the scores of the stories with tables, and their means over those for tuning, those held back and the blind ones. Run:
 * node test/score-tables.ts [--misses] [STORY...]. What is missed of a story is printed only where it is for tuning.
 * STORIES=FOLDER judges stories of another folder, each with reports/ and the tables that dossiers/README.md describes.
 */
import { scoresOf, valueIn } from './judge/index.ts'
import type { Score } from './judge/index.ts'
import { BLIND, HELD_BACK, TABLES, TUNING } from './tables.ts'

const WIDTH = 13
const cell = (value: number | null): string =>
  (value === null ? '–' : String(Math.round(10 * value) / 10)).padStart(WIDTH)
const line = (name: string, cells: readonly string[]): void => {
  process.stdout.write(`${name.padEnd(34)}${cells.join('')}\n`)
}

/** The mean of what some stories score, those left out where there was nothing to measure. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

async function print(stories: readonly string[]): Promise<void> {
  const scores = new Map<string, Score[]>()
  for (const name of stories) scores.set(name, await scoresOf(name))
  const groups = (
    [
      ['tuning', TUNING],
      ['held back', HELD_BACK],
      ['blind', BLIND],
    ] as const
  )
    .map(([name, all]) => ({ name, members: all.filter(one => scores.has(one)) }))
    .filter(group => group.members.length > 1)
  line(
    '',
    [...stories, ...groups.map(group => group.name)].map(name => name.padStart(WIDTH)),
  )
  for (const [at, { name, faults }] of (scores.values().next().value ?? []).entries()) {
    const value = (story: string): number | null => {
      const score = scores.get(story)?.[at]
      return score ? valueIn(score) : null
    }
    const means = groups.map(group => mean(group.members.map(value)))
    line(faults ? `${name} (number)` : name, [...stories.map(value), ...means].map(cell))
  }
}

async function printMisses(stories: readonly string[]): Promise<void> {
  for (const story of stories)
    for (const { name, misses } of await scoresOf(story))
      for (const miss of misses) process.stdout.write(`${story}: ${name}: ${miss.replace(/\s+/g, ' ')}\n`)
}

const given = process.argv.slice(2)
const misses = given.includes('--misses')
const named = given.filter(one => one !== '--misses')
const stories = named.length > 0 ? named : misses ? TUNING : TABLES
if (stories.some(name => !TABLES.includes(name))) {
  process.stderr.write(
    `node test/score-tables.ts [--misses] [STORY...]; the stories are ${TABLES.join(', ')}\n`,
  )
  process.exitCode = 2
} else if (misses && stories.some(name => !TUNING.includes(name))) {
  process.stderr.write(`what is missed is printed only of the stories for tuning: ${TUNING.join(', ')}\n`)
  process.exitCode = 2
} else {
  await print(stories)
  if (misses) await printMisses(stories)
}
