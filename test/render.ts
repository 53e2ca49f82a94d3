import type {
  AccountSentence,
  Alignment,
  Discrepancy,
  Dossier,
  Locus,
  Origins,
  Reading,
  Segment,
} from '../src/model/index.ts'

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const wordsOf = (locus: Locus): string => flat(locus.spans.map(span => span.exact).join(' … '))
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/** Sigla of reports in the order of the dossier: "ABD". */
function sigla(dossier: Dossier, reports: readonly string[]): string {
  const held = new Set(reports)
  return dossier.reports
    .filter(report => held.has(report.id))
    .map(report => report.siglum)
    .join('')
}

/** The name of a source; an unnamed one in quotation marks, an impersonal one as a question mark. */
function nameOf(dossier: Dossier, id: string | null): string {
  const entity = dossier.entities.find(one => one.id === id)
  if (id === null || entity === undefined) return '?'
  return entity.named ? entity.name : `“${entity.name}”`
}

/** On what a statement rests: "1–3: Harbour Wire; unnamed B; own voice D". */
export function originsLine(dossier: Dossier, origins: Origins): string {
  const range = origins.atLeast === origins.atMost ? origins.atLeast : `${origins.atLeast}–${origins.atMost}`
  const who = [
    ...origins.named.map(id => nameOf(dossier, id)),
    ...(origins.unnamed.length
      ? [
          `unnamed ${sigla(
            dossier,
            origins.unnamed.map(locus => locus.report),
          )}`,
        ]
      : []),
    ...(origins.ownVoice.length ? [`own voice ${sigla(dossier, origins.ownVoice)}`] : []),
  ]
  return `${range}: ${who.join('; ') || 'nobody'}`
}

/** The places where witnesses differ: "hopes] expects C". What is only spelt or pointed otherwise is left out on request. */
export function apparatusOf(
  dossier: Dossier,
  alignment: Alignment,
  kinds: readonly Reading['kind'][],
): string[] {
  return alignment.variants.flatMap(segment => {
    const others = segment.readings.filter((one, i) => i !== segment.lemma && kinds.includes(one.kind))
    return others.length ? [entryOf(dossier, alignment, segment, others)] : []
  })
}

function entryOf(
  dossier: Dossier,
  alignment: Alignment,
  segment: Segment,
  others: readonly Reading[],
): string {
  const who = (reading: Reading): string => {
    const reports = reading.witnesses.map(one => alignment.witnesses[one.witness]?.locus.report ?? '')
    return sigla(dossier, reports)
  }
  const lemma = segment.readings[segment.lemma]
  const readings = others.map(one => `${flat(one.text) || 'om.'} (${one.kind}) ${who(one)}`)
  return `${flat(lemma?.text ?? '') || 'om.'}] ${readings.join('; ')}`
}

/** A dossier as reviewed prose: the brief, on whom the reports rest, what was said, where they disagree. */
export function render(dossier: Dossier): string {
  const { brief, timeline } = dossier.account
  const quotations = dossier.alignments.filter(
    one => one.kind === 'quotation' && unique(one.witnesses.map(each => each.locus.report)).length > 1,
  )
  return `${[
    `# ${flat(dossier.story.headline)}`,
    '',
    ...dossier.reports.map(
      one =>
        `- ${one.siglum}: ${one.outlet ?? 'outlet not stated'}, ${one.published ?? 'date not stated'}${one.kind === 'document' ? ', held document' : ''}`,
    ),
    ...section(
      'What happened',
      brief.map(one => sentenceLine(dossier, one)),
    ),
    ...section('Who has it from whom', derivationLines(dossier)),
    ...section(
      'What was said',
      quotations.flatMap(one => quotationLines(dossier, one)),
    ),
    ...section(
      'Where they disagree',
      dossier.discrepancies.map(one => discrepancyLine(dossier, one)),
    ),
    ...section(
      'When',
      timeline.map(
        ({ date, sentence }) => `- ${date}: ${opening(textOf(sentence))} [${citedBy(dossier, sentence)}]`,
      ),
    ),
  ].join('\n')}\n`
}

const section = (title: string, lines: readonly string[]): string[] => ['', `## ${title}`, '', ...lines]

const textOf = (sentence: AccountSentence): string => flat(sentence.parts.map(part => part.text).join(''))

/** Words by which a reader knows a sentence again. */
const KNOWN_BY = 14

function opening(text: string): string {
  const words = text.split(' ')
  return words.length > KNOWN_BY ? `${words.slice(0, KNOWN_BY).join(' ')} …` : text
}

/** The report whose words stand there, then the others that have it: "A; BC". */
function citedBy(dossier: Dossier, sentence: AccountSentence): string {
  const [own = '', ...others] = unique(sentence.citations.map(one => one.report))
  return [sigla(dossier, [own]), sigla(dossier, others)].filter(Boolean).join('; ')
}

function sentenceLine(dossier: Dossier, sentence: AccountSentence): string {
  const alignment = dossier.alignments.find(one => one.id === sentence.alignment)
  const origins = alignment ? `; ${originsLine(dossier, alignment.origins)}` : ''
  return `- ${textOf(sentence)} [${citedBy(dossier, sentence)}${origins}]`
}

function derivationLines(dossier: Dossier): string[] {
  return dossier.derivations.map(({ report, from, kind }) => {
    const lost = from.kind === 'lost' ? ' (not held)' : ''
    return `- ${sigla(dossier, [report])} ${kind} ${from.label}${lost}`
  })
}

function quotationLines(dossier: Dossier, alignment: Alignment): string[] {
  const best = alignment.witnesses[alignment.best]
  if (best === undefined) return []
  const chain = best.sources.map(id => nameOf(dossier, id)).join(' < ') || 'own voice'
  const reports = alignment.witnesses.map(one => one.locus.report)
  const apparatus = apparatusOf(dossier, alignment, ['substantive', 'editorial', 'omission'])
  return [
    `- ${sigla(dossier, [best.locus.report])}: ${wordsOf(best.locus)} (${chain}) [${sigla(dossier, reports)}; ${originsLine(dossier, alignment.origins)}]`,
    ...(apparatus.length ? [`  ${apparatus.join(' | ')}`] : []),
  ]
}

function discrepancyLine(dossier: Dossier, one: Discrepancy): string {
  const sides = one.sides.map(side => {
    const reports = side.loci.map(locus => locus.report)
    return `“${flat(side.value)}” ${sigla(dossier, reports)}`
  })
  return `- ${one.kind}, ${one.grade}, ${one.slot.predicate}: ${sides.join(' <> ')}`
}
