import type { Role } from '../../../model/index.ts'
import type { Locale } from '../../../locales/index.ts'
import { type Labels, type Line, type Page, type Refiner, keyOf, proseAround, withLabels } from '../page.ts'
import { namesOf } from '../provenance/authors.ts'
import { isTitle } from './headlines.ts'

const JOB_WORDS = 7
const NAME_WORDS = 4
const BIOGRAPHY_WORDS = 120
/** A biography stands at the end: at most so many lines of running text come after. */
const AFTER = 3

/** A name under the headline: "Ana Sand", "ANA SAND and Bo Reed in Port Alma", "Ana Sand, Senior Editor". */
export const unmarkedByline: Refiner = {
  name: 'byline-unmarked',
  refine: (page, labels) => {
    const headline = labels.findIndex(label => label?.role === 'headline')
    if (headline < 0) return labels
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      if (labels[i] || i <= headline || proseAround(page, i).before > PROSE_ABOVE) continue
      if (isNameLine(line, page.locale) || isOtherCase(page, page.lines[headline] as Line, line))
        found.set(i, isOfOthers(page, line) ? 'notice' : 'byline')
    }
    return withLabels(labels, 'blocks/byline-unmarked', 'implied', found)
  },
}

/** The input names authors, and this line none of them: "Key Points", "The River Club", "Watch Live". Of 260 such lines on 679 pages 34 named an author. */
const isOfOthers = ({ authors }: Page, line: Line): boolean =>
  authors.length > 0 && !authors.some(author => line.key.includes(author))

/** A standfirst may stand between headline and byline, and may be running text. */
const PROSE_ABOVE = 1
const OTHER_CASE_WORDS = 6

/** "Ana Sand Port Alma Ledger" under a headline that is not in title case. */
const isOtherCase = (page: Page, headline: Line, line: Line): boolean =>
  !line.stop &&
  line.words.length >= 2 &&
  line.words.length <= OTHER_CASE_WORDS &&
  /^[\p{L} .'’-]+$/u.test(line.text) &&
  /\p{Ll}/u.test(line.text) &&
  line.words.every(word => /^\p{Lu}/u.test(word)) &&
  !isTitled(line, page.locale) &&
  !isTitle(page, headline)

function isNameLine(line: Line, locale: Locale): boolean {
  if (line.stop || line.words.length > 14) return false
  const match = locale.bylines.nameLine.exec(line.text)
  if (!match || isTitled(line, locale)) return false
  const job = match.groups?.job
  return job === undefined || locale.page.jobs.test(job.replace(/^,\s*/u, ''))
}

/** Share of common words from which a line without a given name is no name. */
const COMMON = 0.6

/** "Multiple Special Circumstances", "During Storm Ana": words that are no names, and no given name before them. */
const isTitled = ({ words }: Line, { names }: Locale): boolean =>
  !names.givenNames.has((words[0] as string).toLowerCase()) &&
  words.filter(word => names.common.has(word.toLowerCase())).length >= words.length * COMMON

/** What belongs to a byline: the journalist's post, the name again at the end, a biography ("Ana Sand covers ..."). */
export const aboutAuthor: Refiner = {
  name: 'byline-about',
  refine: (page, labels) => {
    const names = authorsOf(page, labels)
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      if (labels[i]) continue
      const beside = labels[i - 1]?.role === 'byline' || found.has(i - 1)
      if (isJob(line, page.locale, beside) || isNameAgain(line, names) || isBiography(page, i, names, beside))
        found.set(i, 'byline')
    }
    return withLabels(labels, 'blocks/byline-about', 'implied', found)
  },
}

const authorsOf = (page: Page, labels: Labels): string[] =>
  page.lines.flatMap((line, i) => (labels[i]?.role === 'byline' ? namesOf(line.text, page.locale) : []))

const isJob = (line: Line, locale: Locale, beside: boolean): boolean =>
  beside && !line.stop && line.words.length <= JOB_WORDS && locale.page.jobs.test(line.text)

const isNameAgain = (line: Line, names: readonly string[]): boolean =>
  line.words.length <= NAME_WORDS && !line.stop && names.some(name => keyOf(name) === line.key)

function isBiography(page: Page, at: number, names: readonly string[], beside: boolean): boolean {
  const line = page.lines[at] as Line
  const { before, after } = proseAround(page, at)
  if (line.words.length > BIOGRAPHY_WORDS || (before > 0 && after > AFTER)) return false
  const { biography, journalist, aboutHere, based, selfNamed } = page.locale.page
  const name = names.find(one => line.text.startsWith(one))
  if (name !== undefined) return biography.test(line.text.slice(name.length).trimStart())
  const head = line.head.slice(0, 160)
  if (after === 0 && based.test(line.head)) return true
  if (beside && journalist.test(head) && aboutHere.test(line.head)) return true
  const first = line.words[0] as string
  if (names.some(one => one.startsWith(`${first} `)) && journalist.test(head))
    return biography.test(line.text.slice(first.length).trimStart())
  // whom the input names, or who is told of behind the text
  return selfNamed.test(line.head) && (isAuthor(page, line) || (after <= AFTER && before >= FEWEST_BEFORE))
}

/** Who is told of behind so many lines of running text is no person of the story. */
const FEWEST_BEFORE = 5

/** One of the first words is the last name of an author that the input names. */
const isAuthor = ({ authors }: Page, { words }: Line): boolean =>
  words.slice(0, NAME_WORDS).some(word => authors.includes(keyOf(word)))
