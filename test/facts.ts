import type { Alignment, Dossier, Reading } from '../src/model/index.ts'
import { apparatusOf, originsLine } from './render.ts'

/** The alignment that has a witness with given words, the one with the most witnesses first; throws where there is none. */
export function alignmentOf(dossier: Dossier, words: string): Alignment {
  const found = dossier.alignments
    .filter(one => one.witnesses.some(({ locus }) => locus.spans.some(span => span.exact.includes(words))))
    .sort((a, b) => b.witnesses.length - a.witnesses.length)[0]
  if (found === undefined) throw new Error(`no alignment has: ${words}`)
  return found
}

/** Who has an utterance or a fact: "A B C", a report twice where it has it twice. */
export const witnessesOf = (dossier: Dossier, words: string): string =>
  alignmentOf(dossier, words)
    .witnesses.map(one => dossier.reports.find(report => report.id === one.locus.report)?.siglum)
    .sort()
    .join(' ')

/** Where the witnesses of an utterance differ, in their order: "hopes] expects (substantive) B". */
export const apparatus = (
  dossier: Dossier,
  words: string,
  kinds: readonly Reading['kind'][] = ['substantive', 'editorial', 'accidental', 'omission'],
): string[] => apparatusOf(dossier, alignmentOf(dossier, words), kinds)

/** On what an utterance or a fact rests: "1–3: Harbour Wire; unnamed B; own voice D". */
export const origins = (dossier: Dossier, words: string): string =>
  originsLine(dossier, alignmentOf(dossier, words).origins)

/** The disagreements, in the order of the dossier: "count contradiction: 62 <> 64". */
export const disagreements = (dossier: Dossier): string[] =>
  dossier.discrepancies.map(
    one =>
      `${one.kind} ${one.grade}: ${one.sides
        .map(side => side.value)
        .sort()
        .join(' <> ')}`,
  )
