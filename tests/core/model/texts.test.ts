import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textsOf } from '../../../core/model/texts'
import { arbitraryConference } from './arbitrary-conference'
import { completeConference } from './conference-with'

test('every text is found with its place, by position and by id', () => {
  const texts = textsOf(completeConference())
  expect(texts.find(({ idPath }) => idPath === 'recommendations/r-1/text')).toEqual({
    path: ['recommendations', 0, 'text'],
    idPath: 'recommendations/r-1/text',
    text: { ar: 'إحداث صندوق.', fr: 'Créer un fonds.' },
    isPassage: true,
    isRequired: true,
  })
  expect(
    texts.find(({ idPath }) => idPath === 'recommendations/r-1/indicators/0/text'),
  ).toMatchObject({
    isPassage: false,
  })
  expect(texts.find(({ idPath }) => idPath === 'city')).toMatchObject({ isRequired: false })
})

test('the place of a text leads to it', () => {
  fc.assert(
    fc.property(arbitraryConference, (conference) => {
      for (const { path, text } of textsOf(conference)) {
        // Walking an unknown value by keys is what a path is for.
        const found = path.reduce<unknown>((value, key) => (value as never)[key], conference)
        expect(found).toBe(text)
      }
    }),
  )
})
