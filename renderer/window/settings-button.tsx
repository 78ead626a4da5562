import { Settings as SettingsIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { runCommand } from '../commands'

/** The way to the settings, at the foot of the sidebar. */
export function SettingsButton() {
  const { t } = useTranslation()
  return (
    <Button className="sidebar-item" onPress={() => runCommand('settings')}>
      <SettingsIcon size={18} strokeWidth={1.7} aria-hidden />
      <span className="sidebar-words">{t('settings.title')}</span>
    </Button>
  )
}
