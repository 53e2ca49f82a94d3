import type { Report } from '../model/index.ts'

/** The reports in canonical order: published (missing last), outlet, url, hash of the text. */
export function canonicalOrder(reports: readonly Report[]): Report[] {
  const key = (report: Report): string[] => [
    report.published ?? '\uffff',
    report.outlet ?? '\uffff',
    report.url ?? '\uffff',
    report.hash,
    report.id,
  ]
  return [...reports].sort((a, b) => {
    const left = key(a)
    const right = key(b)
    const at = left.findIndex((part, i) => part !== right[i])
    return at < 0 ? 0 : (left[at] as string) < (right[at] as string) ? -1 : 1
  })
}

/** A, B, ... Z, AA, AB, ... */
export function siglumOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglumOf(Math.floor(index / 26) - 1) + letter
}
