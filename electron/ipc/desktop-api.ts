import type { Conference } from '../../core/model/conference'
import type { Template } from '../../core/model/template'
import type { Outcome, Problem } from '../../core/outcome'
import type { BriefOrder, ExportOrder } from './orders'
import type { Settings } from './settings'

/** All that the window can ask of the system. Main parses every argument and checks who asks. */
export interface DesktopApi {
  /** What a fresh window shows: asked once, when the page is ready. */
  start(): Promise<Start>
  /** Forgets the file: the window goes on with a new conference. */
  startUntitled(): Promise<void>
  /** `null`: the user cancelled. */
  openConference(): Promise<Outcome<OpenedConference> | null>
  openSample(): Promise<Outcome<OpenedConference>>
  /** Asks for a place where the conference has none; `null`: the user cancelled. */
  saveConference(conference: Conference, suggestedName: string): Promise<Outcome<SavedFile> | null>
  saveConferenceAs(
    conference: Conference,
    suggestedName: string,
  ): Promise<Outcome<SavedFile> | null>
  /** For the title bar and the guard at closing. */
  showDocumentState(state: DocumentState): Promise<void>
  /** Closes without asking: the window has asked. */
  closeWindow(): Promise<void>
  changeSettings(changes: Partial<Settings>): Promise<void>
  /** The brief as PDF. A newer request cancels those still waiting. */
  drawPreview(order: BriefOrder): Promise<Outcome<Uint8Array>>
  chooseExportFolder(): Promise<string | null>
  /** Which of these names already stand in the export folder. */
  findExistingFiles(names: readonly string[]): Promise<readonly string[]>
  /** Writes the files one after another; progress arrives as events. */
  exportBriefs(order: ExportOrder): Promise<ExportReport>
  stopExport(): Promise<void>
  /** Only for files of the last export. */
  openExportedFile(path: string): Promise<void>
  showExportedFile(path: string): Promise<void>
}

export interface Start {
  readonly settings: Settings
  readonly exportFolder: string
  /** Absent when not even the sample can be read: the window begins a new conference. */
  readonly opened?: OpenedConference
  /** Why the last file could not be opened, when the sample stands in for it. */
  readonly problem?: Problem
  readonly templates: readonly ListedTemplate[]
  readonly themeIds: readonly string[]
}

/** A template that can be used, or why it cannot. */
export interface ListedTemplate {
  readonly id: string
  readonly template: Outcome<Template>
}

/** A conference and, unless it is untitled, its file's name. */
export interface OpenedConference {
  readonly conference: Conference
  readonly fileName?: string
}

export interface SavedFile {
  readonly fileName: string
}

export interface DocumentState {
  readonly title: string
  readonly isUnsaved: boolean
}

export interface ExportReport {
  readonly written: readonly ExportedFile[]
  readonly failed: readonly { readonly name: string; readonly problem: Problem }[]
  readonly wasStopped: boolean
}

export interface ExportedFile {
  readonly name: string
  readonly path: string
}

/** The other direction: what main tells the window. */
export interface DesktopEvents {
  'menu-command': MenuCommand
  /** The user wants the window closed; answer with `closeWindow` or not at all. */
  'close-requested': null
  'export-progress': ExportProgress
}

export const menuCommands = [
  'new',
  'open',
  'open-sample',
  'save',
  'save-as',
  'export',
  'undo',
  'redo',
  'toggle-preview',
] as const
export type MenuCommand = (typeof menuCommands)[number]

export interface ExportProgress {
  readonly name: string
  readonly state: 'writing' | 'written' | 'failed'
}
