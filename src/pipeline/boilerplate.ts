import { slice } from '../model/index.ts'
import type { Block, Report } from '../model/index.ts'

/** Articles of one host that must have a line for it to be the host's own. */
const ARTICLES = 3
/** Share of the lines of the shorter of two reports from which they are versions of one article ("Update 2"). */
const VERSIONS = 0.5
/** Holders of a line that are looked at: three unlike ones among so many show as well as all. */
const LOOKED_AT = 24

/** A running line as it is compared: without differences of white space. */
const lineOf = (text: string, block: Block): string => slice(text, block).trim().replace(/\s+/gu, ' ')

/** Whose page it is: the host of the address, else the outlet. */
function hostOf({ url, outlet }: Report): string | undefined {
  if (url && URL.canParse(url)) return new URL(url).hostname.replace(/^www\./u, '')
  return outlet?.toLowerCase()
}

/**
 * The lines that no report has alone on its host: "Sign up to our evening letter" under three articles of one paper is the
 * paper's, and no part of any of them. Versions of one article share their lines and count as one. By the id of each report.
 */
export function boilerplateOf(reports: readonly Report[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>()
  for (const members of Map.groupBy(reports, hostOf)) {
    const [host, of] = members
    if (host === undefined || of.length < ARTICLES) continue
    const lines = commonLines(of)
    if (lines.size > 0) for (const { id } of of) found.set(id, lines)
  }
  return found
}

function commonLines(reports: readonly Report[]): Set<string> {
  const lines = reports.map(
    ({ text, layers }) =>
      new Set(layers.blocks.filter(({ role }) => role === 'body').map(block => lineOf(text, block))),
  )
  const holders = new Map<string, number[]>()
  for (const [at, own] of lines.entries())
    for (const line of own) {
      const held = holders.get(line)
      if (held === undefined) holders.set(line, [at])
      else held.push(at)
    }
  const areVersions = (a: number, b: number): boolean => {
    const [left, right] = [lines[a] as Set<string>, lines[b] as Set<string>]
    const shared = [...left].filter(line => right.has(line)).length
    return shared >= VERSIONS * Math.min(left.size, right.size)
  }
  const isCommon = (at: readonly number[]): boolean => {
    const apart: number[] = []
    for (const one of at.slice(0, LOOKED_AT))
      if (!apart.some(other => areVersions(one, other))) apart.push(one)
    return apart.length >= ARTICLES
  }
  return new Set([...holders].filter(([, at]) => at.length >= ARTICLES && isCommon(at)).map(([line]) => line))
}

/** Sets apart the running lines that are a host's own. */
export const withoutBoilerplate = (
  blocks: readonly Block[],
  text: string,
  lines: ReadonlySet<string>,
): readonly Block[] =>
  lines.size === 0
    ? blocks
    : blocks.map(block =>
        block.role === 'body' && lines.has(lineOf(text, block))
          ? { ...block, role: 'notice', by: 'blocks/host', certainty: 'implied' }
          : block,
      )
