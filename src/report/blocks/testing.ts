import { NO_LAYERS, type Report } from '../../model/index.ts'

/** A report of a text, for tests. */
export const reportOf = (text: string, given: Partial<Report> = {}): Report => ({
  id: 'r_test',
  siglum: '',
  kind: 'report',
  text,
  hash: '',
  outlet: null,
  headlines: [],
  authors: [],
  published: null,
  modified: null,
  credits: [],
  language: 'en',
  extent: 'full',
  layers: NO_LAYERS,
  ...given,
})
