/** Loaded before a program by `node --import`: at its end it writes seconds of processor time of all its threads and its greatest resident memory, in MB, to file descriptor 3. */
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

process.on('exit', () => {
  if (!isMainThread) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}`)
})
