import type { Dossier, Verdict } from '../model/index.ts'
import { checkAccount } from './account.ts'
import { checkAlignment } from './alignments.ts'
import { checkDerivations } from './derivations.ts'
import { checkDiscrepancies } from './discrepancies.ts'
import { checkEntities } from './entities.ts'
import { hold } from './held.ts'
import { checkJson, checkSeal } from './json.ts'
import { checkLayers } from './layers.ts'
import { checkLoci } from './loci.ts'
import { checkReports, type Given } from './reports.ts'
import { checkShape } from './shape.ts'
import { checkSince } from './since.ts'
import { fill, openVerdicts } from './withheld.ts'

/**
 * Reads a dossier again, with code of its own, and returns one verdict for each law at each place where it
 * applies: those that hold (`ok`) as well as those that do not.
 *
 * `reports` are the texts that the dossier was made from, as they were read; where they are given, each report of
 * the dossier has to be among them, by the hash of its text. Without them a forger who changes a text, its hash
 * and every locus in it in step, and seals anew, cannot be told from an honest hand.
 *
 * Where a dossier leaves out the texts, those that are given stand in for them, by their hashes. What could not be compared
 * because a text is missing is `open`: it neither holds nor fails.
 *
 * Takes any value and never throws: what is no JSON, or no dossier of the format `variorum/1`, gets failed
 * verdicts of the laws `json`, `schema` or `shape`, and nothing further is looked at. `at` is a JSON Pointer
 * (RFC 6901); digests are SHA-256 over UTF-8; the seal is over canonical JSON (RFC 8785).
 */
export function verify(dossier: unknown, reports?: readonly Given[]): Verdict[] {
  const json = checkJson(dossier)
  if (!json.ok) return [json]
  const shape = checkShape(dossier)
  const verdicts = [json, ...shape]
  if (shape.some(verdict => !verdict.ok)) return verdicts
  return [...verdicts, ...checkLaws(dossier as Dossier, reports)]
}

function checkLaws(sealed: Dossier, given?: readonly Given[]): Verdict[] {
  const { dossier, unknown } = fill(sealed, given)
  const held = hold(dossier)
  const verdicts = [
    ...checkSeal(sealed),
    ...checkReports(held, given),
    ...dossier.reports.flatMap((report, index) => checkLayers(report, `/reports/${index}`)),
    ...checkEntities(held),
    ...checkLoci(held),
    ...dossier.alignments.flatMap((alignment, index) =>
      checkAlignment(held, alignment, `/alignments/${index}`),
    ),
    ...checkDerivations(held),
    ...checkDiscrepancies(held),
    ...checkAccount(held),
    ...checkSince(held),
  ]
  return openVerdicts(verdicts, held, unknown)
}
