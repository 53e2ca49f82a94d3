import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { EMPTY, FIXTURE, SINCE } from '../src/writers/fixture.ts'
import { write } from '../src/writers/index.ts'

const CHROMIUM = '/usr/bin/chromium'
const skip = existsSync(CHROMIUM) ? false : `no browser at ${CHROMIUM}`
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A dossier whose words do not fit: long names, addresses, numbers of sides. */
const LONG = JSON.parse(
  JSON.stringify(FIXTURE)
    .replaceAll('Harbour Post', `Harbour${'post'.repeat(40)}`)
    .replaceAll('"selm/post.txt"', `"${'selm/'.repeat(60)}post.txt"`)
    .replaceAll('"about 60"', `"${'6'.repeat(120)}"`),
) as typeof FIXTURE

test('the page has no accessibility violation and never scrolls sideways', {
  skip,
  timeout: 120_000,
}, async () => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    for (const [name, dossier] of Object.entries({ FIXTURE, EMPTY, LONG, SINCE }))
      for (const width of [360, 1440])
        for (const colorScheme of ['light', 'dark'] as const)
          await check(browser, name, dossier, width, colorScheme)
  } finally {
    await browser.close()
  }
})

async function check(
  browser: Browser,
  name: string,
  dossier: typeof FIXTURE,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  // The page's own policy forbids every script; axe is one.
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  const page = await context.newPage()
  await page.setContent(new TextDecoder().decode(write(dossier, 'html')))
  const at = `${name}, ${width} px, ${colorScheme}`
  assert.equal(await evaluate(page, 'document.documentElement.scrollWidth'), width, at)
  await page.evaluate(readFileSync(axe, 'utf8'))
  const found = await evaluate(
    page,
    'axe.run(document).then(r => r.violations.map(v => v.id + ": " + v.nodes.map(n => n.html).join(" ")))',
  )
  assert.deepEqual(found, [], at)
  await context.close()
}

const evaluate = (page: Page, expression: string): Promise<unknown> => page.evaluate(expression)

test('a citation leads to its words and lights all pieces of them up', {
  skip,
  timeout: 60_000,
}, async () => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ colorScheme: 'light' })
    await page.setContent(new TextDecoder().decode(write(FIXTURE, 'html')))
    await page.click('#happened li:nth-child(2) .also a >> nth=0')
    assert.equal(
      await evaluate(page, 'document.querySelector("mark:target").textContent'),
      'We will open the northern crossing by the first of June,',
    )
    const colours = await evaluate(
      page,
      `(() => { const t = document.querySelector('mark:target'); return ['#' + t.id, '.' + t.id].map(s => getComputedStyle(document.querySelector('mark' + s)).backgroundColor) })()`,
    )
    assert.deepEqual(colours, ['rgb(255, 217, 104)', 'rgb(255, 217, 104)'])
  } finally {
    await browser.close()
  }
})

/** Opens every citation in turn; those whose words then stand outside the window. */
const HIDDEN = `(async () => {
  const hidden = []
  for (const link of new Set([...document.querySelectorAll('main a[href^="#c"]')].map(one => one.getAttribute('href')))) {
    location.hash = link
    await new Promise(done => requestAnimationFrame(done))
    const box = document.querySelector('mark:target')?.getClientRects()[0]
    if (!box || box.top < 0 || box.bottom > innerHeight) hidden.push(link)
  }
  return hidden
})()`

test('opened at a citation, its words are in the window; what was set aside is dimmed', {
  skip,
  timeout: 60_000,
}, async () => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    for (const width of [360, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await page.setContent(new TextDecoder().decode(write(FIXTURE, 'html')))
      assert.deepEqual(await evaluate(page, HIDDEN), [], `${width} px`)
      const colours = await evaluate(
        page,
        `['.block.body', '.block.set-aside'].map(one => getComputedStyle(document.querySelector(one)).color)`,
      )
      assert.ok(Array.isArray(colours) && colours[0] !== colours[1], `${colours}`)
      await page.close()
    }
  } finally {
    await browser.close()
  }
})
