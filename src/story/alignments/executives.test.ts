import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { alignmentOf } from '../../../test/facts.ts'
import { english } from '../../locales/index.ts'
import { executivesAmong } from './executives.ts'

/** What the program takes somebody of a text for: "marenia whole". */
async function office(who: string, text: string): Promise<string | undefined> {
  const { reports, entities } = await tell({ outlet: 'Sund Echo', text })
  const found = entities.find(one => [one.name, ...one.variants].includes(who))
  assert.ok(found, `${who} in ${text}`)
  const is = executivesAmong(reports, entities, english).of(found.id)
  return is && `${is.state ?? '?'} ${is.whole ? 'whole' : 'part'}`
}

test('a seat, a government, a head of state, a ministry and the state that speaks', async () => {
  for (const [who, text, expected] of [
    ['White House', 'The White House said on Monday that the lock leaks.', 'US whole'],
    ['Downing Street', 'Downing Street said on Monday that the lock leaks.', 'GB whole'],
    ['Ida Vale', 'Marenian President Ida Vale said on Monday that the lock leaks.', 'marenian whole'],
    [
      'Ida Vale',
      'Ida Vale, the Marenian prime minister, said on Monday that the lock leaks.',
      'marenian whole',
    ],
    ['Ida Vale', 'Ida Vale, president of Marenia, said on Monday that the lock leaks.', 'marenia whole'],
    ['Per Holt', 'Marenia’s defence minister, Per Holt, said on Monday that the lock leaks.', 'marenia part'],
  ] as const)
    assert.equal(await office(who, text), expected, text)
})

test('who has left, who is only deputy, and who heads a firm governs nothing', async () => {
  for (const text of [
    'Former Marenian President Ida Vale said on Monday that the lock leaks.',
    'Vice President Ida Vale said on Monday that the lock leaks.',
    'Ida Vale, a doctor, said on Monday that the lock leaks.',
  ])
    assert.equal(await office('Ida Vale', text), undefined, text)
})

/** On how many origins one statement rests at least and at most, told by each of these. */
async function range(...sources: readonly string[]): Promise<string> {
  const outlets = ['Harn Courier', 'Meridian Post', 'Arden Gazette', 'Velm Herald']
  const told = sources.map((source, i) => ({
    outlet: outlets[i] as string,
    text: `The harbour will close in May, ${source} said on Monday.`,
  }))
  const { atLeast, atMost } = alignmentOf(await tell(...told), 'The harbour').origins
  return `${atLeast} to ${atMost}`
}

test('the executive of one state under several names is one at least, and as many as it has names at most', async () => {
  assert.equal(await range('the White House', 'the US government'), '1 to 2')
  assert.equal(await range('Downing Street', 'the British government'), '1 to 2')
  assert.equal(await range('the European Union', 'the European Commission'), '1 to 2')
  assert.equal(await range('the Marenian government', 'Marenian President Ida Vale'), '1 to 2')
})

test('two states have two governments', async () => {
  assert.equal(await range('the White House', 'the Kremlin'), '2 to 2')
  assert.equal(await range('the Marenian government', 'Kessari President Ida Vale'), '2 to 2')
})
