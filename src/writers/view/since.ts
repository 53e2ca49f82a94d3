import type {
  Alignment,
  ChangedDisagreement,
  ChangedStatement,
  Derivation,
  Dossier,
  GoneReport,
  Since,
} from '../../model/index.ts'
import type { DisagreementsView, DisagreementView } from './disagreements.ts'
import { between, type Inline, joined, listed, plain } from './inline.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names } from './names.ts'
import { rangeOf } from './origins.ts'
import type { Context } from './sentences.ts'
import { slotInWords, valueInWords } from './slots.ts'
import { itemOf, weightOf } from './sole.ts'
import { touches } from './touches.ts'
import { cutAt, inMarks } from './typography.ts'
import { counted, signOf } from './words.ts'

/** How many statements are shown at first; and how many at least of the new ones, where there are so many. */
const MOST = 12
const MOST_NEW = 8
/** How much of the value of a side is printed, in characters. */
const LONGEST_VALUE = 60

/** What has changed since an earlier account, as it is shown. */
export interface SinceView {
  /** With what it was compared. */
  readonly note: string
  readonly groups: readonly SinceGroup[]
  /** Said below, where the reports changed and nothing else did. */
  readonly rest: string
}

/** Changes of one sort. */
export interface SinceGroup {
  readonly title: string
  readonly items: readonly SinceItem[]
  /** What there was no room for. */
  readonly more: readonly SinceItem[]
}

/** One change: its line, and the numbers of the disagreements in which more of it stands. */
export interface SinceItem {
  readonly runs: readonly Inline[]
  readonly see: readonly number[]
}

/** What has changed; null where the account was compared with none. */
export function sinceView(context: Context, disagreements: DisagreementsView): SinceView | null {
  const { since } = context.dossier.account
  if (since === undefined) return null
  const isRevision = (one: ChangedDisagreement): boolean =>
    one.change !== 'gone' && gradeOf(context, one) === 'revision'
  const changes = (list: readonly ChangedDisagreement[]): SinceItem[] =>
    disagreementItems(context, since, list, disagreements)
  const groups: SinceGroup[] = [
    { title: 'Reports', items: reportItems(context, since), more: [] },
    { title: 'Revised', items: changes(since.disagreements.filter(isRevision)), more: [] },
    {
      title: 'Disagreements',
      items: changes(since.disagreements.filter(one => !isRevision(one))),
      more: [],
    },
    ...statementGroups(context, since),
  ].filter(({ items }) => items.length > 0)
  return {
    note: noteOf(since),
    groups,
    rest: groups.length === 1 && groups[0]?.title === 'Reports' ? 'Nothing else has changed.' : '',
  }
}

/** Digits by which a seal is told from others. */
const SEAL_DIGITS = 12

function noteOf({ seal }: Since): string {
  const which = seal === null ? 'without a seal' : `seal ${seal.slice(0, SEAL_DIGITS)}`
  return `Compared with the earlier account (${which}). What only copies tell is no news.`
}

function reportItems({ names, dossier }: Context, { reports, gone }: Since): SinceItem[] {
  const donors = new Map(
    dossier.derivations.flatMap(({ report, from, kind }) =>
      kind === 'duplicates' && from.id !== undefined ? [[report, from.id] as const] : [],
    ),
  )
  const news = reports.map((id): Inline[] => {
    const donor = donors.get(id)
    return [
      { kind: 'witness', cite: citeOf(names, id, null) },
      ...(donor === undefined
        ? []
        : [plain(' (a copy of '), ...listed([citeOf(names, donor, null)], 'siglum'), plain(')')]),
    ]
  })
  return [
    ...(news.length > 0 ? [{ runs: [plain('New: '), ...joined(news, ', ')], see: [] }] : []),
    ...gone.map(one => ({ runs: goneRuns(names, one), see: [] })),
  ]
}

/** "Not there any more: The Ledger (then B)". */
function goneRuns(names: Names, one: GoneReport): Inline[] {
  if (one.now === null) return [plain(`Not there any more: ${nameThen(one)}`)]
  const cite = citeOf(names, one.now, null)
  return [plain('With another text: '), { kind: 'witness', cite }, plain(` (then ${one.siglum})`)]
}

const nameThen = ({ siglum, outlet }: GoneReport): string =>
  outlet === null || flat(outlet) === ''
    ? `the report that was ${siglum}`
    : `${flat(outlet)} (then ${siglum})`

const gradeOf = ({ dossier }: Context, { discrepancy }: ChangedDisagreement): string | undefined =>
  dossier.discrepancies.find(one => one.id === discrepancy)?.grade

