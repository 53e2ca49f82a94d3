import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locus } from '../../model/index.ts'
import { tell } from '../../../test/engine.ts'

/** Reports with one lead, each with a sentence of its own. */
const storyOf = (...texts: readonly string[]) => {
  const outlets = ['Coast Radio', 'Harn Post', 'North Times', 'Sund Echo']
  const lead = 'The harbour of Harn lay still on Tuesday while its crews waited for the tide.'
  return tell(...texts.map((text, i) => ({ outlet: outlets[i] ?? '', text: `${lead}\n\n${text}` })))
}

/** The parts that are aligned beside the statements, each as the words of its witnesses. */
async function parts(...texts: readonly string[]): Promise<string[][]> {
  const { alignments } = await storyOf(...texts)
  return alignments
    .filter(({ by }) => by === 'alignments/part')
    .map(({ witnesses }) => witnesses.map(({ locus }) => locus.spans.map(({ exact }) => exact).join(' ')))
}

const SCHOOL =
  'On 2 May 2031 Councillor Berg opened a school where lightning had stripped the old chapel of its copper roof.'
const PAINTING =
  'On 9 May 2031 the museum sold a painting of the night when lightning stripped the chapel of its copper roof.'

test('a fact told in the midst of two statements is aligned, and the statements are not', async () => {
  assert.deepEqual(await parts(SCHOOL, PAINTING), [
    [
      'where lightning had stripped the old chapel of its copper roof',
      'when lightning stripped the chapel of its copper roof',
    ],
  ])
})

test('who tells little beside what another tells as well does not tell it alone', async () => {
  const short = 'Lightning stripped the chapel of its copper roof on 9 May 2031.'
  const words = ({ locus }: { locus: Locus }): string => locus.spans.map(({ exact }) => exact).join(' ')
  const alone = (await storyOf(SCHOOL, short)).account.sole.map(words)
  assert.ok(alone.includes(SCHOOL))
  assert.ok(!alone.includes(short))
  assert.ok((await storyOf(SCHOOL.slice(0, 45), short)).account.sole.map(words).includes(short))
})

test('what shares one thing, or a name with its title, is no fact in common', async () => {
  assert.deepEqual(
    await parts(
      'Councillor Berg spoke for an hour about gulls as dredgers hauled rusted anchors from the Kell basin.',
      'The museum has bought eleven paintings of the coast since carters hauled barley to the abbey mill.',
    ),
    [],
  )
  assert.deepEqual(
    await parts(
      'The choir sang for an hour, and Deputy Harbour Commissioner Mira Orr praised the bakers of the town.',
      'Lamp posts fell in the storm, and Deputy Harbour Commissioner Mira Orr bought a blue rowing boat.',
    ),
    [],
  )
})
