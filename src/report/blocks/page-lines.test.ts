import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import type { Report } from '../../model/index.ts'
import { findBlocks } from './blocks.ts'
import { describe, publishedNear } from './provenance.ts'
import { blankReport } from '../../../test/fixture-report.ts'

const LEAD =
  'The premier said on Friday that the lock would open before the spring flood, after seven months of talks.'
const SECOND =
  'Officials on both banks had warned that the grain would rot in the barges if nobody moved the gates.'
const THIRD =
  'The harbour master has been told to grease the gates, though nobody has told him when to open them.'
const HEADLINE = 'Kessar offers to open lock before flood'

const report = (...lines: string[]): Report => {
  const read = blankReport(lines.join('\n\n'))
  return describe(read, findBlocks(read, english), english)
}

/** The role of a line among others. */
function roleOf(line: string, lines: readonly string[]): string | undefined {
  const text = lines.join('\n\n')
  const start = text.indexOf(line)
  return findBlocks(blankReport(text), english).find(block => block.start <= start && start < block.end)?.role
}

const onTop = (line: string): Report => report(line, HEADLINE, LEAD, SECOND)
const within = (line: string): string | undefined => roleOf(line, [HEADLINE, LEAD, SECOND, line, THIRD])
const below = (line: string): string | undefined => roleOf(line, [HEADLINE, LEAD, SECOND, THIRD, line])

test('the path through a site is no headline', () => {
  const paths = [
    'Home > National > Health',
    'Radio Orlesk | News | Health',
    'RiverMill > World > Economy',
    'NARROWS NEWS AGENCY | HEALTH',
    'Orbit24 » World » Wellness',
    'Home / News / Business',
    'Home › World › Europe › Kessar',
    'You are here: Home > Rivers',
    'News · World · Asia Pacific',
    'Sport / Rowing',
    'Harbour Public Radio > Sport',
    'World | Middle East',
    'Home → Politics → Elections',
    'The Ledger | Money & Markets',
    'Home/Business/Shipping',
    'Business :: Energy',
  ]
  for (const path of paths) {
    const { headlines } = onTop(path)
    assert.deepEqual(
      headlines.map(one => one.text),
      [HEADLINE],
      path,
    )
    assert.equal(roleOf(path, [path, HEADLINE, LEAD, SECOND]), 'notice', path)
  }
})

test('a headline with a stroke or an arrow in it stays one', () => {
  const headlines = [
    'Opinion | The river belongs to nobody who lives beside it',
    'Kessar offers to open lock | The Ledger',
    'Grain > gold: why the barges matter more than the bank',
    'Velde/Ruzgar talks end without a date for the lock',
    'Times are hard on the river, say the lock keepers',
  ]
  for (const line of headlines) assert.equal(report(line, LEAD, SECOND).headlines[0]?.text, line)
})

test('the section under a headline', () => {
  for (const section of ['Trade', 'World', 'Cycling', 'Middle East', 'Rivers'])
    assert.equal(roleOf(section, [HEADLINE, section, LEAD, SECOND]), 'related', section)
})

