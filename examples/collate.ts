// Collates three reports of one event into one dossier. All text here is fiction.
import { collate, readReports } from '../src/index.ts'

const records = [
  {
    outlet: 'Narrow Wire',
    text: 'The lock will open on Friday, minister Zora Fictive said. "No barge was lost," she said.',
  },
  { outlet: 'The Fictional Post', text: '"No barge was lost," Zora Fictive said, according to Narrow Wire.' },
  {
    outlet: 'Invented News',
    text: 'Minister Zora Fictive said that no barge was lost, Narrow Wire reported.',
  },
]
const { reports, notices } = await readReports(
  new TextEncoder().encode(records.map(record => JSON.stringify(record)).join('\n')),
)
for (const notice of notices) console.error(notice.message)

for (const dossier of await collate(reports, {
  onProgress: (done, total) => console.error(`${done}/${total}`),
})) {
  for (const { witnesses, origins } of dossier.alignments) {
    console.log(`${witnesses.length} witnesses, ${origins.atLeast} to ${origins.atMost} origins`)
  }
}
