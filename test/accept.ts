/**
 * Takes the account of a story as it is made now for the expected one, after review: node test/accept.ts visit
 */
import { writeFileSync } from 'node:fs'
import { expectedFile, lineDiff, readExpected } from './expected.ts'
import { golden } from './golden.ts'
import { render } from './render.ts'
import { EXAMPLES } from './truth.ts'

const stories = process.argv.slice(2)
const unknown = stories.filter(name => !EXAMPLES.includes(name))
if (stories.length === 0 || unknown.length > 0) {
  process.stderr.write(`node test/accept.ts STORY...; the stories are ${EXAMPLES.join(', ')}\n`)
  process.exit(2)
}
for (const name of stories) {
  const now = render((await golden(name)).dossier)
  const changed = lineDiff(readExpected(name) ?? '', now)
  writeFileSync(expectedFile(name), now)
  process.stdout.write(changed.length ? `${changed.join('\n')}\n${name}: accepted\n` : `${name}: no change\n`)
}
