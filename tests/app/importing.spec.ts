import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { odtFile, paragraph, run, wordFile } from '../core/exchange/office/office-files'
import { dropFile } from './drop-file'
import { launchApp, test } from './launch-app'
import { runFromPalette } from './palette'

const communique = `البيان الختامي

أوصى المشاركون بما يلي:
1. إحداث صندوق جهوي لدعم التعاونيات الفلاحية.
2. تعميم التغطية الصحية على الصانعات التقليديات.
3. إعداد دليل عملي لفائدة حاملي المشاريع.`

const withAxes = `أوصى المشاركون بما يلي:

المحور الأول: التمويل
1. إحداث صندوق جهوي لدعم التعاونيات الفلاحية.

المحور الثاني: التكوين
2. إعداد دليل عملي لفائدة حاملي المشاريع.`

const actions = [
  'créer un fonds régional pour les coopératives',
  'généraliser la couverture sociale des artisanes',
]
const inWords = `Les participants recommandent :\n- ${actions.join(' ;\n- ')}.`

test('a pasted communiqué becomes recommendations, checked against its own words', async ({
  page,
}) => {
  await page.locator('[data-row]').first().waitFor()
  const before = await page.locator('[data-row]').count()
  const dialog = await pasteText(page, communique)
  await expect(dialog.locator('mark')).toHaveCount(3)
  await expect(dialog.locator('mark').first()).toContainText('إحداث صندوق جهوي')
  await dialog.locator('.import-proposal .check').nth(1).click()
  await dialog.getByRole('button', { name: 'إضافة توصيتين' }).click()
  await expect(page.locator('[data-row]')).toHaveCount(before + 2)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-row]')).toHaveCount(before)
})

test('after a communiqué in one language the second is offered, and gives every text a column', async ({
  page,
}) => {
  const dialog = await pasteText(page, communique)
  await dialog.getByRole('radio', { name: 'مؤتمر جديد' }).click({ force: true })
  await dialog.locator('.import-foot button').first().click()
  const columns = page.locator('.record-labels [lang]')
  await expect(columns).toHaveText(['العربية'])
  const notice = page.locator('.notice')
  await expect(notice).toContainText('أُضيفت 3 توصيات')
  await notice.getByRole('button', { name: /إضافة .*Français/ }).click()
  await expect(columns).toHaveText(['العربية', 'Français'])
  await expect(page.locator('.needs-look')).not.toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(columns).toHaveText(['العربية'])
  // Whoever did not take the offer finds it above the list.
  await page
    .locator('.record-labels')
    .getByRole('button', { name: /Français/ })
    .click()
  await expect(columns).toHaveText(['العربية', 'Français'])
  await expect(page.locator('.record-labels').getByRole('button')).toHaveCount(0)
})

test('proposals are taken, left, merged and split by keys, and each step can be undone', async ({
  page,
}) => {
  const dialog = await pasteText(page, communique)
  const add = dialog.locator('.import-foot button').first()
  const quotes = dialog.locator('.import-quote')
  await quotes.first().focus()
  await page.keyboard.press('Space')
  await expect(add).toHaveText('إضافة توصيتين')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(quotes.nth(1)).toBeFocused()
  await page.keyboard.press('Control+m')
  await expect(quotes).toHaveCount(2)
  await expect(quotes.first()).toHaveValue(/إحداث صندوق[^]*التقليديات/)
  await page.keyboard.press('Control+z')
  await expect(quotes).toHaveCount(3)

  const whole = await quotes.first().inputValue()
  const at = whole.indexOf('لدعم')
  await quotes.first().focus()
  await quotes.first().evaluate((field: HTMLTextAreaElement, place) => {
    field.setSelectionRange(place, place)
  }, at)
  await page.keyboard.press('Enter')
  await expect(quotes).toHaveCount(4)
  await expect(quotes.nth(1)).toHaveValue(whole.slice(at).trim())
  await page.keyboard.type('x')
  await expect(quotes.first()).toHaveValue(whole.slice(0, at).trim())
})

test('what was not taken stays in sight and can be taken after all', async ({ page }) => {
  const dialog = await pasteText(
    page,
    `${communique}\n\nشكر المشاركون جامعة محمد الأول على حسن الاستقبال.`,
  )
  await expect(dialog.locator('.import-words')).toContainText('على حسن الاستقبال')
  await dialog.getByRole('radio', { name: /^لم يؤخذ/ }).click()
  const left = dialog.locator('.import-left', { hasText: 'حسن الاستقبال' })
  await left.getByRole('button').click()
  await dialog.getByRole('radio', { name: /^الكل 4/ }).click()
  await expect(dialog.locator('.import-quote')).toHaveCount(4)
  await expect(dialog.locator('mark')).toHaveCount(4)
})

test('a recommendation is put under another axis', async ({ page }) => {
  const dialog = await pasteText(page, withAxes)
  await expect(dialog.locator('.import-group-head', { hasText: 'التكوين' })).toBeVisible()
  await dialog.locator('.import-quote').first().focus()
  await dialog.getByRole('button', { name: /محور/ }).click()
  await page.getByRole('option', { name: /التكوين/ }).click()
  const under = dialog.locator('section', {
    has: page.locator('.import-group-head', { hasText: 'التكوين' }),
  })
  await expect(under.last().locator('.import-quote')).toHaveCount(2)
})

