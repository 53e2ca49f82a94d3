import type { Block } from '../../../model/index.ts'

/** A block with its words. */
export interface Piece extends Block {
  readonly words: string
}

/** What the first piece that states it says. */
export function first(
  pieces: readonly Piece[],
  read: (piece: Piece) => string | undefined,
): string | undefined {
  for (const piece of pieces) {
    const found = read(piece)
    if (found !== undefined) return found
  }
  return undefined
}
