/** The command line asks for something that cannot be: one line for the user, exit code 2. */
export class UsageError extends Error {}

/** What a command ends with: 0 done, 1 a check failed, 2 bad usage or some input unreadable. */
export type ExitCode = 0 | 1 | 2
