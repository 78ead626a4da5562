import type { BriefMeasures } from '../../core/brief/brief-measures'
import type { Conference } from '../../core/model/conference'
import type { ConferenceUpdate } from '../../core/model/conference-update'
import type { PageLook } from '../../core/layout/page-look'
import type { Outcome, Problem } from '../../core/outcome'
import type { LengthRemark } from '../../core/text/remark-words'
import type { CommandName } from './commands'
import type { ExchangeOrder } from './exchange-orders'
import type { BriefOrder, ExportOrder, PreviewOrder, PrintWishes } from './orders'
import type { Settings } from './settings'
import type { SpelledLanguage } from './spelling-messages'
import type { TemplateApi, TemplateLibrary } from './template-api'

/** All that the window can ask of the system. Main parses every argument and checks who asks. */
export interface DesktopApi extends TemplateApi {
  /** What a fresh window shows: asked once, when the page is ready. */
  start(): Promise<Start>
  /** Forgets the file: the window goes on with a new conference. */
  startUntitled(): Promise<void>
  /** `null`: the user cancelled, or the file is open in another window, which comes to the front. */
  openConference(): Promise<Outcome<OpenedConference> | null>
  /** A file that was dropped onto the window. */
  openDropped(path: string): Promise<Outcome<OpenedConference> | null>
  /** Only for files of `recentFiles`. */
  openRecent(path: string): Promise<Outcome<OpenedConference> | null>
  recentFiles(): Promise<readonly RecentFile[]>
  openSample(): Promise<Outcome<OpenedConference>>
  /** A file to take something from, chosen in the system's dialog; the window reads what is in it. */
  openImportFile(kind: ImportKind): Promise<Outcome<ImportFile> | null>
  /** Texts for a translator, or the table to follow up, to where the user says; `null`: cancelled. */
  saveExchange(order: ExchangeOrder, suggestedName: string): Promise<Outcome<SavedFile> | null>
  /** The file again, as another program has left it. */
  reloadConference(): Promise<Outcome<OpenedConference>>
  /** Asks for a place where the conference has none. */
  saveConference(
    conference: Conference,
    suggestedName: string,
    onConflict: OnConflict,
  ): Promise<SaveAnswer>
  saveConferenceAs(conference: Conference, suggestedName: string): Promise<SaveAnswer>
  /** Keeps unsaved work for the case that the program ends without warning; what has changed is enough, as for the preview. */
  keepDraft(update: ConferenceUpdate, title: string): Promise<Outcome<void>>
  /** The work is saved, or given up: no draft of it is needed. */
  dropDraft(): Promise<void>
  /** Work that an earlier run of the program left unsaved. */
  openRecovered(id: string): Promise<Outcome<OpenedConference>>
  discardRecovered(id: string): Promise<void>
  /** The file as it was at its last saves, the newest first; none while untitled. */
  listVersions(): Promise<readonly FileVersion[]>
  readVersion(id: string): Promise<Outcome<Conference>>
  /** For the title bar and the guard at closing. */
  showDocumentState(state: DocumentState): Promise<void>
  /** Closes without asking: the window has asked. */
  closeWindow(): Promise<void>
  changeSettings(changes: Partial<Settings>): Promise<void>
  /**
   * The brief as PDF. A newer request cancels those still waiting. An update of what was never sent is refused
   * with an error: the whole conference must be sent.
   */
  drawPreview(order: PreviewOrder): Promise<Outcome<DrawnPreview>>
  listPrinters(): Promise<readonly Printer[]>
  /** Prints the very PDF of the preview; the system's word for what went wrong is the problem's detail. */
  printBrief(order: BriefOrder, wishes: PrintWishes): Promise<Outcome<void>>
  chooseExportFolder(): Promise<string | null>
  openExportFolder(): Promise<void>
  /** A Word letterhead that documents are put on; only main knows where it is. `null`: cancelled. */
  chooseFrame(): Promise<string | null>
  dropFrame(): Promise<void>
  /** Which of these names already stand in the export folder. */
  findExistingFiles(names: readonly string[]): Promise<readonly string[]>
  /** Writes the files one after another; progress arrives as events. */
  exportBriefs(order: ExportOrder): Promise<ExportReport>
  stopExport(): Promise<void>
  /** Only for files of the last export. */
  openExportedFile(path: string): Promise<void>
  showExportedFile(path: string): Promise<void>
  /** Those of the words that no dictionary and no user knows; asked by the preload for the page's fields. */
  checkWords(language: SpelledLanguage, words: readonly string[]): Promise<readonly string[]>
}

