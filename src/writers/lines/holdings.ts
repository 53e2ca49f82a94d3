import { asideInShort, type DerivationView, type ReportView } from '../view/holdings.ts'
import { listed, plain } from '../view/inline.ts'
import { shorten } from '../view/names.ts'
import { nodeName } from '../view/nodes.ts'
import { leftOutLine, type StemmaView } from '../view/stemma.ts'
import { inMarks } from '../view/typography.ts'
import type { View } from '../view/view.ts'
import { NOT_KNOWN, NOT_STATED } from '../view/words.ts'
import { heading, item, type LineBlock, paragraph, type Run, styled } from './block.ts'

/** How many words of the evidence of a copy are printed. */
const EVIDENCE_WORDS = 12

/** The reports: the table, who copies whom, what was set aside. */
export function holdings(view: View): LineBlock[] {
  const aside = view.reports.filter(one => one.setAside.length > 0)
  return [
    {
      kind: 'table',
      head: ['Siglum', 'Outlet', 'Headline', 'Date', 'By', 'Credits', 'Kind', 'Read from', 'Not stated'],
      rows: view.reports.map(row),
    },
    heading(3, plain('Copies and donors')),
    ...(view.derivations.length > 0 ? view.derivations.map(derivation) : [none('No derivation was found.')]),
    heading(3, plain('Set aside')),
    ...(aside.length > 0
      ? aside.map(one => item(0, '-', { kind: 'siglum', cite: one.cite }, plain(`: ${asideInShort(one)}`)))
      : [none('Nothing was set aside.')]),
  ]
}

/** A report in the table; what it does not state is named in one cell. */
function row(one: ReportView): Run[][] {
  const stated: readonly (readonly [string, string])[] = [
    ['outlet', one.cite.outlet || NOT_STATED],
    ['date', one.published],
    ['byline', one.byline],
    ['agencies credited', one.credits],
  ]
  const missing = stated.filter(([, value]) => value === NOT_STATED).map(([name]) => name)
  const shown = (value: string): Run[] => (value === NOT_STATED ? [] : [plain(value)])
  const language =
    one.language === 'en' ? [] : [one.language === NOT_KNOWN ? `language ${NOT_KNOWN}` : one.language]
  return [
    [{ kind: 'siglum', cite: one.cite }],
    [plain(one.cite.outlet)],
    [plain(one.headline)],
    shown(one.published + (one.modified === null ? '' : `, changed ${one.modified}`)),
    shown(one.byline),
    shown(one.credits),
    [plain([one.kind, one.extent, ...language].join(', '))],
    shown(one.places.join(' · ')),
    missing.length > 0 ? [plain(missing.join(', '))] : [],
  ]
}

const none = (text: string): LineBlock => paragraph(styled('faint', text))

/** "H rewords A (implied): “The RDK stands prepared …”": who copies, and the first words that show it. */
function derivation(one: DerivationView): LineBlock {
  const [first] = one.evidence
  const isCopy = one.implied && first?.locus
  return item(
    0,
    '-',
    ...listed(one.cites, 'siglum'),
    plain(` ${one.verb} `),
    ...(one.donor ? [{ kind: 'witness' as const, cite: one.donor }] : [plain(one.from)]),
    ...(one.lost ? [styled('faint', ' (not held)')] : []),
    ...(one.implied ? [styled('faint', ' (implied)')] : []),
    ...(isCopy
      ? [
          plain(
            `: ${inMarks(shorten(first.locus?.spans.map(span => span.exact).join(' … ') ?? '', EVIDENCE_WORDS))}`,
          ),
        ]
      : []),
  )
}

/** The stemma as a tree. */
export function stemma(view: StemmaView): LineBlock[] {
  const leftOut = leftOutLine(view)
  return [
    { kind: 'tree', branches: view.tree },
    ...(leftOut === '' ? [] : [none(leftOut)]),
    ...(view.apart.length > 0 ? [none(`No chain leads to: ${view.apart.map(nodeName).join(', ')}.`)] : []),
  ]
}
