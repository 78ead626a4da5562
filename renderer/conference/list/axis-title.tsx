import { CircleDashed } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Axis } from '../../../core/model/conference'
import { directionOf, tagOf } from '../../../core/text/language'
import { useColumns } from '../use-columns'

interface AxisTitleProps {
  readonly axis: Axis
  readonly number: string
  readonly count: number
}

/** What the head of an axis says: number, title in each column, how many recommendations. */
export function AxisTitle({ axis, number, count }: AxisTitleProps) {
  const { t } = useTranslation()
  const shown = useColumns().slice(0, 2)
  return (
    <>
      <bdi dir="ltr" className="axis-number">
        {number}
      </bdi>
      {shown.map((language, index) => (
        <h3
          key={language}
          className={`axis-title ${shown.length === 1 ? 'alone' : index > 0 ? 'second' : ''}`}
          lang={tagOf(language)}
          dir={directionOf(language)}
        >
          {axis.title[language] ? (
            <span className="axis-title-words">{axis.title[language]}</span>
          ) : (
            <span className="needs-look">
              <CircleDashed size={14} strokeWidth={1.7} aria-hidden />
              {t('field.missing')}
            </span>
          )}
          {index === 0 ? <span className="pane-count">{count}</span> : null}
        </h3>
      ))}
    </>
  )
}