const items = actions.map((text) => `<li>${text}</li>`).join('')
const webPage = `<!doctype html><html><body><nav><a href="/">Accueil</a></nav><p>Les participants recommandent :</p><ul>${items}</ul></body></html>`
const files: Readonly<Record<string, Uint8Array | string>> = {
  'text.txt': inWords,
  'text.md': inWords,
  'page.html': webPage,
  'word.docx': wordFile(
    inWords
      .split('\n')
      .map((line) => paragraph(run(line)))
      .join(''),
  ),
  'open.odt': odtFile(
    inWords
      .split('\n')
      .map((line) => `<text:p>${line}</text:p>`)
      .join(''),
  ),
}

test('texts of every kind are opened by the dialog and by dropping them', async ({
  app,
  page,
  temporaryFolder,
}) => {
  test.setTimeout(120_000)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(temporaryFolder, name)
    await writeFile(file, content)
    for (const way of [openFile, dropped]) {
      const dialog = await way(app, page, file)
      await expect(dialog.locator('.import-quote'), `${name}, ${way.name}`).toHaveCount(2)
      await expect(dialog.locator('.import-file')).toHaveText(name)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
  }
})

test('what is pasted from a web page keeps its list', async ({ page }) => {
  const dialog = await openImport(page)
  await dialog.getByRole('textbox').evaluate((field, html) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    data.setData('text/plain', 'flat')
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, webPage)
  await expect(dialog.getByRole('textbox')).toHaveValue(/- créer un fonds/)
})

test('a file that cannot be read is named with what to do, and nothing changes', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const file = path.join(temporaryFolder, 'broken.docx')
  await writeFile(file, Buffer.from('PK\u0003\u0004 not a zip at all'))
  await page.locator('[data-row]').first().waitFor()
  const rows = await page.locator('[data-row]').count()
  const dialog = await openFile(app, page, file)
  await expect(dialog.getByRole('alert')).toContainText('broken.docx')
  await expect(page.locator('[data-row]')).toHaveCount(rows)
})

test('the first start welcomes, speaks three languages, and leads to an empty conference', async ({
  temporaryFolder,
}) => {
  await using running = await launchApp({ profileFolder: temporaryFolder, isFirstStart: true })
  const { page } = running
  await expect(page.getByRole('heading', { level: 1 })).toContainText('توصية')
  await page.getByRole('radio', { name: 'Français' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.getByRole('button', { name: /Nouveau congrès/ }).click()
  await expect(page.locator('.welcome')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Recommandations' })).toBeVisible()
})

test('at the first start a communiqué becomes a conference of its own, facts and all', async ({
  temporaryFolder,
}) => {
  await using running = await launchApp({ profileFolder: temporaryFolder, isFirstStart: true })
  const { page } = running
  await page.getByRole('button', { name: /استيراد بلاغ/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(communique)
  await dialog.getByRole('button', { name: 'قراءة النص' }).click()
  await dialog.getByRole('button', { name: 'إضافة 3 توصيات' }).click()
  await expect(page.locator('[data-row]')).toHaveCount(3)
  await expect(page.locator('.saved-state')).toContainText('لم يُحفظ بعد')
})

test('what was found is marked in the line where it stands, each line running its own way', async ({
  page,
}) => {
  const dialog = await pasteText(
    page,
    'أوصى المشاركون بإحداث صندوق جهوي.\n\nRecommandation\n1. Créer un fonds régional.',
  )
  const words = dialog.locator('.import-words')
  const [mark, french, before] = await Promise.all([
    boxOf(words.locator('mark').first()),
    boxOf(words.locator('mark').last()),
    boxOf(words.locator('[data-start="0"]')),
  ])
  // On one line, the words before the mark begin at its right.
  expect(before.x).toBeGreaterThanOrEqual(mark.x + mark.width - 1)
  const sheet = await boxOf(words)
  expect(french.x - sheet.x).toBeLessThan(sheet.width / 4)
})

async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('The part is not shown.')
  return box
}

async function openImport(page: Page): Promise<Locator> {
  await page.locator('[data-row]').first().waitFor()
  await runFromPalette(page, 'استيراد')
  const dialog = page.getByRole('dialog')
  await dialog.locator('.import-paste').waitFor()
  return dialog
}

async function pasteText(page: Page, text: string): Promise<Locator> {
  const dialog = await openImport(page)
  await dialog.getByRole('textbox').fill(text)
  await dialog.getByRole('button', { name: 'قراءة النص' }).click()
  await dialog.locator('.import-proposal').first().waitFor()
  return dialog
}

async function openFile(app: ElectronApplication, page: Page, file: string): Promise<Locator> {
  await app.evaluate(({ dialog: system }, chosen) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  const dialog = await openImport(page)
  await dialog.getByRole('button', { name: 'فتح ملف…' }).click()
  return dialog
}

async function dropped(_app: ElectronApplication, page: Page, file: string): Promise<Locator> {
  await dropFile(page, file)
  const dialog = page.getByRole('dialog')
  await dialog.locator('.import-proposal').first().waitFor()
  return dialog
}
