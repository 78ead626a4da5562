import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { missingChoices, papers } from '../../core/model/brief-options'
import type { ExportChoiceSettings } from '../../electron/ipc/settings'
import { desktop } from '../desktop'
import { Button } from '../ui/button'
import { CheckMark } from '../ui/check-mark'
import { Choice } from '../ui/choice'
import { Part } from './export-choices'
import { setFrameName, useLibrary } from './library'
import { SheetChoice } from './sheet-choice'

interface ExportMoreProps {
  readonly value: ExportChoiceSettings
  readonly onChange: (changes: ExportChoiceSettings) => void
}

const ownPaper = 'own'

/** What is chosen seldom and then for long: paper, gaps, letterhead, fonts, register, folding. */
export function ExportMore({ value, onChange }: ExportMoreProps) {
  const { t } = useTranslation()
  return (
    <>
      <Part name={t('exportMore.missing')}>
        <Choice
          name={t('exportMore.missing')}
          isNameHidden
          value={value.missing ?? 'mark'}
          options={missingChoices.map((key) => ({ key, words: t(`exportMore.${key}`) }))}
          onChange={(missing) => onChange({ missing })}
        />
      </Part>
      <Part name={t('exportMore.paper')}>
        <Choice
          name={t('exportMore.paper')}
          isNameHidden
          value={value.paper ?? ownPaper}
          options={[
            { key: ownPaper, words: t('exportMore.ownPaper') },
            ...papers.map((key) => ({ key, words: key })),
          ]}
          onChange={(paper) => onChange({ paper: paper === ownPaper ? undefined : paper })}
        />
        <Checkbox
          className="check"
          isSelected={value.twoSided ?? false}
          onChange={(twoSided) => onChange({ twoSided })}
        >
          <CheckMark />
          {t('exportMore.twoSided')}
        </Checkbox>
      </Part>
      <Part name={t('exportMore.word')}>
        <Frame />
        <Checkbox
          className="check"
          isSelected={value.embedFonts ?? false}
          onChange={(embedFonts) => onChange({ embedFonts })}
        >
          <CheckMark />
          {t('exportMore.embedFonts')}
        </Checkbox>
      </Part>
      <Part name={t('exportMore.folding')}>
        <SheetChoice value={value.sheets} onChange={(sheets) => onChange({ sheets })} />
      </Part>
      <Part name={t('exportMore.register')}>
        <Checkbox
          className="check"
          isSelected={value.isRegistered ?? false}
          onChange={(isRegistered) => onChange({ isRegistered })}
        >
          <CheckMark />
          {t('exportMore.isRegistered')}
        </Checkbox>
      </Part>
    </>
  )
}

/** The ministry's own paper: a Word file with `{{placeholders}}`. */
function Frame() {
  const { t } = useTranslation()
  const { frameName } = useLibrary()
  const choose = async (): Promise<void> => {
    const chosen = await desktop.chooseFrame()
    if (chosen !== null) setFrameName(chosen)
  }
  return (
    <div className="export-folder">
      <FileText size={16} strokeWidth={1.7} aria-hidden />
      {frameName === undefined ? (
        <span className="export-frame">{t('exportMore.noFrame')}</span>
      ) : (
        <bdi dir="ltr" className="export-frame" title={frameName}>
          {frameName}
        </bdi>
      )}
      <Button look="link" isSmall onPress={() => void choose()}>
        {frameName === undefined ? t('exportMore.chooseFrame') : t('action.change')}
      </Button>
      {frameName === undefined ? null : (
        <Button
          look="link"
          isSmall
          onPress={() => {
            setFrameName(undefined)
            void desktop.dropFrame()
          }}
        >
          {t('exportMore.dropFrame')}
        </Button>
      )}
    </div>
  )
}
