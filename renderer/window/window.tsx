import { useState, type CSSProperties } from 'react'
import { ExportDialog } from '../brief/export-dialog'
import { PreviewPane } from '../brief/preview-pane'
import { PrintDialog } from '../brief/print-dialog'
import { BodiesSection } from '../conference/bodies-section'
import { ChecksSection } from '../conference/checks/checks-section'
import { ConferenceSection } from '../conference/conference-section'
import { useOpenDocument } from '../conference/document'
import { RecommendationsSection } from '../conference/recommendations-section'
import { TranslationSection } from '../conference/translation/translation-section'
import { ConflictQuestion } from '../files/conflict-question'
import { FollowUpDialog } from '../files/follow-up/follow-up-dialog'
import { SendFollowUpDialog } from '../files/follow-up/send-follow-up-dialog'
import { ImportDialog } from '../files/import/import-dialog'
import { RecoveryDialog } from '../files/recovery-dialog'
import { NewEditionDialog } from '../files/new-edition/new-edition-dialog'
import { SendTextsDialog } from '../files/send-texts/send-texts-dialog'
import { UnsavedGuard } from '../files/unsaved-guard'
import { VersionsDialog } from '../files/versions-dialog'
import { WordChangesDialog } from '../files/word-changes/word-changes-dialog'
import { usePlace, type SectionName } from '../place'
import { useSettings } from '../settings'
import { TemplatesSection } from '../templates/templates-section'
import { Announcer } from '../ui/announcer'
import { Notices } from '../ui/notices'
import { SpeakingIn } from '../words/interface-language'
import { Palette } from './palette'
import { SettingsDialog } from './settings-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import { Sidebar } from './sidebar'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { useTheme } from './use-theme'
import { Welcome } from './welcome'
import './window.css'

const sections: Readonly<Record<SectionName, () => React.ReactNode>> = {
  conference: ConferenceSection,
  recommendations: RecommendationsSection,
  bodies: BodiesSection,
  translation: TranslationSection,
  checks: ChecksSection,
  templates: TemplatesSection,
}

/** The whole window: sections, form, preview. */
export function Window() {
  const { interfaceLanguage } = useSettings()
  const isWelcome = usePlace((place) => place.isWelcome)
  useTheme()
  return (
    <SpeakingIn language={interfaceLanguage}>
      {isWelcome ? <Welcome /> : <Desk />}
      <ExportDialog />
      <PrintDialog />
      <ImportDialog />
      <WordChangesDialog />
      <FollowUpDialog />
      <SendTextsDialog />
      <SendFollowUpDialog />
      <NewEditionDialog />
      <VersionsDialog />
      <Palette />
      <SettingsDialog />
      <ShortcutsDialog />
      <UnsavedGuard />
      <ConflictQuestion />
      <RecoveryDialog />
      <Notices />
      <Announcer />
    </SpeakingIn>
  )
}

/** Sections, form and preview side by side. */
function Desk() {
  const { isPreviewShown, previewWidth } = useSettings()
  const [width, setWidth] = useState(previewWidth)
  const Section = sections[usePlace((place) => place.section)]
  const session = useOpenDocument((document) => document.session)
  return (
    <div
      className="window"
      data-preview={isPreviewShown}
      // A custom property: the width is the user's own.
      style={{ '--preview-width': `${width}px` } as CSSProperties}
    >
      <TopBar />
      <Sidebar />
      <Section key={session} />
      {isPreviewShown ? <PreviewPane onDrag={setWidth} /> : null}
      <StatusBar />
    </div>
  )
}