/** Disagreements line by line; other words inside quotation marks as they are listed, a line a number. */
function disagreementItems(
  context: Context,
  since: Since,
  changes: readonly ChangedDisagreement[],
  { listed: told }: DisagreementsView,
): SinceItem[] {
  const { names, dossier, numbers } = context
  const seen = new Set<number>()
  return changes.flatMap((change): SinceItem[] => {
    if (change.change === 'gone') return [{ runs: goneDisagreement(names, since, change), see: [] }]
    const found = dossier.discrepancies.find(one => one.id === change.discrepancy)
    const number = found && numbers.get(found)
    if (found === undefined || number === undefined || seen.has(number)) return []
    seen.add(number)
    const view = told.find(one => one.number === number)
    const cites = change.loci.map(locus => citeOf(names, locus.report, locus))
    const runs = view
      ? sidesRuns(context, since, view, change)
      : [plain('Other words inside quotation marks: '), ...listed(eachReportOnce(names, cites), 'siglum')]
    return [{ runs: [plain(LEAD[change.change]), ...runs], see: [number] }]
  })
}

const LEAD: Readonly<Record<Exclude<ChangedDisagreement['change'], 'gone'>, string>> = {
  new: 'New: ',
  wider: 'Grown: ',
  regraded: 'Graded anew: ',
}

/** What heads the sides of a claim that is denied: its words stand in the sides. */
const CLAIMED = 'Said and denied'

/** "Number of dead: 12 (A, B) → 14 (new: C)". */
function sidesRuns(
  { names, dossier }: Context,
  since: Since,
  view: DisagreementView,
  { before }: ChangedDisagreement,
): Inline[] {
  const duplicates = copiesIn(dossier, ['duplicates'])
  const copies = new Set(since.reports.filter(id => duplicates.has(id)))
  const news = new Set(since.reports.filter(id => !copies.has(id)))
  const isClaim = view.kind === 'polarity'
  const sides = view.sides.map(({ value, evidence }): Inline[] => {
    const cites = eachReportOnce(
      names,
      evidence.flatMap(one => one.cites),
    )
    const shown = isClaim ? inMarks(value) : value
    return [plain(`${shown} (`), ...oldAndNew(cites, { news, copies }), plain(')')]
  })
  const was = before !== null && before.grade !== view.grade ? `, was ${before.grade}, now ${view.grade}` : ''
  const about = isClaim ? CLAIMED : view.about
  return [plain(`${about}: `), ...joined(sides, between(signOf(view.grade))), plain(was)]
}

/** The new reports that add something, and those that only copy; a report that is in neither is told as one of then. */
interface Additions {
  readonly news: ReadonlySet<string>
  readonly copies: ReadonlySet<string>
}

/** "A, B; new: C; copies: D". */
function oldAndNew(cites: readonly Cite[], { news, copies }: Additions, label = 'new: '): Inline[] {
  const added = cites.filter(one => news.has(one.report))
  const copied = cites.filter(one => copies.has(one.report) && !news.has(one.report))
  const groups: readonly (readonly [string, readonly Cite[]])[] = [
    ['', cites.filter(one => !added.includes(one) && !copied.includes(one))],
    [label, added],
    [copied.length === 1 ? 'copy: ' : 'copies: ', copied],
  ]
  const told = groups.filter(([, list]) => list.length > 0)
  return joined(
    told.map(([label, list]) => [...(label === '' ? [] : [plain(label)]), ...listed(list, 'siglum')]),
    '; ',
  )
}

/** "Gone: Number of dead: 12 ≠ 14 (A); The Ledger (then B) is not there any more". */
function goneDisagreement(names: Names, { gone }: Since, change: ChangedDisagreement): Inline[] {
  if (change.before === null) return []
  const { by, kind, grade, slot, values } = change.before
  const isClaim = kind === 'polarity'
  const sides = values.map(value => ({ value, loci: [] }))
  const about = isClaim ? CLAIMED : slotInWords({ kind, slot, by, sides })
  const shown = values.map(value => {
    const { text, cut } = cutAt(valueInWords(kind, flat(value)), LONGEST_VALUE)
    const whole = cut ? `${text} …` : text
    return [plain(isClaim ? inMarks(whole) : whole)]
  })
  const cites = eachReportOnce(
    names,
    change.loci.map(locus => citeOf(names, locus.report, locus)),
  )
  const missing = gone.filter(one => change.missing.includes(one.id)).map(nameThen)
  const why =
    missing.length === 0
      ? 'not found any more'
      : `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not there any more`
  return [
    plain(`Gone: ${about}: `),
    ...joined(shown, between(signOf(grade))),
    ...(cites.length > 0 ? [plain(' ('), ...listed(cites, 'siglum'), plain(')')] : []),
    plain(`; ${why}`),
  ]
}

/** A changed statement with its alignment. */
interface Changed {
  readonly change: ChangedStatement
  readonly alignment: Alignment
}

