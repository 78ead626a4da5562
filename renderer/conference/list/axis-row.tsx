import { ChevronDown, ChevronLeft, ChevronRight, GripVertical, Pencil, Plus } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { IconButton } from '../../ui/button'
import { readableText } from '../../ui/localized'
import { useInterfaceDirection, useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { addAndOpen } from '../recommendation-commands'
import { AxisEditor } from './axis-editor'
import { AxisTitle } from './axis-title'
import { axisKey, type ListRow } from './list-rows'
import { toggleFold, useListView } from './list-view'
import { closeAxis, openAxis } from './open-axis'

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
        <AxisTitle axis={axis} number={number} count={count} />
        <span className="axis-actions">
          <IconButton
            isSmall
            name={t('axis.edit', { title })}
            aria-expanded={isEdited}
            onPress={() => (isEdited ? closeAxis() : openAxis(axis.id))}
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
