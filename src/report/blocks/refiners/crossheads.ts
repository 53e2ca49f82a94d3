import type { Role } from '../../../model/index.ts'
import {
  type Labels,
  type Line,
  type Page,
  type Refiner,
  hasWord,
  isSentenceALine,
  proseAround,
  withLabels,
} from '../page.ts'

/** Of 698 crossheads nine tenths have at most 11 words; at 10 fewer paragraphs are touched. */
const CROSSHEAD_WORDS = 10
const LABEL_WORDS = 4
/** Words from which a line that tells of what was is a sentence whose stop is missing. */
const TOLD_WORDS = 7
const NUMBERED_WORDS = 9

/** In a text with a sentence a line fewer questions are questions that the text asks. */
const FEWEST_QUESTIONS = 3
const isQuestion = ({ text, hint }: Line): boolean => !hint && text.endsWith('?') && /\p{Ll}/u.test(text)

/** A short line without a full stop over a paragraph: "Seeking talks", "‘By the bucket’", "What next?", "3. Feed the birds." */
export const crossheads: Refiner = {
  name: 'crosshead',
  refine: (page, labels) => {
    const open = [...page.lines.keys()].filter(i => !labels[i] && isCrosshead(page, labels, i))
    const asked = open.filter(i => isQuestion(page.lines[i] as Line))
    const heads =
      asked.length < FEWEST_QUESTIONS && isSentenceALine(page) ? open.filter(i => !asked.includes(i)) : open
    const found = new Map<number, Role>(heads.map(i => [i, 'crosshead']))
    return withLabels(labels, 'blocks/crosshead', 'implied', found)
  },
}

function isCrosshead(page: Page, labels: Labels, at: number): boolean {
  const line = page.lines[at] as Line
  if (line.cut || !overParagraph(page, labels, at)) return false
  const level = line.hint?.tag
  if (level !== undefined && /^h[2-6]$/u.test(level)) return line.words.length <= CROSSHEAD_WORDS * 2
  if (/^\d{1,2}[.)] ?\p{Lu}/u.test(line.text)) return line.words.length <= NUMBERED_WORDS
  if (line.words.length > CROSSHEAD_WORDS || /[.,;…][)\]"”’'\s]*$/u.test(line.text)) return false
  if (closesQuotation(line) || (ENDS.test(line.text) && isInQuotation(page, labels, at))) return false
  const { saying, unfinished, past } = page.locale.page
  if (line.words.length >= TOLD_WORDS && hasWord(line, past)) return false
  // "She said:" over a quotation is a sentence
  if (/:$/u.test(line.text))
    return (
      line.words.length <= LABEL_WORDS &&
      !saying.has((line.words.at(-1) as string).slice(0, -1).toLowerCase()) &&
      !/^["“‘]/u.test(nextText(page, labels, at)?.text ?? '')
    )
  // who exclaims says a sentence
  if (/!$/u.test(line.text) && level === undefined) return false
  if (/^["“‘'].*[!?]["”’']$/u.test(line.text) || /^[\p{Ll}•*–—-]/u.test(line.text)) return false
  return !hasWord(line, saying) && !unfinished.has((line.words.at(-1) as string).toLowerCase())
}

/** `No wall! "`, `We had no choice, he said!”`: the end of a quotation that an earlier paragraph opened, or the beginning of one that goes on. */
export function closesQuotation({ text }: Line): boolean {
  const straight = (text.match(/"/gu) ?? []).length
  const [opens, closes] = [/“/gu, /”/gu].map(mark => (text.match(mark) ?? []).length)
  return straight % 2 === 1 || opens !== closes
}

/** So many lines of a quotation without marks may stand between the one that opens it and a line of it. */
const QUOTED_ABOVE = 3

/** `"They knew all along.` / `WOW!` / `Nobody told us," she said.`: a line of a quotation that the running text above has opened and not closed. */
function isInQuotation({ lines }: Page, labels: Labels, at: number): boolean {
  for (let i = at - 1, seen = 0; i >= 0 && seen < QUOTED_ABOVE; i--) {
    if (labels[i]) continue
    const { text } = lines[i] as Line
    const mark = Math.max(text.lastIndexOf('"'), text.lastIndexOf('“'), text.lastIndexOf('”'))
    if (mark >= 0) return closesQuotation(lines[i] as Line) && OPENS.test(text.slice(Math.max(0, mark - 1)))
    seen++
  }
  return false
}

/** What is said ends as a sentence does; a crosshead that does not stands between two quotations ("Gates 'rusty'"). */
const ENDS = /[!?:]$/u

/** A mark of quotation at the beginning of what is quoted: in front of it a blank or nothing, behind it a capital. */
const OPENS = /^(?:["“]|[\s(—–:]["“])\s?\p{Lu}/u

/** Running text stands before it, and right after it; another short line beside it makes both items of a list. */
function overParagraph(page: Page, labels: Labels, at: number): boolean {
  if (proseAround(page, at).before === 0) return false
  const next = nextText(page, labels, at)
  const previous = page.lines[at - 1]
  const beside = previous !== undefined && !labels[at - 1] && isShort(previous)
  return next !== undefined && !isShort(next) && !beside
}

const isShort = (line: Line): boolean => !line.stop && !line.prose && !/[:,;]$/u.test(line.text)

/** The next line that is running text so far; captions and promotions between are passed over. */
function nextText(page: Page, labels: Labels, at: number): Line | undefined {
  for (let i = at + 1; i < page.lines.length && i <= at + 4; i++) if (!labels[i]) return page.lines[i]
  return undefined
}