test('the name of the outlet over the headline', () => {
  const names: [string, string, string][] = [
    ['The Orlesk Courier', 'The Orlesk Courier', ''],
    ['THE DAILY GULL', 'The Daily Gull', ''],
    ['RADIO SAREN', 'Radio Saren', ''],
    ['LPR News', 'LPR News', 'By Ana Sand, LPR News, Orlesk'],
    ['DAILY DREDGE', 'Daily Dredge', '© Daily Dredge'],
    ['THE HARBOUR POST', 'The Harbour Post', '(c) 2031 Harbour Post Media. All rights reserved.'],
    ['KESSAR TELEGRAPH AGENCY', 'Kessar Telegraph Agency', ''],
    [
      'River Watch',
      'River Watch',
      'Bo Reed told River Watch that he would wait for the spring flood himself.',
    ],
    ['BargeBuzz | All that floats, every day', 'BargeBuzz', 'BargeBuzz Staff | 6 March 2031 | 2 min read'],
    ['The Narrows Herald', 'The Narrows Herald', 'Copyright 2031 Lowland Newspapers Ltd'],
    [
      'Marenia Today',
      'Marenia Today',
      '“I saw it,” she told Marenia Today on Friday at the quay of Port Saren.',
    ],
    ['Saren Evening Gazette', 'Saren Evening Gazette', ''],
    ['ALLIED RIVER WIRE', 'Allied River Wire', '© 2031 Allied River Wire'],
    // what the gazetteer knows needs no proof
    ['Fox News', 'Fox News', ''],
    ['HuffPost', 'HuffPost', ''],
  ]
  for (const [line, outlet, proof] of names) {
    const read = report(line, HEADLINE, ...(proof === '' ? [] : [proof]), LEAD, SECOND)
    assert.equal(read.outlet, outlet)
    assert.deepEqual(
      read.headlines.map(one => one.text),
      [HEADLINE],
      line,
    )
  }
})

test('a headline that names an outlet is not its masthead', () => {
  const headlines: [string, string][] = [
    ['Premier Sues Orlesk Courier', 'The editor told the Courier that nobody had been asked about it.'],
    ['NATO Backs Second River Summit', 'The premier told NATO on Friday that the lock would open in spring.'],
    ['Norda Strike Halts Grain Barges', `ORLESK, 6 March 2031 (Norda) - ${SECOND}`],
    ['Lock Opens After Seven Months', '© The Orlesk Courier 2031'],
  ]
  for (const [line, other] of headlines)
    assert.equal(report(line, other, LEAD, SECOND).headlines[0]?.text, line)
})

test('the section or the first words over a headline are no outlet', () => {
  const lines = [
    'Politics',
    'World News',
    'Breaking News',
    'South Saren',
    'Fact Check',
    'Winter Safety and Preparedness',
    'Reuters',
    'Time',
  ]
  for (const line of lines) assert.equal(onTop(line).outlet, null, line)
  const told = report(
    'Port Alma',
    HEADLINE,
    LEAD,
    'The premier told Port Alma that the lock would open soon.',
  )
  assert.equal(told.headlines[0]?.text, HEADLINE)
})

test('an outlet stated at the foot, in the byline or by a signature', () => {
  const stated: [string[], string | null][] = [
    [[HEADLINE, LEAD, SECOND, '© The Orlesk Courier 2031'], 'The Orlesk Courier'],
    [[HEADLINE, LEAD, SECOND, '© 2029-2031 Radio Saren'], 'Radio Saren'],
    [[HEADLINE, LEAD, SECOND, 'Copyright belongs to the owners of the articles.'], null],
    [[HEADLINE, 'By RiverMill Staff', LEAD, SECOND], 'RiverMill'],
    [[HEADLINE, 'March 10, 2031 by RiverMill Staff', LEAD, SECOND], 'RiverMill'],
    [
      [HEADLINE, 'By Ana Sand and Orbit staff', LEAD, 'Bo Reed told Orbit News that he would wait.'],
      'Orbit News',
    ],
    [[HEADLINE, 'By Ana Sand, Harbour Radio', LEAD, SECOND], 'Harbour Radio'],
    [[HEADLINE, 'By News Staff', LEAD, SECOND], null],
    [[HEADLINE, 'By Reuters Staff', LEAD, SECOND], null],
    [[HEADLINE, 'By Ana Sand, Chief Foreign Writer', LEAD, SECOND], null],
    [[HEADLINE, `ORLESK, 6 March 2031 (KTA) - ${LEAD}`, SECOND, 'KTA/Economy desk'], 'KTA'],
    [
      [HEADLINE, `Orlesk, 6 March 2031 (Agencia Junco). ${LEAD}`, SECOND, 'Agencia Junco / SGC'],
      'Agencia Junco',
    ],
    [[HEADLINE, `ORLESK, 6 March (Norda) - ${LEAD}`, SECOND, 'Norda 06/03/2031 21:15 (emi/kw)'], 'Norda'],
    [
      [HEADLINE, `ORLESK, 6 March (NP) - ${LEAD}`, SECOND, '(Reporting by Ana Sand; editing by Bo Reed)'],
      null,
    ],
  ]
  for (const [lines, outlet] of stated) assert.equal(report(...lines).outlet, outlet, lines.join(' / '))
})

