import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read, readStream } from './index.ts'
import type { Hints, Intake } from './index.ts'
import { LIMITS } from './limits.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function streamed(bytes: Uint8Array, size: number, hints: Hints): Promise<Intake[]> {
  const intakes: Intake[] = []
  for await (const intake of readStream(cut(bytes, size), hints)) intakes.push(intake)
  return intakes
}

const joined = (intakes: readonly Intake[]): Intake => ({
  reports: intakes.flatMap(intake => intake.reports),
  notices: intakes.flatMap(intake => intake.notices),
})

const PROSE = 'The fictional harbour minister said on Monday — “soon” — that the lock would open. '
const LINES = Array.from({ length: 200 }, (_, n) => JSON.stringify({ id: `n${n}`, text: PROSE.repeat(6) }))

describe('an input in pieces', () => {
  const inputs: Record<string, string | Uint8Array> = {
    'lines.jsonl': `${LINES.join('\n')}\n`,
    'windows.jsonl': LINES.join('\r\n'),
    'macintosh.jsonl': LINES.join('\r'),
    'broken.jsonl': [...LINES, '{broken', '', ...Array.from({ length: 30 }, () => '[]'), LINES[0]].join('\n'),
    'hopeless.jsonl': Array.from({ length: 9000 }, () => '{broken').join('\n'),
    'array.json': `[${LINES.join(',\n')}]`,
    'wide.jsonl': Buffer.from(`\uFEFF${LINES.join('\n')}`, 'utf16le'),
    'short.jsonl': LINES[0] as string,
    'long.txt': PROSE.repeat(2000),
    'empty.txt': '',
    'page.html': `<h1>Lock opens</h1>${`<p>${PROSE}</p>`.repeat(1000)}`,
    'film.bin': new Uint8Array(100_000),
  }
  for (const [path, content] of Object.entries(inputs)) {
    test(`reads as it does whole: ${path}`, async () => {
      const bytes = typeof content === 'string' ? encode(content) : content
      const whole = await read(bytes, { path })
      for (const size of [1000, 65_536, bytes.length + 1])
        assert.deepEqual(joined(await streamed(bytes, size, { path })), whole, `in pieces of ${size}`)
    })
  }
  test('gives a report before the next piece is asked for', async () => {
    let asked = 0
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++
        yield encode(`${LINES[0]}\n`.repeat(200))
      }
    }
    const intakes = readStream(pieces(), { path: 'endless.jsonl' })
    assert.equal((await intakes.next()).value?.reports.length, 1)
    assert.equal(asked, 1)
    await intakes.return(undefined)
  })
  test('of which one line is too long loses that line only', async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield encode(`${LINES.join('\n')}\n{"text":"`)
      const much = new Uint8Array(LIMITS.text).fill(97)
      for (let n = 0; n < 4; n++) yield much
      yield encode(`"}\n${JSON.stringify({ text: PROSE })}`)
    }
    const intakes: Intake[] = []
    for await (const intake of readStream(pieces(), { path: 'long.jsonl' })) intakes.push(intake)
    const { reports, notices } = joined(intakes)
    assert.equal(reports.length, LINES.length + 1)
    assert.deepEqual(
      notices.map(({ code, at }) => [code, at?.line]),
      [['too-large', LINES.length + 1]],
    )
  })
})
