import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Parser } from 'htmlparser2'
import type { Dossier, Locus } from '../../model/index.ts'
import { EMPTY, FIXTURE } from '../fixture.ts'
import { write } from '../index.ts'
import { html, printed, safeUrl } from './template.ts'

const page = (dossier: Dossier): string => new TextDecoder().decode(write(dossier, 'html'))

const idsOf = (out: string): string[] =>
  [...out.matchAll(/\sid="([^"]*)"/gu)].map(found => found[1] as string)

/** The elements of a page, as a parser reads them. */
function elementsOf(out: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) })
  parser.end(out)
  return elements
}

/** What breaks out of elements, attributes, styles, comments and character data. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg onload=alert(1)>',
  ']]><!--<iframe src=javascript:alert(1)>',
  'javascript:alert(1)',
  '\u001b]0;owned\u0007\u001b[2J\u001b[31m\u009b31m\u202egnp.exe\u2066',
] as const

/** A dossier in which every string that may be free text is an attack; lengths of spans stay true to their words. */
function poisoned(value: unknown, attack: string, key = ''): unknown {
  const kept = [
    'kind',
    'grade',
    'role',
    'rendering',
    'by',
    'certainty',
    'severity',
    'schema',
    'from',
    'precision',
    'id',
    'alignment',
    'extent',
    'class',
    'form',
    'part',
    'report',
    'actor',
    'best',
  ]
  if (typeof value === 'string') return kept.includes(key) ? value : `${value}${attack}`
  if (Array.isArray(value)) {
    const ids = ['sources', 'ownVoice', 'silent', 'named'].includes(key)
    return ids ? value : value.map(one => poisoned(one, attack, key))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, attack, name)]))
}

const poison = (attack: string): Dossier => poisoned(FIXTURE, attack) as Dossier

/** Renames ids too: an id given in the input may hold anything. */
const renamed = (attack: string): Dossier =>
  JSON.parse(
    JSON.stringify(FIXTURE).replace(/"(r_|e_|a_|d_|s_)(\w+)"/gu, (_, kind: string, name: string) =>
      JSON.stringify(kind + name + attack),
    ),
  ) as Dossier

