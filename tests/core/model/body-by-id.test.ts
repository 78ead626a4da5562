import { expect, test } from 'vitest'
import { bodyById } from '../../../core/model/body-by-id'
import { conferenceWith } from './conference-with'

const conference = conferenceWith({
  bodies: [
    { id: 'mef', name: { fr: 'Ministère' } },
    { id: 'mef', name: { fr: 'Double' } },
  ],
})

test('a body is found by its id, the first where ids repeat', () => {
  expect(bodyById(conference, 'mef')?.name.fr).toBe('Ministère')
})

test('a reference that leads nowhere finds nothing', () => {
  expect(bodyById(conference, 'gone')).toBeUndefined()
  expect(bodyById(conference, undefined)).toBeUndefined()
})
