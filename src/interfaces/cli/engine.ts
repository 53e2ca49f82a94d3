import { compileLess } from '../../adapters/index.ts'
import type { Dossier, Report } from '../../model/index.ts'
import type { CollateOptions } from '../../pipeline/index.ts'
import type { Asked, QuotationCheck } from '../../story/index.ts'

/** What the commands need of the stages; loaded when a command needs it, to keep the start of the others quick. */
export interface Engine {
  readonly collate: (reports: readonly Report[], options: CollateOptions) => Promise<Dossier[]>
  readonly check: (quotation: string, dossiers: readonly Dossier[], asked: Asked) => Promise<QuotationCheck>
}

/** The stages with the words and weights that are shipped. Weights are read at the first call that needs them. */
export async function loadEngine(): Promise<Engine> {
  compileLess()
  const library = () => import('../../index.ts')
  return {
    collate: async (reports, options) => (await library()).collate(reports, options),
    check: async (quotation, dossiers, asked) => (await library()).check(quotation, dossiers, asked),
  }
}
