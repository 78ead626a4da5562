import { expect } from '@playwright/test'
import { test } from './launch-app'

test('nothing asks for anything beyond this computer', async ({ app, page, temporaryFolder }) => {
  await app.evaluate(({ app: electronApp, session, dialog }, folder) => {
    const asked: string[] = []
    Reflect.set(electronApp, 'askedAddresses', asked)
    const isOwn = (url: string): boolean => /^(app|data|blob|devtools|chrome-extension):/.test(url)
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      if (!isOwn(url) && !url.startsWith('file:')) asked.push(url)
      answer({})
    })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] })
  }, temporaryFolder)
  // All that a day's work loads: the page anew, a field, the export, the settings.
  await page.reload()
  await page.locator('[data-row]').first().click()
  await page.locator('[data-recommendation] textarea').first().fill('[رابط](https://example.org)')
  await page.locator('.sheet-text span').first().waitFor()
  await page.keyboard.press('Control+e')
  await page.getByRole('dialog').getByRole('button', { name: 'تغيير' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'تصدير ملفين' }).click()
  await expect(page.getByText('كُتب ملفان')).toBeVisible({ timeout: 30_000 })
  const asked = await app.evaluate(({ app: electronApp }): unknown =>
    Reflect.get(electronApp, 'askedAddresses'),
  )
  expect(asked).toEqual([])
})

test('the process that makes documents and the main process open no connection', async ({
  app,
  page,
}) => {
  await page.locator('.sheet-text span').first().waitFor()
  const connections = await app.evaluate(({ app: electronApp }) => {
    const { readFileSync, readdirSync, readlinkSync } = process.getBuiltinModule('node:fs')
    if (process.platform !== 'linux') return []
    const sockets = new Set<string>()
    for (const { pid } of electronApp.getAppMetrics()) {
      for (const handle of readdirSync(`/proc/${pid}/fd`)) {
        try {
          const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${handle}`))
          if (socket?.[1]) sockets.add(socket[1])
        } catch {
          // A handle that was closed meanwhile.
        }
      }
    }
    return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
      readFileSync(`/proc/net/${kind}`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter(([, , remote = '', , , , , , , inode = '']) => {
          const [address = '', port = ''] = remote.split(':')
          // Playwright itself talks to the app on this computer.
          const isHere = /^0*$/.test(address) || /^(0{24})?(0{8})?0100007F$/.test(address)
          return sockets.has(inode) && !isHere && port !== '0000'
        })
        .map(([, , remote = '']) => `${kind} ${remote}`),
    )
  })
  expect(connections).toEqual([])
})
