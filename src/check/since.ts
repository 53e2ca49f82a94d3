import type {
  ChangedDisagreement,
  ChangedStatement,
  Discrepancy,
  Locus,
  Since,
  Verdict,
} from '../model/index.ts'
import { covers, type Held } from './held.ts'
import { first, judge, repeated } from './judge.ts'

/** What the dossier says of an earlier one, and which of its reports are new. */
interface Compared extends Held {
  readonly since: Since
  readonly fresh: ReadonlySet<string>
}

/** What has changed since an earlier account, as far as the dossier itself can tell. No verdict where it was compared with none. */
export function checkSince(held: Held): Verdict[] {
  const { since } = held.dossier.account
  if (since === undefined) return []
  const compared: Compared = { ...held, since, fresh: new Set(since.reports) }
  return [
    judge('since', '/account/since', holdingsProblem(compared)),
    ...since.statements.map((one, i) =>
      judge('since', `/account/since/statements/${i}`, statementProblem(compared, one)),
    ),
    ...since.disagreements.map((one, i) =>
      judge('since', `/account/since/disagreements/${i}`, disagreementProblem(compared, one)),
    ),
  ]
}

function holdingsProblem({ dossier, reports, since, fresh }: Compared): string {
  const old = dossier.reports.filter(report => !fresh.has(report.id))
  const gone = since.gone.map(one => one.id)
  return first([
    since.story === dossier.story.id ? '' : `the story was ${since.story}, and a story keeps its id`,
    old.length > 0 ? '' : 'no report was held before: there is nothing to compare with',
    ...since.reports.map(id => (reports.has(id) ? '' : `no report ${id}`)),
    onceProblem(since.reports, 'is new'),
    onceProblem(gone, 'is gone'),
    ...gone.map(id => (reports.has(id) && !fresh.has(id) ? `${id} is gone, and is held` : '')),
    ...since.gone.map(({ id, now }) =>
      now === null || fresh.has(now) ? '' : `${now} is in the place of ${id}, and is not new`,
    ),
    onceProblem(
      since.statements.map(one => one.alignment),
      'has changed',
    ),
    onceProblem(
      since.disagreements.flatMap(one => one.discrepancy ?? []),
      'has changed',
    ),
  ])
}

function onceProblem(ids: readonly string[], what: string): string {
  const [twice] = repeated(ids)
  return twice === undefined ? '' : `${twice} ${what} twice`
}

function statementProblem(compared: Compared, { alignment, change, before, loci }: ChangedStatement): string {
  const { alignments, fresh, duplicates } = compared
  const found = alignments.get(alignment)
  if (found === undefined) return `no alignment ${alignment}`
  const witnesses = found.witnesses.map(one => one.locus)
  const isOld = (locus: Locus): boolean => !fresh.has(locus.report)
  const { origins } = found
  const common = first([
    ...loci.map(locus =>
      covers(witnesses, locus) ? '' : `has words of ${locus.report} that no witness has`,
    ),
    before !== null && before.atLeast > before.atMost ? 'had at least more origins than at most' : '',
    before?.reports === 0 ? 'was told by no report' : '',
  ])
  if (common !== '') return common
  if (change === 'origins')
    return first([
      before === null ? 'rests on other origins than it is not known which' : '',
      before?.atLeast === origins.atLeast && before.atMost === origins.atMost
        ? 'rests on as many origins'
        : '',
    ])
  const old = witnesses.find(isOld)
  return first([
    ...loci.map(locus => (isOld(locus) ? `is no news in ${locus.report}, which was held` : '')),
    ...loci.map(locus => (duplicates.has(locus.report) ? `is no news in ${locus.report}, a copy` : '')),
    change === 'new' && old !== undefined ? `is new, but ${old.report} was held and has it` : '',
    change === 'new' && before !== null ? 'is new, but was told before' : '',
    change === 'witnesses' && old === undefined ? 'has gained witnesses, but no report of then has it' : '',
  ])
}

function disagreementProblem(compared: Compared, one: ChangedDisagreement): string {
  const { change, discrepancy, before, sides, missing } = one
  if (change === 'gone') return goneProblem(compared, one)
  const found = compared.dossier.discrepancies.find(other => other.id === discrepancy)
  if (found === undefined) return `no discrepancy ${discrepancy}`
  return first([
    (change === 'new') === (before === null) ? '' : 'is new, or stood otherwise: one of the two',
    before !== null && before.kind !== found.kind ? `was one of ${before.kind}` : '',
    missing.length > 0 ? 'misses a report, and is not gone' : '',
    change === 'new' && sides.length !== found.sides.length ? 'is new, but not with all sides' : '',
    change === 'regraded' && before?.grade === found.grade ? 'has the grade that it had' : '',
    sidesProblem(found, one),
    wideningProblem(compared, found, one),
  ])
}

/** The sides that are new are sides, and what is told of it stands on one. */
function sidesProblem(found: Discrepancy, { sides, loci }: ChangedDisagreement): string {
  const all = found.sides.flatMap(side => side.loci)
  return first([
    loci.length === 0 ? 'shows nothing' : '',
    ...sides.map(side => (side < found.sides.length ? '' : `no side ${side}`)),
    new Set(sides).size < sides.length ? 'has a new side twice' : '',
    ...loci.map(locus => (covers(all, locus) ? '' : `has words of ${locus.report} that are on no side`)),
  ])
}

/** What makes a disagreement wider is a whole new side, or stands in a new report. */
function wideningProblem(
  { fresh }: Compared,
  found: Discrepancy,
  { change, sides, loci, before }: ChangedDisagreement,
): string {
  if (change !== 'wider') return ''
  const fromNew = sides.flatMap(side => found.sides[side]?.loci ?? [])
  const values = new Set(before?.values)
  const old = loci.find(locus => !fresh.has(locus.report) && !covers(fromNew, locus))
  return first([
    old === undefined ? '' : `is no wider by ${old.report}, which was held`,
    ...sides.map(side => (values.has(found.sides[side]?.value ?? '') ? `had the side ${side}` : '')),
  ])
}

function goneProblem(
  { since, fresh }: Compared,
  { discrepancy, before, sides, missing, loci }: ChangedDisagreement,
): string {
  const gone = new Set(since.gone.map(report => report.id))
  return first([
    discrepancy === null ? '' : `is gone, and is ${discrepancy}`,
    before === null ? 'is gone, and never was' : '',
    sides.length > 0 ? 'is gone, and has a new side' : '',
    ...missing.map(id => (gone.has(id) ? '' : `misses ${id}, which is not gone`)),
    ...loci.map(locus => (fresh.has(locus.report) ? `stood in ${locus.report}, which is new` : '')),
  ])
}
