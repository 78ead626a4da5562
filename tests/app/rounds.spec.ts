import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication } from '@playwright/test'
import { readUnits } from '../../core/exchange/xliff/read-units'
import { dropFile } from './drop-file'
import { launchApp, test } from './launch-app'
import { openReturnedTable, writeReturnedTable } from './returned-table'
import { command } from './returned-word'

const saveAs = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)

test('texts go to a translator as XLIFF and come back with what was translated and read over', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const file = path.join(temporaryFolder, 'texts.xlf')
  await saveAs(app, file)
  await page.locator('[data-row]').first().click()
  const french = page.getByRole('textbox', { name: 'النص — Français' })
  const before = await french.inputValue()
  await page.getByRole('button', { name: 'ملف', exact: true }).click()
  await page.getByRole('menuitem', { name: 'إرسال النصوص للترجمة أو المراجعة…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /بصيغة/ }).click()
  await page.getByRole('option', { name: 'XLIFF 2.0' }).click()
  await dialog.getByRole('button', { name: 'حفظ…' }).click()
  await expect(dialog).toHaveCount(0)

  const xml = await readFile(file, 'utf8')
  const [unit] =
    readUnits(xml)?.units.filter(({ name }) => /^recommendations\/.*\/text$/.test(name)) ?? []
  const own = new RegExp(
    `(<unit id="${unit?.id}"(?:(?!state=)[^])*)state="translated"([^]*?<target>)[^]*?(</target>)`,
  )
  await writeFile(file, xml.replace(own, '$1state="reviewed"$2Traduit à Rabat.$3'))
  await dropFile(page, file)
  await expect(dialog.locator('.change')).toHaveCount(1)
  await expect(dialog.locator('.change-reviewed')).toHaveText('رُوجع')
  await dialog.getByRole('button', { name: 'أخذ تغيير واحد' }).click()
  await expect(french).toHaveValue('Traduit à Rabat.')
  await page.keyboard.press('Control+z')
  await expect(french).toHaveValue(before)
})

test('a follow-up table that came back is looked at, taken and undone; its wrong row is named', async ({
  app,
  page,
  temporaryFolder,
}) => {
  await page.locator('[data-row]').first().click()
  const status = page.locator('[data-recommendation] .choice-button').first()
  const before = await status.textContent()
  await openReturnedTable({ app, page, folder: temporaryFolder })
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.row-problems li')).toHaveText(
    /الصف 4.*لا توجد في هذا المؤتمر توصية/,
  )
  await expect(dialog.locator('.change')).toHaveCount(2)
  await expect(dialog.locator('.change').nth(1).locator('ins').last()).toContainText(
    'Selon les crédits',
  )
  await dialog.getByRole('button', { name: 'تحيين توصيتين' }).click()
  await expect(status).toContainText('منجزة')
  await page.keyboard.press('Control+z')
  await expect(status).toHaveText(before ?? '')
})

test('in French the table goes out for other programs, and its next edition begins with what is open', async ({
  temporaryFolder,
}) => {
  await using running = await launchApp({ language: 'fr' })
  const { app, page } = running
  const file = path.join(temporaryFolder, 'suivi.jsonl')
  await saveAs(app, file)
  await page.locator('[data-row]').first().waitFor()
  await command(app, 'send-follow-up')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'JSON Lines' }).click()
  await dialog.getByRole('button', { name: 'Enregistrer…' }).click()
  await expect(dialog).toHaveCount(0)
  const count = (await readFile(file, 'utf8')).trim().split('\n').length

  await writeReturnedTable(file, 'jsonl')
  await dropFile(page, file)
  await dialog.getByRole('button', { name: 'Mettre à jour 2 recommandations' }).click()
  await command(app, 'new-edition')
  await expect(dialog).toContainText(`${count - 1} recommandations encore ouvertes`)
  await expect(dialog).toContainText('1 réalisée ou abandonnée reste dans ce fichier')
  await dialog.getByRole('button', { name: 'Commencer l’édition' }).click()
  // The answers that were taken are saved nowhere yet.
  await page.getByRole('button', { name: 'Ne pas enregistrer' }).click()
  await expect(page.locator('.sidebar-count').nth(1)).toHaveText(`${count - 1}`)
})
