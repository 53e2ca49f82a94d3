import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTold, tell } from '../../test/engine.ts'
import { summarise, verify } from '../check/index.ts'
import type { Dossier } from '../model/index.ts'
import { seal, withoutText } from './index.ts'

/** What one report alone says. */
const DUCKS = 'basin tower bridge garden cellar chapel kitchen stable market mill quarry harbour barn'
  .split(' ')
  .map(place => `A grey duck slept behind the old ${place}.`)

const TOLD = [
  {
    outlet: 'Daily Bell',
    text: `Minister Jorun Askel said on Tuesday: "The lock stays shut until the walls are safe." ${DUCKS.join(' ')}`,
  },
  {
    outlet: 'Harbour Post',
    text: 'The lock at Harn will not open soon. "The lock stays closed until the walls are safe," Jorun Askel said.',
  },
]

const shared = async (): Promise<Dossier> => withoutText(await tell(...TOLD))

test('texts are left out, and what one report alone says with them', async () => {
  const dossier = await shared()
  for (const [i, report] of dossier.reports.entries()) {
    assert.equal(report.text, '')
    assert.equal(report.length, TOLD[i]?.text.length)
    assert.match(report.hash, /^[0-9a-f]{64}$/)
  }
  const written = JSON.stringify(dossier)
  assert.match(written, /stays shut/)
  assert.ok(DUCKS.some(sentence => !written.includes(sentence)))
  assert.equal(dossier.generator.settings.text, false)
})

test('with the files everything is verified', async () => {
  const verdicts = verify(await shared(), await readTold(TOLD))
  assert.deepEqual(
    verdicts.filter(verdict => !verdict.ok),
    [],
  )
})

test('without the files what needs a text is open, and never said to hold', async () => {
  const verdicts = verify(await shared())
  const { failed, open, lines } = summarise(verdicts)
  assert.equal(failed, 0)
  assert.ok(open > 0)
  assert.match(lines.at(-1) ?? '', /^not checked, because the texts are left out \(hash 2, /)
  assert.ok(
    verdicts.filter(one => one.law === 'hash' || one.law === 'locus').every(one => one.open && !one.ok),
  )
  assert.ok(verdicts.some(one => one.law === 'seal' && one.ok))
})

test('a forged word is found with the file, and without it where two citations differ', async () => {
  const forged = JSON.parse(
    JSON.stringify(await shared()).replaceAll('walls are safe', 'walls are sore'),
  ) as Dossier
  const again = seal(forged)
  assert.equal(summarise(verify(again)).failed, 0)
  assert.ok(verify(again, await readTold(TOLD)).some(one => one.law === 'locus' && !one.ok && !one.open))
  const once = JSON.parse(
    JSON.stringify(await shared()).replace('walls are safe', 'walls are sore'),
  ) as Dossier
  assert.ok(summarise(verify(seal(once))).failed > 0)
  assert.ok(verify(forged).some(one => one.law === 'seal' && !one.ok))
})

test('another text of the same report does not stand in for it', async () => {
  const other = await readTold([{ outlet: 'Daily Bell', text: 'Something else was said.' }])
  const verdicts = verify(await shared(), other)
  assert.ok(verdicts.some(one => one.law === 'given' && !one.ok))
  assert.ok(verdicts.filter(one => one.law === 'hash').every(one => one.open))
})

test('a length that no report has is no way to take memory', async () => {
  const dossier = await shared()
  const [report, ...rest] = dossier.reports
  const long = { ...dossier, reports: [{ ...report, length: 2 ** 50 }, ...rest] } as Dossier
  assert.ok(verify(seal(long)).some(one => !one.ok && !one.open))
})
