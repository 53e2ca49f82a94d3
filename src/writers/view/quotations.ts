import type { Alignment, Witness } from '../../model/index.ts'
import { apparatusOf, type VariantView } from './apparatus.ts'
import { chainLines, speakerOf } from './chains.ts'
import { coverage, type Held, heldWitnesses } from './held.ts'
import type { Inline } from './inline.ts'
import type { LeadIns } from './lead-ins.ts'
import { type LemmaPiece, type LemmaStyle, lemmaOf, lemmaText, styleOf } from './lemma.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names, wordsOf } from './names.ts'
import { originsLine } from './origins.ts'
import { quotedRegions } from './regions.ts'
import { cutAt, inMarks, tidied } from './typography.ts'

/** Quotations of one outlet with fewer quoted words are not listed. */
const FEWEST_WORDS = 4
/** How much of a quotation that one outlet has is printed, in characters. */
const LONGEST = 240

/** What was said: what several outlets have, with its apparatus, and what one has. */
export interface SaidView {
  readonly shared: readonly SpeakerView<QuotationView>[]
  readonly single: readonly SpeakerView<SingleView>[]
  /** Number of short quotations that are not listed. */
  readonly short: number
}

/** The quotations of one speaker. */
export interface SpeakerView<Item> {
  readonly speaker: string
  readonly items: readonly Item[]
}

/** A quotation that one outlet has, or several in the same words without its having been aligned. */
export interface SingleView {
  readonly words: string
  readonly cites: readonly Cite[]
}

/** A quotation with its apparatus. */
export interface QuotationView {
  readonly number: number
  /** Id of the alignment. */
  readonly alignment: string
  /** The words of the best witness, cut at the variant places. */
  readonly lemma: readonly LemmaPiece[]
  readonly style: LemmaStyle
  readonly best: Cite | null
  readonly because: string
  readonly apparatus: readonly VariantView[]
  readonly chains: readonly (readonly Inline[])[]
  readonly origins: readonly Inline[]
  /** Where the best witness has no quotation marks: those who have, and what stands between them. */
  readonly quoting: readonly { readonly cite: Cite; readonly words: string }[]
  /** Who has some of it in words of its own, and who all of it. */
  readonly partly: readonly Cite[]
  readonly paraphrased: readonly Cite[]
  readonly cuts: readonly { readonly label: string; readonly cites: readonly Cite[] }[]
}

/** All quotations of a dossier as they are shown. */
export function saidView(names: Names, alignments: readonly Alignment[], leadIns: LeadIns): SaidView {
  const quotations = alignments.filter(one => one.kind === 'quotation')
  const shared: { speaker: string; item: Omit<QuotationView, 'number'> }[] = []
  const single: { speaker: string; item: SingleView }[] = []
  let short = 0
  for (const alignment of quotations) {
    const held = [...heldWitnesses(names, alignment).values()]
    const speaker = speakerOf(names, alignment)
    const most = Math.max(0, ...held.map(one => coverage(one).quoted))
    const reports = new Set(alignment.witnesses.map(one => one.locus.report))
    const item = reports.size > 1 ? quotationView(names, alignment, leadIns) : null
    if (item && (most >= FEWEST_WORDS || item.apparatus.length > 0)) shared.push({ speaker, item })
    else if (!item && most >= FEWEST_WORDS)
      single.push({ speaker, item: singleView(names, alignment, leadIns) })
    else short++
  }
  let number = 0
  const numbered = bySpeaker(shared).map(({ speaker, items }) => ({
    speaker,
    items: items.map(item => ({ ...item, number: ++number })),
  }))
  const joined = bySpeaker(single).map(({ speaker, items }) => ({ speaker, items: sameWords(items) }))
  return { shared: numbered, single: joined, short }
}

function bySpeaker<Item>(list: readonly { speaker: string; item: Item }[]): SpeakerView<Item>[] {
  const groups = new Map<string, Item[]>()
  for (const { speaker, item } of list) groups.set(speaker, [...(groups.get(speaker) ?? []), item])
  return [...groups].map(([speaker, items]) => ({ speaker, items }))
}

/** Items with the same words as one. */
function sameWords(items: readonly SingleView[]): SingleView[] {
  const groups = new Map<string, SingleView>()
  for (const item of items) {
    const key = item.words
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
    const known = groups.get(key)
    groups.set(key, known ? { ...known, cites: [...known.cites, ...item.cites] } : item)
  }
  return [...groups.values()]
}

/** The words of a quotation that one outlet has, with what leads to them; where they are long, what it tells behind the last mark is left out. */
function singleView(names: Names, alignment: Alignment, leadIns: LeadIns): SingleView {
  const witness = alignment.witnesses[alignment.best] ?? (alignment.witnesses[0] as Witness)
  const held = heldWitnesses(names, alignment).get(alignment.best)
  const style = held ? styleOf(held) : 'quoted'
  const whole = held ? lemmaText(lemmaOf(held, []), style) : inMarks(wordsOf(witness.locus))
  const closing = whole.lastIndexOf('”')
  const isLong = style === 'mixed' && closing > 0 && whole.length > LONGEST
  const words = isLong
    ? `${tidied(whole.slice(0, closing + 1))} …`
    : style === 'quoted'
      ? whole
      : tidied(whole)
  const { text, cut } = cutAt(words, LONGEST)
  const leadIn = leadIns(witness.locus)
  return {
    words: `${leadIn === undefined ? '' : `[${leadIn}] `}${cut ? `${text}${style === 'quoted' ? '”' : ''} …` : words}`,
    cites: [citeOf(names, witness.locus.report, witness.locus)],
  }
}

