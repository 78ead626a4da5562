import { FileDown, PanelLeft, Redo2, Search, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton } from 'react-aria-components/Button'
import { runCommand } from '../commands'
import { useConference, useOpenDocument } from '../conference/document'
import { useSettings } from '../settings'
import { Button, IconButton } from '../ui/button'
import { keysOf } from '../ui/keys'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { useTemplateInHand } from '../templates/template-in-hand'
import { FileMenu } from './later-parts'
import { useOnlySide } from './narrow-view'
import { SavedState } from './saved-state'
import { SideSwitch } from './side-switch'
import '../ui/key.css'
import './top-bar.css'

/** Title and state at the start; what is done with the whole at the end. */
export function TopBar() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const title = useConference((conference) => conference.title)
  const inHand = useTemplateInHand()
  const undone = useOpenDocument(({ history }) => history.past.at(-1)?.name)
  const redone = useOpenDocument(({ history }) => history.future.at(-1)?.name)
  const mayUndo = inHand ? inHand.past.length > 0 : undone !== undefined
  const mayRedo = inHand ? inHand.future.length > 0 : redone !== undefined
  const { isPreviewShown } = useSettings()
  const side = useOnlySide()
  return (
    <header className="top-bar">
      <h1 className="top-bar-title">{readableText(title, language) || t('document.untitled')}</h1>
      <SavedState />
      <FileMenu />
      <span className="pane-space" />
      <AriaButton
        className="palette-opener"
        aria-label={`${t('palette.placeholder')} ${keysOf.palette}`}
        onPress={() => runCommand('palette')}
      >
        <Search size={16} strokeWidth={1.7} aria-hidden />
        <span className="palette-opener-words">{t('palette.placeholder')}</span>
        <kbd dir="ltr" className="key">
          {keysOf.palette}
        </kbd>
      </AriaButton>
      <IconButton
        name={
          undone && !inHand
            ? t('action.undoNamed', { change: t(`change.${undone}`) })
            : t('action.undo')
        }
        keys={keysOf.undo}
        isDisabled={!mayUndo}
        onPress={() => runCommand('undo')}
      >
        <Undo2 size={18} strokeWidth={1.7} aria-hidden className="mirrored" />
      </IconButton>
      <IconButton
        name={
          redone && !inHand
            ? t('action.redoNamed', { change: t(`change.${redone}`) })
            : t('action.redo')
        }
        keys={keysOf.redo}
        isDisabled={!mayRedo}
        onPress={() => runCommand('redo')}
      >
        <Redo2 size={18} strokeWidth={1.7} aria-hidden className="mirrored" />
      </IconButton>
      <span className="top-bar-divider" />
      {side && isPreviewShown ? (
        <SideSwitch side={side} />
      ) : (
        <IconButton
          name={isPreviewShown ? t('preview.hide') : t('preview.show')}
          onPress={() => runCommand('toggle-preview')}
        >
          {/* The panel is at the end side, so the icon mirrors against the page. */}
          <PanelLeft size={18} strokeWidth={1.7} aria-hidden className="panel-icon" />
        </IconButton>
      )}
      <Button look="primary" onPress={() => runCommand('export')}>
        <FileDown size={16} strokeWidth={1.7} aria-hidden />
        {t('export.title')}
      </Button>
    </header>
  )
}
