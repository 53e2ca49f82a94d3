import { readFile } from 'node:fs/promises'

/** The bytes of the trained tagger for a language, or null where none is shipped. Throws where the file is there and cannot be read. */
export async function taggerWeights(language = 'en'): Promise<Uint8Array | null> {
  if (!/^[a-z]{2,3}$/.test(language)) return null
  try {
    return await readFile(new URL(`../../weights/${language}/tagger.bin`, import.meta.url))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
