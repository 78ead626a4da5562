import type { Body } from '../../../core/model/body'
import { noteTextChange } from '../../../core/model/note-text-change'
import type { Language, Localized } from '../../../core/text/language'
import { editBody } from '../body-edits'
import { change } from '../document'

/** Changes fields of a body; the key joins typing in one field into one step. */
export const editBodyField = (id: string, changes: Partial<Body>, key?: string): void =>
  change(
    key === undefined ? 'edit-conference' : 'edit-text',
    (conference) => editBody(conference, id, changes),
    key && `bodies/${id}/${key}`,
  )

/** Changes a text of a body and notes what that does to its translations. */
export function editBodyText(
  body: Body,
  field: 'name' | 'shortName' | 'formOfAddress',
  after: Localized,
  language: Language,
): void {
  const path = `bodies/${body.id}/${field}`
  change(
    'edit-text',
    (conference) =>
      noteTextChange(editBody(conference, body.id, { [field]: after }), {
        path,
        before: body[field],
        after,
        language,
      }),
    `${path}/${language}`,
  )
}
