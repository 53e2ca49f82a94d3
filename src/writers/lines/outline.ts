import { type Inline, listed, plain } from '../view/inline.ts'
import { legendNote } from '../view/holdings.ts'
import { ORIGINS_EXPLAINED } from '../view/origins.ts'
import { PEOPLE_NOTE } from '../view/people.ts'
import { seeDisagreements, type SentenceView } from '../view/sentences.ts'
import type { SupportView } from '../view/support.ts'
import { soleNote } from '../view/sole.ts'
import { isEmpty, numberOf, sectionsOf, type View } from '../view/view.ts'
import { type SectionKey, signOf } from '../view/words.ts'
import { heading, item, type LineBlock, paragraph, type Run, styled, term } from './block.ts'
import { disagreements } from './disagreements.ts'
import { holdings, stemma } from './holdings.ts'
import { quotations } from './quotations.ts'
import { since } from './since.ts'

/** The account as blocks of lines, in the order and wording of every format. */
export function outlineOf(view: View): LineBlock[] {
  const sigla = view.reports.map(one =>
    item(0, '-', { kind: 'witness', cite: one.cite }, styled('faint', ` (${legendNote(one)})`)),
  )
  return [
    heading(1, plain(view.headline)),
    paragraph(styled('faint', `${view.dates} · ${view.holdings}`)),
    heading(2, plain('Sigla')),
    ...(sigla.length > 0 ? sigla : [paragraph(styled('faint', 'No report is held.'))]),
    ...sectionsOf(view).flatMap(({ key, title, none }, i) => [
      heading(2, plain(`${i + 1}. ${title}`)),
      ...(isEmpty(view, key) ? [paragraph(styled('faint', none))] : CONTENT[key](view)),
    ]),
    paragraph(styled('faint', view.generator)),
  ]
}

const CONTENT: Readonly<Record<SectionKey, (view: View) => LineBlock[]>> = {
  happened: view => view.brief.map((one, i) => item(0, `${i + 1}.`, ...sentence(one))),
  since,
  behind: view => [paragraph(styled('faint', ORIGINS_EXPLAINED)), ...view.support.flatMap(support)],
  said: quotations,
  disagree: disagreements,
  alone: sole,
  timeline,
  positions,
  people: view => [
    paragraph(styled('faint', PEOPLE_NOTE)),
    ...view.people.told.map(runs => item(0, '-', ...runs)),
    ...(view.people.alike.length > 0 ? [paragraph(...view.people.alike)] : []),
  ],
  reports: holdings,
  stemma: view => stemma(view.stemma),
  notices: view =>
    view.notices.map(({ severity, code, message, at }) =>
      item(
        0,
        '-',
        styled(severity === 'info' ? 'strong' : 'alert', severity),
        plain(` ${code}: ${message}`),
        ...(at.length > 0 ? [plain(' ('), ...at, plain(')')] : []),
      ),
    ),
}

/** A sentence and, in brackets of its own, who has it. */
function sentence({ runs, from, also, partly, phrased, disputed }: SentenceView): Run[] {
  const others: Inline[] =
    also.length === 0 ? [] : [plain(from.length > 0 ? '; also ' : 'see '), ...listed(also, 'siglum')]
  return [
    ...runs,
    plain(' ('),
    ...listed(from, 'siglum'),
    ...others,
    ...(partly.length > 0 ? [plain('; in part '), ...listed(partly, 'siglum')] : []),
    plain(')'),
    ...(phrased ? [styled('alert', ' phrased by a language model: no report has these words')] : []),
    ...disputed.map(({ numbers, grade }) =>
      styled('alert', ` ${signOf(grade)} ${grade}, ${seeDisagreements(numbers)}`),
    ),
  ]
}

/** The statement that the sentence stands for under its number, what else is told apart in it a step further in. */
function support({ number, statements }: SupportView): LineBlock[] {
  return statements.flatMap((one, i) => {
    const depth = i === 0 ? 0 : 1
    return [
      item(depth, i === 0 ? `${number}.` : '-', plain(one.opening)),
      ...one.chains.map(chain => item(depth + 1, '-', ...chain)),
      term(depth + 1, 'Rests on', ...one.origins),
      ...(one.because.length > 0 ? [term(depth + 1, 'Because', plain(one.because.join('; ')))] : []),
    ]
  })
}

function sole(view: View): LineBlock[] {
  const outlets = view.sole.flatMap(({ cite, items, more }) => [
    heading(3, { kind: 'witness', cite }),
    ...items.map(({ words, source }) =>
      item(0, '-', plain(words), styled('faint', source === '' ? '' : ` — ${source}`)),
    ),
    ...(more.length > 0 ? [item(0, '-', styled('faint', `and ${more.length} more in the page`))] : []),
  ])
  return [paragraph(styled('faint', soleNote(numberOf(view, 'said')))), ...outlets]
}

/** The timeline: a date once, what happened under it. */
function timeline(view: View): LineBlock[] {
  return view.timeline.flatMap(({ date, entries }) => {
    const [only] = entries
    if (only && entries.length === 1)
      return [
        item(0, '-', styled('strong', date), plain(`: ${clock(only.time)}`), ...sentence(only.sentence)),
      ]
    return [
      item(0, '-', styled('strong', date)),
      ...entries.map(one => item(1, '-', plain(clock(one.time)), ...sentence(one.sentence))),
    ]
  })
}

const clock = (time: string | null): string => (time === null ? '' : `${time} `)

function positions(view: View): LineBlock[] {
  return view.positions.flatMap(({ actor, positions: kinds }) => [
    heading(3, plain(actor)),
    ...kinds.flatMap(({ label, sentences }) => {
      const [only] = sentences
      if (only && sentences.length === 1) return [term(0, label, ...sentence(only))]
      return [
        item(0, '-', styled('faint', `${label}:`)),
        ...sentences.map(one => item(1, '-', ...sentence(one))),
      ]
    }),
  ])
}