/** A dozen statements in all, those on most outlets first: the new ones, and those that were told before. */
function statementGroups(context: Context, { statements, reports }: Since): SinceGroup[] {
  const { dossier } = context
  const fresh = new Set(reports)
  const byId = new Map(dossier.alignments.map(one => [one.id, one]))
  const found = statements.flatMap((change): Changed[] => {
    const alignment = byId.get(change.alignment)
    return alignment ? [{ change, alignment }] : []
  })
  const sorted = mostOutletsFirst(context, found).map(one => ({
    isNew: one.change.change === 'new',
    item: { runs: statementRuns(context, one, fresh), see: [] },
  }))
  const news = sorted.filter(one => one.isNew).map(one => one.item)
  const known = sorted.filter(one => !one.isNew).map(one => one.item)
  const room = Math.min(news.length, Math.max(MOST_NEW, MOST - known.length), MOST)
  const rest = Math.min(known.length, MOST - room)
  return [
    { title: 'New statements', items: news.slice(0, room), more: news.slice(room) },
    { title: 'Statements told before', items: known.slice(0, rest), more: known.slice(rest) },
  ]
}

/** The reports that have matter of another report in one of these ways. */
const copiesIn = ({ derivations }: Dossier, kinds: readonly Derivation['kind'][]): ReadonlySet<string> =>
  new Set(
    derivations.filter(one => one.from.kind === 'report' && kinds.includes(one.kind)).map(one => one.report),
  )

function mostOutletsFirst({ dossier }: Context, changed: readonly Changed[]): Changed[] {
  const copies = copiesIn(dossier, ['duplicates'])
  const ranked = changed.map(one => {
    const { witnesses } = one.alignment
    const outlets = new Set(witnesses.map(({ locus }) => locus.report).filter(id => !copies.has(id)))
    const best = bestOf(one)
    return { one, outlets: outlets.size, weight: weightOf(best.locus, best.sources) }
  })
  return ranked.sort((a, b) => b.outlets - a.outlets || b.weight - a.weight).map(({ one }) => one)
}

/** The witness whose words are printed: of a new statement, one that no copy has. */
function bestOf({ change, alignment: { witnesses, best } }: Changed): Alignment['witnesses'][number] {
  const own = witnesses[best] as Alignment['witnesses'][number]
  if (change.change !== 'new') return own
  const news = witnesses.filter(({ locus }) => change.loci.some(one => touches(one, locus)))
  return news.includes(own) ? own : (news[0] ?? own)
}

/**
 * "“The lock stays shut” — Askel (A, B; new: C), was 1 to 2, now 2 to 3 origins". Where the witnesses name several speakers,
 * it is said in which report this one speaks: "— Askel in C".
 */
function statementRuns(
  { names, dossier, leadIns }: Context,
  one: Changed,
  fresh: ReadonlySet<string>,
): Inline[] {
  const { change, alignment } = one
  const { locus, sources } = bestOf(one)
  const { words, source } = itemOf(names, locus, sources, leadIns(locus))
  const news = new Set(change.loci.map(one => one.report).filter(id => fresh.has(id)))
  const copiers = copiesIn(dossier, ['duplicates', 'excerpts', 'spins'])
  const copies = new Set([...copiers].filter(id => fresh.has(id)))
  const cites = eachReportOnce(
    names,
    alignment.witnesses.map(witness => citeOf(names, witness.locus.report, witness.locus)),
  )
  const speakers = new Set(alignment.witnesses.map(one => one.sources.at(-1)))
  const whose =
    speakers.size > 1 ? [plain(' in '), ...listed([citeOf(names, locus.report, locus)], 'siglum')] : []
  return [
    { kind: 'words', text: words, locus },
    ...(source === '' ? [] : [plain(` — ${source}`), ...whose]),
    plain(' ('),
    ...oldAndNew(cites, { news, copies }, change.change === 'new' ? '' : undefined),
    plain(`), ${standing(change, alignment, cites.filter(cite => !fresh.has(cite.report)).length)}`),
  ]
}

/** "was 1 to 2, now 2 to 3 origins"; by how many reports it was told, where the sigla do not show it. */
function standing({ before }: ChangedStatement, { origins }: Alignment, old: number): string {
  const now = rangeOf(origins)
  if (before === null) return now
  const told = before.reports <= old ? '' : `was told by ${counted(before.reports, 'report')}, `
  const was = rangeOf(before)
  if (was === now) return `${told}still ${now}`
  const isPlain = [was, now].every(range => / origins?$/u.test(range))
  return (
    told + (isPlain ? `was ${was.replace(/(?<=\d) origins?$/u, '')}, now ${now}` : `now ${now} (was ${was})`)
  )
}
