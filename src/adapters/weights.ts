import { readFile } from 'node:fs/promises'

/** What is learned for a language, one file each. */
export type WeightsLayer = 'tagger' | 'names' | 'attributions'

/** The bytes of a trained layer for a language, or null where none is shipped. Throws where the file is there and cannot be read. */
export async function weightsOf(layer: WeightsLayer, language = 'en'): Promise<Uint8Array | null> {
  if (!/^[a-z]{2,3}$/.test(language)) return null
  try {
    return await readFile(new URL(`../../weights/${language}/${layer}.bin`, import.meta.url))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
