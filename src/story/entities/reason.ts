/** Why two entities of two reports are one; `sure` where the names themselves say so, else a likeness that yields to every sure join. */
export interface Reason {
  readonly why: string
  readonly sure: boolean
  /** A likeness that goes before all others: the names say the same, but one says less. */
  readonly close?: boolean
}

/** A reason that the names themselves give. */
export const sure = (why: string): Reason => ({ why, sure: true })

/** A likeness. */
export const likely = (why: string): Reason => ({ why, sure: false })
