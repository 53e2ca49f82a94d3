import { chainLine } from '../view/chains.ts'
import type { DisagreementView } from '../view/disagreements.ts'
import { type Inline, listed, plain } from '../view/inline.ts'
import type { QuotationView, ReadingView, VariantView } from '../view/quotations.ts'
import type { SentenceView, SupportView } from '../view/sentences.ts'
import { isEmpty, type View } from '../view/view.ts'
import { counted, GRADES, GRAVITY, SECTIONS, type SectionKey, signOf, WEIGHT } from '../view/words.ts'
import { heading, item, type LineBlock, paragraph, type Run, styled, term, terms } from './block.ts'
import { holdings, stemma } from './holdings.ts'

/** The account as blocks of lines, in the order and wording of every format. */
export function outlineOf(view: View): LineBlock[] {
  const sigla = view.reports.map(({ cite, report }) =>
    item(
      0,
      '-',
      { kind: 'witness', cite },
      ...(report.kind === 'document' ? [styled('faint', ' (held document)')] : []),
    ),
  )
  return [
    heading(1, plain(view.headline)),
    paragraph(styled('faint', `${view.dates} · ${view.holdings}`)),
    heading(2, plain('Sigla')),
    ...(sigla.length > 0 ? sigla : [paragraph(styled('faint', 'No report is held.'))]),
    ...SECTIONS.flatMap(({ key, title, none }, i) => [
      heading(2, plain(`${i + 1}. ${title}`)),
      ...(isEmpty(view, key) ? [paragraph(styled('faint', none))] : CONTENT[key](view)),
    ]),
    paragraph(styled('faint', view.generator)),
  ]
}

