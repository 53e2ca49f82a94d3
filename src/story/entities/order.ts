import type { Local } from './local.ts'

/** Orders entities by report and first mention. */
export const before = (a: Local, b: Local): number =>
  a.order - b.order || a.start - b.start || (a.entity.id < b.entity.id ? -1 : 1)
