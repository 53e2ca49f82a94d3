import { stderr, stdout } from 'node:process'
import { runCommandLine } from './program.ts'

// A reader that has had enough (`| head`) closes the pipe: that is no failure.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
// Nothing is half written at any time, so an interrupt may end the process at once.
process.on('SIGINT', () => process.exit(130))

try {
  process.exitCode = await runCommandLine(process.argv.slice(2))
} catch (error) {
  // A mistake of this program: the whole trace, because whoever reports it needs it.
  stderr.write(
    `variorum: internal error; please report it\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = 2
}
