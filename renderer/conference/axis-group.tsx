import { useTranslation } from 'react-i18next'
import type { Body } from '../../core/model/body'
import type { NumberedAxis } from '../../core/model/numbering'
import type { Language } from '../../core/text/language'
import { AxisEditor } from './axis-editor'
import { AxisRow } from './axis-row'
import { addAndOpen } from './recommendation-commands'
import { RecommendationEditor } from './recommendation-editor'
import { RecommendationRow } from './recommendation-row'

interface AxisGroupProps {
  readonly group: NumberedAxis
  readonly languages: readonly Language[]
  readonly original: Language | undefined
  readonly bodies: readonly Body[]
  readonly openId: string | undefined
  readonly isFolded: boolean
  readonly isEdited: boolean
  readonly onFold: (axisId: string) => void
  readonly onEdit: (axisId: string) => void
}

/** An axis and its recommendations. */
export function AxisGroup(props: AxisGroupProps) {
  const { group, languages, original, bodies, openId, isFolded, isEdited, onFold, onEdit } = props
  const { axis, number, recommendations } = group
  const { t } = useTranslation()
  return (
    <section aria-label={`${t('axis.one')} ${number}`}>
      {axis ? (
        <AxisRow
          axis={axis}
          number={number}
          count={recommendations.length}
          languages={languages}
          isFolded={isFolded}
          isEdited={isEdited}
          onFold={onFold}
          onEdit={onEdit}
          onAdd={addAndOpen}
        />
      ) : (
        <p className="empty-list">{t('axis.missing')}</p>
      )}
      {axis && isEdited ? (
        <AxisEditor
          axis={axis}
          languages={languages}
          isEmpty={recommendations.length === 0}
          onClose={() => onEdit(axis.id)}
        />
      ) : null}
      {isFolded ? null : (
        <ol>
          {recommendations.map(({ recommendation, number: itsNumber }) => (
            <li key={recommendation.id}>
              {recommendation.id === openId ? (
                <RecommendationEditor
                  recommendation={recommendation}
                  number={itsNumber}
                  bodies={bodies}
                  languages={languages}
                  original={original}
                />
              ) : (
                <RecommendationRow
                  recommendation={recommendation}
                  number={itsNumber}
                  lead={bodies.find(({ id }) => id === recommendation.leadBodyId)}
                  languages={languages}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
