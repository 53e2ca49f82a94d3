import type { Dossier, Report } from '../../model/index.ts'
import { NO_LAYERS } from '../../model/index.ts'

/** What the commands need of the stages; loaded when a command needs it, to keep the start of the others quick. */
export interface Engine {
  /** Cleaning only: the report with its blocks, and what they say about outlet, date and authors. */
  readonly clean: (report: Report) => Promise<Report>
  readonly annotate: (report: Report) => Promise<Report>
  readonly collate: (
    reports: readonly Report[],
    options: { readonly onProgress?: (done: number, total: number, what: string) => void },
  ) => Promise<Dossier[]>
}

/** The stages with the words and weights that are shipped. Weights are read at the first call that needs them. */
export async function loadEngine(): Promise<Engine> {
  return {
    clean,
    annotate: async report => (await import('../../index.ts')).annotate(report),
    collate: async (reports, options) => (await import('../../index.ts')).collate(reports, options),
  }
}

async function clean(report: Report): Promise<Report> {
  const [{ describe, findBlocks }, { english }] = await Promise.all([
    import('../../report/index.ts'),
    import('../../locales/index.ts'),
  ])
  const blocks = findBlocks(report, english)
  return describe({ ...report, layers: { ...NO_LAYERS, blocks } }, blocks, english)
}
