import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { launchApp, test } from './launch-app'

const arabicText = 'النص — العربية'
const frenchText = 'النص — Français'

test('a misspelt French word is marked and put right from the menu under the mouse', async ({
  app,
  page,
}) => {
  const field = await typeInto(page, frenchText, 'Soutenir les cooperatves du pays. ')
  const labels = await menuAt(app, field, 'cooperatves')
  expect(labels).toContain('coopératives')
  await choose(app, 'coopératives')
  await expect(field).toHaveValue('Soutenir les coopératives du pays. ')
})

test('Arabic is checked as Arabic, and a right word has no suggestions', async ({ app, page }) => {
  const field = await typeInto(page, arabicText, 'دعم التعوانيات الفلاحية ')
  expect(await menuAt(app, field, 'التعوانيات')).toContain('التعاونيات')
  expect(await menuAt(app, field, 'الفلاحية')).not.toContain('تجاهل هذه الكلمة')
})

test('a word added to the dictionary is right from then on, in the next start, too', async ({
  temporaryFolder,
}) => {
  {
    await using first = await launchApp({ profileFolder: temporaryFolder })
    const field = await typeInto(first.page, frenchText, 'Le mot tawizza compte. ')
    expect(await menuAt(first.app, field, 'tawizza')).toContain('إضافة إلى القاموس')
    await choose(first.app, 'إضافة إلى القاموس')
    await expect.poll(() => menuAt(first.app, field, 'tawizza')).not.toContain('إضافة إلى القاموس')
  }
  await using second = await launchApp({ profileFolder: temporaryFolder })
  // What the first start left unsaved is offered first.
  await second.page.getByRole('alertdialog').getByRole('button', { name: 'إهمال' }).click()
  const field = await typeInto(second.page, frenchText, 'Le mot tawizza compte, cooperatves non. ')
  expect(await menuAt(second.app, field, 'cooperatves')).toContain('coopératives')
  expect(await menuAt(second.app, field, 'tawizza')).not.toContain('إضافة إلى القاموس')
})

test('a misspelt word is underlined where it stands, whatever the text begins with', async ({
  page,
}) => {
  const field = await typeInto(
    page,
    frenchText,
    ' « (1) Soutenir l’agriculture, les cooperatves » ',
  )
  const mark = page.locator('.misspelt')
  await expect(mark).toHaveText('cooperatves')
  const box = await mark.boundingBox()
  const place = await placeOf(field, 'cooperatves')
  const around = await field.boundingBox()
  const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2 - (around?.x ?? 0)
  expect(Math.abs(middle - place.x)).toBeLessThan(2)
})

test('spelling is switched off in the settings', async ({ app, page }) => {
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('Control+,')
  await page.locator('.settings-row', { hasText: 'تدقيق الإملاء' }).locator('.check').click()
  await page.keyboard.press('Escape')
  const field = await typeInto(page, frenchText, 'Soutenir les cooperatves. ')
  await page.waitForTimeout(1_000)
  const shown = await menuOnce(app, field, 'cooperatves')
  expect(shown).not.toContain('coopératives')
})

async function typeInto(page: Page, name: string, text: string): Promise<Locator> {
  await page.locator('[data-row]').first().click()
  const field = page.getByRole('textbox', { name })
  await field.fill('')
  await field.pressSequentially(text)
  return field
}

/** The menu at a word; asked again while the dictionary is being read. */
async function menuAt(
  app: ElectronApplication,
  field: Locator,
  word: string,
): Promise<readonly string[]> {
  let labels: readonly string[] = []
  for (let attempt = 0; attempt < 20 && labels.length <= 5; attempt += 1) {
    labels = await menuOnce(app, field, word)
    await field.page().waitForTimeout(300)
  }
  return labels
}

async function menuOnce(
  app: ElectronApplication,
  field: Locator,
  word: string,
): Promise<readonly string[]> {
  await app.evaluate(({ Menu, app: electronApp }) => {
    Reflect.set(electronApp, 'shownMenu', undefined)
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      Reflect.set(electronApp, 'shownMenu', this)
    }
  })
  await field.click({ button: 'right', position: await placeOf(field, word) })
  const shown = (): Promise<readonly string[]> =>
    app.evaluate(({ app: electronApp }) => {
      const menu: Electron.Menu | undefined = Reflect.get(electronApp, 'shownMenu')
      return menu?.items.map(({ label }) => label).filter(Boolean) ?? []
    })
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(0)
  return shown()
}

/** Where a word stands in a field: measured on the same words in the same face beside it. */
const placeOf = (field: Locator, word: string): Promise<{ x: number; y: number }> =>
  field.evaluate((element: HTMLTextAreaElement, sought) => {
    const style = getComputedStyle(element)
    const twin = document.createElement('div')
    for (const name of ['font', 'padding', 'direction', 'textAlign', 'lineHeight', 'width']) {
      Reflect.set(twin.style, name, Reflect.get(style, name))
    }
    Object.assign(twin.style, { position: 'absolute', whiteSpace: 'pre-wrap', top: '0', left: '0' })
    twin.textContent = element.value
    document.body.append(twin)
    const range = document.createRange()
    const text = twin.firstChild
    if (text) {
      range.setStart(text, element.value.indexOf(sought) + 1)
      range.setEnd(text, element.value.indexOf(sought) + sought.length - 1)
    }
    const box = range.getBoundingClientRect()
    twin.remove()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, word)

const choose = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ app: electronApp }, wanted) => {
    const menu: Electron.Menu | undefined = Reflect.get(electronApp, 'shownMenu')
    menu?.items.find((item) => item.label === wanted)?.click()
  }, label)
