import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { addresseesOf } from '../../core/model/addressees'
import { useConference } from '../conference/document'
import { answersTo } from '../conference/answers-to'
import { Button } from '../ui/button'
import { CheckMark } from '../ui/check-mark'
import { readableText } from '../ui/localized'
import { SearchEntry } from '../ui/search-entry'
import { useInterfaceLanguage } from '../words/interface-language'

interface AddresseeListProps {
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  /** A document was chosen that is made for one body, and no body is. */
  readonly isNeeded: boolean
}

/** So many need no search: one sees them at a glance. */
const manyAddressees = 8

/** The bodies that are asked to act, each with how many recommendations concern it. */
export function AddresseeList({ value, onChange, isNeeded }: AddresseeListProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const conference = useConference((whole) => whole)
  const [sought, setSought] = useState('')
  const addressees = addresseesOf(conference)
  const countOf = (id: string): number =>
    conference.recommendations.filter(
      ({ leadBodyId, partnerBodyIds }) => leadBodyId === id || partnerBodyIds.includes(id),
    ).length
  if (addressees.length === 0) return <p className="export-note">{t('export.noAddressees')}</p>
  const shown = addressees.filter((body) => answersTo(body, sought))
  const shownIds = new Set(shown.map(({ id }) => id))
  const areAll = shown.every(({ id }) => value.includes(id))
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
          onPress={() =>
            onChange([...value.filter((id) => !shownIds.has(id)), ...(areAll ? [] : shownIds)])
          }
        >
          {areAll ? t('export.chooseNone') : t('export.chooseAll')}
        </Button>
        <span className="pane-space" />
        {addressees.length > manyAddressees ? (
          <SearchEntry name={t('directory.search')} value={sought} onChange={setSought} />
        ) : null}
      </div>
      {isNeeded ? <p className="export-note warn">{t('export.addresseeNeeded')}</p> : null}
      <CheckboxGroup
        className="addressees"
        aria-label={t('export.addressees')}
        value={[...value]}
        onChange={onChange}
      >
        {shown.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="check addressee">
            <CheckMark />
            <span className="addressee-name">{readableText(name, language)}</span>
            <bdi className="export-part-count">{countOf(id)}</bdi>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {shown.length === 0 ? <p className="export-note">{t('find.none')}</p> : null}
    </div>
  )
}
