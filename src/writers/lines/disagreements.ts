import type { DisagreementView } from '../view/disagreements.ts'
import { type Inline, joined, listed, plain } from '../view/inline.ts'
import type { View } from '../view/view.ts'
import type { WordingView } from '../view/wordings.ts'
import { counted, GRADES, signOf } from '../view/words.ts'
import { heading, item, type LineBlock, paragraph, type Run, styled } from './block.ts'

/** How many sentences of a side are printed. */
const MOST_EVIDENCE = 3

/** Where they disagree: what excludes or revises another first, other words inside quotation marks last. */
export function disagreements({ disagreements: { listed: list, wordings } }: View): LineBlock[] {
  const used = GRADES.filter(
    ({ grade }) => list.some(one => one.grade === grade) || (grade === 'variance' && wordings.length > 0),
  )
  const key = used.map(({ grade, sign, meaning }) => `${sign} ${grade}: ${meaning}.`).join(' ')
  return [
    paragraph(styled('faint', key)),
    ...list.flatMap(disagreement),
    ...(wordings.length > 0 ? [heading(3, plain('Other words inside quotation marks'))] : []),
    ...wordings.flatMap(wording),
  ]
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
      titles: one.sides.map(({ value, when }) => (when === null ? value : `${value} (${when})`)),
      cells: one.sides.map(({ evidence }) => [
        ...evidence
          .slice(0, MOST_EVIDENCE)
          .map(({ cites, runs }): Run[] => [...listed(cites, 'siglum'), plain(': '), ...bold(runs)]),
        ...(evidence.length > MOST_EVIDENCE
          ? [
              [
                plain('also '),
                ...listed(
                  evidence.slice(MOST_EVIDENCE).flatMap(({ cites }) => [...cites]),
                  'siglum',
                ),
              ],
            ]
          : []),
      ]),
    },
    ...(one.silent.length === 0
      ? []
      : [paragraph(styled('faint', 'Silent: '), ...listed(one.silent, 'siglum'))]),
  ]
}

/** The words that differ, made to stand out from their sentence. */
const bold = (runs: readonly Inline[]): Run[] =>
  runs.map(run => (run.kind === 'words' ? styled('strong', run.text) : run))

/** "H, which rewords A, has other words in 3 utterances": a line an utterance. */
function wording(one: WordingView): LineBlock[] {
  const rewords: Inline[] =
    one.rewords.length === 0
      ? []
      : [
          plain(', which rewords '),
          ...joined(
            one.rewords.map(cite => listed([cite], 'siglum')),
            ' and ',
          ),
          plain(','),
        ]
  return [
    item(
      0,
      `${one.number}.`,
      ...listed(one.who, 'siglum'),
      ...rewords,
      plain(
        ` ${one.who.length > 1 ? 'have' : 'has'} other words in ${counted(one.utterances.length, 'utterance')}:`,
      ),
    ),
    ...one.utterances.map(({ speaker, changes, quotation }) =>
      item(
        1,
        '-',
        plain(`${speaker}: `),
        ...changes.flatMap(({ from, to }, i): Run[] => [
          plain(i === 0 ? '' : ', '),
          styled('strong', `“${to}”`),
          plain(from === '' ? ' added' : ` for “${from}”`),
        ]),
        ...(quotation === null ? [] : [styled('faint', ` (quotation ${quotation})`)]),
      ),
    ),
  ]
}
