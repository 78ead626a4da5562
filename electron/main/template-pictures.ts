import { app } from 'electron'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '../../disk/file-problems'
import { sha256Of } from '../../disk/hash-bytes'
import { readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import { saveFile } from '../../disk/save-file'
import { fail, succeed, type Outcome } from '../../core/outcome'
import { startWorkerProcess, type WorkerProcess } from './worker-process'

/** A template that takes longer is not worth waiting for. */
const limitMs = 30_000
/** A process that has nothing to draw is let go. */
const idleMs = 10_000
const mostKept = 120

export interface TemplatePictures {
  draw(id: string): Promise<Outcome<Uint8Array>>
  stop(): void
}

/**
 * Prints templates with the sample conference, one after another, in a process of its own. What was printed
 * is kept on disk until the template, its theme or the program changes.
 */
export function createTemplatePictures(folder: string): TemplatePictures {
  let worker: WorkerProcess | undefined
  let finish: ((drawn: Outcome<Uint8Array>) => void) | undefined
  let timer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let nextId = 1

  function end(drawn: Outcome<Uint8Array>): void {
    finish?.(drawn)
    finish = undefined
  }

  function stop(): void {
    clearTimeout(timer)
    worker?.kill()
    worker = undefined
    end(fail('cancelled'))
  }

  const print = (templateId: string): Promise<Outcome<Uint8Array>> =>
    new Promise((resolve) => {
      clearTimeout(timer)
      const id = nextId++
      finish = (drawn) => {
        clearTimeout(timer)
        timer = setTimeout(stop, idleMs)
        resolve(drawn)
      }
      worker ??= startWorkerProcess(
        (answer) => {
          if (answer.kind === 'template-drawn') end(answer.pdf)
        },
        () => {
          worker = undefined
          end(fail('internal', templateId))
        },
      )
      timer = setTimeout(stop, limitMs)
      worker.ask({ kind: 'draw-template', id, templateId })
    })

  async function draw(templateId: string): Promise<Outcome<Uint8Array>> {
    const key = await keyOf(templateId)
    if (!key.ok) return key
    const file = path.join(folder, `${key.value}.pdf`)
    const kept = await readKept(file)
    if (kept) return succeed(kept)
    const drawn = await print(templateId)
    if (drawn.ok && (await saveFile(file, drawn.value)).ok) await forgetOldest(folder)
    return drawn
  }

  return {
    draw(id) {
      const drawing = last.then(() => draw(id))
      last = drawing.catch(() => undefined)
      return drawing
    },
    stop,
  }
}

/** All that the picture depends on: the template, its theme, and the program that draws. */
async function keyOf(id: string): Promise<Outcome<string>> {
  const template = await readTemplate(id)
  if (!template.ok) return template
  const theme = await readTheme(template.value.theme)
  if (!theme.ok) return theme
  const { mtimeMs } = await stat(path.join(import.meta.dirname, 'worker.js'))
  const parts = [app.getVersion(), mtimeMs, template.value, theme.value]
  return succeed(sha256Of(Buffer.from(JSON.stringify(parts))))
}

async function readKept(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    codeOf(error)
    return undefined
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= mostKept) return
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  )
  const oldest = aged.toSorted((one, other) => one.at - other.at).slice(0, names.length - mostKept)
  for (const { name } of oldest) await rm(path.join(folder, name), { force: true })
}
