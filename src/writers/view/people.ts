import type { Dossier, Witness } from '../../model/index.ts'
import { type Inline, joined, listed, plain, quoted } from './inline.ts'
import { citeOf, eachReportOnce, type Names, wordsOf } from './names.ts'

/** Who is who: the persons with the offices or callings that several reports give to them, in the words of each and who has them. */
export interface PeopleView {
  /** One line a person whom the reports call differently, or give several offices to. */
  readonly told: readonly (readonly Inline[])[]
  /** Those of whom all say the same, in one line; empty where there are none. */
  readonly alike: readonly Inline[]
}

/** What is said above the list. */
export const PEOPLE_NOTE = 'Offices and callings that several reports give to one person, as each has them.'

/** What is said before those of whom all reports say the same. */
const ALIKE = 'Of one office in all reports that tell it: '

/** By what an alignment is found that pairs the office of a person. */
const OFFICE = 'alignments/office'

/** The persons whose office several reports tell, in the order of the dossier, each once. */
export function peopleView(names: Names, dossier: Dossier): PeopleView {
  const personOf = personsIn(names, dossier)
  const offices = dossier.alignments.filter(({ by }) => by === OFFICE)
  const people = [...Map.groupBy(offices, one => personOf(one.witnesses) ?? one.id)].map(([id, own]) => {
    const witnesses = own.flatMap(one => one.witnesses)
    const { name, variants } = names.entities.get(id) ?? { name: '', variants: [] }
    const called = new Set([name, ...variants].flatMap(wordsIn))
    return { witnesses, differs: differs(witnesses, called) }
  })
  const alike = people.filter(one => !one.differs)
  return {
    told: people.filter(one => one.differs).map(one => personView(names, one.witnesses, true)),
    alike:
      alike.length === 0
        ? []
        : [
            plain(ALIKE),
            ...joined(
              alike.map(one => personView(names, one.witnesses, false)),
              '; ',
            ),
          ],
  }
}

/** Of which entity of the story all witnesses of an office tell: their words begin or end with its name. */
function personsIn(
  { reports }: Names,
  { entities }: Dossier,
): (witnesses: readonly Witness[]) => string | undefined {
  const global = new Map(entities.flatMap(({ id, locals }) => locals.map(local => [local, id])))
  const namedIn = ({ locus }: Witness): (string | undefined)[] => {
    const [span] = locus.spans
    const mentions = reports.get(locus.report)?.layers.mentions ?? []
    return mentions
      .filter(one => one.kind === 'person' && (one.start === span?.start || one.end === span?.end))
      .map(one => global.get(one.entity))
  }
  return witnesses => {
    const [first, ...rest] = witnesses.map(namedIn)
    return first?.find(id => id !== undefined && rest.every(ids => ids.includes(id)))
  }
}

const wordsIn = (text: string): string[] => plainly(text).match(/[\p{L}\p{N}-]+/gu) ?? []

/** Words without capitals and points: "F.B.I." is "FBI". */
const plainly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '')

/** Words that only join a title: "the mayor of Harn" is "Harn Mayor". */
const JOINING = /^(?:the|an?|of)$/u

/** Whether two witnesses have other words for what somebody is, whatever they call him: not "Sen. Orr" and "Senator Mira Orr". */
function differs(witnesses: readonly Witness[], called: ReadonlySet<string>): boolean {
  const [first = [], ...rest] = witnesses.map(({ locus }) =>
    wordsIn(wordsOf(locus)).filter(word => !called.has(word) && !JOINING.test(word) && word.length > 1),
  )
  const holds = (some: readonly string[], others: readonly string[]): boolean =>
    some.every(one => others.some(other => isOne(one, other)))
  return rest.some(words => !holds(words, first) || !holds(first, words))
}

/** Letters of the longest short form of a title. */
const LONGEST_SHORT = 4

/** "sen" for "senator", "sgt" for "sergeant". */
function isOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short === long) return true
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return short.length <= LONGEST_SHORT && short[0] === long[0] && at === short.length
}

/** "Mayor Idris Vale (A, C); the mayor of Harn, Idris Vale (B)": alike are words that differ in capitals and points alone; of those whom all call alike the first words are enough. */
function personView(names: Names, witnesses: readonly Witness[], isFull: boolean): Inline[] {
  const groups = Map.groupBy(witnesses, ({ locus }) => (isFull ? plainly(wordsOf(locus)) : ''))
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
