/** The three examinations on invented corpora. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { annotate } from '../../index.ts'
import type { Corpora } from '../corpus-file.ts'
import type { Annotate } from '../texts.ts'
import { countPropositionPairs, countQuestionPairs, countSentencePairs } from './index.ts'

const each: Annotate = async function* (reports) {
  for (const report of reports) yield annotate(report)
}

let corpora: Corpora = { folder: '', without: new Set() }
before(() => {
  corpora = { ...corpora, folder: mkdtempSync(join(tmpdir(), 'variorum-pairs-')) }
})
after(() => rmSync(corpora.folder, { recursive: true, force: true }))

function write(file: string, records: readonly object[]): void {
  const path = join(corpora.folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, records.map(record => `${JSON.stringify(record)}\n`).join(''))
}

describe('sentence pairs', () => {
  test('are right by an event of few reports, and learned from the other half', async () => {
    const opening = 'The lock at Velde opened on Monday.'
    const sentencesOf = (at: number): string[] => [
      opening,
      at < 2 ? 'A barge sank beside the pier.' : `Number ${at} stayed dry.`,
    ]
    const ids = ['train', 'val'].flatMap(split => Array.from({ length: 8 }, (_, at) => ({ split, at })))
    const idOf = ({ split, at }: { split: string; at: number }): string => `${split}${at}`
    const document = (one: { split: string; at: number }): object => ({
      id: idOf(one),
      event_cluster: one.split,
      split: one.split,
      sentences: sentencesOf(one.at),
      validated_sentences: [0, 1],
    })
    const mention = (doc: string, sentence: number, chain: string): object => ({
      doc,
      kind: 'event',
      sentence,
      chain,
      validated: true,
    })
    write('ecb/docs.jsonl', ids.map(document))
    write(
      'ecb/mentions.jsonl',
      ids.flatMap(one => [
        mention(idOf(one), 0, 'opened'),
        ...(one.at < 2 ? [mention(idOf(one), 1, 'sank')] : []),
      ]),
    )
    const counts = await countSentencePairs(corpora, 'ecb/docs.jsonl', each)
    // one right pair, the barge; nothing wrong stands above it, though all tell of the lock
    assert.deepEqual(counts?.[0]?.slice(0, 2), [1, 0])
    assert.equal(await countSentencePairs(corpora, 'none/docs.jsonl', each), null)
  })
})

describe('question pairs', () => {
  test('are counted sheet by sheet beside those of one verb', async () => {
    const question = (id: string, asked: string, range: string, answer: string): object => ({
      qa_uuid: id,
      verb: 'opened',
      verb_idx: 2,
      question: asked,
      answer,
      answer_range: range,
    })
    const sheet = (topic: string, who: string): object => {
      const [left, right] = ['l', 'r'].map(side => [
        question(`${topic}${side}1`, 'Who opened something?', '0:2', `Captain ${who}`),
        question(`${topic}${side}2`, 'What did someone open?', '3:5', 'the lock'),
      ])
      const words = `Captain ${who} opened the lock .`
      return {
        ...{
          topic,
          sent1_id: `${topic}l`,
          sent2_id: `${topic}r`,
          s1: words,
          s2: words,
          prev1: '-',
          prev2: '-',
        },
        ...{ qas1: left, qas2: right },
        alignments: [0, 1].map(i => ({ sent1: [left?.[i]], sent2: [right?.[i]] })),
      }
    }
    write('qa/dev.jsonl', [sheet('1', 'Velde'), sheet('2', 'Haddad'), sheet('3', 'Brandt')])
    const counts = await countQuestionPairs(corpora, 'qa/dev.jsonl', each)
    assert.deepEqual(counts, Array(3).fill([2, 0, 0, 2, 0, 0]))
  })
})

describe('proposition pairs', () => {
  test('are counted for each proposition; what is taken in a topic is learned from the others', async () => {
    const record = (topic: string, words: string, same: string): object => ({
      ...{ topic, documentFile: '1.txt', docSentCharIdx: '40', docSentText: ` ${same}` },
      ...{ docSpanOffsets: `41, ${41 + same.length}`, docSpanText: same },
      ...{ scuSentCharIdx: '0', scuSentence: words, scuOffsets: `0, ${words.length}`, scuText: words },
    })
    write(
      'pal/dev.jsonl',
      ['1', '2', '3'].flatMap(topic => [
        record(topic, 'The lock at Velde opened.', 'Velde opened its lock on Monday.'),
        record(topic, 'A barge sank.', 'Beside the pier a barge sank.'),
      ]),
    )
    const counts = await countPropositionPairs(corpora, 'pal/dev.jsonl', each)
    assert.equal(counts?.length, 6)
    for (const [right = 0, wrong = 0, missed = 0] of counts ?? [])
      assert.deepEqual([right, wrong, missed], [1, 0, 0])
  })
})
