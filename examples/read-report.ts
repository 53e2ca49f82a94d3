// Reads the bytes of one report. All text here is fiction.
import { readReport } from '../src/index.ts'

const page = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Fictional Post"></head>
<body><article><h1>Lock opens</h1><p class="byline">By Ana Fictional</p>
<p>The harbour minister said on Monday that the lock would open.</p></article></body></html>`

const report = await readReport(new TextEncoder().encode(page), { url: 'https://post.example/lock' })
console.log(report.id, report.outlet, report.headlines)
console.log(report.text)
