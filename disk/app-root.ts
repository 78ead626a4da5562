import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder with the templates: a checkout, a build inside one, or the packaged app. */
export function appRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'templates', 'themes'))) {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error(`no templates above ${import.meta.dirname}`)
    folder = parent
  }
  return folder
}