test('hostile text in any field stays text', () => {
  for (const attack of ATTACKS) {
    for (const dossier of [poison(attack), renamed(attack)]) {
      const out = page(dossier)
      for (const { name, attributes } of elementsOf(out)) {
        assert.ok(!['script', 'img', 'iframe', 'object', 'base', 'link'].includes(name), `${name}: ${attack}`)
        for (const [attribute, value] of Object.entries(attributes)) {
          assert.doesNotMatch(attribute, /^on|^src|[^a-z-]/iu, attack)
          if (attribute === 'href') assert.match(value, /^(#|https?:\/\/)/u, attack)
        }
      }
      assert.equal(out.split('<style').length, 2)
      assert.equal(out.split('</style').length, 2)
      assert.equal(out.split(/<title[ >]/u).length, out.split('</title>').length)
      assert.doesNotMatch(out, /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
    }
  }
})

test('hostile text cannot steer a terminal or make Markdown', () => {
  for (const attack of [
    ...ATTACKS,
    '[click](javascript:alert(1)) ![x](http://x.example/p.png) `code` **b**',
  ]) {
    for (const format of ['text', 'md'] as const) {
      for (const dossier of [poison(attack), renamed(attack)]) {
        const out = new TextDecoder().decode(write(dossier, format))
        assert.doesNotMatch(out, /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
        if (format === 'md') assert.doesNotMatch(out, /<\w|[^\\]\]\(|[^\\]`/u)
      }
    }
  }
})

test('attribute values of the template are escaped, and nothing out of JSON passes for markup', () => {
  assert.equal(printed(html`<a title="${'"\'<&>'}">`), '<a title="&quot;&#39;&lt;&amp;&gt;">')
  const forged = JSON.parse('{"markup":"<b>","html":"<b>"}')
  assert.throws(() => printed(html`${forged}`))
})

test('only http and https are linked', () => {
  assert.equal(safeUrl('https://a.example/"x'), 'https://a.example/%22x')
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    'x.txt',
  ])
    assert.equal(safeUrl(address), null, address)
  assert.match(
    page(FIXTURE),
    /href="https:\/\/orbit\.example\/a\?id=7&amp;x=1" rel="noopener noreferrer nofollow"/u,
  )
})

test('the page is self-contained: a policy, no script, nothing to load', () => {
  const out = page(FIXTURE)
  assert.match(
    out,
    /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;|content="default-src 'none'/u,
  )
  assert.doesNotMatch(out, /<script|<link|<img|@import|url\((?!#)/u)
})

test('ids are unique and every link inside the page has its target', () => {
  for (const dossier of [FIXTURE, EMPTY, poison('<x>'), renamed('" x')]) {
    const out = page(dossier)
    const ids = idsOf(out)
    assert.equal(new Set(ids).size, ids.length)
    for (const [, target] of out.matchAll(/href="#([^"]*)"/gu))
      assert.ok(ids.includes(target as string), `#${target}`)
    for (const [, named] of out.matchAll(/aria-labelledby="([^"]*)"/gu))
      for (const id of (named as string).split(' ')) assert.ok(ids.includes(id), id)
  }
})

test('headings go down one level at a time and there is one of the first', () => {
  for (const dossier of [FIXTURE, EMPTY]) {
    const levels = [...page(dossier).matchAll(/<h([1-6])/gu)].map(found => Number(found[1]))
    assert.equal(levels.filter(level => level === 1).length, 1)
    for (const [i, level] of levels.entries()) assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${levels}`)
  }
})

test('every cited span is marked in the full text of its report, with exactly its words', () => {
  const out = page(FIXTURE)
  const texts = out.slice(out.indexOf('<section id="texts"'))
  const loci: Locus[] = FIXTURE.account.brief.flatMap(one => one.citations)
  for (const locus of [
    ...loci,
    ...FIXTURE.alignments.flatMap(one => one.witnesses.map(witness => witness.locus)),
  ]) {
    const words = locus.spans.map(span => span.exact).join('')
    const marked = [...new Set([...texts.matchAll(/<mark id="(c\d+)"/gu)].map(found => found[1] as string))]
    assert.ok(
      marked.some(id => wordsMarked(texts, id) === words),
      words,
    )
  }
})

/** The words of all fragments of a mark. */
function wordsMarked(texts: string, id: string): string {
  const words: string[] = []
  for (const found of texts.matchAll(new RegExp(`<mark (?:id|class)="${id}"[^>]*>`, 'gu'))) {
    let depth = 1
    let at = found.index + found[0].length
    const start = at
    for (const tag of texts.slice(at).matchAll(/<(\/?)mark\b/gu)) {
      depth += tag[1] === '' ? 1 : -1
      if (depth > 0) continue
      at += tag.index
      break
    }
    words.push(texts.slice(start, at).replace(/<[^>]*>/gu, ''))
  }
  return words.join('')
}

test('words that cross one another are split, not lost', () => {
  const [report] = FIXTURE.reports
  assert.ok(report)
  const locus = (start: number, end: number): Locus => ({
    report: report.id,
    spans: [{ start, end, exact: report.text.slice(start, end) }],
  })
  const loci = [locus(40, 70), locus(55, 90), locus(40, 55), locus(60, 120)]
  const sole = loci.map((one, i) => ({ locus: one, sources: [`e${i}`] }))
  const out = page({ ...EMPTY, reports: [report], account: { ...EMPTY.account, sole } })
  const texts = out.slice(out.indexOf('<section id="texts"'))
  assert.equal(texts.split('<mark').length, texts.split('</mark').length)
  const marked = loci.map((_, i) => wordsMarked(texts, `c${i + 1}`).replace(/\n/gu, ''))
  const expected = loci.map(one => (one.spans[0]?.exact ?? '').trimEnd().replace(/\n\n/gu, ''))
  assert.deepEqual(marked.sort(), expected.sort())
})

test('words that the held text does not have are shown, but not linked', () => {
  const [first] = FIXTURE.account.sole
  assert.ok(first)
  const [span] = first.locus.spans
  assert.ok(span)
  const moved = { report: first.locus.report, spans: [{ ...span, start: span.start + 1, end: span.end + 1 }] }
  const out = page({
    ...EMPTY,
    reports: FIXTURE.reports,
    account: { ...EMPTY.account, sole: [{ locus: moved, sources: [] }] },
  })
  assert.match(out, /<span class="unheld" title="The held text does not have these words at this place">/u)
  assert.doesNotMatch(out, /<mark/u)
})

test('a headline that is not in the text is shown above it and can be cited', () => {
  const [report] = FIXTURE.reports
  assert.ok(report)
  const headlines = [{ text: 'Talks bring a date', from: 'feed' as const }]
  const locus: Locus = {
    report: report.id,
    spans: [{ start: 6, end: 18, exact: 'bring a date', part: 'headline' }],
  }
  const out = page({
    ...EMPTY,
    reports: [{ ...report, headlines }],
    account: { ...EMPTY.account, sole: [{ locus, sources: [] }] },
  })
  assert.match(out, /headline \(feed\)<\/span> Talks <mark id="c1"[^>]*>bring a date<\/mark>/u)
})
