import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankReport } from '../../test/fixture-report.ts'
import { english } from '../locales/index.ts'
import { NO_LAYERS } from '../model/index.ts'
import type { EntityKind, Report } from '../model/index.ts'
import { STANDING } from '../report/index.ts'
import { storyNames, storyOffices } from './story-names.ts'

/** A report whose words are names, each of its kind; words with a slash are forms of the first. */
function reportOf(given: readonly (readonly [string, EntityKind])[], by = 'test'): Report {
  const text = given.map(([forms]) => forms.replaceAll('/', ' ')).join(' ')
  const entities = given.map(([forms, kind], i) => {
    const [name, ...variants] = forms.split('/') as [string, ...string[]]
    return { id: `r#${i}`, kind, name, named: true, variants, by, certainty: 'stated' as const }
  })
  const mentions = entities.flatMap(({ id, kind, name, variants }) =>
    [name, ...variants].map(form => {
      const start = text.indexOf(form)
      return {
        start,
        end: start + form.length,
        kind,
        form: 'name' as const,
        entity: id,
        by,
        certainty: 'stated' as const,
      }
    }),
  )
  return blankReport(text, { layers: { ...NO_LAYERS, mentions, entities } })
}

test('a name is handed down as what most of its places say, and once', () => {
  const names = storyNames(
    [reportOf([['Orlsk', 'person']]), reportOf([['Orlsk', 'place']]), reportOf([['Orlsk', 'place']])],
    english,
  )
  assert.deepEqual(names, [{ name: 'Orlsk', kind: 'place' }])
})

test('a place that tells what a name is counts more than others', () => {
  const misread = reportOf([['Norva', 'place']])
  const names = storyNames([misread, misread, reportOf([['Norva', 'organisation']], STANDING)], english)
  assert.deepEqual(names, [{ name: 'Norva', kind: 'organisation' }])
})

test('a form that is something else elsewhere goes no further; what is even stays', () => {
  const names = storyNames(
    [reportOf([['Tamside Courier/Tamside', 'organisation']]), reportOf([['Tamside', 'place']], STANDING)],
    english,
  )
  assert.deepEqual(names, [
    { name: 'Tamside Courier', kind: 'organisation' },
    { name: 'Tamside', kind: 'place' },
  ])
  assert.equal(
    storyNames([reportOf([['Arlen', 'person']]), reportOf([['Arlen', 'place']])], english).length,
    2,
  )
})

test('what another report calls a newspaper, or is, carries words in all of them', () => {
  const named = reportOf([
    ['Norva', 'organisation'],
    ['OHC', 'organisation'],
    ['Arlen Steel', 'organisation'],
  ])
  const own = blankReport('', { outlet: 'Orlsk Harbour Courier' })
  const text = 'ORLSK (Norva) - Rain fell.'
  const role = 'dateline' as const
  const blocks = [{ start: 0, end: 16, role, by: 'test', certainty: 'stated' as const }]
  const sent = blankReport(text, { layers: { ...NO_LAYERS, blocks } })
  const carriers = storyNames([named, own, sent], english).map(one => [one.name, one.carrier === true])
  assert.deepEqual(carriers, [
    ['Norva', true],
    ['OHC', true],
    ['Arlen Steel', false],
  ])
})

test('titles are handed down by the name, from all reports', () => {
  const titled = (...titles: string[]): Report => {
    const { layers, ...rest } = reportOf([['Ana Velde', 'person']])
    return { ...rest, layers: { ...layers, entities: layers.entities.map(one => ({ ...one, titles })) } }
  }
  assert.deepEqual(storyOffices([titled('governor'), titled('mayor', 'governor')]), [
    { name: 'Ana Velde', titles: ['governor', 'mayor'] },
  ])
  assert.deepEqual(storyOffices([reportOf([['Ana Velde', 'person']])]), [])
})
