/** Fewer bytes of letters than this (UTF-8) are not enough to tell a language. Names alone ("Kim Jong Un") mislead. */
const ENOUGH = 16
/** The detector itself looks at the first thousand characters. */
const SAMPLE = 1000

/** The language of a text as a BCP 47 primary subtag; `und` where it is short or could be several. */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE).toWellFormed()
  const letters = sample.replace(/\P{L}+/gu, '')
  if (Buffer.byteLength(letters) < ENOUGH) return 'und'
  const { eld } = await import('eld/extrasmall')
  const result = eld.detect(sample)
  return result.language !== '' && result.isReliable() ? result.language : 'und'
}

/** The language of a page: what the text says; where that is undecided, what the page declares. A declared tag of the same language is kept whole, for its region. */
export async function languageOfPage(text: string, declared: string | null): Promise<string> {
  const tag = canonicalTag(declared)
  const found = await languageOf(text)
  if (tag === null) return found
  return found === 'und' || tag.split('-')[0] === found ? tag : found
}

function canonicalTag(declared: string | null): string | null {
  try {
    return Intl.getCanonicalLocales((declared ?? '').trim().replace(/_/g, '-'))[0] ?? null
  } catch {
    return null
  }
}
