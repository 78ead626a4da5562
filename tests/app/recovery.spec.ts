import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { readConference } from '../../disk/read-conference'
import { serialiseConference } from '../../core/model/serialise-conference'
import type { Conference } from '../../core/model/conference'
import { launchApp, test } from './launch-app'

const arabicText = 'النص — العربية'
const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')

test('work that was not saved is offered after a crash, and goes on in its file', async ({
  temporaryFolder,
}) => {
  const file = await copyOfSample(temporaryFolder)
  const profileFolder = path.join(temporaryFolder, 'profile')
  {
    await using first = await launchApp({ profileFolder, args: [file] })
    await typeInFirst(first.page, 'عمل لم يحفظ بعد')
    // Longer than the few seconds that a draft may take.
    await first.page.waitForTimeout(3_500)
    await kill(first.app)
  }
  expect(await firstTextIn(file)).not.toBe('عمل لم يحفظ بعد')
  {
    await using second = await launchApp({ profileFolder })
    const offer = second.page.getByRole('alertdialog')
    await expect(offer).toContainText('oujda.tawsiya')
    await offer.getByRole('button', { name: 'استعادة' }).click()
    await expect(second.page.locator('[data-row]').first()).toContainText('عمل لم يحفظ بعد')
    await expect(second.page.getByText('لم يُحفظ بعد')).toBeVisible()
    await second.page.keyboard.press('Control+s')
    await expect.poll(() => firstTextIn(file)).toBe('عمل لم يحفظ بعد')
  }
  await using third = await launchApp({ profileFolder })
  await third.page.locator('[data-row]').first().waitFor()
  await expect(third.page.getByRole('alertdialog')).toHaveCount(0)
})

test('unsaved work of a conference without a file is offered too, and can be let go', async ({
  temporaryFolder,
}) => {
  const profileFolder = path.join(temporaryFolder, 'profile')
  {
    await using first = await launchApp({ profileFolder })
    await typeInFirst(first.page, 'مسودة بلا ملف')
    await first.page.waitForTimeout(3_500)
    await kill(first.app)
  }
  await using second = await launchApp({ profileFolder })
  const offer = second.page.getByRole('alertdialog')
  await offer.getByRole('button', { name: 'إهمال' }).click()
  await expect(offer).toHaveCount(0)
  await expect(second.page.locator('[data-row]').first()).not.toContainText('مسودة بلا ملف')
})

test('a page that crashes comes back with the work of a moment before', async ({ app, page }) => {
  await typeInFirst(page, 'قبل انهيار الصفحة')
  await page.waitForTimeout(3_500)
  // Asked of the app: Playwright lets go of a page that has crashed.
  const offered = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) return ''
    const isBack = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
    contents.forcefullyCrashRenderer()
    await isBack
    const offer = "document.querySelector('[role=alertdialog]')?.textContent ?? ''"
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const text: unknown = await contents.executeJavaScript(offer)
      if (text !== '') return text
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return ''
  })
  expect(offered).toContain('استعادة')
})

test.describe('a file that another program has changed', () => {
  test('is not written over without asking, and both texts stay', async ({ temporaryFolder }) => {
    const file = await copyOfSample(temporaryFolder)
    await using running = await launchApp({ args: [file] })
    const { page } = running
    await typeInFirst(page, 'نصي أنا')
    await writeFirstText(file, 'نص برنامج آخر')
    await page.keyboard.press('Control+s')
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('oujda.tawsiya')
    await question.getByRole('button', { name: 'إلغاء' }).click()
    expect(await firstTextIn(file)).toBe('نص برنامج آخر')

    await page.keyboard.press('Control+s')
    await question.getByRole('button', { name: 'إبقاء نصي' }).click()
    await expect.poll(() => firstTextIn(file)).toBe('نصي أنا')

    await page.getByRole('button', { name: 'ملف', exact: true }).click()
    await page.getByRole('menuitem', { name: /النسخ السابقة/ }).click()
    const versions = page.getByRole('dialog')
    await expect(versions.getByRole('row')).toHaveCount(2)
    await versions.getByRole('row').nth(1).click()
    await expect(versions.getByText('نص برنامج آخر')).toBeVisible()
    await versions.getByRole('button', { name: 'استعادة هذه النسخة' }).click()
    await expect(page.getByRole('textbox', { name: arabicText })).toHaveValue('نص برنامج آخر')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('textbox', { name: arabicText })).toHaveValue('نصي أنا')
  })

  test('can be taken, and what was in the window is one step back', async ({ temporaryFolder }) => {
    const file = await copyOfSample(temporaryFolder)
    await using running = await launchApp({ args: [file] })
    const { page } = running
    await typeInFirst(page, 'نصي أنا')
    await writeFirstText(file, 'نص برنامج آخر')
    await page.keyboard.press('Control+s')
    await page.getByRole('alertdialog').getByRole('button', { name: 'أخذ الملف' }).click()
    const field = page.getByRole('textbox', { name: arabicText })
    await expect(field).toHaveValue('نص برنامج آخر')
    await expect(page.getByText('لم يُحفظ بعد')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue('نصي أنا')
  })

  test('is noticed when the window comes to the front', async ({ temporaryFolder }) => {
    const file = await copyOfSample(temporaryFolder)
    await using running = await launchApp({ args: [file] })
    await running.page.locator('[data-row]').first().waitFor()
    await writeFirstText(file, 'نص برنامج آخر')
    await comeToFront(running.app)
    await expect(running.page.getByRole('alertdialog')).toContainText('oujda.tawsiya')
  })

  test('and taken away is said to be gone, and saving puts it back', async ({
    temporaryFolder,
  }) => {
    const file = await copyOfSample(temporaryFolder)
    await using running = await launchApp({ args: [file] })
    const { page } = running
    await page.locator('[data-row]').first().waitFor()
    await rm(file)
    await comeToFront(running.app)
    await expect(page.getByText('لم يعد الملف في مكانه', { exact: false })).toBeVisible()
    await page.keyboard.press('Control+s')
    await expect.poll(() => firstTextIn(file)).toBeTruthy()
  })
})

