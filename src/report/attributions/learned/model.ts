import { ByteReader, loadChain } from '../../../text/index.ts'
import type { ChainModel } from '../../../text/index.ts'

/** The trained finder of attributions: a chain that labels cues, and one that labels source and content of one cue. */
export interface AttributionModel {
  /** Labels of {@link CUE_LABELS}. */
  readonly cues: ChainModel
  /** Labels of {@link SPAN_LABELS}. */
  readonly spans: ChainModel
}

/** Outside, first token of a cue, further token of a cue. */
export const CUE_LABELS = { outside: 0, begins: 1, goesOn: 2 } as const
/** Outside; first and further tokens of a source; first and further tokens of content. */
export const SPAN_LABELS = { outside: 0, source: 1, content: 3 } as const
/** First bytes of the weights file. */
export const ATTRIBUTIONS_MAGIC = 'VATT1'

/** Reads a weights file: magic, length of the chain of cues, that chain, the chain of spans. Throws a RangeError where the bytes are not such a file. */
export function loadAttributions(bytes: Uint8Array): AttributionModel {
  const reader = new ByteReader(bytes)
  for (const char of ATTRIBUTIONS_MAGIC) {
    if (reader.byte() !== char.charCodeAt(0)) throw new RangeError('not a weights file of attributions')
  }
  const length = reader.number()
  const start = reader.place
  return {
    cues: loadChain(bytes.subarray(start, start + length)),
    spans: loadChain(bytes.subarray(start + length)),
  }
}
