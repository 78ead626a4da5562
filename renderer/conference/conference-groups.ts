/** The groups of the conference form, in their order there and in the sidebar. */
export const conferenceGroups = [
  'identity',
  'place',
  'organisers',
  'texts',
  'glossary',
  'follow-up',
  'letterhead',
  'contact',
  'references',
] as const
export type ConferenceGroup = (typeof conferenceGroups)[number]
