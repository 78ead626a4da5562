import type { Body } from './body'
import type { Conference } from './conference'

/** The body a reference means; nothing where the record does not have it, the first where ids repeat. */
export const bodyById = (conference: Conference, id: string | undefined): Body | undefined =>
  conference.bodies.find((body) => body.id === id)
