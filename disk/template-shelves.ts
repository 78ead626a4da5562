import { homedir } from 'node:os'
import path from 'node:path'
import { appRoot } from './app-root'

/** A folder that holds templates, each in a folder of its own. */
export interface TemplateShelf {
  readonly folder: string
  /** Made by the user; otherwise they come with the program. */
  readonly isOwn: boolean
}

/** Names the folder of the user's own templates, for every process of the program; empty: there is none. */
export const ownTemplatesVariable = 'TAWSIYA_TEMPLATES'

/** Where templates are looked for: those of the program first, so that a name means the same everywhere. */
export function templateShelves(): readonly TemplateShelf[] {
  const own = ownTemplatesFolder()
  return [
    { folder: path.join(appRoot(), 'templates'), isOwn: false },
    ...(own === undefined ? [] : [{ folder: own, isOwn: true }]),
  ]
}

/** “My templates”: where the window keeps them too, unless the environment names another place. */
export function ownTemplatesFolder(): string | undefined {
  const named = process.env[ownTemplatesVariable]
  if (named === '') return undefined
  return named === undefined ? path.join(profileFolder(), 'templates') : path.resolve(named)
}

/** The folder in which Electron keeps the window's settings. */
function profileFolder(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env
  const home = homedir()
  const base =
    process.platform === 'win32'
      ? (APPDATA ?? path.join(home, 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Application Support')
        : XDG_CONFIG_HOME || path.join(home, '.config')
  return path.join(base, 'Tawsiya')
}
