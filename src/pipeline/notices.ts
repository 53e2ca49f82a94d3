import type { Notice, Report } from '../model/index.ts'
import { type Engine, speaks } from './annotate.ts'

/** What the user must know about the reports of a story before relying on what was found in them. */
export function noticesOf(reports: readonly Report[], engine: Engine): Notice[] {
  return reports.flatMap((report): Notice[] => {
    const of = (code: string, severity: Notice['severity'], what: string): Notice => ({
      code,
      severity,
      message: `${report.siglum} ${what}`,
      ...(report.path === undefined ? {} : { at: { path: report.path } }),
    })
    if (!speaks(engine, report))
      return [
        of(
          'language-unsupported',
          'warning',
          `is in "${report.language}": blocks, digit dates and copies were read, attributions were not`,
        ),
      ]
    return [
      ...(report.published === null
        ? [
            of(
              'date-not-stated',
              'info',
              'states no date; its relative dates hang on the other reports of the story',
            ),
          ]
        : []),
      ...(report.extent === 'excerpt'
        ? [of('excerpt', 'info', 'is held in part; what it tells beyond that is not known')]
        : []),
    ]
  })
}
