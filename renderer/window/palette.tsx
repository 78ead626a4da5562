import { Command, Landmark, ListTree, Rows3, Search } from 'lucide-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { directionOf, tagOf, type Localized } from '../../core/text/language'
import { runCommand } from '../commands'
import { useConference } from '../conference/document'
import { closeDialog, goTo, usePlace } from '../place'
import { keysOf } from '../ui/keys'
import { columnOrder } from '../ui/language-order'
import { readableText } from '../ui/localized'
import { useInterfaceDirection, useInterfaceLanguage } from '../words/interface-language'
import { findAnything } from './find-anything'
import '../ui/dialog.css'
import '../ui/key.css'
import './palette.css'

/**
 * Who types fast presses Enter before the list has marked an item of the new ones, or while the mark is still
 * on one that is gone: the first of them is meant.
 */
function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const marked = event.currentTarget.getAttribute('aria-activedescendant')
  if (marked !== null && document.getElementById(marked) !== null) return
  event.preventDefault()
  event.stopPropagation()
  document.querySelector<HTMLElement>('.palette-list [role="menuitem"]')?.click()
}

/** One field for everything: what the window can do, and what the conference holds. */
export function Palette() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'palette')
  return (
    <ModalOverlay
      className="dialog-scrim palette-scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) closeDialog()
      }}
    >
      <Modal className="dialog-box palette-box">
        <Dialog className="dialog-content palette" aria-label={t('palette.name')}>
          <PaletteSearch />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteSearch() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const conference = useConference((value) => value)
  const [sought, setSought] = useState('')
  const found = findAnything(conference, sought, (name) => t(`command.${name}`))
  const recordOf = new Map(conference.recommendations.map((one) => [one.id, one]))
  const choose = (run: () => void) => () => {
    closeDialog()
    // After the dialog is gone: commands wait while one is open.
    setTimeout(run)
  }
  return (
    <Autocomplete inputValue={sought} onInputChange={setSought}>
      <TextField className="palette-field" aria-label={t('palette.name')} autoFocus>
        <Search size={18} strokeWidth={1.7} aria-hidden />
        <Input
          className="palette-input"
          placeholder={t('palette.placeholder')}
          dir="auto"
          onKeyDownCapture={takeFirst}
        />
        <kbd dir="ltr" className="key">
          Esc
        </kbd>
      </TextField>
      <div className="palette-scroll" tabIndex={0} role="region" aria-label={t('palette.results')}>
        <Menu
          className="palette-list"
          aria-label={t('palette.name')}
          renderEmptyState={() => <p className="menu-empty">{t('palette.none')}</p>}
        >
          <Kind name={t('palette.recommendations')} count={found.recommendations.length}>
            {found.recommendations.map(({ id, number }) => (
              <Item
                key={id}
                id={`recommendation/${id}`}
                words={readableText(recordOf.get(id)?.text ?? {}, language)}
                icon={<ListTree size={16} strokeWidth={1.7} aria-hidden />}
                onAction={choose(() => goTo({ section: 'recommendations', openId: id }))}
              >
                <bdi className="palette-number">{number}</bdi>
                <Pair text={recordOf.get(id)?.text ?? {}} />
              </Item>
            ))}
          </Kind>
          <Kind name={t('palette.commands')} count={found.commands.length}>
            {found.commands.map((name) => (
              <Item
                key={name}
                id={`command/${name}`}
                words={t(`command.${name}`)}
                icon={<Command size={16} strokeWidth={1.7} aria-hidden />}
                keys={Reflect.get(keysOf, name)}
                onAction={choose(() => runCommand(name))}
              >
                <span className="palette-words">{t(`command.${name}`)}</span>
              </Item>
            ))}
          </Kind>
          <Kind name={t('palette.axes')} count={found.axisIds.length}>
            {conference.axes
              .filter(({ id }) => found.axisIds.includes(id))
              .map(({ id, title }) => (
                <Item
                  key={id}
                  id={`axis/${id}`}
                  words={readableText(title, language)}
                  icon={<Rows3 size={16} strokeWidth={1.7} aria-hidden />}
                  onAction={choose(() => goTo({ section: 'recommendations', part: id }))}
                >
                  <Pair text={title} />
                </Item>
              ))}
          </Kind>
          <Kind name={t('palette.bodies')} count={found.bodyIds.length}>
            {conference.bodies
              .filter(({ id }) => found.bodyIds.includes(id))
              .map(({ id, name }) => (
                <Item
                  key={id}
                  id={`body/${id}`}
                  words={readableText(name, language)}
                  icon={<Landmark size={16} strokeWidth={1.7} aria-hidden />}
                  onAction={choose(() => goTo({ section: 'bodies', part: id }))}
                >
                  <Pair text={name} />
                </Item>
              ))}
          </Kind>
        </Menu>
      </div>
      <footer className="palette-foot">
        <span>
          <kbd dir="ltr" className="key">
            ↑ ↓
          </kbd>{' '}
          {t('palette.move')}
        </span>
        <span>
          <kbd dir="ltr" className="key">
            Enter
          </kbd>{' '}
          {t('palette.open')}
        </span>
        <span className="pane-space" />
        <span>{t('palette.hint')}</span>
      </footer>
    </Autocomplete>
  )
}

function Kind(props: { name: string; count: number; children: ReactNode }) {
  if (props.count === 0) return null
  return (
    <MenuSection className="palette-section">
      <Header className="palette-heading">{props.name}</Header>
      {props.children}
    </MenuSection>
  )
}

interface ItemProps {
  readonly id: string
  readonly words: string
  readonly icon: ReactNode
  readonly keys?: string | undefined
  readonly onAction: () => void
  readonly children: ReactNode
}

function Item({ id, words, icon, keys, onAction, children }: ItemProps) {
  return (
    <MenuItem id={id} textValue={words} className="menu-item palette-item" onAction={onAction}>
      {icon}
      {children}
      {keys === undefined ? null : (
        <kbd dir="ltr" className="key">
          {keys}
        </kbd>
      )}
    </MenuItem>
  )
}

/** A text in the conference's first two languages, each in its own column. */
function Pair({ text }: { text: Localized }) {
  const direction = useInterfaceDirection()
  const languages = useConference((conference) => conference.languages)
  return columnOrder(languages.slice(0, 2), direction).map((language) => (
    <span key={language} className="palette-cell">
      <span lang={tagOf(language)} dir={directionOf(language)} className="palette-text">
        {text[language]}
      </span>
    </span>
  ))
}
