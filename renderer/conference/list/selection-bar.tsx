import { Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Recommendation } from '../../../core/model/recommendation'
import { statuses } from '../../../core/model/recommendation'
import { documentWord } from '../../../core/text/document-words'
import { IconButton } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { readableText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import { addNamedBody } from '../body-edits'
import { LeadPicker } from '../body-pickers'
import { change, useConference } from '../document'
import { editRecommendations } from '../recommendation-edits'
import { placeRecommendations } from '../recommendation-moves'
import { StatusIcon } from '../status-icon'
import { deleteRows } from './delete-rows'
import { idOfKey } from './list-rows'
import { changeListView, useListView } from './list-view'
import './selection-bar.css'

/** What can be done with all the ticked recommendations at once; nothing while none is ticked. */
export function SelectionBar() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const selected = useListView((view) => view.selected)
  const bodies = useConference((conference) => conference.bodies)
  const axes = useConference((conference) => conference.axes)
  const ids = new Set([...selected].map(idOfKey))
  if (ids.size === 0) return null
  const assign = (changes: Partial<Recommendation>): void =>
    change('assign', (conference) => editRecommendations(conference, ids, changes))
  const horizons = ['short', 'medium', 'long'] as const
  return (
    <div className="selection-bar" role="toolbar" aria-label={t('selection.title')}>
      <strong>{t('selection.count', { count: ids.size })}</strong>
      <LeadPicker
        bodies={bodies}
        value={undefined}
        onChange={(leadBodyId) => assign({ leadBodyId })}
        onCreate={(name) => {
          const leadBodyId = crypto.randomUUID()
          change('assign', (conference) =>
            editRecommendations(addNamedBody(conference, leadBodyId, name), ids, { leadBodyId }),
          )
        }}
      />
      <Choice
        name={documentWord('horizon', language)}
        isNameHidden
        placeholder={documentWord('horizon', language)}
        value={null}
        options={horizons.map((key) => ({ key, words: t(`horizon.${key}`) }))}
        onChange={(horizon) => assign({ horizon })}
      />
      <Choice
        name={documentWord('status', language)}
        isNameHidden
        placeholder={documentWord('status', language)}
        value={null}
        options={statuses.map((key) => ({
          key,
          words: documentWord(`status-${key}`, language),
          icon: <StatusIcon status={key} />,
        }))}
        onChange={(status) => assign({ status })}
      />
      <Choice
        name={t('axis.one')}
        isNameHidden
        placeholder={t('axis.one')}
        value={null}
        options={axes.map(({ id, title }) => ({
          key: id,
          words: readableText(title, language) || t('axis.untitled'),
        }))}
        onChange={(axisId) =>
          change('move-recommendation', (conference) =>
            placeRecommendations(conference, ids, { axisId }),
          )
        }
      />
      <span className="pane-space" />
      <IconButton isSmall name={t('selection.delete')} onPress={() => deleteRows(ids)}>
        <Trash2 size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton
        isSmall
        name={t('selection.clear')}
        onPress={() => changeListView({ selected: new Set() })}
      >
        <X size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
    </div>
  )
}
