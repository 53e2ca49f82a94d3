import { existsSync, readdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Discrepancy, Dossier, Locus, Report, Span } from '../src/model/index.ts'
import { read } from '../src/readers/index.ts'

/** Words of one report, as the truth table of a story names them. */
export interface Passage {
  readonly report: string
  readonly text: string
}

/** The hand-made truth of a story; dossiers/README.md says what each list means. */
export interface Truth {
  readonly reports: readonly {
    readonly file: string
    readonly outlet: string | null
    readonly published: string | null
  }[]
  readonly chains: readonly (Passage & { readonly sources: readonly string[] })[]
  readonly utterances: readonly { readonly speaker: string; readonly witnesses: readonly Passage[] }[]
  readonly variants: readonly { readonly kind: string; readonly readings: readonly Passage[] }[]
  readonly origins: readonly (Passage & {
    readonly named: readonly string[]
    readonly atLeast: number
    readonly atMost: number
  })[]
  readonly disagreements: readonly {
    readonly kind: string
    readonly grade: string
    readonly why: string
    readonly sides: readonly Passage[]
  }[]
  readonly notDisagreements: readonly { readonly why: string; readonly sides: readonly Passage[] }[]
  readonly sole: readonly Passage[]
  readonly apart: readonly (readonly string[])[]
  readonly together: readonly { readonly name: string; readonly forms: readonly string[] }[]
  readonly setAside: readonly (Passage & { readonly role: string })[]
  readonly derivations: readonly { readonly report: string; readonly from: string; readonly kind: string }[]
}

/** A story as it lies on disk. */
export interface Example {
  readonly name: string
  readonly truth: Truth
  /** By file name, with ":<line>" for JSON-Lines. */
  readonly reports: ReadonlyMap<string, Report>
}

const FOLDER = new URL('../dossiers/', import.meta.url)

/** The stories of `dossiers/`, by name. */
export const EXAMPLES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(new URL(`${entry.name}/truth.json`, FOLDER)))
  .map(entry => entry.name)
  .sort()

/** Reads a story of `dossiers/`. */
export async function loadExample(name: string): Promise<Example> {
  const folder = fileURLToPath(new URL(`${name}/`, FOLDER))
  const truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as Truth
  const reports = new Map<string, Report>()
  for (const file of (await readdir(join(folder, 'reports'))).sort()) {
    const path = join(folder, 'reports', file)
    const reading = await read(await readFile(path), { path: basename(path) })
    for (const [i, report] of reading.reports.entries())
      reports.set(file.endsWith('.jsonl') ? `${file}:${i + 1}` : file, report)
  }
  return { name, truth, reports }
}

/** How one item of the truth fares in a dossier. */
export interface Mark {
  readonly list: string
  readonly ok: boolean
  readonly what: string
}

/** Judges a dossier by the truth of its story. */
export function judge({ truth, reports }: Example, dossier: Dossier): Mark[] {
  const scene = sceneOf(reports, dossier)
  return [
    ...truth.chains.map(one => chain(scene, one)),
    ...truth.utterances.flatMap(one =>
      pairs(one.witnesses).map(([a, b]) =>
        mark('utterances', joined(scene, a, b), `${a.report} + ${b.report}: ${a.text.slice(0, 50)}`),
      ),
    ),
    ...truth.variants.filter(one => one.kind === 'substantive').map(one => variant(scene, one.readings)),
    ...truth.origins.map(one => origin(scene, one)),
    ...truth.disagreements.map(one =>
      mark(
        'disagreements',
        disagrees(scene, one.sides),
        `${one.kind} ${one.grade}: ${one.sides.map(side => side.text).join(' <> ')}`,
      ),
    ),
    ...truth.notDisagreements.map(one =>
      mark('traps', !disagrees(scene, one.sides), one.sides.map(side => side.text).join(' <> ')),
    ),
    ...truth.sole.map(one => mark('sole', sole(scene, one), `${one.report}: ${one.text}`)),
    ...truth.apart.map(names => mark('apart', areApart(dossier, names), names.join(' | '))),
    ...truth.together.flatMap(one =>
      one.forms.map(form => mark('together', holdsForm(scene, one.name, form), `${one.name}: ${form}`)),
    ),
    ...truth.setAside.map(one =>
      mark('setAside', isSetAside(scene, one), `${one.report} ${one.role}: ${one.text.slice(0, 60)}`),
    ),
    ...truth.derivations.map(one =>
      mark('derivations', derives(scene, one), `${one.report} ${one.kind} ${one.from}`),
    ),
  ]
}

