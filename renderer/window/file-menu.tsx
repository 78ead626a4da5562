import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { runCommand } from '../commands'
import { keysOf } from '../ui/keys'
import '../ui/menu.css'

const newAndOpen = ['new', 'open', 'open-sample'] as const
const saving = ['save', 'save-as', 'versions'] as const

/** The commands on files, for those who do not look into the native menu. */
export function FileMenu() {
  const { t } = useTranslation()
  const item = (command: (typeof newAndOpen | typeof saving)[number]) => (
    <MenuItem key={command} id={command} className="menu-item" onAction={() => runCommand(command)}>
      <span className="menu-words">{t(`command.${command}`)}</span>
      {command === 'open-sample' || command === 'versions' ? null : (
        <kbd dir="ltr" className="menu-keys">
          {keysOf[command]}
        </kbd>
      )}
    </MenuItem>
  )
  return (
    <MenuTrigger>
      <Button className="choice-button">
        {t('file.menu')}
        <ChevronDown size={14} strokeWidth={1.7} aria-hidden />
      </Button>
      <Popover className="menu-popover">
        <Menu className="menu-list">
          {newAndOpen.map(item)}
          <Separator className="menu-separator" />
          {saving.map(item)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
