import type { DerivationView } from '../view/holdings.ts'
import { plain } from '../view/inline.ts'
import { shorten } from '../view/names.ts'
import { nodeName, type StemmaView } from '../view/stemma.ts'
import type { View } from '../view/view.ts'
import { counted } from '../view/words.ts'
import { heading, item, type LineBlock, paragraph, type Run, styled } from './block.ts'

/** How many words of a set-aside block are printed. */
const SET_ASIDE_WORDS = 24

/** The reports: the table, who copies whom, what was set aside. */
export function holdings(view: View): LineBlock[] {
  const aside = view.reports.flatMap(({ cite, setAside }) =>
    setAside.map(({ role, text, words }) =>
      item(
        0,
        '-',
        { kind: 'siglum', cite },
        styled('faint', ` ${role}: `),
        plain(shorten(text, SET_ASIDE_WORDS)),
        ...(words > SET_ASIDE_WORDS ? [styled('faint', ` (${counted(words, 'word')})`)] : []),
      ),
    ),
  )
  return [
    {
      kind: 'table',
      head: [
        'Siglum',
        'Outlet',
        'Headline',
        'Date',
        'By',
        'Agencies credited',
        'Language',
        'Kind',
        'Read from',
      ],
      rows: view.reports.map(one => [
        [{ kind: 'siglum', cite: one.cite }],
        [plain(one.cite.outlet)],
        [plain(one.headline)],
        [plain(one.published + (one.modified === null ? '' : `, changed ${one.modified}`))],
        [plain(one.byline)],
        [plain(one.credits)],
        [plain(one.language)],
        [plain(`${one.kind}, ${one.extent}`)],
        [plain(one.places.join(' · ') || 'not stated')],
      ]),
    },
    heading(3, plain('Copies and donors')),
    ...(view.derivations.length > 0 ? view.derivations.map(derivation) : [none('No derivation was found.')]),
    heading(3, plain('Set aside')),
    ...(aside.length > 0 ? aside : [none('Nothing was set aside.')]),
  ]
}

const none = (text: string): LineBlock => paragraph(styled('faint', text))

function derivation(one: DerivationView): LineBlock {
  const from: Run[] = one.donor ? [{ kind: 'witness', cite: one.donor }] : [plain(one.from)]
  return item(
    0,
    '-',
    { kind: 'witness', cite: one.cite },
    plain(` ${one.verb} ${one.lost ? 'a lost source, not held: ' : ''}`),
    ...from,
    ...(one.implied ? [styled('faint', ' (implied)')] : []),
    ...one.evidence.flatMap((cite, i): Run[] => [
      styled('faint', i === 0 ? '. Evidence: ' : '; '),
      ...(cite.locus
        ? [
            plain('“'),
            { kind: 'words' as const, text: evidence(cite.locus.spans), locus: cite.locus },
            plain('” ('),
          ]
        : []),
      { kind: 'siglum', cite },
      ...(cite.locus ? [plain(')')] : []),
    ]),
  )
}

const evidence = (spans: readonly { exact: string }[]): string =>
  shorten(spans.map(span => span.exact).join(' … '), SET_ASIDE_WORDS)

/** The stemma as a tree. */
export function stemma(view: StemmaView): LineBlock[] {
  return [
    { kind: 'tree', branches: view.tree },
    ...(view.leftOut > 0
      ? [none(`Left out: ${counted(view.leftOut, 'source')} with one statement each.`)]
      : []),
    ...(view.apart.length > 0 ? [none(`No chain leads to: ${view.apart.map(nodeName).join(', ')}.`)] : []),
  ]
}
