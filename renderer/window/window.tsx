import { useEffect, useState, type CSSProperties } from 'react'
import { useOpenDocument } from '../conference/document'
import { RecommendationsSection } from '../conference/recommendations-section'
import { usePlace, type SectionName } from '../place'
import { useSettings } from '../settings'
import { Announcer } from '../ui/announcer'
import { SpeakingIn } from '../words/interface-language'
import {
  BodiesSection,
  ChecksSection,
  ConferenceSection,
  Dialogs,
  PreviewPane,
  Questions,
  TemplatesSection,
  TranslationSection,
  Welcome,
} from './later-parts'
import { showSide, useOnlySide } from './narrow-view'
import { Sidebar } from './sidebar'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { useTheme } from './use-theme'
import './window.css'

const sections: Readonly<Record<SectionName, React.ComponentType>> = {
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
      <Dialogs />
      <Questions />
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
  const side = useOnlySide()
  useFormForNewPlaces()
  return (
    <div
      className="window"
      data-preview={isPreviewShown}
      data-side={isPreviewShown ? side : undefined}
      // A custom property: the width is the user's own.
      style={{ '--preview-width': `${width}px` } as CSSProperties}
    >
      <TopBar />
      <Sidebar />
      <Section key={session} />
      {isPreviewShown && side !== 'form' ? <PreviewPane onDrag={setWidth} /> : null}
      <StatusBar />
    </div>
  )
}

/** Whoever goes somewhere wants to see the form there. */
function useFormForNewPlaces(): void {
  const section = usePlace((place) => place.section)
  const part = usePlace((place) => place.part)
  const openId = usePlace((place) => place.openId)
  useEffect(() => showSide('form'), [section, part, openId])
}