test('an outlet is called as its own text has it', () => {
  const read = report(
    'NORDA NEWS AGENCY | HEALTH',
    HEADLINE,
    `ORLESK, 6 March 2031 (Norda) - ${LEAD}`,
    SECOND,
  )
  assert.equal(read.outlet, 'Norda')
})

test('what stands under the headline and is no second one', () => {
  const notes: [string, string][] = [
    ['(Adds ministry denial, company statement, crown)', 'notice'],
    ['(Updates with minister’s comments, paragraphs 3-5)', 'notice'],
    ['(Recasts, adds background)', 'notice'],
    ['(Corrects spelling of name in second paragraph)', 'notice'],
    ['* Ministry lowers the count of barges to 11', 'standfirst'],
    ['- Two more barges have left since Friday', 'standfirst'],
    ['• Opposition wants the harbour master out by spring', 'standfirst'],
    ['Barge crews wait for word from the harbour on both banks', 'standfirst'],
  ]
  for (const [line, role] of notes) {
    const lines = [HEADLINE, line, 'By Ana Sand', LEAD, SECOND]
    assert.equal(roleOf(line, lines), role)
    assert.equal(report(...lines).headlines.length, 1, line)
  }
})

test('a byline with its date', () => {
  const lines: [string, string, string[]][] = [
    ['March 10, 2031 by RiverMill Staff', '2031-03-10', []],
    ['RiverHeap24 Staff | 16 June 2031 | 2 min read', '2031-06-16', []],
    ['BargeBuzz Staff · 25 July 2031 · 3 min read', '2031-07-25', []],
    ['Ana Sand · 3 min read · Mar 6, 2031', '2031-03-06', ['Ana Sand']],
    ['6 March 2031 - By Ana Sand', '2031-03-06', ['Ana Sand']],
    ['Ana Sand and Bo Reed | March 6, 2031', '2031-03-06', ['Ana Sand', 'Bo Reed']],
    ['Posted on March 6, 2031 by Ana Sand', '2031-03-06', ['Ana Sand']],
    ['Ledger Newsroom — 06.03.2031 09:15', '2031-03-06T09:15:00', []],
    ['By Ana Sand | 4:30 PM on March 6, 2031', '2031-03-06T16:30:00', ['Ana Sand']],
    ['ANA SAND / MARCH 6, 2031 8:05 PM', '2031-03-06T20:05:00', ['ANA SAND']],
    ['First Posted: 3/26/31 06:44 PM ET Updated: 4/26/31 05:12 AM ET', '2031-03-26T18:44:00', []],
  ]
  for (const [line, published, authors] of lines) {
    const read = report(HEADLINE, line, LEAD, SECOND)
    assert.deepEqual([read.published, read.authors, read.headlines.length], [published, authors, 1], line)
  }
})

test('a full stamp of weekday, date and time dates a page below its decks; a day alone heads an entry', () => {
  const decks = [LEAD, SECOND, LEAD.replace('The', 'One')]
  const dated = (line: string): string | null =>
    report(HEADLINE, ...decks, line, SECOND, LEAD).published ?? null
  assert.equal(dated('THURSDAY, MARCH 6, 2031, 10:34 AM'), '2031-03-06T10:34:00')
  assert.equal(dated('March 6, 2031'), null)
})