/** The discrepancies of a dossier that answer to nothing in the truth, one line each. */
export function falseAlarms({ truth, reports }: Example, dossier: Dossier): string[] {
  const scene = sceneOf(reports, dossier)
  const known = truth.disagreements.map(one => one.sides)
  const changed = truth.variants.filter(one => one.kind === 'substantive').map(one => one.readings)
  return dossier.discrepancies
    .filter(one => !known.some(sides => separates(scene, one, sides)))
    .filter(one => one.kind !== 'wording' || !changed.some(readings => alters(scene, one, readings)))
    .map(one => `${one.kind} ${one.grade}: ${one.sides.map(side => side.value).join(' <> ')}`)
}

/** Two passages of the truth stand on two sides. */
function separates(scene: Scene, one: Discrepancy, passages: readonly Passage[]): boolean {
  const hit = passages.map(passage => sideOf(scene, one, passage)).filter(side => side >= 0)
  return new Set(hit).size >= 2
}

/** One side has a passage of the truth, and another side has none of its words. */
function alters(scene: Scene, one: Discrepancy, readings: readonly Passage[]): boolean {
  return readings.some(passage => sideOf(scene, one, passage) >= 0)
}

function sideOf(scene: Scene, one: Discrepancy, passage: Passage): number {
  const at = scene.place(passage)
  return at ? one.sides.findIndex(side => side.loci.some(locus => touches(locus, at))) : -1
}

/** Passages of the truth that stand in no report: the table or the reading of the reports is wrong. */
export function lostPassages({ truth, reports }: Example, dossier: Dossier): string[] {
  const scene = sceneOf(reports, dossier)
  const all: readonly Passage[] = [
    ...truth.chains,
    ...truth.utterances.flatMap(one => one.witnesses),
    ...truth.variants.flatMap(one => one.readings),
    ...truth.origins,
    ...[...truth.disagreements, ...truth.notDisagreements].flatMap(one => one.sides),
    ...truth.sole,
  ]
  return all.filter(one => scene.place(one) === undefined).map(one => `${one.report}: ${one.text}`)
}

const mark = (list: string, ok: boolean, what: string): Mark => ({ list, ok, what })

interface Scene {
  readonly dossier: Dossier
  readonly of: (file: string) => Report | undefined
  readonly place: (passage: Passage) => { readonly report: Report; readonly span: Span } | undefined
  readonly name: (id: string | null) => string
}

function sceneOf(reports: ReadonlyMap<string, Report>, dossier: Dossier): Scene {
  const of = (file: string): Report | undefined =>
    dossier.reports.find(one => one.hash === reports.get(file)?.hash)
  return {
    dossier,
    of,
    place: ({ report: file, text }) => {
      const report = of(file)
      const start = report?.text.indexOf(text) ?? -1
      return report && start >= 0 ? { report, span: { start, end: start + text.length } } : undefined
    },
    name: id => (id === null ? '?' : (dossier.entities.find(one => one.id === id)?.name ?? id)),
  }
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const touches = (locus: Locus, at: { report: Report; span: Span }): boolean =>
  locus.report === at.report.id && locus.spans.some(span => meets(span, at.span))

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
}