const CONTENT: Readonly<Record<SectionKey, (view: View) => LineBlock[]>> = {
  happened: view => view.brief.map((one, i) => item(0, `${i + 1}.`, ...sentence(one))),
  behind: view => view.support.flatMap(support),
  said: quotations,
  disagree: disagreements,
  alone: sole,
  timeline: view =>
    view.timeline.map(({ date, precision, sentence: one }) =>
      item(
        0,
        '-',
        styled('strong', date + (precision === 'day' ? '' : ` (${precision})`)),
        plain(': '),
        ...sentence(one),
      ),
    ),
  positions: view =>
    view.positions.flatMap(({ actor, positions }) => [
      heading(3, plain(actor)),
      ...positions.flatMap(({ label, sentences }) => sentences.map(one => term(0, label, ...sentence(one)))),
    ]),
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
function sentence({ runs, from, also, phrased, disputed }: SentenceView): Run[] {
  const others: Inline[] =
    also.length === 0 ? [] : [plain(from.length > 0 ? '; also ' : 'see '), ...listed(also, 'siglum')]
  return [
    ...runs,
    plain(' ('),
    ...listed(from, 'siglum'),
    ...others,
    plain(')'),
    ...(phrased ? [styled('alert', ' phrased by a language model: no report has these words')] : []),
    ...disputed.map(({ number, grade }) =>
      styled('alert', ` ${signOf(grade)} ${grade}, see disagreement ${number}`),
    ),
  ]
}

function support(one: SupportView): LineBlock[] {
  return [
    item(0, `${one.number}.`, plain(one.opening)),
    term(1, 'Speaker', plain(one.speaker)),
    term(1, 'Rests on', ...one.origins),
    ...terms(1, 'Came through', one.chains.map(chainLine)),
    term(
      1,
      'Told by',
      plain(`${counted(one.repeats.length, 'report')}: `),
      ...listed(one.repeats, 'witness'),
    ),
    ...terms(
      1,
      'Because',
      one.because.map(line => [plain(line)]),
    ),
  ]
}

function quotations(view: View): LineBlock[] {
  const used = GRAVITY.filter(kind =>
    view.quotations.some(one => one.apparatus.some(place => place.weight === kind)),
  )
  const key = used.map(kind => `${WEIGHT[kind].sign} ${WEIGHT[kind].label}`).join('   ')
  return [
    ...(used.length > 0 ? [paragraph(styled('faint', `Variants: ${key}`))] : []),
    ...view.quotations.flatMap(quotation),
  ]
}

function quotation(one: QuotationView): LineBlock[] {
  const lemma = one.lemma.flatMap(({ text, variant, weight }): Run[] => {
    if (variant === null) return [plain(text)]
    const shown = (text === '' ? '‸' : text) + superscript(variant)
    return [weight === 'substantive' ? styled('lemma', shown) : plain(shown)]
  })
  return [
    heading(3, plain(`${one.number}. ${one.speaker}`)),
    {
      kind: 'quotation',
      runs: [
        plain('“'),
        ...lemma,
        plain('”'),
        ...(one.best ? [plain(' '), { kind: 'siglum' as const, cite: one.best }] : []),
      ],
    },
    ...one.apparatus.map(variant),
    ...(one.best
      ? [
          term(
            0,
            'Best witness',
            { kind: 'witness', cite: one.best },
            ...(one.because === '' ? [] : [plain(`: ${one.because}`)]),
          ),
        ]
      : []),
    ...one.renderings.map(({ label, cites }) => term(0, `Has it ${label}`, ...listed(cites, 'witness'))),
    ...(one.cutFront.length > 0 ? [term(0, 'Cut at the front', ...listed(one.cutFront, 'witness'))] : []),
    ...(one.cutEnd.length > 0 ? [term(0, 'Cut at the end', ...listed(one.cutEnd, 'witness'))] : []),
    ...one.paraphrases.map(({ cite, runs }) =>
      term(0, 'Only paraphrased', { kind: 'witness', cite }, plain(': '), ...runs),
    ),
    ...terms(0, 'Came through', one.chains.map(chainLine)),
    term(0, 'Rests on', ...one.origins),
  ]
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const superscript = (number: number): string =>
  [...String(number)].map(digit => DIGITS[Number(digit)]).join('')

/** A variant place in the manner of a critical apparatus: "◆ 1 global] C; international] A B". */
function variant({ number, weight, altered, readings }: VariantView): LineBlock {
  const { sign, label } = WEIGHT[weight]
  const told = readings.flatMap((one: ReadingView, i): Run[] => [
    ...(i === 0 ? [] : [plain('; ')]),
    one.text === ''
      ? styled('faint', 'omitted')
      : weight === 'substantive'
        ? styled('strong', one.text)
        : plain(one.text),
    plain('] '),
    ...one.cites.flatMap((cite, j): Run[] => [...(j === 0 ? [] : [plain(' ')]), { kind: 'siglum', cite }]),
  ])
  return item(
    0,
    `${sign} ${number}`,
    ...told,
    altered ? styled('alert', ` ${label}, inside quotation marks`) : styled('faint', ` ${label}`),
  )
}

function disagreements(view: View): LineBlock[] {
  const used = GRADES.filter(({ grade }) => view.disagreements.some(one => one.grade === grade))
  const key = used.map(({ grade, sign, meaning }) => `${sign} ${grade}: ${meaning}.`).join(' ')
  return [paragraph(styled('faint', key)), ...view.disagreements.flatMap(disagreement)]
}

function disagreement(one: DisagreementView): LineBlock[] {
  return [
    heading(3, plain(`${one.number}. ${one.about}`)),
    paragraph(
      styled(one.grade === 'contradiction' ? 'alert' : 'strong', `${signOf(one.grade)} ${one.grade}`),
      plain(` of ${one.kind}: ${one.reason}`),
    ),
    {
      kind: 'columns',
      titles: one.sides.map(side => side.value),
      cells: one.sides.map(side =>
        side.evidence.map(({ cite, runs }): Run[] => [{ kind: 'witness', cite }, plain(': '), ...bold(runs)]),
      ),
    },
    paragraph(
      ...(one.silent.length === 0
        ? [styled('faint', 'No report is silent on it.')]
        : [styled('faint', 'Silent: '), ...listed(one.silent, 'witness')]),
    ),
  ]
}

/** The words that differ, made to stand out from their sentence. */
const bold = (runs: readonly Inline[]): Run[] =>
  runs.map(run => (run.kind === 'words' ? styled('strong', run.text) : run))

function sole(view: View): LineBlock[] {
  return view.sole.flatMap(({ cite, items }) => [
    heading(3, { kind: 'witness', cite }),
    ...items.map(({ runs, source }) =>
      item(0, '-', plain('“'), ...runs, plain('”'), styled('faint', ` — ${source}`)),
    ),
  ])
}
