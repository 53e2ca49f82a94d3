import { isMark, lowerAt, tagAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Tags of words that a noun phrase is made of. */
export const NOMINAL = /^(?:NN|NNS|NNP|NNPS|CD|JJ|JJR|JJS|DT|PDT|PRP\$|POS|\$)$/

/** "the Sund-based shipping line": where a body is, in front of it. */
export const isOfCity = (scene: Scene, i: number): boolean => /-based$/.test(lowerAt(scene, i))

/** Whether a token can stand inside a noun phrase. */
export const inPhrase = (scene: Scene, i: number): boolean =>
  NOMINAL.test(tagAt(scene, i)) || isOfCity(scene, i) || isModifierVerb(scene, i)

/** Participles that tell of an office or a lot, and open a phrase without an article: "told [visiting President Ana Velde]". */
const OF_STANDING =
  /^(?:visiting|outgoing|incoming|departing|acting|ousted|deposed|jailed|imprisoned|detained|exiled|retired|fired|sacked|suspended|injured|wounded)$/

/** "the detained minister", "the leading paper": a participle between determiner or adjective and noun. */
const isModifierVerb = (scene: Scene, i: number): boolean => {
  if (!/^(?:NN|JJ)/.test(tagAt(scene, i + 1))) return false
  if (OF_STANDING.test(lowerAt(scene, i)) && /^VB[NG]$/.test(tagAt(scene, i))) return true
  // behind a quotation even what looks like a finite verb is a participle: the finite one follows the name
  if (closesQuotation(scene, i - 1))
    return (
      /^VB[NGD]$/.test(tagAt(scene, i)) &&
      scene.lower[i]?.endsWith('ed') === true &&
      !scene.locale.speech.cueVerbs.has(scene.stems[i] ?? '')
    )
  return /^VB[NG]$/.test(tagAt(scene, i)) && /^(?:DT|JJ|PRP\$|POS|CD)$/.test(tagAt(scene, i - 1))
}

/** `"...," retired captain Idris Vale said`: behind a quotation a participle opens the phrase. */
const closesQuotation = (scene: Scene, i: number): boolean =>
  isMark(scene, i) && (scene.regionOf[i] ?? -1) >= 0 && scene.regionOf[i + 1] === -1
