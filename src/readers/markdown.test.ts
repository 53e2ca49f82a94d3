import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from './read.ts'

const markdown = (text: string, path = 'a.md') => read(new TextEncoder().encode(text), { path })

describe('Markdown', () => {
  test('loses its marks and keeps its paragraphs; the front matter says title, authors and date', async () => {
    const { reports, notices } = await markdown(`---
title: "Lock opens"
author: [Ada Brook, 'Tom Reed']
date: 2031-02-03
tags:
  - locks
---

The **minister** said [so](https://x.example)
on Monday.

## Barges

> “It opens,” he said.

- one barge
- <script>steal()</script>two
`)
    assert.deepEqual(notices, [])
    const [report] = reports
    assert.equal(
      report?.text,
      'Lock opens\n\nThe minister said so on Monday.\n\nBarges\n\n“It opens,” he said.\n\none barge\n\ntwo',
    )
    assert.deepEqual(report?.authors, ['Ada Brook', 'Tom Reed'])
    assert.equal(report?.published, '2031-02-03')
    assert.deepEqual(report?.headlines, [{ text: 'Lock opens', from: 'given' }])
    assert.deepEqual(report?.meta, { tags: ['locks'] })
    assert.deepEqual(
      report?.markup?.map(({ tag }) => tag),
      ['h1', 'p', 'h2', 'p', 'li', 'li'],
    )
  })
  test('keeps both headlines where they differ, and needs no front matter', async () => {
    const { reports } = await markdown('---\ntitle: Lock opens\n---\n# Lock opens at last\n\nIt opens.\n')
    assert.equal(reports[0]?.text, 'Lock opens at last\n\nIt opens.')
    assert.deepEqual(
      reports[0]?.headlines.map(({ text, from }) => [text, from]),
      [
        ['Lock opens', 'given'],
        ['Lock opens at last', 'h1'],
      ],
    )
    assert.equal((await markdown('It *opens*.\n')).reports[0]?.text, 'It opens.')
  })
  test('is told by its extension or its front matter; a text between rules is a text', async () => {
    assert.equal(
      (await markdown('---\ndate: 2031-02-03\n---\nIt *opens*.\n', 'a')).reports[0]?.text,
      'It opens.',
    )
    for (const text of ['It *opens*.\n', '---\nIt opens: now.\n---\nMore *words*.\n', '---\n'])
      assert.equal((await markdown(text, 'a.txt')).reports[0]?.text, text)
  })
  test('that nests too deep is refused in one line', async () => {
    const { reports, notices } = await markdown(`${'> '.repeat(20_000)}a`)
    assert.equal(reports.length, 0)
    assert.match(notices[0]?.message ?? '', /^the text nests .*; save it as/)
  })
})
