import type { MenuCommand } from '../../electron/ipc/desktop-api'

interface Keystroke {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * The command a keystroke means. Letters count by what they type on a Latin layout and by their
 * position on any other, so that the shortcuts also live on an Arabic keyboard.
 */
export function commandOf(stroke: Keystroke): MenuCommand | undefined {
  const { ctrlKey, metaKey, shiftKey, altKey } = stroke
  if (altKey || !(ctrlKey || metaKey)) return undefined
  return commands[`${shiftKey ? 'shift+' : ''}${letterOf(stroke)}`]
}

const commands: Readonly<Record<string, MenuCommand | undefined>> = {
  n: 'new',
  o: 'open',
  s: 'save',
  'shift+s': 'save-as',
  e: 'export',
  z: 'undo',
  'shift+z': 'redo',
  y: 'redo',
}

function letterOf({ key, code }: Keystroke): string {
  const typed = key.toLowerCase()
  return /^[a-z]$/.test(typed) ? typed : code.replace('Key', '').toLowerCase()
}

/** The keys of a command as people read them. */
export const keysOf = {
  new: 'Ctrl N',
  open: 'Ctrl O',
  save: 'Ctrl S',
  'save-as': 'Ctrl Shift S',
  export: 'Ctrl E',
  undo: 'Ctrl Z',
  redo: 'Ctrl Y',
} as const satisfies Partial<Record<MenuCommand, string>>
