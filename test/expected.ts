import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the reviewed account of a story stands. */
export const expectedFile = (story: string): string =>
  fileURLToPath(new URL(`../dossiers/${story}/expected.md`, import.meta.url))

/** The reviewed account of a story; undefined where there is none. */
export function readExpected(story: string): string | undefined {
  const file = expectedFile(story)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Lines that only one of two texts has, in order: "-" the old, "+" the new; found by longest common subsequence. */
export function lineDiff(old: string, now: string): string[] {
  const [left, right] = [old.split('\n'), now.split('\n')]
  const length = left.map(() => new Uint32Array(right.length + 1))
  length.push(new Uint32Array(right.length + 1))
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    const row = length[i] as Uint32Array
    for (let j = right.length - 1; j >= 0; j--)
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const lines: string[] = []
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      i++
      j++
    } else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`- ${left[i++]}`)
    } else lines.push(`+ ${right[j++]}`)
  }
  return lines
}
