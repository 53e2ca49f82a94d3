import type { Provenance } from '../alignments/index.ts'
import type { Draft, Place } from './draft.ts'
import { sideOf } from './draft.ts'
import type { Passage } from './passages.ts'

/** Paragraphs from the top of a report in which its own matter is told: further down a word is of many things. */
const HEAD = 2

/** A thing of two words where a report names it. */
interface Named extends Place {
  /** The stems by which it is compared. */
  readonly thing: string
  readonly label: string
  readonly isHead: boolean
}

/**
 * What is at the head of one report with a reserve, and at that of another without one: "a suspected gas attack", "the gas attack". Who tells
 * of it both ways is careful, and stands with those who have the reserve.
 */
export function compareSuspected(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const reserved = passages.flatMap(passage => reservedIn(passage, provenance))
  return [...Map.groupBy(reserved, ({ thing }) => thing)].flatMap(([thing, list]): Draft[] => {
    const cautious = new Set(list.map(({ report }) => report))
    const plain = passages
      .filter(({ report }) => !cautious.has(report))
      .flatMap(passage => plainIn(passage, thing, provenance))
    const [first] = list
    if (!first || ![plain, list].every(side => side.some(({ isHead }) => isHead))) return []
    return [
      {
        slot: { event: 'firmness', predicate: first.label },
        kind: 'polarity',
        grade: 'variance',
        reason: 'one side tells of it with a reserve that the other leaves out',
        sides: [plain, list].map(side => sideOf(side, provenance.reports)),
        by: 'discrepancies/suspected',
      },
    ]
  })
}

const isHeadOf = ({ units }: Passage): boolean => units.some(({ place }) => place <= HEAD)

/** "A suspected gas attack"; not "a suspected gas leak", where another noun ends it. */
function reservedIn(passage: Passage, { world: { locale } }: Provenance): Named[] {
  const { report, start, text } = passage
  return [...text.matchAll(locale.stances.suspected)].flatMap(
    ({ index, 0: all, 1: one, 2: other }): Named[] => {
      if (!one || !other || [one, other].some(word => locale.meaning.functionWords.has(word))) return []
      const span = { start: start + index, end: start + index + all.length }
      const thing = `${locale.stem(one)} ${locale.stem(other)}`
      return [{ report, spans: [span], thing, label: `${one} ${other}`, isHead: isHeadOf(passage) }]
    },
  )
}

function plainIn(passage: Passage, thing: string, { world: { locale } }: Provenance): Named[] {
  const { report, text, words } = passage
  if (locale.stances.unsure.test(text)) return []
  return words.flatMap((word, i): Named[] => {
    const next = words[i + 1]
    if (!next || `${locale.stem(word.form)} ${locale.stem(next.form)}` !== thing) return []
    const span = { start: word.start, end: next.end }
    return [{ report, spans: [span], thing, label: '', isHead: isHeadOf(passage) }]
  })
}
