import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import type {} from '../../renderer/desktop'
import { expectNoBarriers } from './barriers'
import { test } from './launch-app'
import { command } from './returned-word'
import { expectPreview, previewText } from './preview-text'

test('a template is duplicated, changed in sight of the preview, saved, and used everywhere', async ({
  app,
  page,
  temporaryFolder,
}) => {
  test.setTimeout(240_000)
  await expectPreview(page, 'Contexte')
  await openTemplates(page)
  await page.getByRole('button', { name: 'نسخ وتعديل: موجز سياسات' }).click()
  await page.getByRole('textbox', { name: 'الاسم — العربية' }).fill('موجز المجلس')
  await page.getByRole('textbox', { name: 'الاسم — Français' }).fill('Note du conseil')

  await page.locator('[data-kind="context"]').click()
  await page.getByRole('textbox', { name: 'العنوان — Français' }).fill('Point de départ')
  await expectPreview(page, 'Pointdedépart')

  await page.locator('[data-kind="context"] .check').click()
  await expect.poll(() => previewText(page), { timeout: 20_000 }).not.toContain('Pointdedépart')
  await page.keyboard.press('Control+z')
  await expectPreview(page, 'Pointdedépart')

  await page.locator('[data-kind="recommendations"]').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.locator('.section-item').nth(2)).toHaveAttribute('data-kind', 'recommendations')
  await page.locator('.colour-choice').nth(2).click()
  await page.getByRole('button', { name: 'حفظ القالب' }).click()
  await expect(page.getByText('محفوظ ضمن قوالبي')).toBeVisible()

  const folder = await templatesFolder(app)
  const saved = await readFile(path.join(folder, 'note-du-conseil/template.json'), 'utf8')
  expect(JSON.parse(saved)).toMatchObject({
    id: 'note-du-conseil',
    name: { ar: 'موجز المجلس' },
    theme: 'note-du-conseil',
  })
  const theme = await readFile(path.join(folder, 'note-du-conseil/theme.json'), 'utf8')
  expect(JSON.parse(theme)).toMatchObject({ colours: { accent: '#7A1F2B' } })

  await page.getByRole('button', { name: 'العودة إلى القوالب' }).click()
  const own = page.locator('[data-templates="mine"]')
  await expect(own.getByText('موجز المجلس')).toBeVisible()
  await expect(own.locator('canvas')).toBeVisible({ timeout: 30_000 })

  // Shown from now on, and in the look that was made for it.
  await own.getByRole('button', { name: 'إجراءات أخرى: موجز المجلس' }).click()
  await page.getByRole('menuitem', { name: 'معاينة' }).click()
  const toolbar = page.locator('.preview-toolbar')
  await expect(toolbar.getByRole('button', { name: /موجز المجلس/ })).toHaveCount(2)

  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog').locator('.card', { hasText: 'موجز المجلس' })).toBeVisible()
  await page.keyboard.press('Escape')

  const sample = path.resolve('examples/oujda-2025.tawsiya')
  const args = ['export', sample, '-t', 'note-du-conseil', '--templates', folder, '-f', 'pdf']
  const cli = ['out/main/cli.js', ...args, '-o', temporaryFolder]
  execFileSync(process.execPath, cli, { stdio: 'ignore' })
  const [file = ''] = await readdir(temporaryFolder)
  const pdf = path.join(temporaryFolder, file)
  const printed = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
  expect(printed).toContain('Point de départ')
})

test('folders that come and go are noticed, and a bad one is told with its place', async ({
  app,
  page,
}) => {
  await openTemplates(page)
  const folder = await templatesFolder(app)
  await copyTemplate(folder, 'council', (text) =>
    text.replace('"موجز سياسات"', '"موجز الجهة"').replace('"kind": "context"', '"kind": "contxt"'),
  )
  const bad = page.locator('.bad-template')
  await expect(bad).toContainText('council/template.json: sections[2].kind', { timeout: 15_000 })
  await expect(bad).toContainText('المنتظر: ')
  await expect(bad).toContainText('context')

  await copyTemplate(folder, 'council', (text) => text.replace('"موجز سياسات"', '"موجز الجهة"'))
  const own = page.locator('[data-templates="mine"]')
  await expect(own.getByText('موجز الجهة')).toBeVisible({ timeout: 15_000 })
  await expect(bad).toHaveCount(0)

  await own.getByRole('button', { name: 'إجراءات أخرى: موجز الجهة' }).click()
  await page.getByRole('menuitem', { name: 'حذف' }).click()
  await expect(own.getByText('موجز الجهة')).toHaveCount(0)
  await page.getByRole('button', { name: 'تراجع', exact: true }).last().click()
  await expect(own.getByText('موجز الجهة')).toBeVisible({ timeout: 15_000 })
})

