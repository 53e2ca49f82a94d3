// Checks every citation of a dossier, then breaks one and checks again. All text here is fiction.
import { collate, readReport, summarise, verify } from '../src/index.ts'

const text =
  'The lock will open on Friday, harbour minister Zora Fictive said. "No barge was lost," she added.'
const report = await readReport(new TextEncoder().encode(text), { outlet: 'Narrow Wire' })
const [dossier] = await collate([report])
if (dossier === undefined) throw new Error('no story')
console.log(summarise(verify(dossier, [report])).failed, 'checks do not hold')

const forged = JSON.parse(JSON.stringify(dossier).replaceAll('No barge', 'One barge'))
for (const { ok, at, message } of verify(forged, [report])) if (!ok) console.log(at, message)
