import type { MarkupHint, Report, Span } from '../../model/index.ts'
import { trim } from '../../model/index.ts'
import type { Locale } from '../../locales/index.ts'
import { type Line, lineOf } from './page.ts'
import { splitLines } from './split.ts'
import { isWrapped } from './wrap.ts'

/** A run of lines that no blank line breaks. */
interface Run {
  readonly lines: Span[]
}

/** Cuts a text into lines, paragraphs broken by width joined, datelines and closing credits split off. */
export function cutLines(report: Report, locale: Locale): Line[] {
  const lines: Line[] = []
  const hintAt = hintsOf(report.markup ?? [])
  for (const [run, { lines: spans }] of runsOf(report.text).entries()) {
    const joined = isWrapped(report.text, spans, locale) ? [wholeOf(spans)] : spans
    for (const span of joined) {
      const hint = hintAt(span)
      lines.push(lineOf(report.text, span, run, hint ? { hint } : {}))
    }
  }
  return splitLines(
    report.text,
    withoutHeadline(
      report,
      withoutStamp(report.text, withoutBreaks(report.text, lines, locale), locale),
      locale,
    ),
    locale,
  )
}

/** Lines that something cut inside a sentence or a quotation are one. */
function withoutBreaks(text: string, lines: readonly Line[], locale: Locale): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    if (above && !above.hint && !line.hint && isBroken(above, line, whole.length === 1, locale))
      whole[whole.length - 1] = lineOf(text, { start: above.start, end: line.end }, above.run, {})
    else whole.push(line)
  }
  return whole
}

/** Shorter lines are furniture ("share this" / "via mail"), no halves of a sentence. */
const HALF_WORDS = 5
/** Shorter ones without a mark of quotation may be headlines over a text whose first letter is lost. */
const LONG_HALF = 8

/**
 * "The court has heard Velde v." / "Ruzgar before, said Sen." / "Ana Orr."; "a judge in Harn stopped the office’s" / "attempt to end it.";
 * "“No wall!”" / "she wrote."; "PORT ALMA, Kan. (NPT)" / "– The lock"; a mark of quotation that stands with the wrong line: "It leaks, he said. “" / "We knew. " / "”".
 */
