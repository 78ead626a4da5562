import { ChevronDown, ChevronLeft, ChevronRight, CircleDashed, Pencil, Plus } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { Axis } from '../../core/model/conference'
import { directionOf, tagOf, type Language } from '../../core/text/language'
import { IconButton } from '../ui/button'
import { readableText } from '../ui/localized'
import { useInterfaceDirection, useInterfaceLanguage } from '../words/interface-language'

interface AxisRowProps {
  readonly axis: Axis
  readonly number: string
  readonly count: number
  readonly languages: readonly Language[]
  readonly isFolded: boolean
  readonly isEdited: boolean
  readonly onFold: (axisId: string) => void
  readonly onEdit: (axisId: string) => void
  readonly onAdd: (axisId: string) => void
}

/** The head of an axis: fold it, edit its title, add a recommendation to it. */
export const AxisRow = memo(function AxisRow(props: AxisRowProps) {
  const { axis, number, count, languages, isFolded, isEdited, onFold, onEdit, onAdd } = props
  const { t } = useTranslation()
  const title = readableText(axis.title, useInterfaceLanguage()) || t('axis.untitled')
  const FoldedIcon = useInterfaceDirection() === 'rtl' ? ChevronLeft : ChevronRight
  const Icon = isFolded ? FoldedIcon : ChevronDown
  const shown = languages.slice(0, 2)
  return (
    <div className="axis-row record-grid" id={`axis-${axis.id}`}>
      <Button
        className="axis-toggle"
        aria-label={title}
        aria-expanded={!isFolded}
        onPress={() => onFold(axis.id)}
      >
        <Icon size={16} strokeWidth={1.7} aria-hidden />
      </Button>
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
          onPress={() => onEdit(axis.id)}
        >
          <Pencil size={14} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <IconButton
          isSmall
          name={t('recommendation.addTo', { title })}
          onPress={() => onAdd(axis.id)}
        >
          <Plus size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </span>
    </div>
  )
})
