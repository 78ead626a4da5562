import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { CommandName } from '../../electron/ipc/commands'
import { runCommand } from '../commands'
import { keysOf } from '../ui/keys'
import '../ui/menu.css'

const parts = [
  { name: 'file', commands: ['new', 'new-edition', 'open', 'open-sample'] },
  { name: 'saving', commands: ['save', 'save-as', 'versions'] },
  { name: 'receive', commands: ['import', 'import-edited', 'import-follow-up'] },
  { name: 'send', commands: ['send-texts', 'send-follow-up', 'export', 'print'] },
] as const satisfies readonly { readonly commands: readonly CommandName[]; readonly name: string }[]

/** The commands on files, for those who do not look into the native menu. */
export function FileMenu() {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <Button className="choice-button">
        {t('file.menu')}
        <ChevronDown size={14} strokeWidth={1.7} aria-hidden />
      </Button>
      <Popover className="menu-popover">
        <Menu className="menu-list file-menu">
          {parts.map(({ name, commands }) => (
            <MenuSection key={name} className="menu-section">
              <Header className="menu-heading">{t(`file.${name}`)}</Header>
              {commands.map((command) => (
                <FileCommand key={command} command={command} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function FileCommand({
  command,
}: {
  readonly command: (typeof parts)[number]['commands'][number]
}) {
  const { t } = useTranslation()
  const keys = Object.entries(keysOf).find(([name]) => name === command)?.[1]
  return (
    <MenuItem id={command} className="menu-item" onAction={() => runCommand(command)}>
      <span className="menu-words">{t(`command.${command}`)}</span>
      {keys === undefined ? null : (
        <kbd dir="ltr" className="menu-keys">
          {keys}
        </kbd>
      )}
    </MenuItem>
  )
}
