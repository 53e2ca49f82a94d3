import type {
  AccountPart,
  AccountSentence,
  Alignment,
  Discrepancy,
  Dossier,
  Locus,
} from '../../model/index.ts'
import { chainLines } from './chains.ts'
import { type Inline, listed, needsSpace, plain } from './inline.ts'
import type { LeadIns } from './lead-ins.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names, shorten } from './names.ts'
import { originsLine, reasonsOf } from './origins.ts'
import { touches } from './touches.ts'
import { NOT_KNOWN } from './words.ts'

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

/** Who stands behind a sentence of the brief. */
export interface SupportView {
  /** Number of the sentence in the brief. */
  readonly number: number
  /** The first words of what in it is stood behind: of "Orr left, a step that Vale called rash" perhaps only the calling. */
  readonly opening: string
  /** The ways it came, one line a speaker. */
  readonly chains: readonly (readonly Inline[])[]
  readonly origins: readonly Inline[]
  readonly because: readonly string[]
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

const alignmentOf = (context: Context, sentence: AccountSentence): Alignment | undefined =>
  context.dossier.alignments.find(one => one.id === sentence.alignment)

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

/** How much of a statement stands for it, in words. */
const OPENING = 12

/** The words of a sentence that its alignment is about, as its own report has them; the whole sentence where none are. */
function openingOf(
  { leadIns }: Context,
  { parts }: AccountSentence,
  alignment: Alignment | undefined,
): string {
  const own = alignment?.witnesses.find(({ locus }) =>
    parts.some(part => 'locus' in part && touches(part.locus, locus)),
  )
  if (!own) return shorten(flat(parts.map(part => part.text).join(' ')), OPENING)
  const leadIn = leadIns(own.locus, OPENING / 2)
  const words = own.locus.spans.map(({ exact }) => exact).join(' … ')
  return shorten(flat(leadIn === undefined ? words : `[${leadIn}] ${words}`), OPENING)
}

/** Who stands behind a sentence; "not known" where no alignment tells. */
export function supportView(context: Context, sentence: AccountSentence, number: number): SupportView {
  const { names } = context
  const alignment = alignmentOf(context, sentence)
  const opening = openingOf(context, sentence, alignment)
  if (alignment) {
    const { witnesses, origins } = alignment
    return {
      number,
      opening,
      chains: chainLines(names, witnesses),
      origins: originsLine(names, origins, witnesses),
      because: reasonsOf(names, origins),
    }
  }
  const cites = sentence.citations.map(locus => citeOf(names, locus.report, locus))
  const chain = [plain(`speaker ${NOT_KNOWN} ← `), ...listed(eachReportOnce(names, cites), 'siglum')]
  return { number, opening, chains: [chain], origins: [plain(`origins ${NOT_KNOWN}`)], because: [] }
}
