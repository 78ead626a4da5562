import type { Conference } from '../../core/model/conference'
import { noteTextChange } from '../../core/model/note-text-change'
import type { Language, Localized } from '../../core/text/language'
import { change } from './document'

/** Changes some fields of the conference; the key joins typing in one field into one step. */
export const editConference = (changes: Partial<Conference>, key?: string): void =>
  change(
    key === undefined ? 'edit-conference' : 'edit-text',
    (conference) => ({ ...conference, ...changes }),
    key && `conference/${key}`,
  )

/** The fields of the conference that hold one text per language. */
export type ConferenceTextField = {
  [K in keyof Conference]-?: Conference[K] extends Localized
    ? Localized extends Conference[K]
      ? K
      : never
    : never
}[keyof Conference]

/** Changes a text of the conference and notes what that does to its translations. */
export const editConferenceText = (
  field: ConferenceTextField,
  before: Localized,
  after: Localized,
  language: Language,
): void =>
  change(
    'edit-text',
    (conference) =>
      noteTextChange({ ...conference, [field]: after }, { path: field, before, after, language }),
    `conference/${field}/${language}`,
  )