test('a name under the headline is no byline where the input names others', () => {
  const lines = [HEADLINE, 'Velde Orrin', 'Ana Maria Sand', LEAD, SECOND]
  const roles = (authors: readonly string[]): (string | undefined)[] =>
    findBlocks(blankReport(lines.join('\n\n'), { authors }), english)
      .slice(1, 3)
      .map(block => block.role)
  assert.deepEqual(roles(['Ana Sand']), ['notice', 'byline'])
  assert.deepEqual(roles([]), ['byline', 'byline'])
})

test('a day without its year has that of the other lines', () => {
  const dated: [string, string, string | null][] = [
    ['HARSK, Kessar, June 15 (NP) - ', '(c) 2031 Narrows Press Agency. All rights reserved.', '2031-06-15'],
    ['ORLESK, 12 June (Norda) - ', 'Norda 12/06/2031 21:15 (emi/kw)', '2031-06-12T21:15:00'],
    ['ORLESK, Jun 15 (EFE).- ', '© EFE 2031', '2031-06-15'],
    ['ORLESK, Thursday, June 15 (NP) -- ', '© 2031 Narrows Press', '2031-06-15'],
    ['(ANSA) - ORLESK, JUN 15 - ', '© Copyright ANSA 2031', '2031-06-15'],
    ['ORLESK, June 15. /TASS/. ', '© 2031 TASS', '2031-06-15'],
    ['Orlesk, June 15 (PTI) ', 'Copyright 2031 PTI', '2031-06-15'],
    ['ORLESK (Kessar), 15 June (Norda) – ', '© 2029-2031 Norda', '2031-06-15'],
    ['ORLESK, June 15 (Xinhua) -- ', 'Xinhua 2031-06-15', '2031-06-15'],
    ['ORLESK, 15 Jun (NP/KTA) — ', '(c) NP 2031', '2031-06-15'],
    ['ORLESK, June 15 (NP) - ', '(Reporting by Ana Sand)', null],
  ]
  for (const [opening, foot, published] of dated) {
    const lines = [HEADLINE, opening + LEAD, SECOND, THIRD, foot]
    assert.equal(report(...lines).published, published, opening)
    assert.equal(roleOf(opening.trim(), lines), opening.startsWith('(') ? 'credit' : 'dateline', opening)
  }
})

test('a day without any year is sought near the story', () => {
  const near = (opening: string, date: string): string | undefined => {
    const read = blankReport([HEADLINE, opening + LEAD, SECOND].join('\n\n'))
    return publishedNear(read, findBlocks(read, english), [date], english)
  }
  assert.equal(near('HARSK, June 15 (NP) - ', '2031-06-12'), '2031-06-15')
  assert.equal(near('HARSK, Dec 31 (NP) - ', '2032-01-02'), '2031-12-31')
  assert.equal(near('HARSK, 2 January (NP) - ', '2031-12-30T10:00:00Z'), '2032-01-02')
  assert.equal(near('HARSK (NP) - ', '2031-12-30'), undefined)
})

test('what the page earns by its links is a notice', () => {
  assert.equal(within('We may earn a commission from links on this page.'), 'notice')
  assert.equal(within('We earn revenue from the products named on this page.'), 'notice')
  assert.equal(within('We may earn a commission from every barge that passes, the lock keeper said.'), 'body')
  assert.equal(within('We may earn a living on this river, said the skipper of the barge.'), 'body')
})

test('whose terms hold is a notice', () => {
  assert.equal(within('Norda terms of use apply.'), 'notice')
  assert.equal(within('The old terms of use apply to all who moor at the quay, the harbour said.'), 'body')
})

test('what the page says where something did not load', () => {
  const errors = [
    'Error 403: widget could not be loaded',
    'Error 404: related_widget not found',
    'Image not available',
    'Video unavailable',
    'This video is no longer available.',
    '404 Not Found',
    'Failed to load the interactive map',
    'Sorry, this content is not available in your region.',
    'Something went wrong. Please try again later.',
    '[[advert:mid_article_2]]',
    '{{ article.related }}',
    'Please accept cookies to continue',
    'Enable JavaScript to view this video',
    'Loading...',
    'The media could not be loaded',
    '[object Object]',
    'This tweet has been deleted',
    'HTTP 502: bad gateway',
  ]
  for (const line of errors) assert.equal(within(line), 'notice', line)
})

