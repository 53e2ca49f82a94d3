import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from './language.ts'

test('English by its words, other languages by the detector', async () => {
  const english =
    'The mayor said that the ferry and the two barges were held for an hour, and that they would sail with the tide.'
  assert.equal(await languageOf(english), 'en')
  assert.equal(
    await languageOf(
      'Der Bürgermeister erklärte am Montag, dass die Fähre wegen des Sturms nicht fahren werde.',
    ),
    'de',
  )
})

test('a few English words make no English text', async () => {
  const danish =
    'Borgmesteren sagde mandag, at færgen ikke ville sejle på grund af stormen, og at byen måtte have sin post med bil. ' +
    'Hun havde læst rapporten "The State of the Harbour" om natten og ville have den lagt frem for rådet i næste uge.'
  assert.equal(await languageOf(danish), 'da')
  assert.equal(await languageOf('The Who'), 'und')
})
