import { useTranslation } from 'react-i18next'
import { closeDialog, usePlace } from '../place'
import { keysHere, keysOf } from '../ui/keys'
import { TitledDialog } from '../ui/titled-dialog'
import '../ui/key.css'
import './shortcuts-dialog.css'

const fileCommands = ['new', 'open', 'save', 'save-as', 'export', 'print'] as const
const windowCommands = [
  'palette',
  'find',
  'undo',
  'redo',
  'next-pane',
  'previous-pane',
  'next-finding',
  'previous-finding',
  'settings',
  'shortcuts',
] as const
const listKeys = {
  rows: '↑ ↓ Home End',
  openRow: 'Enter · Esc',
  nextRecord: 'Ctrl Enter',
  newRow: 'Alt Enter',
  moveRow: 'Alt ↑ ↓',
  otherAxis: 'Alt PgUp PgDn',
  duplicateRow: 'Ctrl D',
  mergeRow: 'Ctrl M',
  splitRow: 'Ctrl Shift Enter',
  deleteRow: 'Delete',
} as const
const textKeys = {
  otherField: 'Tab · Shift Tab',
  otherLanguage: 'Ctrl Tab',
  marks: 'Ctrl B · Ctrl I',
  link: 'Ctrl Shift K',
  nextFind: 'F3 · Shift F3',
  close: 'Esc',
  zoom: 'Ctrl + · − · 0',
} as const

/** The names of what has keys, as they are. */
const namesOf = <K extends string>(keys: Readonly<Record<K, string>>): readonly K[] =>
  // The keys of an object written here are just those that are written.
  Object.keys(keys) as K[]

/** All keys on one sheet. They stay in Latin and left to right, as they stand on the keyboard. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'shortcuts')
  return (
    <TitledDialog
      kind="shortcuts"
      title={t('shortcuts.title')}
      isOpen={isOpen}
      onClose={closeDialog}
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
          rows={namesOf(listKeys).map((key) => [t(`shortcuts.${key}`), keysHere(listKeys[key])])}
        />
        <Keys
          name={t('shortcuts.texts')}
          rows={namesOf(textKeys).map((key) => [t(`shortcuts.${key}`), keysHere(textKeys[key])])}
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
