import { Check, Plus, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { useTranslation } from 'react-i18next'
import { numberRecommendations } from '../../../core/model/numbering'
import { findFolded } from '../../../core/text/fold-text'
import { IconButton } from '../../ui/button'
import { ListSearch } from '../../ui/list-search'
import { readableText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { openRecord } from '../recommendation-commands'
import { useRecommendation } from '../recommendation-by-id'
import { editRecord } from './edit-record'
import '../body-pickers.css'
import '../../ui/menu.css'

interface Numbered {
  readonly id: string
  readonly number: string
  readonly text: string
}

/** The recommendations that one goes with; pressing a number opens it. */
export function RelatedRecords({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const relatedIds = useRecommendation(id, (recommendation) => recommendation.relatedIds)
  const all = useNumbered()
  const related = all.filter((other) => relatedIds.includes(other.id))
  const name = t('record.related')
  return (
    <div className="fact-line">
      {related.length === 0 ? null : (
        <TagGroup
          className="body-chips"
          aria-label={name}
          onRemove={(keys) =>
            editRecord(id, { relatedIds: relatedIds.filter((one) => !keys.has(one)) })
          }
        >
          <TagList className="body-chips" items={related}>
            {(other) => (
              <Tag
                className="body-chip"
                textValue={`${other.number} ${other.text}`}
                onAction={() => openRecord(other.id)}
              >
                <bdi>{other.number}</bdi>
                <span dir="auto">{other.text}</span>
                <Button slot="remove" className="body-chip-remove">
                  <X size={12} strokeWidth={1.7} aria-hidden />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <DialogTrigger>
        <IconButton isSmall name={t('body.addTo', { name })}>
          <Plus size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <Popover className="menu-popover body-list">
          <Dialog className="dialog-content body-list-scroll" aria-label={name}>
            <RecordSearch
              records={all.filter((other) => other.id !== id)}
              chosen={relatedIds}
              onChange={(ids) => editRecord(id, { relatedIds: [...ids] })}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  )
}

function useNumbered(): readonly Numbered[] {
  const language = useInterfaceLanguage()
  const conference = useConference((value) => value)
  return useMemo(
    () =>
      numberRecommendations(conference).axes.flatMap(({ recommendations }) =>
        recommendations.map(({ recommendation, number }) => ({
          id: recommendation.id,
          number,
          text: readableText(recommendation.text, language),
        })),
      ),
    [conference, language],
  )
}

interface RecordSearchProps {
  readonly records: readonly Numbered[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** No list is read further than this: more is typed instead. */
const mostShown = 50

function RecordSearch({ records, chosen, onChange }: RecordSearchProps) {
  const { t } = useTranslation()
  const [sought, setSought] = useState('')
  const found = records
    .filter(
      ({ number, text }) =>
        sought.trim() === '' ||
        number.startsWith(sought.trim()) ||
        findFolded(text, sought).length > 0,
    )
    .slice(0, mostShown)
  return (
    <Autocomplete inputValue={sought} onInputChange={setSought}>
      <ListSearch name={t('find.sought')} />
      <ListBox
        className="menu-list"
        aria-label={t('record.related')}
        items={found}
        dependencies={[chosen]}
        selectionMode="multiple"
        selectedKeys={[...chosen]}
        onSelectionChange={(keys) => {
          if (keys === 'all') return
          const shown = new Set(found.map(({ id }) => id))
          onChange([...chosen.filter((id) => !shown.has(id)), ...[...keys].map(String)])
        }}
        renderEmptyState={() => <p className="menu-empty">{t('find.none')}</p>}
      >
        {(record) => (
          <ListBoxItem className="menu-item" textValue={`${record.number} ${record.text}`}>
            <bdi>{record.number}</bdi>
            <span className="menu-words related-text" dir="auto">
              {record.text}
            </span>
            {chosen.includes(record.id) ? <Check size={14} strokeWidth={1.7} aria-hidden /> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  )
}