test('a template goes to a colleague as a zip file and comes back', async ({
  app,
  page,
  temporaryFolder,
}) => {
  await openTemplates(page)
  await copyTemplate(await templatesFolder(app), 'council', (text) =>
    text.replace('"موجز سياسات"', '"موجز الجهة"'),
  )
  const archive = path.join(temporaryFolder, 'council.zip')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, archive)
  const own = page.locator('[data-templates="mine"]')
  await own.getByRole('button', { name: 'إجراءات أخرى: موجز الجهة' }).click({ timeout: 15_000 })
  await page.getByRole('menuitem', { name: 'تصدير ملف مضغوط…' }).click()
  await expect(page.getByText('كُتب الملف')).toBeVisible()
  await page.getByRole('button', { name: 'استيراد قالب…' }).click()
  await expect(own.locator('.template-card')).toHaveCount(2, { timeout: 15_000 })

  await writeFile(archive, 'not a zip file')
  await page.getByRole('button', { name: 'استيراد قالب…' }).click()
  await expect(page.getByText('لا يوجد في')).toBeVisible()
})

test('unsaved changes are asked about, and a template changed elsewhere is left alone', async ({
  app,
  page,
}) => {
  await openTemplates(page)
  const folder = await templatesFolder(app)
  await copyTemplate(folder, 'council', (text) => text.replace('"موجز سياسات"', '"موجز الجهة"'))
  await page.getByRole('button', { name: 'تعديل: موجز الجهة' }).click({ timeout: 15_000 })
  await page.getByRole('textbox', { name: 'الاسم — العربية' }).fill('موجز الإقليم')
  await page.getByRole('button', { name: 'العودة إلى القوالب' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('موجز الإقليم')
  await question.getByRole('button', { name: 'إلغاء' }).click()

  await copyTemplate(folder, 'council', (text) => text.replace('"موجز سياسات"', '"موجز العمالة"'))
  await page.getByRole('button', { name: 'حفظ القالب' }).click()
  await expect(page.getByText('غيّر برنامج آخر')).toBeVisible()
  await page.getByRole('button', { name: 'حفظ باسم جديد' }).click()
  await expect(page.getByText('محفوظ ضمن قوالبي')).toBeVisible()
  await page.getByRole('button', { name: 'العودة إلى القوالب' }).click()
  const own = page.locator('[data-templates="mine"]')
  await expect(own.getByText('موجز الإقليم')).toBeVisible()
  await expect(own.getByText('موجز العمالة')).toBeVisible()
})

test('sections are dragged, moved and switched by the keyboard alone', async ({ page }) => {
  await openTemplates(page)
  await page.getByRole('button', { name: 'نسخ وتعديل: موجز سياسات' }).click()
  const rows = page.locator('.section-item')
  await page.locator('[data-kind="masthead"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-kind="key-messages"]')).toBeFocused()
  await expect(page.locator('.section-detail-name')).toHaveText('الرسائل الأساسية')

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator('[data-kind="key-messages"]')).toHaveAttribute('data-off', 'true')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(rows.nth(1)).not.toHaveAttribute('data-kind', 'key-messages')
})

test('a section is dragged to its place by the mouse', async ({ page }) => {
  await openTemplates(page)
  await page.getByRole('button', { name: 'نسخ وتعديل: موجز سياسات' }).click()
  const rows = page.locator('.section-item')
  await rows.nth(4).dragTo(rows.nth(1), { targetPosition: { x: 60, y: 2 } })
  await expect(rows.nth(1)).toHaveAttribute('data-kind', 'action-matrix')
})

test('templates have no barrier, in any language, light and dark', async ({ app, page }) => {
  test.setTimeout(300_000)
  await copyTemplate(await templatesFolder(app), 'wrong', () => '{')
  await openTemplates(page)
  await expect(page.locator('.bad-template')).toBeVisible({ timeout: 15_000 })
  // Thousands of words on paper would be looked at again for each of the screens.
  await command(app, 'toggle-preview')
  await page.locator('.preview').waitFor({ state: 'detached' })
  await expectNoBarriers(app, page, 'list')
  await page.locator('[data-template="declaration"] .template-buttons button').first().click()
  for (const kind of ['operative-clauses', 'preamble', 'signatures']) {
    await page.locator(`[data-kind="${kind}"]`).click()
    await expectNoBarriers(app, page, kind)
  }
  await page.locator('.colour-entry').first().fill('#FFDD00')
  await page.locator('.colour-entry').first().press('Enter')
  await expect(page.locator('.template-note.danger')).toBeVisible()
  await expectNoBarriers(app, page, 'colours')
})

const openTemplates = (page: Page): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: /^(?:القوالب|Modèles|Templates)/ })
    .click()

const templatesFolder = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => process.env.TAWSIYA_TEMPLATES ?? '')

/** Puts a copy of the policy brief into the user's folder, as somebody would by hand. */
async function copyTemplate(
  folder: string,
  id: string,
  edit: (text: string) => string,
): Promise<void> {
  await mkdir(path.join(folder, id), { recursive: true })
  const file = path.join(folder, id, 'template.json')
  await cp('templates/policy-brief/template.json', file)
  const text = await readFile(file, 'utf8')
  await writeFile(file, edit(text.replace('"policy-brief"', JSON.stringify(id))))
}
