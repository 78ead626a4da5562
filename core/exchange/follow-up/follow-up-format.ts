/** What a follow-up table is written as: for spreadsheets, and for other programs. */
export const followUpFormats = ['xlsx', 'csv', 'json', 'jsonl'] as const
export type FollowUpFormat = (typeof followUpFormats)[number]