/** Names match where one holds the other ("Narrows Press", "Narrows Press Agency") or is its initials. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name.toLowerCase().replace(/^the /, '').normalize('NFKD').replace(/\p{M}/gu, '')
  const initials = (name: string): string =>
    name
      .split(/\s+/)
      .map(word => word[0])
      .join('')
      .toLowerCase()
  const [left, right] = [plain(a), plain(b)]
  return left.includes(right) || right.includes(left) || initials(a) === right || initials(b) === left
}

function chain(scene: Scene, one: Truth['chains'][number]): Mark {
  const at = scene.place(one)
  const statement = at?.report.layers.statements
    .filter(each => each.spans.some(span => meets(span, at.span)))
    .sort(
      (a, b) =>
        b.spans.reduce(
          (sum, span) =>
            sum + Math.max(0, Math.min(span.end, at.span.end) - Math.max(span.start, at.span.start)),
          0,
        ) -
        a.spans.reduce(
          (sum, span) =>
            sum + Math.max(0, Math.min(span.end, at.span.end) - Math.max(span.start, at.span.start)),
          0,
        ),
    )[0]
  const names = statement?.sources.map(id =>
    id === null
      ? '?'
      : (scene.dossier.entities.find(each => each.locals.includes(id))?.name ??
        at?.report.layers.entities.find(each => each.id === id)?.name ??
        id),
  )
  const ok =
    names !== undefined &&
    names.length === one.sources.length &&
    one.sources.every((source, i) => sameName(source, names[i] as string))
  return mark(
    'chains',
    ok,
    `${one.report}: ${one.text.slice(0, 60)} | ${one.sources.join(' < ')} | got ${names?.join(' < ') ?? 'no statement'}`,
  )
}

function joined(scene: Scene, a: Passage, b: Passage): boolean {
  const [left, right] = [scene.place(a), scene.place(b)]
  if (!left || !right) return false
  return scene.dossier.alignments.some(
    one =>
      one.witnesses.some(each => touches(each.locus, left)) &&
      one.witnesses.some(each => touches(each.locus, right)),
  )
}

function variant(scene: Scene, readings: readonly Passage[]): Mark {
  const places = readings.map(scene.place)
  const ok = scene.dossier.alignments.some(one =>
    one.variants.some(segment => {
      const reached = places.filter(
        at =>
          at &&
          segment.readings.some(reading =>
            reading.witnesses.some(
              each => one.witnesses[each.witness]?.locus.report === at.report.id && meets(each, at.span),
            ),
          ),
      )
      return (
        segment.readings.length > 1 &&
        segment.readings.some(reading => reading.kind === 'substantive') &&
        reached.length >= 2
      )
    }),
  )
  return mark('variants', ok, readings.map(one => `${one.report}: ${one.text}`).join(' <> '))
}

function origin(scene: Scene, one: Truth['origins'][number]): Mark {
  const at = scene.place(one)
  const found = scene.dossier.alignments
    .filter(each => at && each.witnesses.some(witness => touches(witness.locus, at)))
    .sort((a, b) => b.witnesses.length - a.witnesses.length)[0]
  const got = found
    ? `${found.origins.atLeast}-${found.origins.atMost} ${found.origins.named.map(scene.name).join(', ')} in ${found.witnesses.map(each => scene.dossier.reports.find(report => report.id === each.locus.report)?.siglum).join('')}`
    : 'no alignment'
  const ok =
    found !== undefined &&
    found.origins.atLeast === one.atLeast &&
    Math.abs(found.origins.atMost - one.atMost) <= 1
  return mark(
    'origins',
    ok,
    `${one.text.slice(0, 60)} | ${one.atLeast}-${one.atMost} ${one.named.join(', ')} | got ${got}`,
  )
}

const disagrees = (scene: Scene, sides: readonly Passage[]): boolean =>
  scene.dossier.discrepancies.some(one => separates(scene, one, sides))

function sole(scene: Scene, one: Passage): boolean {
  const at = scene.place(one)
  return at !== undefined && scene.dossier.account.sole.some(each => touches(each.locus, at))
}

const entityNamed = (dossier: Dossier, name: string): string | undefined =>
  dossier.entities.find(one => [one.name, ...one.variants].some(each => each === name))?.id

/** All are known, each as an entity of its own. */
function areApart(dossier: Dossier, names: readonly string[]): boolean {
  const known = names.map(name => entityNamed(dossier, name)).filter(id => id !== undefined)
  return known.length === names.length && new Set(known).size === names.length
}

/** A form may carry a title before the name. */
function holdsForm(scene: Scene, name: string, form: string): boolean {
  const entity = scene.dossier.entities.find(one => [one.name, ...one.variants].includes(name))
  if (!entity) return false
  return scene.dossier.reports.some(report =>
    report.layers.mentions.some(
      each =>
        entity.locals.includes(each.entity) &&
        form.toLowerCase().includes(report.text.slice(each.start, each.end).toLowerCase()) &&
        report.text.slice(Math.max(0, each.end - form.length - 2), each.end + form.length).includes(form),
    ),
  )
}

function isSetAside(scene: Scene, one: Passage & { role: string }): boolean {
  const at = scene.place(one)
  const report = scene.of(one.report)
  if (!at) return report?.path?.endsWith('.html') === true && !report.text.includes(one.text)
  const block = report?.layers.blocks.find(each => meets(each, at.span))
  return (
    block !== undefined &&
    (block.role === one.role ||
      (!/^(?:headline|crosshead)$/.test(one.role) &&
        !/^(?:headline|standfirst|body|crosshead)$/.test(block.role)))
  )
}

function derives(scene: Scene, one: { report: string; from: string; kind: string }): boolean {
  const report = scene.of(one.report)
  const donor = scene.of(one.from)
  return scene.dossier.derivations.some(
    each =>
      each.report === report?.id &&
      each.kind === one.kind &&
      (donor ? each.from.id === donor.id : sameName(each.from.label, one.from)),
  )
}
