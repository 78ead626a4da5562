import { ListFilter as FilterIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { statuses } from '../../../core/model/recommendation'
import { documentWord } from '../../../core/text/document-words'
import { nameOf } from '../../../core/text/language'
import { Button as WordButton } from '../../ui/button'
import { Choice, type ChoiceOption } from '../../ui/choice'
import { readableText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { horizonFilters, isFiltering, type ListFilter } from './list-filter'
import { changeListView, useListView } from './list-view'
import './filter-button.css'

/** Narrows the list by axis, body, horizon, status and missing language. */
export function FilterButton() {
  const { t } = useTranslation()
  const filter = useListView((view) => view.filter)
  const count = Object.keys(filter).length
  return (
    <DialogTrigger>
      <Button className={`choice-button filter-button${count > 0 ? ' active' : ''}`}>
        <FilterIcon size={16} strokeWidth={1.7} aria-hidden />
        <span className="hidden-text">{t('filter.title')} </span>
        <span className="filter-words">
          {count > 0 ? t('filter.active', { count }) : t('filter.all')}
        </span>
      </Button>
      <Popover className="menu-popover filter-popover" placement="bottom start">
        <Dialog className="dialog-content" aria-label={t('filter.title')}>
          <FilterFields filter={filter} />
          <WordButton
            look="link"
            isSmall
            isDisabled={!isFiltering(filter)}
            onPress={() => changeListView({ filter: {} })}
          >
            {t('filter.clear')}
          </WordButton>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function FilterFields({ filter }: { readonly filter: ListFilter }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const axes = useConference((conference) => conference.axes)
  const bodies = useConference((conference) => conference.bodies)
  const languages = useConference((conference) => conference.languages)
  const field = <K extends keyof ListFilter>(
    name: K,
    words: string,
    options: readonly ChoiceOption<NonNullable<ListFilter[K]>>[],
  ) => (
    <Choice<NonNullable<ListFilter[K]> | 'any'>
      name={words}
      value={filter[name] ?? 'any'}
      options={[{ key: 'any', words: t('filter.any'), isNone: true }, ...options]}
      onChange={(value) => {
        const { [name]: _, ...others } = filter
        changeListView({ filter: value === 'any' ? others : { ...others, [name]: value } })
      }}
    />
  )
  return (
    <div className="filter-fields">
      {field(
        'axisId',
        t('axis.one'),
        axes.map(({ id, title }) => ({
          key: id,
          words: readableText(title, language) || t('axis.untitled'),
        })),
      )}
      {field('bodyId', documentWord('body', language), [
        { key: 'none', words: t('recommendation.noLead') },
        ...bodies.map(({ id, name }) => ({ key: id, words: readableText(name, language) || '—' })),
      ])}
      {field(
        'horizon',
        documentWord('horizon', language),
        horizonFilters.map((key) => ({
          key,
          words: key === 'none' ? documentWord('no-horizon', language) : t(`horizon.${key}`),
        })),
      )}
      {field(
        'status',
        documentWord('status', language),
        statuses.map((key) => ({ key, words: documentWord(`status-${key}`, language) })),
      )}
      {field(
        'missing',
        t('filter.missing'),
        languages.map((key) => ({ key, words: nameOf(key) })),
      )}
    </div>
  )
}
