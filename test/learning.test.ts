/** `variorum eval` and `variorum train` from outside, on invented corpora. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/interfaces/cli/main.ts', import.meta.url))

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-corpora-'))
})
after(() => rmSync(folder, { recursive: true, force: true }))

function run(...parameters: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

function corpus(file: string, ...records: object[]): void {
  mkdirSync(join(folder, 'corpora', file, '..'), { recursive: true })
  writeFileSync(join(folder, 'corpora', file), records.map(record => `${JSON.stringify(record)}\n`).join(''))
}

/** A treebank document of sentences written as "word/TAG word/TAG". */
function treebank(id: string, ...sentences: string[]): object {
  let text = ''
  const tokens: unknown[] = []
  const spans: [number, number][] = []
  for (const sentence of sentences) {
    const start = text.length
    for (const written of sentence.split(' ')) {
      const [word = '', tag = ''] = written.split('/')
      if (text.length > start && word !== '.') text += ' '
      tokens.push([text.length, text.length + word.length, word, 'X', tag])
      text += word
    }
    spans.push([start, text.length])
    text += ' '
  }
  return { id, genre: 'news', text: text.trimEnd(), sentences: spans, tokens, entities: [] }
}

const SENTENCES = [
  'The/DT lock/NN opened/VBD ./.',
  'Velde/NNP saw/VBD the/DT harbour/NN ./.',
  'Haddad/NNP closed/VBD a/DT gate/NN ./.',
]

describe('eval', () => {
  test('prints scores with intervals, and names in one line what is not there', () => {
    const text = 'Velde opened the lock on 5 March 2031. Haddad left the day after.'
    const timex = { start: text.indexOf('5'), end: text.indexOf('. H'), value: '2031-03-05' }
    const documents = ['a', 'b'].map(id => ({ id, text, dct: { value: '2031-03-06' }, timexes: [timex] }))
    corpus('tempeval3/train-timebank.jsonl', ...documents)
    const { code, out, err } = run('eval', 'corpora', '--layer', 'dates')
    assert.equal(code, 0)
    assert.match(out, /^layer +corpus +measure +% \[95% interval\] +beside\n/)
    assert.match(out, /\ndates +TimeBank +relaxed, F1 +\d+\.\d \[\d+\.\d, \d+\.\d\] +HeidelTime/)
    assert.equal(
      err,
      ['tempeval3/train-aquaint.jsonl', 'wikiwars/train.jsonl']
        .map(file => `variorum: ${file}: is not there; skipped\n`)
        .join(''),
    )
    const again = run('eval', 'corpora', '--layer', 'dates', '--json', '--jobs', '2')
    const scores = again.out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { measure: string; value: number; documents: number })
    assert.deepEqual(
      scores.map(one => [one.measure, one.documents]),
      [
        ['relaxed, F1', 2],
        ['strict, F1', 2],
        ['value, F1', 2],
      ],
    )
  })
  test('says in one line what is wrong with its usage', () => {
    for (const [parameters, expected] of [
      [['eval', 'nowhere'], /nowhere: is no folder; give the folder that holds the corpora/],
      [['eval', '.', '--layer', 'moods'], /unknown layer "moods"; known are attributions, tags, /],
      [['train', 'nowhere'], /nowhere: is no folder/],
      [['train', '.', '--layer', 'moods'], /unknown layer "moods"; known are tagger/],
      [['train', '.', '--without', 'moods'], /nothing is learned from "moods"; only from gum, ewt/],
      [['train', '.', '--out', 'w', '--layer', 'tagger'], /neither gum nor ewt is there/],
    ] as const) {
      const { code, out, err } = run(...parameters)
      assert.deepEqual([code, out], [2, ''], parameters.join(' '))
      assert.match(err, /^(?:variorum: [^\n]+\n)+$/)
      assert.match(err, expected)
    }
  })
})

describe('train', () => {
  test('writes weights, card and notice; the same corpora give the same bytes', () => {
    for (const bank of ['gum', 'ewt']) {
      const documents = Array.from({ length: 30 }, (_, i) => treebank(`${bank}${i}`, ...SENTENCES))
      corpus(`${bank}/train.jsonl`, ...documents)
      corpus(`${bank}/dev.jsonl`, treebank(`${bank}-dev`, ...SENTENCES))
    }
    const { code, out, err } = run('train', 'corpora', '--out', 'one', '--layer', 'tagger')
    assert.equal(code, 0, err)
    assert.match(out, /tagger {2}GUM dev, all genres, treebank tokens +100\.00 % of 14\n/)
    assert.match(err, /variorum: tagger: polnear\/train\.jsonl is not there; the weights will differ\n/)
    assert.deepEqual(readdirSync(join(folder, 'one')).sort(), ['MODEL.md', 'NOTICE.md', 'tagger.bin'])
    run('train', 'corpora', '--out', 'two', '--layer', 'tagger')
    const bytes = (path: string): Buffer => readFileSync(join(folder, path))
    assert.deepEqual(bytes('two/tagger.bin'), bytes('one/tagger.bin'))
    assert.deepEqual(bytes('two/MODEL.md'), bytes('one/MODEL.md'))
    run('train', 'corpora', '--out', 'less', '--layer', 'tagger', '--without', 'gum')
    assert.notDeepEqual(bytes('less/tagger.bin'), bytes('one/tagger.bin'))
    assert.doesNotMatch(bytes('less/NOTICE.md').toString(), /English-GUM/)
  })
})
