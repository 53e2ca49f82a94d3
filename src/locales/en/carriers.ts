import type { CarrierWords } from '../carriers.ts'

/** By which English words carriers are told from other names. */
export const CARRIERS: CarrierWords = {
  perfect: /\b(?:has|have|had)\b/,
  unnamed: /media|agency|broadcaster|newspaper|television/i,
  joined: /\band\b/,
  again: /^(?:The|Its|That|This)\s/,
  dispatch: /\b(?:report|readout|dispatch|account)\b/i,
  official: /\b(?:official|state|state-run|state-owned|government)\b/i,
  nation:
    /(\p{Lu}\p{Ll}{3})\p{Ll}*(?:['’]s)?\s(?:official|state(?:-run|-owned)?|government)\s(?:\p{Ll}+\s)*$/u,
  stateMedia: /(\p{Lu}\p{Ll}{3})\p{Ll}*(?:['’]s)?\sstate\smedia/u,
  service: 'service',
  label: /^\s(?:news\s|press\s)?(\p{L}+)/u,
  informant: /^['’]s?\s(?:own\s)?(\p{L}+)$/u,
  articleBefore: /\bthe\s*$/i,
}
