import { useTranslation } from 'react-i18next'
import { goTo, usePlace } from '../place'
import { keysOf } from '../ui/keys'
import { TitledDialog } from '../ui/titled-dialog'
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
    <TitledDialog
      kind="shortcuts"
      title={t('shortcuts.title')}
      isOpen={isOpen}
      onClose={close}
      isDismissable
    >
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
    </TitledDialog>
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
