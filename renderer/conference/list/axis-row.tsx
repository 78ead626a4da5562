import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleDashed,
  GripVertical,
  Pencil,
  Plus,
} from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { directionOf, tagOf } from '../../../core/text/language'
import { IconButton } from '../../ui/button'
import { readableText } from '../../ui/localized'
import { useInterfaceDirection, useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { addAndOpen } from '../recommendation-commands'
import { useColumns } from '../use-columns'
import { AxisEditor } from './axis-editor'
import { axisKey, type ListRow } from './list-rows'
import { changeListView, toggleFold, useListView } from './list-view'

type AxisRowProps = Omit<Extract<ListRow, { kind: 'axis' }>, 'kind' | 'key'>

/** The head of an axis: fold it, edit its title, add a recommendation to it. */
export const AxisRow = memo(function AxisRow(props: AxisRowProps) {
  const { axisId, number, count, isFolded } = props
  const { t } = useTranslation()
  const interfaceLanguage = useInterfaceLanguage()
  const axis = useConference(({ axes }) => axes.find(({ id }) => id === axisId))
  const isEdited = useListView((view) => axisId !== undefined && view.editedAxisId === axisId)
  const FoldedIcon = useInterfaceDirection() === 'rtl' ? ChevronLeft : ChevronRight
  const Icon = isFolded ? FoldedIcon : ChevronDown
  const shown = useColumns().slice(0, 2)
  if (!axis) return <p className="empty-list">{t('axis.missing')}</p>
  const title = readableText(axis.title, interfaceLanguage) || t('axis.untitled')
  return (
    <>
      <div className="axis-row record-grid" id={`axis-${axis.id}`}>
        <span className="record-handles">
          <Button slot="drag" className="record-grip axis-grip">
            <GripVertical size={16} strokeWidth={1.7} aria-hidden />
          </Button>
          <Button
            className="axis-toggle"
            aria-label={title}
            aria-expanded={!isFolded}
            onPress={() => toggleFold(axisKey(axisId))}
          >
            <Icon size={16} strokeWidth={1.7} aria-hidden />
          </Button>
        </span>
        <bdi dir="ltr" className="axis-number">
          {number}
        </bdi>
        {shown.map((language, index) => (
          <h3
            key={language}
            className={`axis-title${index > 0 ? ' second' : ''}`}
            lang={tagOf(language)}
            dir={directionOf(language)}
          >
            {axis.title[language] || (
              <span className="needs-look">
                <CircleDashed size={14} strokeWidth={1.7} aria-hidden />
                {t('field.missing')}
              </span>
            )}
            {index === 0 ? <span className="pane-count">{count}</span> : null}
          </h3>
        ))}
        {shown.length === 1 ? <span /> : null}
        <span className="axis-actions">
          <IconButton
            isSmall
            name={t('axis.edit', { title })}
            aria-expanded={isEdited}
            onPress={() => changeListView({ editedAxisId: isEdited ? undefined : axis.id })}
          >
            <Pencil size={14} strokeWidth={1.7} aria-hidden />
          </IconButton>
          <IconButton
            isSmall
            name={t('recommendation.addTo', { title })}
            onPress={() => addAndOpen(axis.id)}
          >
            <Plus size={16} strokeWidth={1.7} aria-hidden />
          </IconButton>
        </span>
      </div>
      {isEdited ? <AxisEditor axis={axis} isEmpty={count === 0} /> : null}
    </>
  )
})
