import { conferenceSchema, schemaVersion, type Conference } from '../../core/model/conference'

/** A new conference on a day, in Arabic and French, with one axis to begin in. */
export const blankConference = (day: string, axisId: string): Conference =>
  conferenceSchema.parse({
    schemaVersion,
    languages: ['ar', 'fr'],
    title: {},
    period: { from: day, to: day },
    axes: [{ id: axisId, title: {} }],
  })
