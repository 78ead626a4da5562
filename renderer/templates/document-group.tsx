import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { papers } from '../../core/model/brief-options'
import { arrangements, marginWidths } from '../../core/model/template'
import { FieldRow } from '../conference/field-row'
import { CheckMark } from '../ui/check-mark'
import { Segments } from '../ui/segments'
import { changeTemplate, useTemplateEditing } from './template-draft'

/** Paper, and how two languages may share it. */
export function DocumentGroup() {
  const { t } = useTranslation()
  const template = useTemplateEditing((editing) => editing?.draft.template)
  if (!template) return null
  return (
    <section aria-labelledby="template-document">
      <h3 className="template-group-name" id="template-document">
        {t('templates.document')}
      </h3>
      <FieldRow name={t('templates.page')}>
        <Segments
          name={t('templates.page')}
          value={template.page}
          segments={papers.map((key) => ({ key, words: <bdi dir="ltr">{key}</bdi> }))}
          onChange={(page) => {
            if (page) changeTemplate({ page })
          }}
        />
      </FieldRow>
      <FieldRow name={t('templates.margins')}>
        <Segments
          name={t('templates.margins')}
          value={template.margins ?? 'usual'}
          segments={marginWidths.map((key) => ({ key, words: t(`marginWidth.${key}`) }))}
          onChange={(margins) => {
            if (margins) changeTemplate({ margins })
          }}
        />
      </FieldRow>
      <FieldRow name={t('templates.arrangements')}>
        <CheckboxGroup
          className="check-line arrangement-checks"
          aria-label={t('templates.arrangements')}
          value={[...template.arrangements]}
          onChange={(chosen) => {
            const kept = template.arrangements.filter((one) => chosen.includes(one))
            const added = arrangements.filter(
              (one) => chosen.includes(one) && !template.arrangements.includes(one),
            )
            // The first is the usual one, so the order stays; one at least stays too.
            if (chosen.length > 0) changeTemplate({ arrangements: [...kept, ...added] })
          }}
        >
          {arrangements.map((key) => (
            <Checkbox key={key} value={key} className="check">
              <CheckMark />
              {key === 'one-language' ? t('templates.oneLanguage') : t(`arrangement.${key}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </FieldRow>
    </section>
  )
}
