import type { Conference } from '../../core/model/conference'
import { change } from './document'

/** Changes some fields of the conference; the key joins typing in one field into one step. */
export const editConference = (changes: Partial<Conference>, key?: string): void =>
  change(
    key === undefined ? 'edit-conference' : 'edit-text',
    (conference) => ({ ...conference, ...changes }),
    key && `conference/${key}`,
  )
