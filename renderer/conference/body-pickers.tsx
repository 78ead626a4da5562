import { Landmark, Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Select, SelectValue } from 'react-aria-components/Select'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import type { Body } from '../../core/model/body'
import { documentWord } from '../../core/text/document-words'
import { IconButton } from '../ui/button'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { BodyList, newBodyKey, useDirectorySearch } from './body-list'
import './body-pickers.css'

interface LeadPickerProps {
  readonly bodies: readonly Body[]
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
  /** What was typed names a body that is not in the directory yet. */
  readonly onCreate: (name: string) => void
}

/** The body that must act: a chip that opens the directory. */
export function LeadPicker({ bodies, value, onChange, onCreate }: LeadPickerProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { onOpenChange, ...search } = useDirectorySearch()
  const lead = bodies.find(({ id }) => id === value)
  return (
    <span className="lead-picker">
      <Select
        aria-label={documentWord('lead', language)}
        onOpenChange={onOpenChange}
        // The first body of a new conference is made here, too.
        allowsEmptyCollection
        value={value ?? null}
        onChange={(key) => {
          if (key === newBodyKey) onCreate(search.sought.trim())
          else onChange(bodies.find(({ id }) => id === key)?.id)
        }}
      >
        <Button className={`body-chip${lead ? ' lead' : ' empty'}`}>
          <Landmark size={14} strokeWidth={1.7} aria-hidden />
          <SelectValue>
            {() => (lead ? readableText(lead.name, language) : t('body.choose'))}
          </SelectValue>
        </Button>
        <BodyList
          search={search}
          bodies={bodies}
          chosen={value === undefined ? [] : [value]}
          mayCreate
        />
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
  readonly onCreate: (name: string) => void
}

/** Several bodies: chips that Delete takes away, and a button that opens the directory. */
export function PartnersPicker({ name, bodies, value, onChange, onCreate }: PartnersPickerProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { onOpenChange, ...search } = useDirectorySearch()
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
        onOpenChange={onOpenChange}
        allowsEmptyCollection
        selectionMode="multiple"
        value={[...value]}
        onChange={(keys) => {
          const ids = keys.map(String)
          if (ids.includes(newBodyKey)) {
            onCreate(search.sought.trim())
            return
          }
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
        <BodyList search={search} bodies={bodies} chosen={value} mayCreate />
      </Select>
    </>
  )
}
