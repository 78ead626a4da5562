import { ArrowDown, ArrowUp, ChevronUp, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { priorities, statuses, type Recommendation } from '../../core/model/recommendation'
import { documentWord } from '../../core/text/document-words'
import { IconButton } from '../ui/button'
import { Choice } from '../ui/choice'
import { useInterfaceLanguage } from '../words/interface-language'
import type { EditRecommendation } from './recommendation-editor'
import { closeRecommendation, moveOpen, removeRecommendation } from './recommendation-commands'
import { StatusIcon } from './status-icon'

interface RecommendationEditorHeadProps {
  readonly recommendation: Recommendation
  readonly number: string
  readonly edit: EditRecommendation
}

/** Number, status and priority at the start; what can be done with the record at the end. */
export function RecommendationEditorHead(props: RecommendationEditorHeadProps) {
  const { recommendation, number, edit } = props
  const { id, status, priority } = recommendation
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  return (
    <div className="record-editor-head">
      <h3 className="record-editor-number" data-row={id} tabIndex={-1}>
        <span className="hidden-text">{t('recommendation.one')} </span>
        <bdi dir="ltr">{number}</bdi>
      </h3>
      <Choice
        name={documentWord('status', language)}
        isNameHidden
        value={status}
        options={statuses.map((key) => ({
          key,
          words: documentWord(`status-${key}`, language),
          icon: <StatusIcon status={key} />,
        }))}
        onChange={(value) => edit({ status: value })}
      />
      <Choice
        name={documentWord('priority', language)}
        isNameHidden
        value={priority ?? 'none'}
        options={[
          ...priorities.map((key) => ({ key, words: documentWord(`priority-${key}`, language) })),
          { key: 'none' as const, words: t('recommendation.noPriority'), isNone: true },
        ]}
        onChange={(value) => edit({ priority: value === 'none' ? undefined : value })}
      />
      <span className="pane-space" />
      <IconButton name={t('recommendation.moveUp')} keys="Alt ↑" onPress={() => moveOpen(id, -1)}>
        <ArrowUp size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton name={t('recommendation.moveDown')} keys="Alt ↓" onPress={() => moveOpen(id, 1)}>
        <ArrowDown size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton name={t('recommendation.delete')} onPress={() => removeRecommendation(id)}>
        <Trash2 size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <span className="record-editor-divider" />
      <IconButton name={t('action.close')} keys="Esc" onPress={() => closeRecommendation()}>
        <ChevronUp size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
    </div>
  )
}
