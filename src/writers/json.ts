import type { Dossier } from '../model/index.ts'

/** The dossier itself: one line, keys in the order given. */
export const writeJson = (dossier: Dossier): string => `${JSON.stringify(dossier)}\n`