test('links to other stories, and calls to the reader', () => {
  const links = [
    'Also on RiverMill: 7 Bridges That Could Surprise You In 2032',
    'You may also like: 7 foods that clean your kidneys',
    'You might also like: 10 climbs to ride before you die',
    'In case you missed it: how the lock was built',
    'ICYMI: The lock keeper who never slept',
    'Recommended for you: Ten canals to see this summer',
    'More from RiverMill: Why barges are the new trains',
    'Popular now: The ten richest harbour masters',
    'Trending on Orbit: Pilot turns back for his wife',
    'Readers also liked: A short history of dredging',
    'From the archive: The flood of 1998',
    'Sponsored content: Dry boots for wet days',
    'Do YOU live in Palvik? Call the Gull newsdesk',
    'Are you stuck at the lock? Email tips@gull.example',
    'Were you there? Send your photos to the newsroom',
    'Have you been affected? Get in touch with us',
    'Call our newsdesk on 0800 555 031',
    'WhatsApp us on 0800 555 031',
    'Do you know more? Contact our reporters',
    'If you saw the flood, email the Gull newsdesk',
    'Did you hear the sirens? Tell us your story',
    'Is your barge stuck? Text us now',
    '3 comments. Log in to join the discussion.',
    'Get in touch: live@gull.example',
    'Welcome to our live coverage.',
    'Story continues below',
    '[The article continues after the picture]',
    '[Want the river in your inbox every morning? Sign up to First Light.]',
  ]
  for (const line of links) assert.match(within(line) ?? '', /^(?:promo|related)$/u, line)
})

test('what closes a report', () => {
  const tagged = (line: string): string | undefined =>
    roleOf(line, [HEADLINE, `ORLESK, 6 March 2031 (Norda) - ${LEAD}`, SECOND, THIRD, line])
  const closing = [
    'Norda 12/06/2031 21:15 (emi/kw)',
    'Norda/Economy desk',
    'Norda/ab/cd',
    'Norda ab/cd',
    'Norda (ab/cd)',
    'Norda 6 March 2031',
    'Norda, foreign desk',
    'AFP sr/ric/rma',
    'dpa gh xx n1',
    '(emi/kw)',
    'jrh/mgc',
    'Reuters/World desk',
  ]
  for (const line of closing) assert.equal(tagged(line), 'credit', line)
  const notices = [
    'RiverBuzz collects content from third parties. Copyright belongs to their owners.',
    'Content may be automatically generated.',
    'This article was machine-translated and may contain errors.',
  ]
  for (const line of notices) assert.equal(below(line), 'notice', line)
})

test('running text that resembles such lines stays', () => {
  const kept = [
    'The image was not available to the police until the spring, she said.',
    'Videos of the flood could not be played in court, the judge ruled on Friday.',
    'Error 404 was the name of the barge that sank first, and nobody laughed.',
    'Welcome to our live coverage of the flood, said the host, and then the lights went out over the whole town.',
    'Log in to join was what the screen said when the guards came to the lock, the keeper told the court.',
    'Do you live here, he asked, and she said that she had never lived anywhere else.',
    'Norda told the court that it would print the letter.',
    'If you call the harbour, nobody answers, the crews complain.',
    'The court found that copyright belongs to the harbour, which had paid for the maps.',
    'Home prices rose, and the world of shipping took note of it.',
    '"Please accept my apologies," the premier wrote to the crews on both banks.',
    'Page editors collect content from third parties in the whole country, the union said.',
    'Sorry, this is not available, he was told at every counter of the city.',
  ]
  for (const line of kept) {
    assert.equal(within(line), 'body', line)
    assert.equal(below(line), 'body', line)
  }
})
