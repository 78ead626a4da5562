import { expect, test } from 'vitest'
import type { Conference } from '../../../core/model/conference'
import {
  conferenceUpdateSchema,
  createUpdateReceiver,
  createUpdateSender,
} from '../../../core/model/conference-update'
import { readSample } from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')

/** Two ends, and between them what a process boundary leaves of an update. */
function connected() {
  const sender = createUpdateSender()
  const receive = createUpdateReceiver()
  const send = (next: Conference) => {
    const update = conferenceUpdateSchema.parse(structuredClone(sender.next(next)))
    return { update, received: receive(update) }
  }
  return { send, sender, receive }
}

const withText = (text: string): Conference => ({
  ...conference,
  recommendations: conference.recommendations.map((record, at) =>
    at === 3 ? { ...record, text: { ...record.text, fr: text } } : record,
  ),
})

test('every state of a conference arrives as it was sent', () => {
  const { send } = connected()
  const states: readonly Conference[] = [
    conference,
    withText('Un.'),
    withText('Deux.'),
    { ...withText('Deux.'), website: 'https://example.org' },
    { ...conference, recommendations: conference.recommendations.slice(1) },
    { ...conference, recommendations: conference.recommendations.toReversed() },
    conference,
  ]
  for (const state of states) expect(send(state).received).toEqual(state)
})

test('a key in one text sends that record and keeps the others as they are', () => {
  const { send } = connected()
  const before = send(conference).received
  const { update, received } = send(withText('Un.'))
  expect(update).toMatchObject({ records: [{ at: 3, recommendation: { text: { fr: 'Un.' } } }] })
  expect(update).not.toHaveProperty('rest')
  expect(received?.recommendations[4]).toBe(before?.recommendations[4])
})

test('what is no longer said of the conference is gone at the other end', () => {
  const { send } = connected()
  send({ ...conference, prevailingLanguage: 'ar' })
  const { prevailingLanguage: _, ...without } = conference
  expect(send(without).received).not.toHaveProperty('prevailingLanguage')
})

test('an end that missed an update takes none until the whole comes again', () => {
  const { send, sender, receive } = connected()
  send(conference)
  sender.next(withText('Un.'))
  expect(send(withText('Deux.')).received).toBeUndefined()
  expect(send(withText('Trois.')).received).toBeUndefined()
  sender.startAfresh()
  expect(send(withText('Quatre.')).received).toEqual(withText('Quatre.'))
  expect(createUpdateReceiver()(sender.next(conference))).toBeUndefined()
  const beyond = { at: 9_999, recommendation: conference.recommendations[0] }
  const update = conferenceUpdateSchema.parse({ version: 9, since: 8, records: [beyond] })
  receive({ version: 8, whole: conference })
  expect(receive(update)).toBeUndefined()
})
