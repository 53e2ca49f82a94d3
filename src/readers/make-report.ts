import { createHash } from 'node:crypto'
import { NO_LAYERS } from '../model/index.ts'
import type { Headline, MarkupHint, Report } from '../model/index.ts'

/** What a reader found out about one report. */
export interface Facts {
  readonly text: string
  readonly language: string
  readonly id?: string | undefined
  readonly kind?: Report['kind'] | undefined
  readonly path?: string | undefined
  readonly url?: string | undefined
  readonly canonical?: string | undefined
  readonly outlet?: string | null | undefined
  readonly headlines?: readonly Headline[] | undefined
  readonly byline?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly published?: string | null | undefined
  readonly modified?: string | null | undefined
  readonly extent?: Report['extent'] | undefined
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  readonly markup?: readonly MarkupHint[] | undefined
}

/** SHA-256 of a text in UTF-8, 64 lower-case hex digits. */
const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** `r_` and the first 16 hex digits of SHA-256 over outlet, url, published, first headline and text, joined by U+0000; what is missing counts as empty. */
function idOf(facts: Facts): string {
  const fields = [facts.outlet, facts.url, facts.published, facts.headlines?.[0]?.text, facts.text]
  return `r_${hashOf(fields.map(field => field ?? '').join('\u0000')).slice(0, 16)}`
}

/** A report with no layers yet, its keys in one order. */
export function makeReport(facts: Facts): Report {
  const { text, path, url, canonical, byline, meta, markup } = facts
  return {
    id: facts.id ?? idOf(facts),
    siglum: '',
    kind: facts.kind ?? 'report',
    text,
    hash: hashOf(text),
    ...(path === undefined ? {} : { path }),
    ...(url === undefined ? {} : { url }),
    ...(canonical === undefined ? {} : { canonical }),
    outlet: facts.outlet ?? null,
    headlines: facts.headlines ?? [],
    ...(byline === undefined ? {} : { byline }),
    authors: facts.authors ?? [],
    published: facts.published ?? null,
    modified: facts.modified ?? null,
    credits: [],
    language: facts.language,
    extent: facts.extent ?? 'full',
    ...(meta === undefined || Object.keys(meta).length === 0 ? {} : { meta }),
    ...(markup === undefined ? {} : { markup }),
    layers: NO_LAYERS,
  }
}

/** Gives each report that comes an id of its own: `_2`, `_3` … is added to one that an earlier report has. */
export function idKeeper(): (report: Report) => Report {
  const taken = new Map<string, number>()
  return report => {
    let id = report.id
    // The count goes on where it stopped, so that a thousand equal ids cost no more than a thousand others.
    for (let n = taken.get(report.id) ?? 1; taken.has(id); id = `${report.id}_${n}`) taken.set(report.id, ++n)
    taken.set(id, 1)
    return id === report.id ? report : { ...report, id }
  }
}
