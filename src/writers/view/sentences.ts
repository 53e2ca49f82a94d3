import type {
  AccountPart,
  AccountSentence,
  Alignment,
  Discrepancy,
  Dossier,
  Locus,
} from '../../model/index.ts'
import { type Chain, chainsOf, originsLine, speakersOf, witnessCites } from './chains.ts'
import { type Inline, needsSpace, plain } from './inline.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names, shorten } from './names.ts'
import { NOT_KNOWN } from './words.ts'

/** A sentence of the account: its words and who has them. */
export interface SentenceView {
  readonly runs: readonly Inline[]
  /** The reports whose words are printed. */
  readonly from: readonly Cite[]
  /** The other reports that have it too. */
  readonly also: readonly Cite[]
  /** Written by a language model; no report has these words. */
  readonly phrased: boolean
  /** Disagreements that touch it: their numbers and grades. */
  readonly disputed: readonly { readonly number: number; readonly grade: Discrepancy['grade'] }[]
}

/** Who stands behind a sentence of the brief. */
export interface SupportView {
  /** Number of the sentence in the brief. */
  readonly number: number
  /** Its first words. */
  readonly opening: string
  readonly speaker: string
  readonly chains: readonly Chain[]
  readonly origins: readonly Inline[]
  readonly repeats: readonly Cite[]
  readonly because: readonly string[]
}

/** What sentences are looked up in: the names, and the disagreements in the order in which they are printed. */
export interface Context {
  readonly names: Names
  readonly dossier: Dossier
  readonly discrepancies: readonly Discrepancy[]
}

/** A sentence of the account as it is shown. */
export function sentenceView(context: Context, sentence: AccountSentence): SentenceView {
  const { names } = context
  const printed = sentence.parts.flatMap(part => ('locus' in part ? [part.locus] : []))
  const alignment = alignmentOf(context, sentence)
  const from = eachReportOnce(
    names,
    printed.map(locus => citeOf(names, locus.report, locus)),
  )
  const others = [
    ...sentence.citations.map(locus => citeOf(names, locus.report, locus)),
    ...(alignment ? witnessCites(names, alignment) : []),
  ].filter(cite => !from.some(one => one.report === cite.report))
  const loci = [...printed, ...sentence.citations, ...(alignment?.witnesses.map(one => one.locus) ?? [])]
  return {
    runs: runsOf(sentence.parts),
    from,
    also: eachReportOnce(names, others),
    phrased: sentence.kind === 'phrased',
    disputed: disputesOf(context, loci),
  }
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

function disputesOf({ discrepancies }: Context, loci: readonly Locus[]): SentenceView['disputed'] {
  return discrepancies.flatMap(({ grade, sides }, i) =>
    sides.some(side => side.loci.some(one => loci.some(other => touches(one, other))))
      ? [{ number: i + 1, grade }]
      : [],
  )
}

const touches = (a: Locus, b: Locus): boolean =>
  a.report === b.report &&
  a.spans.some(one =>
    b.spans.some(two => one.part === two.part && one.start < two.end && two.start < one.end),
  )

/** Who stands behind a sentence; "not known" where no alignment tells. */
export function supportView(context: Context, sentence: AccountSentence, number: number): SupportView {
  const { names } = context
  const alignment = alignmentOf(context, sentence)
  const opening = shorten(sentence.parts.map(part => part.text).join(' '), 9)
  if (!alignment) {
    const cites = sentence.citations.map(locus => citeOf(names, locus.report, locus))
    return {
      number,
      opening,
      speaker: NOT_KNOWN,
      chains: [],
      origins: [plain(`origins ${NOT_KNOWN}`)],
      repeats: eachReportOnce(names, cites),
      because: [],
    }
  }
  return {
    number,
    opening,
    speaker: speakersOf(names, alignment.witnesses),
    chains: chainsOf(names, alignment.witnesses),
    origins: originsLine(names, alignment.origins),
    repeats: witnessCites(names, alignment),
    because: alignment.origins.because.map(flat),
  }
}
