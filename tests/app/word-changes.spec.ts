import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { dropFile } from './drop-file'
import { editWord, withNewEnd, withTrackedEnd } from './edit-word'
import { launchApp, test } from './launch-app'
import { runFromPalette } from './palette'

const arabicText = 'النص — العربية'
const frenchText = 'النص — Français'

test('a review table goes out, is worked on in Word, and comes back text by text', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const table = path.join(temporaryFolder, 'table.docx')
  await saveReviewTable(app, page, table)
  const arabic = await textOf(page, arabicText)
  const french = await textOf(page, frenchText)
  await editWord(table, (xml) =>
    withNewEnd(withNewEnd(xml, arabic, ' فوراً.'), french, ' Sans délai.'),
  )
  await openEdited(app, page, table)

  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.change')).toHaveCount(2)
  await expect(dialog.locator('.change').first()).toContainText('1.1 · النص · العربية')
  await expect(dialog.locator('ins').first()).toContainText('فوراً')
  await dialog.locator('.change .check').first().click()
  await dialog.getByRole('button', { name: 'أخذ تغيير واحد' }).click()

  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('أُخذ تغيير واحد')).toBeVisible()
  const shownArabic = page.getByRole('textbox', { name: arabicText })
  const shownFrench = page.getByRole('textbox', { name: frenchText })
  await expect(shownFrench).toHaveValue(`${french} Sans délai.`)
  await expect(shownArabic).toHaveValue(arabic)
  await expect(
    page.getByRole('button', { name: 'تراجع عن: أخذ تعديلات عائدة' }).first(),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(shownFrench).toHaveValue(french)
})

test('a document of this conference that is dropped is known, with who changed it and what they said', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const table = path.join(temporaryFolder, 'table.docx')
  await saveReviewTable(app, page, table)
  const french = await textOf(page, frenchText)
  await editWord(table, (xml) => withTrackedEnd(xml, french, ' Avant 2027.', 'Direction du budget'))
  await dropFile(page, table)
  const change = page.getByRole('dialog').locator('.change')
  await expect(change).toHaveCount(1)
  await expect(change).toContainText('Direction du budget')
  await expect(change.locator('ins')).toContainText('Avant 2027')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('what was changed on both sides is not taken unless it is chosen', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const table = path.join(temporaryFolder, 'table.docx')
  await saveReviewTable(app, page, table)
  const french = await textOf(page, frenchText)
  await editWord(table, (xml) => withNewEnd(xml, french, ' Sans délai.'))
  await page.getByRole('textbox', { name: frenchText }).fill('Changé ici entre-temps.')
  await dropFile(page, table)
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.change-conflict')).toBeVisible()
  await expect(dialog.locator('.changes-foot button').first()).toBeDisabled()
  await dialog.getByRole('button', { name: 'تحديد الكل' }).click()
  await dialog.getByRole('button', { name: 'أخذ تغيير واحد' }).click()
  await expect(page.getByRole('textbox', { name: frenchText })).toHaveValue(`${french} Sans délai.`)
})

test('a document of another conference is refused in words where changes are looked for', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const table = path.join(temporaryFolder, 'table.docx')
  await saveReviewTable(app, page, table)
  await page.keyboard.press('Control+n')
  await expect(page.locator('[data-row]')).toHaveCount(0)
  await openEdited(app, page, table)
  await expect(page.getByRole('alertdialog').filter({ hasText: 'table.docx' })).toBeVisible()
})

test('in French the changes stand in the interface’s words', async ({ temporaryFolder }) => {
  await using running = await launchApp({ language: 'fr' })
  const { app, page } = running
  const table = path.join(temporaryFolder, 'table.docx')
  await saveReviewTable(app, page, table, 'à relire', 'Enregistrer…')
  const french = await textOf(page, 'Texte — Français')
  await editWord(table, (xml) => withNewEnd(xml, french, ' Sans délai.'))
  await dropFile(page, table)
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.change').first()).toContainText('1.1 · Texte · Français')
  await dialog.getByRole('button', { name: 'Reprendre 1 modification' }).click()
  await expect(page.getByRole('textbox', { name: 'Texte — Français' })).toHaveValue(
    `${french} Sans délai.`,
  )
})

async function saveReviewTable(
  app: ElectronApplication,
  page: Page,
  file: string,
  command = 'إرسال النصوص',
  save = 'حفظ…',
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await page.locator('[data-row]').first().click()
  await runFromPalette(page, command)
  await page.getByRole('dialog').getByRole('button', { name: save }).click()
  // It closes once the file is written.
  await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 20_000 })
}

async function openEdited(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await app.evaluate(({ dialog, Menu }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    Menu.getApplicationMenu()?.getMenuItemById('import-edited')?.click()
  }, file)
  await expect(page.locator('.dialog-scrim, .notice.problem').first()).toBeVisible()
}

const textOf = (page: Page, name: string): Promise<string> =>
  page.getByRole('textbox', { name }).inputValue()
