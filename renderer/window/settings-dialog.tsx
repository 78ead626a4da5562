import { Folder } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { nameOf, tagOf } from '../../core/text/language'
import { setExportFolder, useLibrary } from '../brief/library'
import { wordsOfTheme } from '../brief/theme-words'
import { useBriefChoice } from '../brief/use-brief-choice'
import { desktop } from '../desktop'
import { closeDialog, usePlace } from '../place'
import {
  appearances,
  digitChoices,
  interfaceLanguages,
  changeSettings,
  useSettings,
} from '../settings'
import { Button } from '../ui/button'
import { CheckMark } from '../ui/check-mark'
import { Choice } from '../ui/choice'
import { readableText } from '../ui/localized'
import { Segments } from '../ui/segments'
import { TitledDialog } from '../ui/titled-dialog'
import { useInterfaceLanguage } from '../words/interface-language'
import './settings-dialog.css'

/** What the window remembers from one start to the next. */
export function SettingsDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'settings')
  return (
    <TitledDialog
      kind="settings"
      title={t('settings.title')}
      isOpen={isOpen}
      onClose={closeDialog}
      isDismissable
    >
      <div className="settings-rows">
        <WindowSettings />
        <BriefSettings />
      </div>
    </TitledDialog>
  )
}

function WindowSettings() {
  const { t } = useTranslation()
  const { interfaceLanguage, appearance, isSpellingChecked } = useSettings()
  return (
    <>
      <Row name={t('settings.language')}>
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
      </Row>
      <Row name={t('settings.appearance')}>
        <Segments
          name={t('settings.appearance')}
          value={appearance}
          segments={appearances.map((key) => ({ key, words: t(`appearance.${key}`) }))}
          onChange={(key) => {
            if (key) changeSettings({ appearance: key })
          }}
        />
      </Row>
      <Row name={t('settings.spelling')}>
        <Checkbox
          className="check"
          isSelected={isSpellingChecked}
          onChange={(isOn) => changeSettings({ isSpellingChecked: isOn })}
        >
          <CheckMark />
          {t('settings.spellingAbout')}
        </Checkbox>
      </Row>
    </>
  )
}

function BriefSettings() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { digits } = useSettings()
  const { templates, themeIds, exportFolder } = useLibrary()
  const { template, themeId, change } = useBriefChoice()
  const digitWords = { western: '1 2 3', 'arabic-indic': '١ ٢ ٣' }
  return (
    <>
      <Row name={t('settings.template')}>
        <Choice
          name={t('settings.template')}
          isNameHidden
          value={template?.id ?? null}
          options={templates.map(({ id, name }) => ({
            key: id,
            words: readableText(name, language) || id,
          }))}
          onChange={(templateId) => change({ templateId })}
        />
      </Row>
      <Row name={t('settings.theme')}>
        <Choice
          name={t('settings.theme')}
          isNameHidden
          value={themeId ?? null}
          options={themeIds.map((key) => ({ key, words: wordsOfTheme(t, key, templates) }))}
          onChange={(key) => change({ themeId: key })}
        />
      </Row>
      <Row name={t('settings.digits')}>
        <Segments
          name={t('settings.digits')}
          value={digits}
          segments={digitChoices.map((key) => ({ key, words: digitWords[key] }))}
          onChange={(key) => {
            if (key) changeSettings({ digits: key })
          }}
        />
      </Row>
      <Row name={t('settings.exportFolder')}>
        <div className="settings-folder">
          <Folder size={16} strokeWidth={1.7} aria-hidden />
          <bdi dir="ltr" className="settings-folder-path" title={exportFolder}>
            {exportFolder}
          </bdi>
          <Button
            look="link"
            isSmall
            onPress={async () => {
              const chosen = await desktop.chooseExportFolder()
              if (chosen !== null) setExportFolder(chosen)
            }}
          >
            {t('action.change')}
          </Button>
        </div>
      </Row>
    </>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="settings-row">
      <h3 className="settings-name">{name}</h3>
      {children}
    </div>
  )
}
