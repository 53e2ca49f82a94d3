import type { Dossier, Witness } from '../../model/index.ts'
import { type Inline, joined, listed, plain, quoted } from './inline.ts'
import { citeOf, eachReportOnce, type Names, wordsOf } from './names.ts'

/** Who is who: a person with the office or calling that several reports give, in the words of each and who has them. */
export type PersonView = readonly Inline[]

/** What is said above the list. */
export const PEOPLE_NOTE = 'Offices and callings that several reports give to one person, as each has them.'

/** By what an alignment is found that pairs the office of a person. */
const OFFICE = 'alignments/office'

/** The persons whose office several reports tell, in the order of the dossier. */
export const peopleView = (names: Names, { alignments }: Dossier): PersonView[] =>
  alignments.filter(({ by }) => by === OFFICE).map(({ witnesses }) => personView(names, witnesses))

/** "Mayor Idris Vale (A, C); the mayor of Harn, Idris Vale (B)": alike are words that differ in capitals and points alone. */
function personView(names: Names, witnesses: readonly Witness[]): PersonView {
  const groups = Map.groupBy(witnesses, ({ locus }) =>
    wordsOf(locus)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, ''),
  )
  return joined(
    [...groups.values()].map(group => {
      const [{ locus }] = group as [Witness]
      const cites = eachReportOnce(
        names,
        group.map(one => citeOf(names, one.locus.report, one.locus)),
      )
      return [quoted(locus), plain(' ('), ...listed(cites, 'siglum'), plain(')')]
    }),
    '; ',
  )
}
