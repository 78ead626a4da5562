import { conferenceSchema, type Conference } from './conference'
import { serialiseAgainst } from './serialise-against'

/**
 * The text of a `.tawsiya` file. What equals its default is left out: the file then looks as one would write
 * it by hand, and filling a field in adds lines without touching others.
 */
export const serialiseConference = (conference: Conference): string =>
  serialiseAgainst(conferenceSchema, conference)
