import type { Asked, QuotationCheck, QuotationPlace, WordDifference } from '../../story/index.ts'
import { printable } from './terminal.ts'

/** Places printed; a common phrase may stand in every report. */
const MOST_PLACES = 20

const VERDICTS: Readonly<Record<QuotationCheck['verdict'], string>> = {
  here: 'here: these words stand there',
  'other-words': 'with other words: not these, but words near them',
  elsewhere: 'elsewhere',
  nowhere: 'nowhere held: none of the reports has these words, or words near them',
}

/** The outcome of a check for a reader at a terminal: the verdict, then each place with its words and who says them. */
export function checkListing(found: QuotationCheck, asked: Asked): string {
  const places = found.places.slice(0, MOST_PLACES)
  const more = found.places.length - places.length
  const lines = [
    `${VERDICTS[found.verdict]}${found.verdict === 'elsewhere' ? `: not ${askedOf(asked)}` : ''}`,
    ...places.flatMap(placeLines),
    ...(more > 0 ? [`  ... and ${more} more; --json has them all`] : []),
    ...(found.leftOut.length > 0
      ? [
          `  searched only in the words that the dossier cites, because the texts are left out: ${found.leftOut.join(', ')}`,
        ]
      : []),
  ]
  return `${lines.map(line => printable(line, true)).join('\n')}\n`
}

const askedOf = ({ speaker, outlet }: Asked): string =>
  [speaker && `said by ${speaker}`, outlet && `in ${outlet}`].filter(Boolean).join(', ')

function placeLines(place: QuotationPlace): string[] {
  const { siglum, outlet, role, marks } = place
  const about = [
    `${siglum} (${outlet ?? 'outlet not stated'})`,
    role === 'body' ? '' : role,
    marks === 'partly' ? 'partly in quotation marks' : `${marks} quotation marks`,
  ]
  const words = place.locus.spans.map(span => span.exact).join(' … ')
  return [
    `  ${whereIs(place)}  ${about.filter(part => part !== '').join(' · ')}`,
    `    ${saidBy(place)}`,
    `    ${words.replace(/\s+/gu, ' ')}`,
    ...(place.exact ? [] : [`    ${place.words.map(shown).join(' ')}`]),
  ]
}

/** The line counts in the text that was read; of a page or a record that is not the line of the file. */
function whereIs({ path, line, locus }: QuotationPlace): string {
  if (line === null) return `${path ?? locus.report}, from offset ${locus.spans[0]?.start}`
  if (path === undefined) return `${locus.report}, line ${line} of its text`
  return /\.(?:html?|xhtml|jsonl?|ndjson)$/iu.test(path) || path === '-'
    ? `${path} (${locus.report}, line ${line} of its text)`
    : `${path}:${line}`
}

function saidBy({ speaker, through, ownVoice }: QuotationPlace): string {
  const chain = through.length > 0 ? `, through ${through.join(', ')}` : ''
  if (ownVoice) return "in the outlet's own voice"
  return `${speaker === null ? 'said by nobody who is named' : `said by ${speaker}`}${chain}`
}

/** One stretch of the quotation: "[shut → closed]" where it changes the report's word, in the order report → quotation. */
function shown({ kind, quotation, report }: WordDifference): string {
  if (kind === 'same') return report
  if (kind === 'changed') return `[${report} → ${quotation}]`
  return kind === 'dropped' ? `[−${report}]` : `[+${quotation}]`
}
