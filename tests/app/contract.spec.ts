import { expect } from '@playwright/test'
import { desktopArguments } from '../../electron/ipc/desktop-arguments'
import type {} from '../../renderer/desktop'
import { test } from './launch-app'

/** Things that no method takes anywhere. */
const wrong: readonly unknown[] = [
  [{ __proto__: null, title: 'x' }],
  ['../../etc/passwd'],
  ['..\\..\\escape.tawsiya\u0000'],
  [Number.NaN, -1, Number.POSITIVE_INFINITY],
  [[], {}, [], {}, []],
  [{ constructor: { prototype: { polluted: true } } }, 'x', 'overwrite'],
  ['\uD800'.repeat(10_000)],
  [null, null, null],
]

test('every method refuses whatever it does not take, and the app goes on', async ({ page }) => {
  await page.locator('[data-row]').first().waitFor()
  const methods = Object.keys(desktopArguments)
  const accepted = await page.evaluate(
    async ([names, attempts]) => {
      const taken: string[] = []
      for (const name of names) {
        for (const args of attempts) {
          const call: unknown = Reflect.get(window.desktop, name)
          if (typeof call !== 'function') throw new Error(`${name} is no method`)
          const answer: Promise<unknown> = Reflect.apply(call, undefined, args)
          await answer.then(
            () => taken.push(`${name} ${JSON.stringify(args).slice(0, 60)}`),
            () => undefined,
          )
        }
      }
      return taken
    },
    [methods, wrong.filter(Array.isArray)] as const,
  )
  // A path inside the export folder and a name of a recent file are texts like any other: what
  // they may reach is checked by the method itself.
  const looksUp = /^(openExportedFile|showExportedFile) \["/
  expect(accepted.filter((call) => !looksUp.test(call))).toEqual([])
  await expect(page.locator('[data-row]').first()).toBeVisible()
})

test('every method refuses a page that is not ours', async ({ app, page }) => {
  await page.locator('[data-row]').first().waitFor()
  const answers = await app.evaluate(async ({ BrowserWindow }, methods) => {
    const preload = process
      .getBuiltinModule('node:path')
      .join(process.cwd(), 'out/preload/preload.cjs')
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await stranger.loadURL('data:text/html,<p>stranger')
    const answer: unknown = await stranger.webContents.executeJavaScript(`
        Promise.all(${JSON.stringify(methods)}.map((name) =>
          window.desktop[name]().then(() => name + ' answered', () => 'refused')))`)
    stranger.destroy()
    return answer
  }, Object.keys(desktopArguments))
  expect(new Set(answers instanceof Array ? answers : [])).toEqual(new Set(['refused']))
})

test('a frame inside our own page cannot ask either', async ({ app, page }) => {
  await page.locator('[data-row]').first().waitFor()
  const hasFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = 'app://bundle/index.html'
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 500))
    try {
      return Boolean(frame.contentWindow && Reflect.get(frame.contentWindow, 'desktop'))
    } catch {
      // A page of the browser's own stands there instead.
      return false
    } finally {
      frame.remove()
    }
  })
  // The policy lets no frame load, so there is nobody to ask.
  expect(hasFrame).toBe(false)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test.use({ expectsComplaints: true })
