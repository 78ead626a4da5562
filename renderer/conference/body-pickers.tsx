import { Check, Landmark, Plus, Search, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { SearchField } from 'react-aria-components/SearchField'
import { Select, SelectValue } from 'react-aria-components/Select'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import type { Body } from '../../core/model/body'
import { documentWord } from '../../core/text/document-words'
import { IconButton } from '../ui/button'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import './body-pickers.css'
import '../ui/menu.css'

interface LeadPickerProps {
  readonly bodies: readonly Body[]
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
}

/** The body that must act: a chip that opens the directory. */
export function LeadPicker({ bodies, value, onChange }: LeadPickerProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const lead = bodies.find(({ id }) => id === value)
  return (
    <span className="lead-picker">
      <Select
        aria-label={documentWord('lead', language)}
        value={value ?? null}
        onChange={(key) => onChange(bodies.find(({ id }) => id === key)?.id)}
      >
        <Button className={`body-chip${lead ? ' lead' : ' empty'}`}>
          <Landmark size={14} strokeWidth={1.7} aria-hidden />
          <SelectValue>
            {() => (lead ? readableText(lead.name, language) : t('body.choose'))}
          </SelectValue>
        </Button>
        <BodyList bodies={bodies} chosen={value === undefined ? [] : [value]} />
      </Select>
      {value === undefined ? null : (
        <IconButton isSmall name={t('body.removeLead')} onPress={() => onChange(undefined)}>
          <X size={14} strokeWidth={1.7} aria-hidden />
        </IconButton>
      )}
    </span>
  )
}

interface PartnersPickerProps {
  readonly name: string
  readonly bodies: readonly Body[]
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Several bodies: chips that Delete takes away, and a button that opens the directory. */
export function PartnersPicker({ name, bodies, value, onChange }: PartnersPickerProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const chosen = value.flatMap((id) => bodies.find((body) => body.id === id) ?? [])
  return (
    <>
      {chosen.length === 0 ? null : (
        <TagGroup
          className="body-chips"
          aria-label={name}
          onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}
        >
          <TagList className="body-chips" items={chosen}>
            {(body) => (
              <Tag className="body-chip" textValue={readableText(body.name, language)}>
                <span title={readableText(body.name, language)}>
                  {readableText(body.shortName, language) || readableText(body.name, language)}
                </span>
                <Button slot="remove" className="body-chip-remove">
                  <X size={12} strokeWidth={1.7} aria-hidden />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <Select
        aria-label={t('body.addTo', { name })}
        selectionMode="multiple"
        value={[...value]}
        onChange={(keys) => {
          const ids = keys.map(String)
          // Bodies already there keep their order; new ones come last.
          onChange([
            ...value.filter((id) => ids.includes(id)),
            ...ids.filter((id) => !value.includes(id)),
          ])
        }}
      >
        <Button className="button plain icon small">
          <Plus size={16} strokeWidth={1.7} aria-hidden />
        </Button>
        <BodyList bodies={bodies} chosen={value} />
      </Select>
    </>
  )
}

/** The directory in a popover, with a search field that ignores accents. */
function BodyList({ bodies, chosen }: { bodies: readonly Body[]; chosen: readonly string[] }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Popover className="menu-popover body-list">
      <Autocomplete filter={contains}>
        <SearchField className="body-search" aria-label={t('body.search')} autoFocus>
          <Search size={14} strokeWidth={1.7} aria-hidden />
          <Input placeholder={t('body.search')} />
        </SearchField>
        <ListBox
          className="menu-list"
          items={bodies}
          renderEmptyState={() => <p className="menu-empty">{t('body.noneFound')}</p>}
        >
          {(body) => (
            <ListBoxItem
              className="menu-item"
              textValue={Object.values(body.name).concat(Object.values(body.shortName)).join(' ')}
              aria-label={readableText(body.name, language)}
            >
              <Landmark size={14} strokeWidth={1.7} aria-hidden />
              <span className="menu-words">{readableText(body.name, language)}</span>
              {chosen.includes(body.id) ? <Check size={14} strokeWidth={1.7} aria-hidden /> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Popover>
  )
}
