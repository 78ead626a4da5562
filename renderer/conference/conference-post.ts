import type { Conference } from '../../core/model/conference'
import { createUpdateSender, type ConferenceUpdate } from '../../core/model/conference-update'

/** Asks something about a conference of which only what has changed since the last time is sent. */
export function createConferencePost() {
  const sender = createUpdateSender()
  return async <T>(
    conference: Conference,
    ask: (update: ConferenceUpdate) => Promise<T>,
  ): Promise<T> =>
    ask(sender.next(conference)).catch(() => {
      // The other end does not know what was sent before.
      sender.startAfresh()
      return ask(sender.next(conference))
    })
}
