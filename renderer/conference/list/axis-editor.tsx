import { ArrowDown, ArrowUp, Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Axis } from '../../../core/model/conference'
import { noteTextChange } from '../../../core/model/note-text-change'
import type { Language, Localized } from '../../../core/text/language'
import { IconButton } from '../../ui/button'
import { LanguageFields } from '../../ui/language-fields'
import { deleteAxis, editAxis, moveAxis } from '../axis-edits'
import { change } from '../document'
import { FieldRow } from '../field-row'
import { useColumns } from '../use-columns'
import { closeAxis } from './open-axis'
import '../record/recommendation-editor.css'

interface AxisEditorProps {
  readonly axis: Axis
  readonly isEmpty: boolean
}

/** An axis open in place: its title and rationale, its order among the axes. */
export function AxisEditor({ axis, isEmpty }: AxisEditorProps) {
  const { t } = useTranslation()
  const { id } = axis
  const languages = useColumns()
  const edit = (field: 'title' | 'rationale') => (value: Localized, language: Language) =>
    change(
      'edit-text',
      (conference) => {
        const path = `axes/${id}/${field}`
        const edited = editAxis(conference, id, { [field]: value })
        return noteTextChange(edited, { path, before: axis[field], after: value, language })
      },
      `axes/${id}/${field}/${language}`,
    )
  return (
    <div
      className="record-editor axis-editor"
      data-axis={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        closeAxis()
      }}
    >
      <FieldRow name={t('axis.title')}>
        <LanguageFields
          name={t('axis.title')}
          languages={languages}
          field="title"
          value={axis.title}
          onChange={edit('title')}
          isNeeded
        />
      </FieldRow>
      <FieldRow name={t('recommendation.rationale')}>
        <LanguageFields
          name={t('recommendation.rationale')}
          languages={languages}
          field="rationale"
          value={axis.rationale}
          onChange={edit('rationale')}
          size="note"
          isPassage
        />
      </FieldRow>
      <div className="axis-editor-actions">
        <IconButton
          name={t('axis.moveUp')}
          onPress={() => change('move-axis', (conference) => moveAxis(conference, id, -1))}
        >
          <ArrowUp size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <IconButton
          name={t('axis.moveDown')}
          onPress={() => change('move-axis', (conference) => moveAxis(conference, id, 1))}
        >
          <ArrowDown size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        {isEmpty ? (
          <IconButton
            name={t('axis.delete')}
            onPress={() => change('delete-axis', (conference) => deleteAxis(conference, id))}
          >
            <Trash2 size={16} strokeWidth={1.7} aria-hidden />
          </IconButton>
        ) : null}
        <IconButton name={t('action.close')} onPress={closeAxis}>
          <X size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}
