import { UsageError } from './usage.ts'

/** More workers than any machine this runs on has cores. */
const MOST_JOBS = 64

/** The number of workers that `--jobs` or the settings file asks for; 1 where neither does. Throws a UsageError for anything but a small whole number. */
export function jobsOf(asked: string | number | undefined): number {
  const jobs = Number(asked ?? 1)
  if (asked === '' || !Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs ${asked}: is no whole number from 1 to ${MOST_JOBS}`)
  return jobs
}
