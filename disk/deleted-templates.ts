import { readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fail, succeed, type Outcome } from '../core/outcome'
import { codeOf, writeProblem } from './file-problems'
import { makeFolder } from './make-folder'
import { ownTemplatesFolder } from './template-shelves'

/** Where deleted templates wait, inside the folder of the user's own: moving there is a renaming. */
const waiting = '.deleted'
/** Between a template's name and the moment it was deleted; no name has it. */
const mark = '--at-'
const keptDays = 30

/** Takes one of the user's templates away, whatever it is; the answer brings it back. */
export async function deleteTemplate(name: string, nowMs: number): Promise<Outcome<string>> {
  const shelf = ownTemplatesFolder()
  if (shelf === undefined || !(await namesIn(shelf)).includes(name) || name === waiting) {
    return fail('unknown-template', name)
  }
  const token = `${name}${mark}${nowMs}`
  try {
    await makeFolder(path.join(shelf, waiting))
    await rename(path.join(shelf, name), path.join(shelf, waiting, token))
    return succeed(token)
  } catch (error) {
    return writeProblem(error, path.join(shelf, name))
  }
}

/** Brings a deleted template back, unless its name has been taken meanwhile. */
export async function restoreTemplate(token: string): Promise<Outcome<string>> {
  const shelf = ownTemplatesFolder()
  const [name = ''] = token.split(mark)
  if (shelf === undefined || !(await namesIn(path.join(shelf, waiting))).includes(token)) {
    return fail('unknown-template', name)
  }
  if ((await namesIn(shelf)).includes(name)) return fail('already-there', name)
  try {
    await rename(path.join(shelf, waiting, token), path.join(shelf, name))
    return succeed(name)
  } catch (error) {
    return writeProblem(error, path.join(shelf, name))
  }
}

/** Lets go of what was deleted long ago. */
export async function forgetDeletedTemplates(nowMs: number): Promise<void> {
  const shelf = ownTemplatesFolder()
  if (shelf === undefined) return
  const folder = path.join(shelf, waiting)
  for (const token of await namesIn(folder)) {
    const deletedMs = Number(token.split(mark)[1])
    if (nowMs - deletedMs > keptDays * 86_400_000) {
      await rm(path.join(folder, token), { recursive: true, force: true })
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    codeOf(error)
    return []
  }
}
