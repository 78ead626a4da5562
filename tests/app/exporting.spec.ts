import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { Document, Header, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { readConference } from '../../disk/read-conference'
import { launchApp, test } from './launch-app'
import { withoutSpaces } from './preview-text'

test('addressees are sought by name, and those chosen stay chosen', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const dialog = await openDialog(app, page, temporaryFolder)
  const group = dialog.getByRole('group', { name: 'المخاطَبون' })
  const all = await group.getByRole('checkbox').count()
  expect(all).toBeGreaterThan(8)
  const search = dialog.getByRole('searchbox', { name: 'بحث في الدليل' })
  await search.fill('الصِّحة')
  await expect(group.getByRole('checkbox')).toHaveCount(1)
  await group.getByText('وزارة الصحة', { exact: false }).first().click()
  await search.fill('المالية')
  await dialog.getByRole('button', { name: 'تحديد الكل' }).click()
  await search.fill('')
  await expect(group.getByRole('checkbox')).toHaveCount(all)
  expect(await group.getByRole('checkbox', { checked: true }).count()).toBeGreaterThan(1)
  await expect(group.getByRole('checkbox', { name: /وزارة الصحة/ })).toBeChecked()
})

test('Word and PDF come out of the dialog with what was just typed', async ({
  app,
  page,
  temporaryFolder,
}) => {
  await page.locator('[data-row]').first().click()
  // More words than a policy brief should have.
  const wordy = `Planter du safran à Taliouine.${' Et en planter encore.'.repeat(120)}`
  await page.getByRole('textbox', { name: 'النص — Français' }).fill(wordy)
  const dialog = await openDialog(app, page, temporaryFolder)
  await expect(dialog.getByText('ملفان', { exact: true })).toBeVisible()
  const names = await dialog.locator('.export-file bdi').allInnerTexts()
  expect(names.map((name) => path.extname(name))).toEqual(['.docx', '.pdf'])
  expect(await readdir(temporaryFolder)).toEqual([])

  await dialog.getByRole('button', { name: 'تصدير ملفين' }).click()
  await expect(dialog.getByText('كُتب ملفان')).toBeVisible({ timeout: 30_000 })
  await expect(dialog.locator('.export-note.warn').first()).toContainText('ألا يتجاوز 1500')
  expect((await readdir(temporaryFolder)).toSorted()).toEqual(names.toSorted())

  const [docx = '', pdf = ''] = names.map((name) => path.join(temporaryFolder, name))
  const word = await mammoth.extractRawText({ path: docx })
  expect(word.value).toContain('Planter du safran à Taliouine.')
  const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  expect(withoutSpaces(printed)).toContain('safran')
})

test('files that are already there are named before they are replaced', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const dialog = await openDialog(app, page, temporaryFolder)
  const [first = ''] = await dialog.locator('.export-file bdi').allInnerTexts()
  await writeFile(path.join(temporaryFolder, first), 'old')
  await dialog.getByText('PDF', { exact: true }).click()
  await expect(dialog.getByText('سيُستبدل ملف موجود في المجلد.')).toBeVisible()
})

test('several languages and arrangements are written in one go', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const dialog = await openDialog(app, page, temporaryFolder)
  await dialog.locator('.card', { hasText: 'العربية وحدها' }).click()
  await dialog.locator('.card', { hasText: 'الفرنسية وحدها' }).click()
  await dialog.getByRole('button', { name: 'تصدير 6 ملفات' }).click()
  await expect(dialog.getByText('كُتبت 6 ملفات')).toBeVisible({ timeout: 30_000 })
  expect(await readdir(temporaryFolder)).toHaveLength(6)
})

test('each chosen ministry gets its own letter, named after it', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const dialog = await openDialog(app, page, temporaryFolder)
  await dialog.locator('.card', { hasText: 'موجز سياسات' }).click()
  await dialog.locator('.card', { hasText: 'رسالة' }).click()
  await expect(dialog.getByText('اختاروا هيئة على الأقل', { exact: false })).toBeVisible()
  await expect(dialog.locator('.export-file')).toHaveCount(0)
  await dialog.locator('.addressee', { hasText: 'وزارة الداخلية' }).click()
  await dialog.locator('.addressee', { hasText: 'وزارة الصحة' }).first().click()
  await dialog.getByText('Word', { exact: true }).click()
  const names = await dialog.locator('.export-file bdi').allInnerTexts()
  expect(names.join(' ')).toContain('وزارة الداخلية')
  await dialog.locator('.export-summary-foot button').first().click()
  await expect(dialog.getByText('انتهى', { exact: false }).first()).toBeVisible({ timeout: 60_000 })
  expect((await readdir(temporaryFolder)).toSorted()).toEqual(names.toSorted())
  for (const name of names) expect(path.extname(name)).toBe('.pdf')
})

