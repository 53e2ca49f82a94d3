import { overlap } from '../model/index.ts'
import type { Account, Alignment, Attribution, Dossier, Layers, Locus, Report, Span } from '../model/index.ts'
import { seal } from './seal.ts'

/**
 * A dossier that can be shared without the articles of others: of each report the hash, length and headlines stay, of its
 * text only the words that the account, the disagreements and what several reports tell cite. What one report alone says
 * is left out where the account does not tell it, for it would be most of the text. Sealed anew.
 */
export function withoutText(dossier: Dossier): Dossier {
  const alignments = sharedOrTold(dossier)
  const account = { ...dossier.account, sole: [], ...sinceAmong(dossier.account, alignments) }
  const findings = { ...dossier, alignments, account }
  const cited = citedIn({ ...findings, reports: [] })
  const named = new Set(alignments.flatMap(one => one.origins.named))
  const origins = new Set(dossier.entities.filter(one => named.has(one.id)).flatMap(one => one.locals))
  const reports = dossier.reports.map(report => bare(report, cited.get(report.id) ?? [], origins))
  const notices = [
    ...dossier.notices,
    {
      code: 'text-left-out',
      severity: 'info' as const,
      message:
        'the texts are left out, and with them what one report alone says; the hashes tell which texts they were',
    },
  ]
  const settings = { ...dossier.generator.settings, text: false }
  return seal({ ...findings, generator: { ...dossier.generator, settings }, reports, notices })
}

const reportsIn = ({ witnesses }: Alignment): number =>
  new Set(witnesses.map(witness => witness.locus.report)).size

function sharedOrTold({ alignments, account }: Dossier): Alignment[] {
  const told = new Set(sentencesOf(account).map(sentence => sentence.alignment))
  return alignments.filter(one => told.has(one.id) || reportsIn(one) > 1)
}

/** What has changed, without the statements that are left out. */
function sinceAmong({ since }: Account, alignments: readonly Alignment[]): Pick<Account, 'since'> {
  if (since === undefined) return {}
  const ids = new Set(alignments.map(one => one.id))
  return { since: { ...since, statements: since.statements.filter(one => ids.has(one.alignment)) } }
}

const sentencesOf = ({ brief, timeline, positions }: Account): Account['brief'] => [
  ...brief,
  ...timeline.map(entry => entry.sentence),
  ...positions.flatMap(position => position.sentences),
]

/** The spans that are cited of each text. */
function citedIn(value: unknown, found = new Map<string, Span[]>()): Map<string, Span[]> {
  if (typeof value !== 'object' || value === null) return found
  if (isLocus(value)) {
    const spans = value.spans.filter(span => span.part === undefined)
    found.set(value.report, [...(found.get(value.report) ?? []), ...spans])
  } else for (const member of Object.values(value)) citedIn(member, found)
  return found
}

const isLocus = (value: object): value is Locus =>
  'report' in value && 'spans' in value && typeof value.report === 'string' && Array.isArray(value.spans)

function bare(report: Report, cited: readonly Span[], origins: ReadonlySet<string>): Report {
  const { meta: _, text, ...rest } = report
  // a dossier whose texts are left out already is not measured again
  const length = report.length ?? text.length
  return { ...rest, text: '', length, layers: layersAt(report.layers, cited, origins) }
}

/** What lies where something is cited, with its references put right; and that a report attributes something to an origin. */
function layersAt(layers: Layers, cited: readonly Span[], origins: ReadonlySet<string>): Layers {
  const touches = (span: Span): boolean => cited.some(one => overlap(one, span) > 0)
  const lies = (span: Span): boolean => cited.some(one => one.start <= span.start && span.end <= one.end)
  const blocks = kept(layers.blocks, touches)
  const isNamed = (source: string | null): boolean => source !== null && origins.has(source)
  const statements = layers.statements.filter(one => one.spans.some(touches) || one.sources.some(isNamed))
  const chains = new Set(statements.flatMap(one => chainOf(layers.attributions, one.attribution)))
  const attributions = kept(layers.attributions, (_, at) => chains.has(at))
  return {
    blocks: blocks.items,
    sentences: layers.sentences
      .filter(touches)
      .map(sentence => ({ ...sentence, block: blocks.now(sentence.block) as number })),
    mentions: layers.mentions.filter(lies),
    entities: layers.entities,
    values: layers.values.filter(lies),
    attributions: attributions.items.map(one => ({ ...one, within: attributions.now(one.within) })),
    statements: statements.map(one => ({ ...one, attribution: attributions.now(one.attribution) })),
  }
}

/** Some items of a list, and what the indices of the others become. */
function kept<Item>(
  items: readonly Item[],
  keeps: (item: Item, at: number) => boolean,
): { items: Item[]; now: (at: number | null) => number | null } {
  const places = items.flatMap((item, at) => (keeps(item, at) ? [at] : []))
  const moved = new Map(places.map((from, to) => [from, to]))
  return {
    items: places.map(at => items[at] as Item),
    now: at => (at === null ? null : (moved.get(at) ?? null)),
  }
}

/** An attribution and those that hold it. */
function chainOf(attributions: readonly Attribution[], at: number | null): number[] {
  const chain: number[] = []
  for (let next = at; next !== null && !chain.includes(next); next = attributions[next]?.within ?? null)
    chain.push(next)
  return chain
}
