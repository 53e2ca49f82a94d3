import type { Alignment, Report, Verdict, Witness } from '../model/index.ts'
import type { Held } from './held.ts'
import { first, judge, repeated } from './judge.ts'

/**
 * The origins of one alignment, counted again from its witnesses. Which origins are tied to one another is for
 * the dossier to say; what no tie can explain is a fault: an origin that no witness names, a copy that counts,
 * a range that the origins listed do not allow, a witness left out without a word.
 */
export function checkOrigins(held: Held, alignment: Alignment, at: string): Verdict[] {
  const { origins, witnesses } = alignment
  const reports = new Set(witnesses.map(witness => witness.locus.report))
  return [
    judge('origins', `${at}/named`, first(origins.named.map(id => namedProblem(held, alignment, id)))),
    ...(origins.interested ?? []).map((id, i) =>
      judge('origins', `${at}/interested/${i}`, held.entities.has(id) ? '' : `no entity ${id}`),
    ),
    judge('origins', `${at}/named`, repeated(origins.named).size === 0 ? '' : 'an origin stands twice'),
    judge(
      'origins',
      `${at}/unnamed`,
      first(origins.unnamed.map(({ report }) => (reports.has(report) ? '' : `${report} is no witness`))),
    ),
    judge('origins', `${at}/ownVoice`, first(origins.ownVoice.map(id => voiceProblem(held, alignment, id)))),
    judge('origins', `${at}/atLeast`, leastProblem(alignment)),
    judge('origins', `${at}/atMost`, mostProblem(held, alignment, reports.size)),
    ...witnesses.map((witness, index) =>
      judge('origins', `${at}/because`, uncounted(held, alignment, witness, index)),
    ),
  ]
}

/**
 * A named origin is a source of a witness; or its report comes from there, or credits it for the whole; or, where
 * the witness is in the outlet's own voice, the same report attributes other words to it.
 */
function namedProblem(held: Held, { witnesses, origins }: Alignment, id: string): string {
  const entity = held.entities.get(id)
  if (entity === undefined) return `no entity ${id}`
  // "the police": a body without a name is an origin where its office identifies it, which has to be said
  if (!entity.named && !origins.because.some(line => line.includes(entity.name))) return `${id} has no name`
  if (witnesses.some(witness => witness.sources.includes(id))) return ''
  const reports = new Set(witnesses.map(witness => witness.locus.report))
  if (held.dossier.derivations.some(({ report, from }) => from.id === id && reports.has(report))) return ''
  const names = new Set([entity.name, ...entity.variants].map(name => name.toLowerCase()))
  if ([...reports].some(report => creditsOf(held.reports.get(report)).some(name => names.has(name))))
    return ''
  if (origins.because.some(line => line.includes(entity.name))) return ''
  const locals = new Set(entity.locals)
  const attributes = witnesses.some(
    ({ sources, locus }) =>
      sources.length === 0 &&
      held.reports
        .get(locus.report)
        ?.layers.statements.some(statement =>
          statement.sources.some(source => source !== null && locals.has(source)),
        ),
  )
  return attributes ? '' : `${id} is the origin of no witness`
}

const creditsOf = (report: Report | undefined): string[] =>
  [...(report?.credits ?? []), report?.outlet ?? ''].map(name => name.toLowerCase())

/**
 * A report speaks in its own voice where a witness of it has no source. A duplicate never does, nor does a report
 * that lifted from another witness, except where the dossier says why.
 */
function voiceProblem(held: Held, { origins, witnesses }: Alignment, id: string): string {
  const report = held.reports.get(id)
  if (report === undefined) return `no report ${id}`
  const speaks = witnesses.some(({ locus, sources }) => locus.report === id && sources.length === 0)
  if (!speaks) return `${id} does not speak in its own voice here`
  if (repeated(origins.ownVoice).has(id)) return `${id} stands twice`
  const donors = held.copies.get(id)
  const lifted = held.duplicates.has(id) || witnesses.some(({ locus }) => donors?.has(locus.report))
  if (!lifted || origins.because.some(line => mentions(line, report))) return ''
  return `${id} copies a held report and adds nothing`
}

const mentions = (line: string, { id, siglum, outlet }: Report): boolean =>
  line.includes(id) ||
  (outlet !== null && outlet !== '' && line.includes(outlet)) ||
  line.split(/[^\p{L}\p{N}]+/u).includes(siglum)

function leastProblem({ origins }: Alignment): string {
  const { atLeast, atMost, named } = origins
  if (atLeast > named.length) return `at least ${atLeast}, but ${named.length} named`
  if (atLeast > atMost) return `at least ${atLeast}, at most ${atMost}`
  return atLeast === 0 && named.length > 0 ? 'somebody is named, but at least 0' : ''
}

function mostProblem(held: Held, { origins }: Alignment, reports: number): string {
  const { atMost, named, unnamed, ownVoice } = origins
  const outletsOf = (ids: readonly string[]): number => {
    // A report whose publisher is not stated may be anybody's.
    const outlet = (id: string): string => JSON.stringify(held.reports.get(id)?.outlet ?? [id])
    return new Set(ids.map(outlet)).size
  }
  const bound = named.length + outletsOf(unnamed.map(locus => locus.report)) + outletsOf(ownVoice)
  if (atMost > bound) return `at most ${atMost}, but only ${bound} origins are listed`
  return atMost > reports + named.length ? `at most ${atMost}, from ${reports} reports` : ''
}

/** A witness whose origin is not listed has to be explained; one report counts once, whatever its witnesses. */
function uncounted(held: Held, alignment: Alignment, witness: Witness, index: number): string {
  const { origins, witnesses } = alignment
  if (origins.because.length > 0) return ''
  const { report } = witness.locus
  const same = witnesses.filter(other => other.locus.report === report)
  const listed = same.some(other => isListed(held, alignment, other))
  return listed ? '' : `the origin of witness ${index} is not listed, and nothing says why`
}

function isListed(held: Held, { origins }: Alignment, { sources, locus }: Witness): boolean {
  const { report } = locus
  if (sources.length === 0)
    return origins.ownVoice.includes(report) || (origins.named.length > 0 && isCredited(held, report))
  const entity = sources[0] == null ? undefined : held.entities.get(sources[0])
  if (entity?.named) return origins.named.includes(entity.id)
  return origins.unnamed.some(locus => locus.report === report)
}

const isCredited = ({ reports }: Held, id: string): boolean => {
  const report = reports.get(id)
  return report !== undefined && (report.credits.length > 0 || report.kind === 'document')
}
