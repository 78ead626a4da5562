import type { Language } from '../text/language'
import { conferenceSchema, schemaVersion, type Conference } from './conference'
import type { IsoDate } from './dates'

/** The empty record that "New" opens: one day long, in the languages chosen, the primary one first. */
export const newConference = (languages: readonly Language[], on: IsoDate): Conference =>
  conferenceSchema.parse({ schemaVersion, languages, title: {}, period: { from: on, to: on } })
