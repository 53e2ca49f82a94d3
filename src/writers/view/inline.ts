import type { Locus } from '../../model/index.ts'
import { type Cite, flat, type Names, placesOf, wordsOf } from './names.ts'

/** A run of a line: the writer's own words or sign, words of a report, words added by the editor, or a reference. */
export type Inline =
  | { readonly kind: 'plain'; readonly text: string }
  /** A sign between values: "≠". */
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string; readonly locus: Locus }
  | { readonly kind: 'editorial'; readonly text: string; readonly reason: string }
  /** A report by its siglum alone. */
  | { readonly kind: 'siglum'; readonly cite: Cite }
  /** A report by siglum and outlet. */
  | { readonly kind: 'witness'; readonly cite: Cite }

/** A run of the writer's own words. */
export const plain = (text: string): Inline => ({ kind: 'plain', text })

/** The words of a locus as a run. */
export const quoted = (locus: Locus): Inline => ({ kind: 'words', text: wordsOf(locus), locus })

/** References joined by commas. */
export function listed(cites: readonly Cite[], kind: 'siglum' | 'witness'): Inline[] {
  return cites.flatMap((cite, i): Inline[] => (i === 0 ? [{ kind, cite }] : [plain(', '), { kind, cite }]))
}

/** Lists of runs with a separator between them. */
export function joined(
  runs: readonly (readonly Inline[])[],
  separator: string | readonly Inline[],
): Inline[] {
  const between = typeof separator === 'string' ? [plain(separator)] : separator
  return runs.flatMap((run, i) => (i === 0 ? [...run] : [...between, ...run]))
}

/** A sign between the values of two sides, with its spaces. */
export const between = (sign: string): Inline[] => [plain(' '), { kind: 'sign', text: sign }, plain(' ')]

/** Whether two pieces of a sentence need a space between them that neither brings. */
export function needsSpace(before: string, after: string): boolean {
  if (before === '' || after === '' || /\s$/u.test(before) || /^\s/u.test(after)) return false
  return !/[([“‘«]$/u.test(before) && !/^[.,;:!?)\]”’»]/u.test(after)
}

/** How far a locus is shown with its surroundings where the report has no sentences, in characters. */
const SURROUNDINGS = 90

/** The words of a locus inside the sentence of the report in which they stand. */
function inContext(names: Names, locus: Locus): Inline[] {
  const report = names.reports.get(locus.report)
  const places = placesOf(names, locus)
  const first = places?.[0]
  const last = places?.at(-1)
  if (!report || !places || !first || !last || places.some(place => place.headline !== first.headline))
    return [quoted(locus)]
  const text = first.headline === null ? report.text : (report.headlines[first.headline]?.text ?? '')
  const around =
    first.headline === null
      ? sentenceAround(text, report.layers.sentences, first.start, last.end)
      : whole(text)
  const runs: Inline[] = []
  let at = around.start
  for (const place of places) {
    runs.push(plain(text.slice(at, place.start).replace(/\s+/gu, ' ')))
    runs.push({ kind: 'words', text: flat(text.slice(place.start, place.end)), locus })
    at = place.end
  }
  runs.push(plain(text.slice(at, around.end).replace(/\s+/gu, ' ')))
  const cutFront = around.start > 0 && around.cut ? [plain('… ')] : []
  const cutEnd = around.end < text.length && around.cut ? [plain(' …')] : []
  return [...cutFront, ...runs.filter(run => run.kind !== 'plain' || run.text !== ''), ...cutEnd]
}

/** How many words of a sentence are kept on each side of the words in question. */
const NEAR = 12

/** The words of a locus with the nearest words of their sentence on each side. */
export function nearby(names: Names, locus: Locus): Inline[] {
  const runs = inContext(names, locus)
  const first = runs.findIndex(run => run.kind === 'words')
  const last = runs.findLastIndex(run => run.kind === 'words')
  const before = runs.slice(0, first).map(textIn).join('')
  const after = runs
    .slice(last + 1)
    .map(textIn)
    .join('')
  return [...lastWords(before), ...runs.slice(first, last + 1), ...firstWords(after)]
}

const textIn = (run: Inline): string => ('text' in run ? run.text : '')

function lastWords(text: string): Inline[] {
  const words = text.split(' ')
  const kept = words.length <= NEAR + 1 ? text.trimStart() : `… ${words.slice(-NEAR - 1).join(' ')}`
  return kept === '' ? [] : [plain(kept)]
}

function firstWords(text: string): Inline[] {
  const words = text.split(' ')
  const kept = words.length <= NEAR + 1 ? text.trimEnd() : `${words.slice(0, NEAR + 1).join(' ')} …`
  return kept === '' ? [] : [plain(kept)]
}

interface Around {
  readonly start: number
  readonly end: number
  /** The surroundings were cut off somewhere inside a sentence. */
  readonly cut: boolean
}

const whole = (text: string): Around => ({ start: 0, end: text.length, cut: false })

function sentenceAround(
  text: string,
  sentences: readonly { start: number; end: number }[],
  start: number,
  end: number,
): Around {
  const first = sentences.find(one => one.start <= start && start < one.end)
  const last = sentences.find(one => one.start < end && end <= one.end)
  if (first && last) return { start: first.start, end: last.end, cut: false }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline
  if (start - lineStart <= SURROUNDINGS && lineEnd - end <= SURROUNDINGS)
    return { start: lineStart, end: lineEnd, cut: false }
  const from = text.indexOf(' ', Math.max(lineStart, start - SURROUNDINGS))
  const to = text.lastIndexOf(' ', Math.min(lineEnd, end + SURROUNDINGS))
  return { start: Math.min(start, from < 0 ? start : from + 1), end: Math.max(end, to), cut: true }
}