function quotationView(names: Names, alignment: Alignment, leadIns: LeadIns): Omit<QuotationView, 'number'> {
  const { witnesses } = alignment
  const held = heldWitnesses(names, alignment)
  const best = held.get(alignment.best)
  const style = best ? styleOf(best) : 'quoted'
  const apparatus = style === 'indirect' ? [] : apparatusOf(names, alignment)
  const witness = witnesses[alignment.best] ?? witnesses[0]
  return {
    alignment: alignment.id,
    lemma: best ? [...leading(best, style, leadIns), ...lemmaOf(best, apparatus)] : [unheld(witness)],
    style,
    best: witness ? citeOf(names, witness.locus.report, witness.locus) : null,
    because: flat(alignment.bestBecause),
    apparatus,
    chains: chainLines(names, witnesses),
    origins: originsLine(names, alignment.origins, witnesses),
    quoting: style === 'indirect' ? quotingOf(names, [...held.values()]) : [],
    ...ownWords(names, [...held.values()], alignment.best),
    cuts: best ? cutsOf(names, alignment, held) : [],
  }
}

/** What a quotation in the midst of another sentence hangs on, in brackets. */
function leading({ witness }: Held, style: LemmaStyle, leadIns: LeadIns): LemmaPiece[] {
  const words = style === 'quoted' ? undefined : leadIns(witness.locus)
  return words === undefined ? [] : [{ text: `[${words}] `, variant: null, weight: 'agreed' }]
}

const unheld = (witness: Witness | undefined): LemmaPiece => ({
  text: witness ? wordsOf(witness.locus) : '',
  variant: null,
  weight: 'agreed',
})

/** What the witnesses have between their quotation marks. */
function quotingOf(names: Names, held: readonly Held[]): QuotationView['quoting'] {
  return held.flatMap(one => {
    const { locus } = one.witness
    const words = one.spans.flatMap(span =>
      one.regions.flatMap(({ start, end }) => {
        const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)]
        return from < to ? [flat(one.text.slice(from, to)).replace(/,$/u, '')] : []
      }),
    )
    return words.length === 0
      ? []
      : [{ cite: citeOf(names, locus.report, locus), words: words.map(inMarks).join(' … ') }]
  })
}

/** Who tells a part, and who all of it, without quotation marks. */
function ownWords(
  names: Names,
  held: readonly Held[],
  best: number,
): Pick<QuotationView, 'partly' | 'paraphrased'> {
  const own = held.find(one => one.index === best)?.witness.locus.report
  const styles = held.map(one => ({
    style: styleOf(one),
    isBest: one.witness.locus.report === own,
    cite: citeOf(names, one.witness.locus.report, one.witness.locus),
  }))
  const quotes = new Set(styles.filter(one => one.style !== 'indirect').map(one => one.cite.report))
  const of = (style: LemmaStyle): Cite[] =>
    eachReportOnce(
      names,
      styles.filter(one => one.style === style && !one.isBest).map(one => one.cite),
    )
  return { partly: of('mixed'), paraphrased: of('indirect').filter(cite => !quotes.has(cite.report)) }
}

/** Who begins later or ends earlier than the best witness, and who marks a gap with an ellipsis. */
function cutsOf(names: Names, alignment: Alignment, held: ReadonlyMap<number, Held>): QuotationView['cuts'] {
  const has = (index: number): number[] =>
    alignment.variants.flatMap(({ readings }, i) =>
      readings.some(one => one.witnesses.some(at => at.witness === index && at.end > at.start)) ? [i] : [],
    )
  const best = has(alignment.best)
  const own = alignment.witnesses[alignment.best]?.locus.report
  const others = alignment.witnesses
    .map((witness, i) => ({ witness, i, has: has(i) }))
    .filter(({ witness }) => witness.locus.report !== own)
  const isUnknown = best.length === 0
  // A report that has it twice is cut only where both are.
  const cites = (isCut: (one: (typeof others)[number]) => boolean): Cite[] =>
    eachReportOnce(
      names,
      others
        .filter(one =>
          others.every(each => each.witness.locus.report !== one.witness.locus.report || isCut(each)),
        )
        .map(({ witness: { locus } }) => citeOf(names, locus.report, locus)),
    )
  const front = cites(one => one.witness.cutFront && (isUnknown || (one.has[0] ?? 0) > (best[0] as number)))
  const end = cites(
    one => one.witness.cutEnd && (isUnknown || (one.has.at(-1) ?? 0) < (best.at(-1) as number)),
  )
  return [
    { label: 'begins later', cites: front },
    { label: 'ends earlier', cites: end },
    { label: 'shortened with an ellipsis', cites: cites(({ i }) => isCutInside(held.get(i))) },
  ].filter(one => one.cites.length > 0)
}

function isCutInside(held: Held | undefined): boolean {
  return (
    held?.spans.some(({ start, end }) =>
      [...held.text.slice(start, end).matchAll(/\.\s?\.\s?\.|…/gu)].some(found =>
        quotedRegions(held.text).some(
          region => region.start < start + found.index && start + found.index < region.end,
        ),
      ),
    ) ?? false
  )
}

/** The quotations that several outlets have, in the order of their numbers. */
export const sharedQuotations = ({ shared }: SaidView): QuotationView[] =>
  shared.flatMap(one => [...one.items])
