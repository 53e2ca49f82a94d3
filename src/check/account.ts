import type { AccountPart, AccountSentence, Dossier, Locus, TimelineEntry, Verdict } from '../model/index.ts'
import { isDateOf } from './dates.ts'
import { covers, type Held, meet } from './held.ts'
import { first, judge } from './judge.ts'
import { collapsed } from './words.ts'

/** The account: every sentence is made of the words it cites. */
export function checkAccount(held: Held): Verdict[] {
  const { brief, timeline, positions, sole } = held.dossier.account
  return [
    ...brief.map((sentence, i) => checkSentence(held, sentence, `/account/brief/${i}`)),
    ...timeline.flatMap((entry, i) => [
      checkDate(entry, `/account/timeline/${i}/date`),
      checkSentence(held, entry.sentence, `/account/timeline/${i}/sentence`),
    ]),
    ...positions.flatMap(({ actor, sentences }, i) => [
      judge('position', `/account/positions/${i}`, positionProblem(held, actor, sentences)),
      ...sentences.map((sentence, j) =>
        checkSentence(held, sentence, `/account/positions/${i}/sentences/${j}`),
      ),
    ]),
    ...sole.map((entry, i) => judge('sole', `/account/sole/${i}`, soleProblem(held, entry))),
  ]
}

function checkDate({ date, precision }: TimelineEntry, at: string): Verdict {
  return judge(
    'date',
    at,
    isDateOf(precision, date) ? '' : `${date} is no date of the precision ${precision}`,
  )
}

const positionProblem = (held: Held, actor: string, sentences: readonly AccountSentence[]): string =>
  first([held.entities.has(actor) ? '' : `no entity ${actor}`, sentences.length === 0 ? 'shows nothing' : ''])

function checkSentence(held: Held, sentence: AccountSentence, at: string): Verdict {
  const { kind, parts, citations } = sentence
  const cited = parts.flatMap(part => ('locus' in part ? [part.locus] : []))
  const problem = first([
    kind === 'verbatim' && cited.length === 0 ? 'is verbatim, but has no words of a report' : '',
    ...parts.map(part => (kind === 'verbatim' ? partProblem(part) : '')),
    ...cited.map(locus => (covers(citations, locus) ? '' : 'has words that it does not cite')),
    alignmentProblem(held, sentence),
  ])
  return judge('citation', at, problem)
}

function partProblem(part: AccountPart): string {
  if (!('locus' in part)) return ''
  const words = collapsed(part.locus.spans.map(piece => piece.exact).join(' '))
  return collapsed(part.text) === words ? '' : 'its words are not the words that it cites'
}

/** A sentence that tells an alignment cites a witness of it. */
function alignmentProblem({ alignments }: Held, { alignment, citations }: AccountSentence): string {
  if (alignment === null) return ''
  const witnesses = alignments.get(alignment)?.witnesses
  if (witnesses === undefined) return `no alignment ${alignment}`
  const told = citations.some(citation => witnesses.some(witness => meet(witness.locus, citation)))
  return told ? '' : `cites no witness of ${alignment}`
}

/** What one report alone has is in no alignment with another report, copies of that report aside. */
function soleProblem(held: Held, { locus, sources }: Dossier['account']['sole'][number]): string {
  const unknown = sources.find(source => source !== null && !held.entities.has(source))
  if (unknown !== undefined) return `no entity ${unknown}`
  for (const { id, witnesses } of held.dossier.alignments) {
    if (!witnesses.some(witness => samePlace(witness.locus, locus))) continue
    const other = witnesses.find(witness => !isKin(held, witness.locus.report, locus.report))
    if (other !== undefined) return `${other.locus.report} has it too, in ${id}`
  }
  return ''
}

const samePlace = (a: Locus, b: Locus): boolean => covers([a], b) && covers([b], a)

const isKin = ({ copies }: Held, a: string, b: string): boolean =>
  a === b || (copies.get(a)?.has(b) ?? false) || (copies.get(b)?.has(a) ?? false)
