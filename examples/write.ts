// Collates the shipped example and writes its account in two formats.
import { readFile } from 'node:fs/promises'
import { collate, readReports, write } from '../src/index.ts'

const names = ['wire.jsonl', 'obs.html', 'harrow-courier.txt']
const readings = names.map(async path =>
  readReports(await readFile(new URL(`../dossiers/visit/reports/${path}`, import.meta.url)), { path }),
)
const reports = (await Promise.all(readings)).flatMap(reading => reading.reports)

for (const dossier of await collate(reports)) {
  console.log(new TextDecoder().decode(write(dossier, 'text', { width: 72 })))
  console.log(`As a page: ${write(dossier, 'html').length} bytes`)
}