/** What the first look needs; templates are asked for beside it. */
export interface Start {
  readonly settings: Settings
  readonly exportFolder: string
  /** The name of the letterhead, where one was chosen. */
  readonly frameName?: string
  /** Absent when not even the sample can be read: the window begins a new conference. */
  readonly opened?: OpenedConference
  /** Why the last file could not be opened, when the sample stands in for it. */
  readonly problem?: Problem
  /** What an earlier run left unsaved. */
  readonly recovered: readonly RecoveredWork[]
  readonly recentFiles: readonly RecentFile[]
}

/** What is chosen to be read: a communiqué, a document or translation that came back edited, a follow-up table, a letterhead. */
export const importKinds = ['communique', 'edited-texts', 'follow-up', 'letterhead'] as const
export type ImportKind = (typeof importKinds)[number]

/** A file as the window reads it. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A conference and, unless it is untitled, its file's name. */
export interface OpenedConference {
  readonly conference: Conference
  readonly fileName?: string
  /** It was recovered: what the file holds is older. */
  readonly isUnsaved?: boolean
}

export interface RecoveredWork {
  readonly id: string
  readonly title: string
  /** As an ISO instant. */
  readonly keptAt: string
  readonly fileName?: string
}

export interface RecentFile {
  readonly path: string
  readonly title: string
  /** As an ISO instant. */
  readonly usedAt: string
}

export interface FileVersion {
  readonly id: string
  /** As an ISO instant. */
  readonly savedAt: string
}

/** What saving does when another program has changed the file: say so, or write over it all the same. */
export const onConflicts = ['ask', 'overwrite'] as const
export type OnConflict = (typeof onConflicts)[number]

/** `null`: the user cancelled. `changed-on-disk`: nothing was written, the window must ask. */
export type SaveAnswer = Outcome<SavedFile> | 'changed-on-disk' | null

export interface SavedFile {
  readonly fileName: string
}

export interface DrawnPage extends PageLook {
  /** What stands where on it, as JSON: thousands of small objects take long from process to process. */
  readonly places: string
}

/** The brief as PDF, its pages, and how long it came out. */
export interface DrawnPreview {
  readonly pdf: Uint8Array
  /** None where they are folded: whoever opens the file sees them. */
  readonly pages: readonly DrawnPage[]
  readonly measures?: BriefMeasures
}

export interface Printer {
  /** What the system calls it. */
  readonly name: string
  /** What people call it. */
  readonly displayName: string
}

export interface DocumentState {
  readonly title: string
  readonly isUnsaved: boolean
  /** What undo and redo would do, as the menu says it; `null`: nothing. */
  readonly undo: string | null
  readonly redo: string | null
}

export interface ExportReport {
  readonly written: readonly ExportedFile[]
  readonly failed: readonly { readonly name: string; readonly problem: Problem }[]
  readonly wasStopped: boolean
  /** The register's own files. */
  readonly register: readonly Pick<ExportedFile, 'name' | 'path'>[]
}

export interface ExportedFile {
  readonly name: string
  readonly path: string
  readonly sha256: string
  /** The number of its document in the register. */
  readonly number?: number
  /** What there is to be said about its length. */
  readonly remarks: readonly LengthRemark[]
}

/** The other direction: what main tells the window. */
export interface DesktopEvents {
  'menu-command': CommandName
  /** The user wants the window closed; answer with `closeWindow` or not at all. */
  'close-requested': null
  'export-progress': ExportProgress
  /** Another program has changed the file of this window, or taken it away. */
  'file-changed': 'changed' | 'missing'
  /** Another window has changed what all windows share. */
  'settings-changed': Partial<Settings>
  /** A word was added to the dictionary, or is to be passed over. */
  'spelling-changed': null
  /** The user's own templates have changed on disk. */
  'templates-changed': TemplateLibrary
}

export interface ExportProgress {
  readonly name: string
  readonly state: 'writing' | 'written' | 'failed'
}
