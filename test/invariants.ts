import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { SCHEMA_FILE } from '../scripts/write-schema.ts'
import { verify } from '../src/check/index.ts'
import type { Dossier, Report } from '../src/model/index.ts'

const conforms = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Record<string, unknown>,
)

/** A law of every dossier: what breaks it, one line each; nothing where it holds. */
export interface Law {
  readonly name: string
  readonly breaches: (dossier: Dossier) => string[]
}

const MAKES_STATEMENTS = new Set(['headline', 'standfirst', 'body'])

/** The laws that every dossier keeps, whatever the reports. */
export const LAWS: readonly Law[] = [
  {
    name: 'verify finds nothing wrong',
    breaches: dossier =>
      verify(dossier)
        .filter(one => !one.ok)
        .map(one => `${one.law} ${one.at} ${one.message}`),
  },
  {
    name: 'it conforms to the published schema',
    breaches: dossier =>
      conforms(dossier)
        ? []
        : (conforms.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`),
  },
  {
    name: 'it is the same after a round trip through JSON',
    // a key whose value is undefined would vanish, so the values are compared and not their JSON
    breaches: dossier =>
      sameValue(JSON.parse(JSON.stringify(dossier)), dossier) ? [] : ['JSON changes the dossier'],
  },
  { name: 'the blocks of a report tile its text', breaches: dossier => dossier.reports.flatMap(gaps) },
  {
    name: 'what is set aside makes no statement',
    breaches: dossier => dossier.reports.flatMap(statementsSetAside),
  },
  { name: 'no sentence of the account is without citation', breaches: uncited },
  { name: 'sigla are given in canonical order', breaches: disorder },
  { name: 'the readings of a witness give back its words', breaches: lostWords },
]

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, b[key as keyof typeof b]))
  )
}

function gaps({ siglum, text, layers: { blocks } }: Report): string[] {
  const ends = blocks.map(block => block.end)
  const starts = blocks.map(block => block.start)
  const expected = [0, ...ends.slice(0, -1)]
  const whole = blocks.length === 0 ? text.length === 0 : ends.at(-1) === text.length
  const tiles = starts.every((start, i) => start === expected[i])
  return whole && tiles ? [] : [`${siglum}: ${blocks.map(one => `${one.start}-${one.end}`).join(' ')}`]
}

function statementsSetAside({ siglum, text, layers: { blocks, statements } }: Report): string[] {
  return statements
    .flatMap(one => one.spans)
    .filter(span =>
      blocks.some(
        block => !MAKES_STATEMENTS.has(block.role) && block.start < span.end && span.start < block.end,
      ),
    )
    .map(span => `${siglum}: ${text.slice(span.start, span.end)}`)
}

function uncited({ account: { brief, timeline, positions } }: Dossier): string[] {
  const sentences = [
    ...brief,
    ...timeline.map(one => one.sentence),
    ...positions.flatMap(one => one.sentences),
  ]
  return sentences
    .filter(one => one.citations.length === 0 || !one.parts.some(part => 'locus' in part))
    .map(one => one.parts.map(part => part.text).join(''))
}

/** A, B, C … in the order of the reports, and the reports without a date last; the rest of the order `verify` checks. */
function disorder({ reports }: Dossier): string[] {
  const sigla = reports.map((_, i) => siglumAt(i))
  const wrong = reports.filter((report, i) => report.siglum !== sigla[i]).map(one => `siglum ${one.siglum}`)
  const dated = reports.map(report => report.published !== null)
  return dated.lastIndexOf(true) > dated.indexOf(false) && dated.includes(false)
    ? [...wrong, 'a report without a date stands before one with a date']
    : wrong
}

/** A … Z, AA … */
const siglumAt = (i: number): string =>
  (i >= 26 ? siglumAt(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26))

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

function lostWords({ reports, alignments }: Dossier): string[] {
  return alignments.flatMap(({ id, witnesses, variants }) =>
    witnesses.flatMap(({ locus, rendering }, at) => {
      const report = reports.find(one => one.id === locus.report)
      const headline = locus.spans[0]?.part === 'headline'
      if (report === undefined || headline) return report ? [] : [`${id}: no report ${locus.report}`]
      const mine = variants.flatMap(segment => {
        const read = segment.readings.flatMap(one => one.witnesses).filter(one => one.witness === at)
        return read.map(one => report.text.slice(one.start, one.end))
      })
      // who retells in words of his own has no variants of another's
      if (mine.length === 0 && (rendering === 'indirect' || rendering === 'own')) return []
      const whole = letters(locus.spans.map(span => span.exact).join(''))
      return letters(mine.join('')) === whole ? [] : [`${id} ${report.siglum}: ${mine.join(' | ')}`]
    }),
  )
}