test('a letterhead, numbers, a register and booklets come out of the dialog, and are remembered', async ({
  temporaryFolder,
}) => {
  const file = path.join(temporaryFolder, 'oujda.tawsiya')
  await writeFile(file, await readFile(sampleFile))
  const frame = path.join(temporaryFolder, 'letterhead.docx')
  await writeFile(frame, await letterhead())
  const folder = path.join(temporaryFolder, 'out')
  await mkdir(folder)
  await using running = await launchApp({ args: [file] })
  const { app, page } = running
  const dialog = await openDialog(app, page, folder)
  await app.evaluate(({ dialog: system }, chosen) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, frame)
  await dialog.getByRole('button', { name: 'اختيار ورق مراسلات…' }).click()
  await expect(dialog.locator('.export-frame')).toHaveText('letterhead.docx')
  await dialog.locator('.check', { hasText: 'ترقيم الوثائق' }).click()
  await dialog.getByRole('button', { name: 'صفحة بعد صفحة' }).click()
  await page.getByRole('option', { name: 'كتيّب يُطوى' }).click()
  await dialog.locator('.check', { hasText: 'علامات القص' }).click()
  await expect(dialog.getByText('ستحمل وثيقة واحدة رقماً')).toBeVisible()
  await dialog.getByRole('button', { name: 'تصدير 3 ملفات' }).click()
  await expect(dialog.getByText('كُتبت 5 ملفات')).toBeVisible({ timeout: 60_000 })

  const names = await readdir(folder)
  expect(
    names.filter((name) => name.includes('register')).map((name) => path.extname(name)),
  ).toEqual(expect.arrayContaining(['.csv', '.xlsx']))
  const docx = path.join(folder, names.find((name) => name.endsWith('.docx')) ?? '')
  const parts = unzipSync(await readFile(docx))
  const headers = Object.entries(parts).filter(([name]) => /word\/header\d*\.xml/.test(name))
  expect(headers.map(([, xml]) => strFromU8(xml)).join('')).toContain('Royaume du Maroc')
  const booklet = path.join(folder, names.find((name) => name.includes('booklet')) ?? '')
  // A4 lying, with room for the marks around it: SRA4.
  expect(execFileSync('pdfinfo', [booklet], { encoding: 'utf8' })).toMatch(/907\.\d+ x 637\.\d+/)
  const kept = await readConference(file)
  if (!kept.ok) throw new Error(kept.problem.code)
  expect(kept.value.issued.map(({ number, files }) => [number, files.length])).toEqual([[1, 3]])

  await dialog.getByRole('button', { name: 'تم' }).click()
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog').locator('.export-frame')).toHaveText('letterhead.docx')
  await expect(page.getByRole('dialog').getByText('ستحمل وثيقة واحدة رقماً')).toBeVisible()
})

test('a letterhead with a misspelt name is told for each Word file, and PDF files are written', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const frame = path.join(temporaryFolder, 'wrong.docx')
  await writeFile(frame, await letterhead('{{conferense}}'))
  const folder = path.join(temporaryFolder, 'out')
  await mkdir(folder)
  const dialog = await openDialog(app, page, folder)
  await app.evaluate(({ dialog: system }, chosen) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, frame)
  await dialog.getByRole('button', { name: 'اختيار ورق مراسلات…' }).click()
  await dialog.getByRole('button', { name: 'تصدير ملفين' }).click()
  await expect(dialog.locator('.export-failure')).toContainText('conference', { timeout: 60_000 })
  expect((await readdir(folder)).map((name) => path.extname(name))).toEqual(['.pdf'])
})

test('a stopped export keeps the files it has finished', async ({ app, page, temporaryFolder }) => {
  const dialog = await openDialog(app, page, temporaryFolder)
  for (const words of ['واحدة ثم الأخرى', 'العربية وحدها', 'الفرنسية وحدها']) {
    await dialog.locator('.card', { hasText: words }).click()
  }
  await dialog.getByRole('button', { name: 'تصدير 8 ملفات' }).click()
  await dialog.getByRole('button', { name: 'إيقاف' }).click()
  await expect(dialog.getByText('توقف التصدير')).toBeVisible({ timeout: 30_000 })
  const written = await dialog.locator('.export-file bdi').allInnerTexts()
  expect(written.length).toBeLessThan(8)
  expect((await readdir(temporaryFolder)).toSorted()).toEqual(written.toSorted())
})

test('a folder that cannot be written is named, and nothing is left behind', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const blocked = path.join(temporaryFolder, 'a-file')
  await writeFile(blocked, 'not a folder')
  const dialog = await openDialog(app, page, blocked)
  await dialog.getByRole('button', { name: 'تصدير ملفين' }).click()
  await expect(dialog.locator('.export-failure').first()).toContainText('تتعذر الكتابة', {
    timeout: 30_000,
  })
  expect(await readdir(temporaryFolder)).toEqual(['a-file'])
})

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')

/** A ministry's own paper, as a secretariat would type it. */
const letterhead = (subject = '{{conference}}'): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Royaume du Maroc')] }) },
          children: [new Paragraph(subject), new Paragraph('{{body}}')],
        },
      ],
    }),
  )

async function openDialog(app: ElectronApplication, page: Page, folder: string) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'تغيير' }).click()
  await expect(dialog.locator('.export-folder-path')).toHaveText(folder)
  return dialog
}
