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
  f: 'find',
  p: 'print',
  comma: 'settings',
  slash: 'shortcuts',
  'shift+slash': 'shortcuts',
}

const functionKeys: Readonly<Record<string, CommandName | undefined>> = {
  F1: 'shortcuts',
  F8: 'next-finding',
  'shift+F8': 'previous-finding',
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

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac')

/** Keys as this system writes them: macOS has signs for them, and redoes with the key of undo. */
export function keysHere(keys: string, onMac = isMac): string {
  if (!onMac) return keys
  return keys
    .replace('Ctrl Y', 'Ctrl Shift Z')
    .replace('Ctrl', '\u2318')
    .replace('Shift', '\u21E7')
    .replace('Alt', '\u2325')
}

/** The keys of a command as people read them. */
export const keysOf = {
  new: keysHere('Ctrl N'),
  open: keysHere('Ctrl O'),
  save: keysHere('Ctrl S'),
  'save-as': keysHere('Ctrl Shift S'),
  export: keysHere('Ctrl E'),
  undo: keysHere('Ctrl Z'),
  redo: keysHere('Ctrl Y'),
  palette: keysHere('Ctrl K'),
  find: keysHere('Ctrl F'),
  print: keysHere('Ctrl P'),
  settings: keysHere('Ctrl ,'),
  shortcuts: keysHere('F1'),
  'next-pane': keysHere('F6'),
  'previous-pane': keysHere('Shift F6'),
  'next-finding': keysHere('F8'),
  'previous-finding': keysHere('Shift F8'),
} as const satisfies Partial<Record<CommandName, string>>
