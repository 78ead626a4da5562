import type { CommandName } from '../../electron/ipc/commands'

/** The commands the palette offers, those used most first. */
export const paletteCommands: readonly CommandName[] = [
  'export',
  'save',
  'save-as',
  'open',
  'new',
  'import',
  'import-word',
  'review-table',
  'print',
  'versions',
  'go-recommendations',
  'go-conference',
  'go-bodies',
  'go-templates',
  'undo',
  'redo',
  'toggle-preview',
  'toggle-thumbnails',
  'settings',
  'shortcuts',
  'open-sample',
  'welcome',
]
