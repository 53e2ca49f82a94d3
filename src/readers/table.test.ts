import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Intake } from './intake.ts'
import { LIMITS } from './limits.ts'
import { read } from './read.ts'
import { readStream } from './stream.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const table = (text: string, path = 'a.csv'): Promise<Intake> => read(encode(text), { path })
const messages = ({ notices }: Intake): string[] => notices.map(({ message }) => message)

describe('a table', () => {
  test('names its columns after the keys of a record; the others are kept', async () => {
    const { reports, notices } = await table(
      '\uFEFFOutlet,published,headline,TEXT,url,desk\r\nThe Fictional Post,2031-02-03,Lock opens,"It ""opens"",\nat once.",https://post.example/1,city\r\n',
    )
    assert.deepEqual(notices, [])
    const [report] = reports
    assert.equal(report?.text, 'It "opens",\nat once.')
    assert.equal(report?.outlet, 'The Fictional Post')
    assert.equal(report?.published, '2031-02-03')
    assert.equal(report?.url, 'https://post.example/1')
    assert.deepEqual(report?.headlines, [{ text: 'Lock opens', from: 'given' }])
    assert.deepEqual(report?.meta, { desk: 'city' })
  })
  test('may be parted by tabs or semicolons, and hold HTML', async () => {
    assert.equal((await table('id\ttext\nA\tIt opens.\n', 'a.tsv')).reports[0]?.id, 'A')
    assert.equal((await table('id;html\nA;<p>It opens.</p>\n')).reports[0]?.text, 'It opens.')
  })
  test('is told by its content', async () => {
    assert.equal((await table('outlet,text\nA,It opens.\n', 'a')).reports[0]?.outlet, 'A')
    for (const prose of ['The text, said the outlet, is short.\nMore.', 'outlet,text', 'text\nA word.'])
      assert.equal((await table(prose, 'a.txt')).reports[0]?.text, prose)
  })
  test('in windows-1252 is decoded', async () => {
    const { reports } = await read(Buffer.from('outlet,text\nA,The caf\xe9 opens.\n', 'latin1'), {
      path: 'a.csv',
    })
    assert.equal(reports[0]?.text, 'The café opens.')
  })
  test('loses a row without a text, and goes on', async () => {
    const intake = await table('outlet,text\nA,\nB,It opens.\n\nC\n')
    assert.deepEqual(
      intake.reports.map(({ outlet }) => outlet),
      ['B'],
    )
    assert.deepEqual(messages(intake), [
      'row 1: its text is empty; fill the column text or html',
      'row 3: its text is empty; fill the column text or html',
    ])
  })
  test('that is broken gives what stood before, and one line', async () => {
    const open = await table('outlet,text\nA,It opens.\nB,"It\n')
    assert.equal(open.reports.length, 1)
    assert.deepEqual(messages(open), ['row 2: a quotation mark is not closed; close it'])
    const long = await table(`outlet,text\nA,It opens.\nB,"${'x'.repeat(LIMITS.tableRow + 10)}"\n`)
    assert.equal(long.reports.length, 1)
    assert.match(messages(long)[0] ?? '', /^row 2: larger than 5 MB; /)
  })
  test('of any length is read row by row', async () => {
    let asked = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield encode('outlet,text\n')
      for (;;) {
        asked++
        yield encode('A,"It opens."\n'.repeat(5000))
      }
    }
    const intakes = readStream(endless(), { path: 'a.csv' })
    for (let n = 0; n < 1000; n++) assert.equal((await intakes.next()).value?.reports.length, 1)
    assert.ok(asked < 20, `asked ${asked} times`)
    await intakes.return(undefined)
  })
})
