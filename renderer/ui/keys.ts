import type { CommandName } from '../../electron/ipc/commands'

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
export function commandOf(stroke: Keystroke): CommandName | undefined {
  const { ctrlKey, metaKey, shiftKey, altKey } = stroke
  const command = functionKeys[`${shiftKey ? 'shift+' : ''}${stroke.key}`]
  if (command && !altKey && !ctrlKey && !metaKey) return command
  if (altKey || !(ctrlKey || metaKey)) return undefined
  return commands[`${shiftKey ? 'shift+' : ''}${letterOf(stroke)}`]
}

const commands: Readonly<Record<string, CommandName | undefined>> = {
  n: 'new',
  o: 'open',
  s: 'save',
  'shift+s': 'save-as',
  e: 'export',
  z: 'undo',
  'shift+z': 'redo',
  y: 'redo',
  k: 'palette',
  p: 'print',
  comma: 'settings',
  slash: 'shortcuts',
  'shift+slash': 'shortcuts',
}

const functionKeys: Readonly<Record<string, CommandName | undefined>> = {
  F1: 'shortcuts',
  F6: 'next-pane',
  'shift+F6': 'previous-pane',
}

/** The letter a keystroke means. */
export function letterOf({ key, code }: Keystroke): string {
  const typed = key.toLowerCase()
  // A French keyboard has the slash on the key of the colon: what is typed counts there too.
  if (typed === '/') return 'slash'
  if (typed === ',') return 'comma'
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
  palette: 'Ctrl K',
  print: 'Ctrl P',
  settings: 'Ctrl ,',
  shortcuts: 'F1',
  'next-pane': 'F6',
  'previous-pane': 'Shift F6',
} as const satisfies Partial<Record<CommandName, string>>
