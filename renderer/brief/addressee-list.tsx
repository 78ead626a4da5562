import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { addresseesOf } from '../../core/model/addressees'
import { useConference } from '../conference/document'
import { Button } from '../ui/button'
import { CheckMark } from '../ui/check-mark'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'

interface AddresseeListProps {
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  /** A document was chosen that is made for one body, and no body is. */
  readonly isNeeded: boolean
}

/** The bodies that are asked to act, each with how many recommendations concern it. */
export function AddresseeList({ value, onChange, isNeeded }: AddresseeListProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const conference = useConference((whole) => whole)
  const addressees = addresseesOf(conference)
  const countOf = (id: string): number =>
    conference.recommendations.filter(
      ({ leadBodyId, partnerBodyIds }) => leadBodyId === id || partnerBodyIds.includes(id),
    ).length
  if (addressees.length === 0) return <p className="export-note">{t('export.noAddressees')}</p>
  const areAll = value.length === addressees.length
  return (
    <div className="export-group">
      <div className="export-part-line">
        <h3 className="export-part">{t('export.addressees')}</h3>
        <span className="export-part-count">
          {t('export.progress', { done: value.length, count: addressees.length })}
        </span>
        <Button
          look="link"
          isSmall
          onPress={() => onChange(areAll ? [] : addressees.map(({ id }) => id))}
        >
          {areAll ? t('export.chooseNone') : t('export.chooseAll')}
        </Button>
      </div>
      {isNeeded ? <p className="export-note warn">{t('export.addresseeNeeded')}</p> : null}
      <CheckboxGroup
        className="addressees"
        aria-label={t('export.addressees')}
        value={[...value]}
        onChange={onChange}
      >
        {addressees.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="check addressee">
            <CheckMark />
            <span className="addressee-name">{readableText(name, language)}</span>
            <bdi className="export-part-count">{countOf(id)}</bdi>
          </Checkbox>
        ))}
      </CheckboxGroup>
    </div>
  )
}
