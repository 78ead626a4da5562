import { expect, test } from 'vitest'
import {
  freeId,
  freeTemplateId,
  isTemplateId,
  templateIdFor,
} from '../../../core/model/template-id'

test.each([
  ['Note d’étape', 'note-d-etape'],
  ['  Œuvres & Cœur !', 'oeuvres-coeur'],
  ['2e note', 'e-note'],
  ['../../etc', 'etc'],
  ['CON', 'con'],
  ['موجزنا', 'template'],
  ['', 'template'],
])('%j makes the id %s', (name, id) => {
  expect(templateIdFor(name)).toBe(id)
  expect(isTemplateId(templateIdFor(name.repeat(30)))).toBe(true)
})

test('the French name makes the id, else the English one, whichever comes first in the file', () => {
  expect(freeTemplateId({ ar: 'موجز', en: 'Our brief', fr: 'Notre note' }, [])).toBe('notre-note')
  expect(freeTemplateId({ ar: 'موجز', en: 'Our brief' }, [])).toBe('our-brief')
  expect(freeTemplateId({ ar: 'موجز' }, ['template'])).toBe('template-2')
})

test('an id is free when no other differs from it by capitals alone', () => {
  expect(freeId('note', ['Note', 'note-2'])).toBe('note-3')
})