function isBroken(above: Line, line: Line, isFirst: boolean, { page }: Locale): boolean {
  const last = (above.words.at(-1) ?? '').replace(/^[("“‘'[]+/u, '').toLowerCase()
  if (/^\p{Lu}/u.test(line.text)) return page.beforeNames.has(last) || OPENED.test(above.tail)
  if (CLOSES.test(line.head)) return above.prose || above.stop
  if (/^[–—] \p{Lu}/u.test(line.head)) return /\p{Lu}{4,}, \p{Lu}[\p{L}.]+ \([^()]{2,30}\)$/u.test(above.tail)
  if (!/^\p{Ll}[\p{Ll}’' ]/u.test(line.head) || above.words.length < HALF_WORDS) return false
  // under a headline stands its date: "on 3 March 2031"
  if (/[!?,]\s?["”]$|,$/u.test(above.tail)) return true
  const half = above.words.length >= LONG_HALF || /[“"‘]/u.test(above.head)
  return !isFirst && half && line.stop && /[\p{L}\p{N}]$/u.test(above.tail)
}

/** A mark that opens, and nothing behind it; one that closes, and before it nothing. */
const OPENED = /(?:^|\s)[“‘]$/u
const CLOSES = /^[”’](?:\s|$)/u

/** Cuts off what a page says of the date where it ran into the first paragraph: "Posted: Sunday, March 9th 2031 at 9:17pm Lock opens ..." */
function withoutStamp(text: string, lines: readonly Line[], { page }: Locale): Line[] {
  return lines.flatMap((line, i) => {
    const length = i < WITHIN && !line.hint && line.prose ? (page.posted.exec(line.head)?.[0].length ?? 0) : 0
    if (length === 0) return [line]
    const stamp = line.start + line.head.slice(0, length).trimEnd().length
    return [
      lineOf(text, { start: line.start, end: stamp }, line.run, { cut: 'dateline' }),
      lineOf(text, { start: line.start + length, end: line.end }, line.run, {}),
    ]
  })
}

/** A headline has so many words; what is shorter may open a sentence ("Storm Ana" / "Storm Ana Closes In, officials said."). */
const FEWEST_WORDS = 4
/** So many lines may stand before the one that a headline ran into. */
const WITHIN = 3

/** A headline that nothing else shows has so many words, and the sentence behind it so many at least. */
const RUN_IN_WORDS = { least: 5, most: 20, behind: 8 }

/** Cuts the headline off the first paragraph, into which a text without markup ran it: "Lock crew sues harbour office The crew of the ..." */
function withoutHeadline(report: Report, lines: readonly Line[], locale: Locale): Line[] {
  const known = [
    ...report.headlines.map(one => one.text),
    ...lines
      .slice(0, 1)
      .filter(line => !line.stop)
      .map(line => line.text),
  ]
    .map(text => text.trim())
    .filter(text => text.split(/\s+/u).length >= FEWEST_WORDS && !/[,:;—–-]$/u.test(text))
  return lines.flatMap((line, i) => {
    if (i >= WITHIN || line.hint || !line.prose) return [line]
    const own = i === 0 && report.headlines.length === 0 ? runIn(line, locale) : undefined
    const headline = known.find(one => opens(one, line.text)) ?? own
    if (headline === undefined) return [line]
    const rest =
      line.start + headline.length + (/^\s*/u.exec(line.text.slice(headline.length))?.[0].length ?? 0)
    return [
      lineOf(report.text, { start: line.start, end: line.start + headline.length }, line.run, {
        cut: 'headline',
      }),
      lineOf(report.text, { start: rest, end: line.end }, line.run, {}),
    ]
  })
}

/**
 * The headline that runs into the first sentence where the input gives none: "Barges wait at flooded lock The harbour office ...".
 * A capital "The" follows a small word (or a month) only there and in names ("the daily The Narrows Post"), and a headline leaves out
 * small words that stand before no name. Of the first lines of 1,755 texts five have that form, all rightly.
 */
function runIn({ text }: Line, { page, time }: Locale): string | undefined {
  const { least, most, behind } = RUN_IN_WORDS
  const words = text.split(' ', most + 2)
  const at = words.findIndex((word, i) => {
    const before = words[i - 1] ?? ''
    const isEnd = /^['‘]?\p{Ll}[\p{L}\p{M}-]*['’]?$/u.test(before) || time.months.has(before.toLowerCase())
    return i >= least && isEnd && page.restarts.has(word) && !page.unfinished.has(before)
  })
  if (at < 0 || text.split(' ', at + behind).length < at + behind) return undefined
  const isBare = words
    .slice(0, at)
    .every((word, i) => !page.unheadlined.has(word.toLowerCase()) || /^\p{Lu}/u.test(words[i + 1] ?? ''))
  return isBare ? words.slice(0, at).join(' ') : undefined
}

/** The line goes on with a new sentence. */
const opens = (headline: string, text: string): boolean =>
  text.startsWith(headline) && /^\s+["“‘']?\p{Lu}.{30}/u.test(text.slice(headline.length))

const wholeOf = (spans: readonly Span[]): Span => ({
  start: (spans[0] as Span).start,
  end: (spans.at(-1) as Span).end,
})

function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (const match of text.matchAll(/(?:\r\n|[\n\r\u2028\u2029])|[^\n\r\u2028\u2029]+/gu)) {
    const span = trim(text, { start: match.index, end: match.index + match[0].length })
    if (span.end > span.start) {
      open ??= startRun(runs)
      open.lines.push(span)
    } else if (open && followsBreak(text, match.index)) open = undefined
  }
  return runs
}

function startRun(runs: Run[]): Run {
  const run: Run = { lines: [] }
  runs.push(run)
  return run
}

/** Whether what stands before is a line break and white space only: then the line is blank. */
function followsBreak(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t' || text[before] === '\u00a0')) before--
  return before < 0 || /[\n\r\u2028\u2029]/u.test(text[before] as string)
}

/** Finds the hint of a line; both ascend. */
function hintsOf(markup: readonly MarkupHint[]): (span: Span) => MarkupHint | undefined {
  let at = 0
  return span => {
    while (at < markup.length && (markup[at] as MarkupHint).end <= span.start) at++
    const hint = markup[at]
    return hint && hint.start < span.end ? hint : undefined
  }
}