test('a folder that is gone keeps the work in the window and offers another place', async ({
  temporaryFolder,
}) => {
  const folder = path.join(temporaryFolder, 'usb')
  const file = await copyOfSample(temporaryFolder)
  await using running = await launchApp({ args: [file] })
  const { app, page } = running
  await typeInFirst(page, 'نص لا يجد مكاناً')
  // A file where the folder should be: nothing can be written below it, not even by an administrator.
  await writeFile(folder, '')
  await answerSaveDialog(app, path.join(folder, 'x.tawsiya'))
  await page.keyboard.press('Control+Shift+S')
  await expect(page.locator('.saved-state')).toContainText('تعذر الحفظ')
  const notice = page.getByRole('alertdialog').filter({ hasText: 'تتعذر الكتابة' })
  const elsewhere = path.join(temporaryFolder, 'elsewhere.tawsiya')
  await answerSaveDialog(app, elsewhere)
  await notice.getByRole('button', { name: /حفظ باسم/ }).click()
  await expect.poll(() => firstTextIn(elsewhere)).toBe('نص لا يجد مكاناً')
  await expect(page.locator('.saved-state')).toContainText('محفوظ')
})

test('a full disk keeps the work in the window, the old file whole, and says what to do', async ({
  temporaryFolder,
}) => {
  test.skip(!mayMount, 'A small disk of its own can be made by an administrator of Linux only.')
  const disk = path.join(temporaryFolder, 'disk')
  await mkdir(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', disk])
  try {
    const file = await copyOfSample(disk)
    const before = await firstTextIn(file)
    const left = 160 * 1024 - (await readFile(file)).length
    await writeFile(path.join(disk, 'others'), Buffer.alloc(Math.max(0, left - 12_000)))
    await using running = await launchApp({ args: [file] })
    const { app, page } = running
    await typeInFirst(page, 'نص على قرص ممتلئ')
    await page.keyboard.press('Control+s')
    await expect(page.locator('.saved-state')).toContainText('تعذر الحفظ')
    const notice = page.getByRole('alertdialog').filter({ hasText: 'لم يبق مكان' })
    await expect(notice).toBeVisible()
    expect(await firstTextIn(file)).toBe(before)
    expect((await readdir(disk)).toSorted()).toEqual(['others', 'oujda.tawsiya'])
    const elsewhere = path.join(temporaryFolder, 'elsewhere.tawsiya')
    await answerSaveDialog(app, elsewhere)
    await notice.getByRole('button', { name: /حفظ باسم/ }).click()
    await expect.poll(() => firstTextIn(elsewhere)).toBe('نص على قرص ممتلئ')
  } finally {
    execFileSync('umount', [disk])
  }
})

/** The file's own folder lies on a disk that nothing can be written to. */
test('a folder that may only be read keeps the work in the window', async ({ temporaryFolder }) => {
  test.skip(!mayMount, 'A disk for reading only can be made by an administrator of Linux only.')
  const disk = path.join(temporaryFolder, 'disk')
  await mkdir(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  try {
    const file = await copyOfSample(disk)
    execFileSync('mount', ['-o', 'remount,ro', disk])
    await using running = await launchApp({ args: [file] })
    await typeInFirst(running.page, 'نص على قرص للقراءة')
    await running.page.keyboard.press('Control+s')
    await expect(running.page.locator('.saved-state')).toContainText('تعذر الحفظ')
    await expect(
      running.page.getByRole('alertdialog').filter({ hasText: 'تتعذر الكتابة' }),
    ).toBeVisible()
    await expect(running.page.getByRole('textbox', { name: arabicText })).toHaveValue(
      'نص على قرص للقراءة',
    )
  } finally {
    execFileSync('umount', [disk])
  }
})

const mayMount = process.platform === 'linux' && process.getuid?.() === 0

async function copyOfSample(folder: string): Promise<string> {
  const file = path.join(folder, 'oujda.tawsiya')
  await writeFile(file, await readFile(sampleFile))
  return file
}

async function typeInFirst(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: arabicText })
  if ((await field.count()) === 0) await page.locator('[data-row]').first().click()
  await field.fill(text)
}

/** As the system does when memory is short: no handler runs. */
async function kill(app: ElectronApplication): Promise<void> {
  const { pid } = app.process()
  if (pid === undefined) throw new Error('The app has no process')
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  process.kill(pid, 'SIGKILL')
  await ended
}

const comeToFront = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    // A display without a window manager hands out no focus.
    BrowserWindow.getAllWindows()[0]?.emit('focus')
  })

async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)
}

async function conferenceIn(file: string): Promise<Conference> {
  const conference = await readConference(file)
  if (!conference.ok) throw new Error(conference.problem.code)
  return conference.value
}

const firstTextIn = async (file: string): Promise<string | undefined> =>
  (await readConference(file)).ok
    ? (await conferenceIn(file)).recommendations[0]?.text.ar
    : undefined

async function writeFirstText(file: string, text: string): Promise<void> {
  const conference = await conferenceIn(file)
  const [first, ...others] = conference.recommendations
  if (!first) throw new Error('The sample is empty')
  const recommendations = [{ ...first, text: { ...first.text, ar: text } }, ...others]
  await writeFile(file, serialiseConference({ ...conference, recommendations }))
}
