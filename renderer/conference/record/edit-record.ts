import { noteTextChange } from '../../../core/model/note-text-change'
import type { Recommendation } from '../../../core/model/recommendation'
import type { Language, Localized } from '../../../core/text/language'
import { withText } from '../../ui/localized'
import { change } from '../document'
import { recommendationById } from '../recommendation-by-id'
import { editRecommendation } from '../recommendation-edits'

/** Changes fields of a recommendation; the key joins typing in one field into one step. */
export const editRecord = (id: string, changes: Partial<Recommendation>, key?: string): void =>
  change(
    key === undefined ? 'edit-recommendation' : 'edit-text',
    (conference) => editRecommendation(conference, id, changes),
    key && `recommendations/${id}/${key}`,
  )

export const recordTextFields = ['text', 'rationale', 'shortTitle'] as const
export type RecordTextField = (typeof recordTextFields)[number]

/** The path of ids of a text, under which its translations are known. */
export const textPath = (id: string, field: RecordTextField): string =>
  `recommendations/${id}/${field}`

/** Changes a text in one language and notes what that does to its translations. */
export function editRecordText(
  id: string,
  field: RecordTextField,
  language: Language,
  text: string,
): void {
  const path = textPath(id, field)
  change(
    'edit-text',
    (conference) => {
      const before: Localized = recommendationById(conference, id)?.[field] ?? {}
      const after = withText(before, language, text)
      const edited = editRecommendation(conference, id, { [field]: after })
      return noteTextChange(edited, { path, before, after, language })
    },
    `${path}/${language}`,
  )
}
