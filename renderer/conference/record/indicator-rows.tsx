import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../core/model/recommendation'
import { documentWord } from '../../../core/text/document-words'
import { directionOf, nameOf, tagOf, type Language } from '../../../core/text/language'
import { addAndFocus } from '../../ui/add-and-focus'
import { Button, IconButton } from '../../ui/button'
import { LanguageField } from '../../ui/language-field'
import { withText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import './indicator-rows.css'

interface IndicatorRowsProps {
  readonly indicators: readonly Indicator[]
  readonly languages: readonly Language[]
  /** The key joins typing in one field into one step of the history. */
  readonly onChange: (indicators: readonly Indicator[], key?: string) => void
}

const measures = ['baseline', 'target'] as const

/** How one will see that the recommendation was followed: a row per indicator. */
export function IndicatorRows({ indicators, languages, onChange }: IndicatorRowsProps) {
  const { t } = useTranslation()
  const interfaceLanguage = useInterfaceLanguage()
  const rows = useRef<HTMLDivElement>(null)
  const name = documentWord('indicator', interfaceLanguage)
  const edit = (index: number, changes: Partial<Indicator>, key: string): void =>
    onChange(
      indicators.map((indicator, at) => (at === index ? { ...indicator, ...changes } : indicator)),
      `${index}/${key}`,
    )
  return (
    <div className="indicators" ref={rows} data-languages={languages.length}>
      {indicators.length === 0 ? null : (
        <div className="indicator-row heads" aria-hidden>
          {languages.map((language) => (
            <span key={language} lang={tagOf(language)} dir={directionOf(language)}>
              {nameOf(language)}
            </span>
          ))}
          {measures.map((measure) => (
            <span key={measure}>{t(`indicator.${measure}`)}</span>
          ))}
        </div>
      )}
      {indicators.map((indicator, index) => (
        // Indicators have no id: their place is what tells them apart.
        <div key={index} className="indicator-row" role="group" aria-label={`${name} ${index + 1}`}>
          {languages.map((language) => (
            <LanguageField
              key={language}
              field={`indicators/${index}/text`}
              name={name}
              language={language}
              size="note"
              value={indicator.text[language] ?? ''}
              onChange={(text) =>
                edit(index, { text: withText(indicator.text, language, text) }, language)
              }
            />
          ))}
          {measures.map((measure) => (
            <TextField
              key={measure}
              aria-label={t(`indicator.${measure}`)}
              value={indicator[measure]}
              onChange={(text) => edit(index, { [measure]: text }, measure)}
            >
              <Input className="plain-input" dir="auto" />
            </TextField>
          ))}
          <IconButton
            isSmall
            name={t('indicator.delete')}
            onPress={() => onChange(indicators.filter((_, at) => at !== index))}
          >
            <X size={14} strokeWidth={1.7} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="link"
        isSmall
        onPress={() =>
          addAndFocus(
            () => onChange([...indicators, { text: {}, baseline: '', target: '' }]),
            () => [...(rows.current?.querySelectorAll('[role="group"]') ?? [])].at(-1),
          )
        }
      >
        <Plus size={14} strokeWidth={1.7} aria-hidden />
        {t('indicator.add')}
      </Button>
    </div>
  )
}
