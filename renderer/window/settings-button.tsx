import { Settings as SettingsIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { nameOf, tagOf } from '../../core/text/language'
import type { Appearance, InterfaceLanguage } from '../../electron/ipc/settings'
import { changeSettings, useSettings } from '../settings'
import { Segments } from '../ui/segments'
import '../ui/menu.css'
import './settings-button.css'

const interfaceLanguages: readonly InterfaceLanguage[] = ['ar', 'fr', 'en']
const appearances: readonly Appearance[] = ['system', 'light', 'dark']

/** The window's own settings: its language and its light. */
export function SettingsButton() {
  const { t } = useTranslation()
  const { interfaceLanguage, appearance } = useSettings()
  return (
    <DialogTrigger>
      <Button className="sidebar-item">
        <SettingsIcon size={18} strokeWidth={1.7} aria-hidden />
        <span className="sidebar-words">{t('settings.title')}</span>
      </Button>
      <Popover className="menu-popover settings-popover" placement="top start">
        <Dialog className="dialog-content" aria-label={t('settings.title')}>
          <p className="settings-name">{t('settings.language')}</p>
          <Segments
            name={t('settings.language')}
            value={interfaceLanguage}
            segments={interfaceLanguages.map((key) => ({
              key,
              words: nameOf(key),
              language: tagOf(key),
            }))}
            onChange={(key) => {
              if (key) changeSettings({ interfaceLanguage: key })
            }}
          />
          <p className="settings-name">{t('settings.appearance')}</p>
          <Segments
            name={t('settings.appearance')}
            value={appearance}
            segments={appearances.map((key) => ({ key, words: t(`appearance.${key}`) }))}
            onChange={(key) => {
              if (key) changeSettings({ appearance: key })
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
