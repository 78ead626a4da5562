import { Check, Landmark, Plus } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import type { Body } from '../../core/model/body'
import { findFolded } from '../../core/text/fold-text'
import { ListSearch } from '../ui/list-search'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import '../ui/menu.css'

/** The entry that makes a body of what was typed. */
export const newBodyKey = 'new body'

/**
 * What is sought in the directory. The control around the list keeps it: the list itself is drawn twice, in
 * the popover and where the control reads what there is to choose.
 */
export interface DirectorySearch {
  readonly sought: string
  readonly setSought: (text: string) => void
}

/** A search that begins anew each time the directory opens. */
export function useDirectorySearch(): DirectorySearch & {
  readonly onOpenChange: (isOpen: boolean) => void
} {
  const [sought, setSought] = useState('')
  return { sought, setSought, onOpenChange: () => setSought('') }
}

interface BodyListProps {
  readonly search: DirectorySearch
  readonly bodies: readonly Body[]
  readonly chosen: readonly string[]
  /** Whether what was typed can become a body; it is then chosen under the key above. */
  readonly mayCreate?: boolean
}

/** The directory in a popover: a search that folds both scripts, and a new body for what it lacks. */
export function BodyList({ search, bodies, chosen, mayCreate = false }: BodyListProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { sought, setSought } = search
  const name = sought.trim()
  const found = bodies.filter((body) => name === '' || answersTo(body, name))
  const items = [
    ...found.map((body) => ({ id: body.id, body })),
    ...(name === '' || !mayCreate ? [] : [{ id: newBodyKey, body: undefined }]),
  ]
  return (
    <Popover className="menu-popover body-list">
      <div className="body-list-scroll">
        <Autocomplete inputValue={sought} onInputChange={setSought}>
          <ListSearch name={t('body.search')} />
          <ListBox
            className="menu-list"
            items={items}
            dependencies={[chosen, name, language]}
            renderEmptyState={() => <p className="menu-empty">{t('body.noneFound')}</p>}
          >
            {({ body }) =>
              body ? (
                <ListBoxItem
                  className="menu-item"
                  textValue={readableText(body.name, language)}
                  aria-label={readableText(body.name, language)}
                >
                  <Landmark size={14} strokeWidth={1.7} aria-hidden />
                  <span className="menu-words">{readableText(body.name, language)}</span>
                  {chosen.includes(body.id) ? (
                    <Check size={14} strokeWidth={1.7} aria-hidden />
                  ) : null}
                </ListBoxItem>
              ) : (
                <ListBoxItem className="menu-item" textValue={t('directory.createNamed', { name })}>
                  <Plus size={14} strokeWidth={1.7} aria-hidden />
                  <span className="menu-words">{t('directory.createNamed', { name })}</span>
                </ListBoxItem>
              )
            }
          </ListBox>
        </Autocomplete>
      </div>
    </Popover>
  )
}

const answersTo = ({ name, shortName }: Body, sought: string): boolean =>
  [...Object.values(name), ...Object.values(shortName)].some(
    (text) => findFolded(text, sought).length > 0,
  )
