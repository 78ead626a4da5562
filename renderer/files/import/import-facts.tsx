import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import {
  factNames,
  type CommuniqueProposal,
  type FactName,
} from '../../../core/exchange/communique/proposal'
import { directionOf, tagOf } from '../../../core/text/language'
import { CheckMark } from '../../ui/check-mark'

interface ImportFactsProps {
  readonly proposal: CommuniqueProposal
  readonly value: readonly FactName[]
  readonly onChange: (names: readonly FactName[]) => void
}

/** What the text says about the conference itself; what it does not say is not here. */
export function ImportFacts({ proposal, value, onChange }: ImportFactsProps) {
  const { t } = useTranslation()
  const found = factNames.filter((name) => proposal.facts[name].length > 0)
  if (found.length === 0) return null
  return (
    <CheckboxGroup
      className="import-facts"
      aria-label={t('import.facts')}
      value={[...value]}
      onChange={(keys) => onChange(factNames.filter((name) => keys.includes(name)))}
    >
      <h4 className="import-group-head">{t('import.facts')}</h4>
      {found.map((name) => (
        <Checkbox key={name} value={name} className="check import-fact-row">
          <CheckMark />
          <span className="import-fact-name">{t(`import.fact.${name}`)}</span>
          <span className="import-fact-words">
            {proposal.facts[name].map(({ text, language, start }) => (
              <span key={start} lang={tagOf(language)} dir={directionOf(language)}>
                {text}
              </span>
            ))}
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
