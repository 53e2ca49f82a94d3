import type { Dossier, Since } from '../../../model/index.ts'
import type { Ledger } from '../ledger.ts'
import { changedDisagreements } from './disagreements.ts'
import { comparisonOf } from './news.ts'
import { holdingsSince } from './reports.ts'
import { changedStatements } from './statements.ts'

/**
 * What has changed since an earlier account of the story: its reports, what they tell and where they disagree. What rests
 * only on copies is no news.
 */
export function composeSince(ledger: Ledger, earlier: Dossier): Since {
  const holdings = holdingsSince(earlier, ledger.reports)
  const comparison = comparisonOf(ledger, earlier, holdings)
  return {
    story: earlier.story.id,
    seal: earlier.generator.seal ?? null,
    reports: [...holdings.fresh],
    gone: holdings.gone,
    statements: changedStatements(comparison),
    disagreements: changedDisagreements(comparison),
  }
}
