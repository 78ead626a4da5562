import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { goTo, usePlace } from '../place'
import { IconButton } from '../ui/button'
import { keysOf } from '../ui/keys'
import '../ui/dialog.css'
import '../ui/key.css'
import './shortcuts-dialog.css'

const close = (): void => goTo({ dialog: undefined })

const fileCommands = ['new', 'open', 'save', 'save-as', 'export', 'print'] as const
const windowCommands = [
  'palette',
  'undo',
  'redo',
  'next-pane',
  'previous-pane',
  'settings',
  'shortcuts',
] as const
const listKeys = {
  rows: '↑ ↓ Home End',
  openRow: 'Enter · Esc',
  newRow: 'Ctrl Enter',
  moveRow: 'Alt ↑ ↓',
} as const
const textKeys = { otherField: 'Tab · Shift Tab', close: 'Esc', zoom: 'Ctrl + · − · 0' } as const

/** All keys on one sheet. They stay in Latin and left to right, as they stand on the keyboard. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'shortcuts')
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Modal className="dialog-box shortcuts-box">
        <Dialog className="dialog-content">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {t('shortcuts.title')}
            </Heading>
            <IconButton name={t('action.close')} onPress={close}>
              <X size={16} strokeWidth={1.7} aria-hidden />
            </IconButton>
          </header>
          <div className="shortcuts-columns">
            <Keys
              name={t('shortcuts.files')}
              rows={fileCommands.map((command) => [t(`command.${command}`), keysOf[command]])}
            />
            <Keys
              name={t('shortcuts.window')}
              rows={windowCommands.map((command) => [t(`command.${command}`), keysOf[command]])}
            />
            <Keys
              name={t('shortcuts.list')}
              rows={(['rows', 'openRow', 'newRow', 'moveRow'] as const).map((key) => [
                t(`shortcuts.${key}`),
                listKeys[key],
              ])}
            />
            <Keys
              name={t('shortcuts.texts')}
              rows={(['otherField', 'close', 'zoom'] as const).map((key) => [
                t(`shortcuts.${key}`),
                textKeys[key],
              ])}
            />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface KeysProps {
  readonly name: string
  readonly rows: readonly (readonly [words: string, keys: string])[]
}

function Keys({ name, rows }: KeysProps) {
  return (
    <section>
      <h3 className="shortcuts-heading">{name}</h3>
      <dl className="shortcuts-rows">
        {rows.map(([words, keys]) => (
          <div key={words} className="shortcuts-row">
            <dt>{words}</dt>
            <dd>
              <kbd dir="ltr" className="key">
                {keys}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
