import type { AccountPart, AccountSentence, Discrepancy, Dossier, Locus } from '../../model/index.ts'
import { type Inline, needsSpace, plain } from './inline.ts'
import type { LeadIns } from './lead-ins.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names } from './names.ts'
import { touches } from './touches.ts'

/** A sentence of the account: its words and who has them. */
export interface SentenceView {
  readonly runs: readonly Inline[]
  /** The words alone. */
  readonly text: string
  /** The reports whose words are printed. */
  readonly from: readonly Cite[]
  /** The other reports that have it too. */
  readonly also: readonly Cite[]
  /** Those that have a part of it. */
  readonly partly: readonly Cite[]
  /** Written by a language model; no report has these words. */
  readonly phrased: boolean
  /** Disagreements that touch it: their numbers by grade. */
  readonly disputed: readonly { readonly numbers: readonly number[]; readonly grade: Discrepancy['grade'] }[]
}

/** What sentences are looked up in: the names, what leads to their words, and the disagreements with the numbers under which they are printed. */
export interface Context {
  readonly names: Names
  readonly dossier: Dossier
  readonly leadIns: LeadIns
  /** Where what stands at a place is told. */
  readonly tellersAt: (at: Locus) => readonly Locus[]
  readonly numbers: ReadonlyMap<Discrepancy, number>
}

/** A sentence of the account as it is shown. */
export function sentenceView(context: Context, sentence: AccountSentence): SentenceView {
  const { names } = context
  const printed = sentence.parts.flatMap(part => ('locus' in part ? [part.locus] : []))
  const from = eachReportOnce(
    names,
    printed.map(locus => citeOf(names, locus.report, locus)),
  )
  return {
    runs: runsOf(sentence.parts),
    text: flat(sentence.parts.map(part => part.text).join(' ')),
    from,
    ...othersOf(context, sentence, printed),
    phrased: sentence.kind === 'phrased',
    disputed: disputesOf(context, printed),
  }
}

/** Who else has a sentence, and who a part of it: what stands behind it tells the others, and of what its report has a part alone nobody has all. */
function othersOf(
  context: Context,
  sentence: AccountSentence,
  printed: readonly Locus[],
): Pick<SentenceView, 'also' | 'partly'> {
  const { names, dossier } = context
  const citing = (loci: readonly Locus[], known: readonly Cite[]): Cite[] =>
    eachReportOnce(
      names,
      loci
        .map(locus => citeOf(names, locus.report, locus))
        .filter(({ report }) => ![...printed, ...known].some(one => one.report === report)),
    )
  const witnesses = printed.flatMap(context.tellersAt)
  const isAlone = dossier.account.sole.some(({ locus }) => printed.some(own => touches(own, locus)))
  // who tells the same event and no statement of it alike has a part
  const aligned = sentence.citations.filter(({ report }) => witnesses.some(one => one.report === report))
  const also = isAlone ? [] : citing(aligned, [])
  return { also, partly: citing([...sentence.citations, ...witnesses], also) }
}

/** The parts of a sentence as runs; what the editor added is in square brackets. */
function runsOf(parts: readonly AccountPart[]): Inline[] {
  const runs: Inline[] = []
  let before = ''
  for (const part of parts) {
    const text = part.text.replace(/\s+/gu, ' ')
    if (text === '') continue
    if (needsSpace(before, text)) runs.push(plain(' '))
    if ('locus' in part) runs.push({ kind: 'words', text, locus: part.locus })
    else runs.push(...editorial(text, part.editorial))
    before = text
  }
  return runs
}

/** Words that the editor added: bracketed once, white space outside the brackets. */
function editorial(text: string, reason: string): Inline[] {
  const core = text.trim()
  if (core === '') return [plain(' ')]
  const bare = /^\[.*\]$/u.test(core) ? core.slice(1, -1) : core
  const run: Inline = { kind: 'editorial', text: bare, reason: flat(reason) }
  return [...(text.startsWith(' ') ? [plain(' ')] : []), run, ...(text.endsWith(' ') ? [plain(' ')] : [])]
}

/** The disagreements that touch some loci, by grade, each number once. */
function disputesOf({ numbers }: Context, loci: readonly Locus[]): SentenceView['disputed'] {
  const grades = new Map<Discrepancy['grade'], number[]>()
  const seen = new Set<number>()
  for (const [{ grade, sides }, number] of numbers) {
    if (
      seen.has(number) ||
      !sides.some(side => side.loci.some(one => loci.some(other => touches(one, other))))
    )
      continue
    seen.add(number)
    grades.set(
      grade,
      [...(grades.get(grade) ?? []), number].sort((a, b) => a - b),
    )
  }
  return [...grades].map(([grade, list]) => ({ numbers: list, grade }))
}

/** A sentence without the mark that others word it otherwise: the brief and the apparatus tell that. */
export const graverOnly = (sentence: SentenceView): SentenceView => ({
  ...sentence,
  disputed: sentence.disputed.filter(({ grade }) => grade !== 'variance'),
})

/** Where disagreements stand: "see disagreements 2 and 6". */
export const seeDisagreements = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `see disagreement ${numbers[0]}`
    : `see disagreements ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
