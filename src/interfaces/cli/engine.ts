import type { Dossier, Report } from '../../model/index.ts'

/** What the commands need of the stages; loaded when a command needs it, to keep the start of the others quick. */
export interface Engine {
  readonly collate: (
    reports: readonly Report[],
    options: {
      readonly jobs?: number
      readonly onProgress?: (done: number, total: number, what: string) => void
    },
  ) => Promise<Dossier[]>
}

/** The stages with the words and weights that are shipped. Weights are read at the first call that needs them. */
export async function loadEngine(): Promise<Engine> {
  return { collate: async (reports, options) => (await import('../../index.ts')).collate(reports, options) }
}
