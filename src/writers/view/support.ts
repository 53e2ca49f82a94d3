import { type AccountSentence, type Alignment, isFact, type Locus } from '../../model/index.ts'
import { chainLines } from './chains.ts'
import { type Inline, listed, plain } from './inline.ts'
import { citeOf, eachReportOnce, flat, shorten } from './names.ts'
import { originsLine, reasonsOf } from './origins.ts'
import type { Context } from './sentences.ts'
import { touches } from './touches.ts'
import { NOT_KNOWN } from './words.ts'

/** Who stands behind a sentence of the brief. */
export interface SupportView {
  /** Number of the sentence in the brief. */
  readonly number: number
  /**
   * The statement that the sentence stands for first, then what else in it somebody is given for: of "Orr left, a step that Vale called
   * rash" the leaving and the calling.
   */
  readonly statements: readonly StatementSupport[]
}

/** Who stands behind one statement of a sentence. */
export interface StatementSupport {
  /** Its first words. */
  readonly opening: string
  /** The ways it came, one line a speaker. */
  readonly chains: readonly (readonly Inline[])[]
  readonly origins: readonly Inline[]
  readonly because: readonly string[]
}

/** How many statements of a sentence are told apart. */
const MOST = 3
/** How much of a statement stands for it, in words. */
const OPENING = 12
/** A statement of fewer words cannot be understood by itself. */
const FEWEST = 4

/** A statement and where it stands in a sentence. */
interface Placed {
  readonly alignment: Alignment
  readonly at: Locus | undefined
}

/** Who stands behind a sentence; "not known" where no alignment tells. */
export function supportView(context: Context, sentence: AccountSentence, number: number): SupportView {
  const printed = sentence.parts.flatMap(part => ('locus' in part ? [part.locus] : []))
  const { alignments } = context.dossier
  const main = alignments.find(one => one.id === sentence.alignment)
  if (!main) return { number, statements: [nobodyKnown(context, sentence)] }
  const told: Placed[] = [{ alignment: main, at: placeOf(main, printed) }]
  const others = alignments
    .filter(isSomebodys)
    .map(alignment => ({ alignment, at: placeOf(alignment, printed) }))
    .sort((a, b) => startOf(a) - startOf(b))
  // a guest of two groups is told with one
  for (const { alignment, at } of others)
    if (at && wordsIn(at) >= FEWEST && !told.some(one => one.at && touches(one.at, at)))
      told.push({ alignment, at })
  const statements = told.map(one => statementSupport(context, one, sentence))
  return { number, statements: eachSupportOnce(statements).slice(0, MOST) }
}

/** Whether somebody is given for a statement: what outlets tell themselves the marks of the sentence say. */
const isSomebodys = (alignment: Alignment): boolean =>
  !isFact(alignment) && alignment.witnesses.some(({ sources }) => sources.length > 0)

/** Where a statement stands in a sentence. */
const placeOf = ({ witnesses }: Alignment, printed: readonly Locus[]): Locus | undefined =>
  witnesses.find(({ locus }) => printed.some(part => touches(part, locus)))?.locus

const startOf = ({ at }: Placed): number => at?.spans[0]?.start ?? 0

const wordsIn = ({ spans }: Locus): number =>
  spans.reduce((sum, { exact }) => sum + exact.trim().split(/\s+/u).length, 0)

function statementSupport(context: Context, placed: Placed, sentence: AccountSentence): StatementSupport {
  const { names } = context
  const { witnesses, origins } = placed.alignment
  return {
    opening: openingOf(context, sentence, placed.at),
    chains: chainLines(names, witnesses),
    origins: originsLine(names, origins, witnesses),
    because: reasonsOf(names, origins),
  }
}

/** The words of a statement, as its own report has them; the whole sentence where it stands nowhere in it. */
function openingOf({ leadIns }: Context, { parts }: AccountSentence, at: Locus | undefined): string {
  if (!at) return shorten(textOf(parts), OPENING)
  const leadIn = leadIns(at, OPENING / 2)
  const words = at.spans.map(({ exact }) => exact).join(' … ')
  return shorten(flat(leadIn === undefined ? words : `[${leadIn}] ${words}`), OPENING)
}

const textOf = (parts: AccountSentence['parts']): string => flat(parts.map(part => part.text).join(' '))

function nobodyKnown({ names }: Context, { citations, parts }: AccountSentence): StatementSupport {
  const cites = citations.map(locus => citeOf(names, locus.report, locus))
  const chain = [plain(`speaker ${NOT_KNOWN} ← `), ...listed(eachReportOnce(names, cites), 'siglum')]
  return {
    opening: shorten(textOf(parts), OPENING),
    chains: [chain],
    origins: [plain(`origins ${NOT_KNOWN}`)],
    because: [],
  }
}

/** Statements that came the same ways and rest on the same are told by the first. */
const eachSupportOnce = (statements: readonly StatementSupport[]): StatementSupport[] =>
  [...Map.groupBy(statements, keyOf).values()].map(([one]) => one as StatementSupport)

const keyOf = ({ chains, origins }: StatementSupport): string =>
  [...chains, origins]
    .map(line => line.map(run => ('text' in run ? run.text : run.cite.report)).join(''))
    .join('\n')
