import type { Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'

/** Where some names stand in the sentences of a report, as whole words, the longer name first where two would overlap; only the case of the first letter is free ("The iron minister"). */
export function placesOf({ text, sentences }: Analysis, names: readonly string[]): Span[] {
  const found: Span[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const match of text.matchAll(patternOf(name))) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some(one => overlap(one, span) > 0)) continue
      if (sentences.some(one => one.start <= span.start && span.end <= one.end)) found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function patternOf(name: string): RegExp {
  const [first = '', ...rest] = [...name.trim()]
  const words = rest.map(char => (/\s/u.test(char) ? '\\s' : escaped(char))).join('')
  const start = [...new Set([first, first.toUpperCase(), first.toLowerCase()])].map(escaped).join('|')
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${start})${words.replace(/(?:\\s)+/gu, '\\s+')}(?![\\p{L}\\p{N}])`,
    'gu',
  )
}

const escaped = (char: string): string => (/[\\^$.*+?()[\]{}|/-]/u.test(char) ? `\\${char}` : char)
