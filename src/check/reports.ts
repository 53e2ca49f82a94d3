import type { Dossier, Report, Verdict } from '../model/index.ts'
import { instantOf } from './dates.ts'
import type { Held } from './held.ts'
import { judge, repeated } from './judge.ts'
import { sha256 } from './json.ts'

/** One of the files that the dossier was made from. */
export interface Given {
  readonly text: string
  readonly id?: string
  readonly hash?: string
}

/** Texts, ids, sigla, dates and order of the reports, and what the story says of them. */
export function checkReports({ dossier }: Held, given?: readonly Given[]): Verdict[] {
  const { reports } = dossier
  return [
    ...reports.map((report, index) => judge('hash', `/reports/${index}/hash`, hashProblem(report))),
    ...(given === undefined ? [] : checkGiven(reports, given)),
    ...checkSigla(reports),
    ...reports.map((report, index) => checkDates(report, `/reports/${index}`)),
    ...checkOrder(reports),
    ...checkStory(dossier),
  ]
}

function hashProblem({ text, hash, length = text.length }: Report): string {
  if (sha256(text) !== hash) return 'the text is not the one that was hashed'
  return text.length === length ? '' : `the text has ${text.length} code units, not ${length}`
}

function checkGiven(reports: readonly Report[], given: readonly Given[]): Verdict[] {
  const hashes = new Set(given.map(file => sha256(file.text)))
  const belied = given.filter(file => file.hash !== undefined && file.hash !== sha256(file.text))
  return [
    ...belied.map(file =>
      judge('given', '', `a given text is not the one of its hash: ${file.id ?? file.hash}`),
    ),
    ...reports.map((report, index) =>
      judge('given', `/reports/${index}`, hashes.has(report.hash) ? '' : 'not among the given files'),
    ),
  ]
}

function checkSigla(reports: readonly Report[]): Verdict[] {
  const twice = repeated(reports.map(report => report.siglum))
  return reports.map(({ siglum }, index) =>
    judge('siglum', `/reports/${index}/siglum`, twice.has(siglum) ? `${siglum} stands for two reports` : ''),
  )
}

function checkDates(report: Report, at: string): Verdict {
  const bad = [report.published, report.modified].find(date => date !== null && instantOf(date) === undefined)
  return judge('date', `${at}/published`, bad === undefined ? '' : `${bad} is no date of ISO 8601`)
}

/** Orders numbers, and texts by code units; what is missing stands last. */
function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}

/** When a report was published: as a moment in time, or as it is written. */
type When = (report: Report) => number | string | undefined

const instant: When = ({ published }) => (published === null ? undefined : instantOf(published))

/** The format does not say which of the two orders by date it means; they part only where offsets are mixed. */
const WHENS: readonly When[] = [instant, ({ published }) => published ?? undefined]

const isAfter = (before: Report, after: Report, when: When): boolean =>
  (compare(when(before), when(after)) ||
    compare(before.outlet ?? undefined, after.outlet ?? undefined) ||
    compare(before.url, after.url) ||
    compare(before.hash, after.hash)) > 0

function checkOrder(reports: readonly Report[]): Verdict[] {
  const misplaced = (when: When): boolean[] =>
    reports.slice(1).map((report, index) => isAfter(reports[index] as Report, report, when))
  const found = WHENS.map(misplaced)
  const best = found.find(list => !list.includes(true)) ?? (found[0] as boolean[])
  return best.map((wrong, index) =>
    judge('order', `/reports/${index + 1}`, wrong ? 'stands after a report that it should precede' : ''),
  )
}

/** The story's dates are those of its first and last dated report, as written or without the time of day. */
function checkStory({ story, reports }: Dossier): Verdict[] {
  const dated = reports.filter(report => instant(report) !== undefined)
  const check = (name: 'first' | 'last', sign: 1 | -1): Verdict => {
    const extremes = WHENS.flatMap(when => {
      const least = dated.toSorted((a, b) => sign * compare(when(a), when(b)))[0]
      return dated.filter(report => when(report) === (least && when(least))).map(report => report.published)
    })
    const said = story[name]
    const fits =
      dated.length === 0 ? said === null : extremes.some(date => said === date || said === date?.slice(0, 10))
    return judge('story', `/story/${name}`, fits ? '' : `${said} is not the date of the ${name} report`)
  }
  return [check('first', 1), check('last', -1)]
}
