import { PreviewPane } from '../brief/preview-pane'
import { BodiesSection } from '../conference/bodies-section'
import { ChecksSection } from '../conference/checks/checks-section'
import { ConferenceSection } from '../conference/conference-section'
import { TranslationSection } from '../conference/translation/translation-section'
import { FilterButton } from '../conference/list/filter-button'
import { SelectionBar } from '../conference/list/selection-bar'
import { TemplatesSection } from '../templates/templates-section'
import { Dialogs } from './dialogs'
import { FileMenu } from './file-menu'
import { Questions } from './questions'
import { Welcome } from './welcome'

/** The parts of the window that its start does not wait for, in one file: many small ones would take longer. */
export const parts = {
  PreviewPane,
  ConferenceSection,
  BodiesSection,
  TranslationSection,
  ChecksSection,
  TemplatesSection,
  FilterButton,
  SelectionBar,
  FileMenu,
  Questions,
  Dialogs,
  Welcome,
}
