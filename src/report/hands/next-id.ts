import type { ReportEntity } from '../../model/index.ts'

/** The id of one more entity of a report. */
export const nextId = (entities: readonly ReportEntity[], report: string): string =>
  `${report}#${1 + entities.reduce((most, { id }) => Math.max(most, Number(id.slice(id.lastIndexOf('#') + 1)) || 0), 0)}`
