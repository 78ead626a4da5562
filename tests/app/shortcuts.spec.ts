import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { launchApp, test } from './launch-app'

/** What happens in the window, so that each key of the sheet can be held to its word. */
interface Desk {
  readonly app: ElectronApplication
  readonly page: Page
  readonly rows: Locator
  readonly dialog: Locator
  readonly text: (language: string) => Locator
}

type Check = (desk: Desk) => Promise<void>

const opensDialog =
  (keys: string, sign: string): Check =>
  async ({ page, dialog }) => {
    await page.keyboard.press(keys)
    await expect(dialog.locator(sign).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }

const opensSystemDialog =
  (keys: string, kind: 'showOpenDialog' | 'showSaveDialog'): Check =>
  async ({ app, page }) => {
    await app.evaluate(({ app: electronApp, dialog }, name) => {
      Reflect.set(electronApp, 'wasAsked', false)
      Reflect.set(dialog, name, async () => {
        Reflect.set(electronApp, 'wasAsked', true)
        return { canceled: true, filePaths: [], filePath: '' }
      })
    }, kind)
    await page.keyboard.press(keys)
    const wasAsked = (): Promise<unknown> =>
      app.evaluate(({ app: electronApp }): unknown => Reflect.get(electronApp, 'wasAsked'))
    await expect.poll(wasAsked).toBe(true)
  }

const openFirst = async ({ page, rows, text }: Desk): Promise<void> => {
  await page.keyboard.press('Escape')
  await rows.first().click()
  await text('العربية').focus()
}

const changesRows =
  (keys: string, by: number): Check =>
  async (desk) => {
    const { page, rows } = desk
    await openFirst(desk)
    const before = await rows.count()
    await page.keyboard.press(keys)
    await expect(rows).toHaveCount(before + by)
    await page.keyboard.press('Control+z')
    await expect(rows).toHaveCount(before)
  }

const movesTo =
  (keys: string, place: string): Check =>
  async ({ page, rows }) => {
    await page.keyboard.press('Escape')
    await rows.first().focus()
    await page.keyboard.press(keys)
    await expect(page.locator(`${place} :focus`)).toHaveCount(1)
  }

const marksWith =
  (keys: string, sign: string): Check =>
  async (desk) => {
    await openFirst(desk)
    const field = desk.text('Français')
    const before = await field.inputValue()
    await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, 5))
    await field.focus()
    await desk.page.keyboard.press(keys)
    await expect(field).toHaveValue(`${sign}${before.slice(0, 5)}${sign}${before.slice(5)}`)
    await desk.page.keyboard.press('Control+z')
    await expect(field).toHaveValue(before)
  }

const typesAndUndoes =
  (redo: boolean): Check =>
  async (desk) => {
    await openFirst(desk)
    const field = desk.text('العربية')
    const before = await field.inputValue()
    await desk.page.keyboard.press('End')
    await desk.page.keyboard.type('س')
    const after = await field.inputValue()
    await desk.page.keyboard.press('Control+z')
    await expect(field).toHaveValue(before)
    if (!redo) return
    await desk.page.keyboard.press('Control+y')
    await expect(field).toHaveValue(after)
    await desk.page.keyboard.press('Control+z')
  }

const movesFirst =
  (keys: string): Check =>
  async (desk) => {
    await openFirst(desk)
    const text = await desk.text('العربية').inputValue()
    await desk.page.keyboard.press(keys)
    await expect(desk.rows.first()).not.toContainText(text.slice(0, 30))
    await desk.page.keyboard.press('Control+z')
    await expect(desk.rows.first()).toContainText(text.slice(0, 30))
  }

const findsNext: Check = async ({ page }) => {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await page.locator('.find-bar input').first().fill('الاجتماعي')
  const count = page.locator('.find-bar')
  const before = await count.innerText()
  await page.keyboard.press('F3')
  await expect.poll(() => count.innerText()).not.toBe(before)
  await page.keyboard.press('Shift+F3')
  await page.locator('.find-bar input').first().focus()
  await page.keyboard.press('Escape')
  await expect(page.locator('.find-bar')).toHaveCount(0)
}

/** By what the sheet says of each key, in its own writing. */
const checks: Readonly<Record<string, readonly Check[]>> = {
  'Ctrl N': [
    async ({ page, rows }) => {
      await page.keyboard.press('Control+n')
      const question = page.getByRole('alertdialog')
      await expect
        .poll(async () => (await question.count()) + ((await rows.count()) === 0 ? 1 : 0))
        .toBe(1)
    },
  ],
  'Ctrl O': [opensSystemDialog('Control+o', 'showOpenDialog')],
  'Ctrl S': [opensSystemDialog('Control+s', 'showSaveDialog')],
  'Ctrl Shift S': [opensSystemDialog('Control+Shift+S', 'showSaveDialog')],
  'Ctrl E': [opensDialog('Control+e', '.export-file')],
  'Ctrl P': [opensDialog('Control+p', '.print-pages')],
  'Ctrl K': [opensDialog('Control+k', '.palette-input')],
  'Ctrl ,': [opensDialog('Control+,', '.settings-row')],
  F1: [opensDialog('F1', '.shortcuts-row')],
  'Ctrl F': [
    async ({ page }) => {
      await page.keyboard.press('Control+f')
      await expect(page.locator('.find-bar')).toBeVisible()
      await page.keyboard.press('Escape')
    },
  ],
  'Ctrl Z': [typesAndUndoes(false)],
  'Ctrl Y': [typesAndUndoes(true)],
  F6: [movesTo('F6', '.preview')],
  'Shift F6': [movesTo('Shift+F6', '.sidebar')],
  F8: [goesToFinding('F8')],
  'Shift F8': [goesToFinding('Shift+F8')],
  '↑ ↓ Home End': [
    async ({ page, rows }) => {
      await page.keyboard.press('Escape')
      await rows.first().focus()
      await page.keyboard.press('ArrowDown')
      await expect(rows.nth(1)).toBeFocused()
      await page.keyboard.press('Home')
      await expect(rows.nth(1)).not.toBeFocused()
      await page.keyboard.press('End')
      await expect(rows.first()).not.toBeFocused()
    },
  ],
  'Enter · Esc': [
    async ({ page, rows }) => {
      await page.keyboard.press('Escape')
      await rows.first().focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-recommendation]')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('[data-recommendation]')).toHaveCount(0)
      await expect(rows.first()).toBeFocused()
    },
  ],
  'Ctrl Enter': [
    async (desk) => {
      await openFirst(desk)
      const before = await desk.text('العربية').inputValue()
      await desk.page.keyboard.press('Control+Enter')
      await expect(desk.text('العربية')).not.toHaveValue(before)
      await expect(desk.text('العربية')).toBeFocused()
    },
  ],
  'Alt Enter': [changesRows('Alt+Enter', 1)],
  'Alt ↑ ↓': [movesFirst('Alt+ArrowDown')],
  'Alt PgUp PgDn': [movesFirst('Alt+PageDown')],
  'Ctrl D': [changesRows('Control+d', 1)],
  'Ctrl M': [
    async (desk) => {
      await desk.page.keyboard.press('Escape')
      await desk.rows.nth(1).click()
      const before = await desk.rows.count()
      await desk.text('العربية').focus()
      await desk.page.keyboard.press('Control+m')
      await expect(desk.rows).toHaveCount(before - 1)
      await desk.page.keyboard.press('Control+z')
      await expect(desk.rows).toHaveCount(before)
    },
  ],
  Delete: [
    async (desk) => {
      await desk.page.keyboard.press('Escape')
      const before = await desk.rows.count()
      await desk.rows.nth(1).focus()
      await desk.page.keyboard.press('Delete')
      await expect(desk.rows).toHaveCount(before - 1)
      await desk.page.keyboard.press('Control+z')
      await expect(desk.rows).toHaveCount(before)
    },
  ],
  'Ctrl Shift Enter': [
    async (desk) => {
      await openFirst(desk)
      const before = await desk.rows.count()
      await desk
        .text('العربية')
        .evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(20, 20))
      await desk.page.keyboard.press('Control+Shift+Enter')
      await expect(desk.rows).toHaveCount(before + 1)
      await desk.page.keyboard.press('Control+z')
    },
  ],
  'Tab · Shift Tab': [
    async (desk) => {
      await openFirst(desk)
      await desk.page.keyboard.press('Tab')
      await expect(desk.text('العربية')).not.toBeFocused()
      await desk.page.keyboard.press('Shift+Tab')
      await expect(desk.text('العربية')).toBeFocused()
    },
  ],
  'Ctrl Tab': [
    async (desk) => {
      await openFirst(desk)
      await desk.page.keyboard.press('Control+Tab')
      await expect(desk.text('Français')).toBeFocused()
    },
  ],
  'Ctrl B · Ctrl I': [marksWith('Control+b', '**'), marksWith('Control+i', '_')],
  'Ctrl Shift K': [
    async (desk) => {
      await openFirst(desk)
      await desk.page.keyboard.press('Control+Shift+K')
      await expect(desk.dialog).toBeVisible()
      await desk.page.keyboard.press('Escape')
      await expect(desk.dialog).toHaveCount(0)
    },
  ],
  'F3 · Shift F3': [findsNext],
  Esc: [opensDialog('Control+,', '.settings-row')],
  'Ctrl + · − · 0': [
    async ({ app }) => {
      const roles = await app.evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) =>
          (menu.submenu?.items ?? []).map(({ role }) => role?.toLowerCase()),
        ),
      )
      expect(roles).toEqual(expect.arrayContaining(['zoomin', 'zoomout', 'resetzoom']))
    },
  ],
}

test('every key on the sheet does what the sheet says', async () => {
  test.setTimeout(240_000)
  await using running = await launchApp()
  const { app, page } = running
  const desk: Desk = {
    ...{ app, page },
    rows: page.locator('[data-row]'),
    dialog: page.getByRole('dialog'),
    text: (language) => page.getByRole('textbox', { name: `النص — ${language}` }),
  }
  await desk.rows.first().waitFor()
  await page.keyboard.press('F1')
  const listed = await page.locator('.shortcuts-row kbd').allInnerTexts()
  await page.keyboard.press('Escape')
  expect(new Set(listed)).toEqual(new Set(Object.keys(checks)))
  // The one that leaves the conference comes last.
  const order = Object.entries(checks).toSorted(([one], [other]) =>
    one === 'Ctrl N' ? 1 : other === 'Ctrl N' ? -1 : 0,
  )
  for (const [keys, own] of order) {
    await test.step(keys, async () => {
      for (const check of own) await check(desk)
    })
  }
})

/** Leads to a finding, or says that there is none. */
function goesToFinding(keys: string): Check {
  return async ({ page }) => {
    await page.keyboard.press('Escape')
    await page.locator('.sidebar button').first().focus()
    await page.keyboard.press(keys)
    await expect
      .poll(async () => {
        const hasMoved = (await page.locator('.sidebar :focus').count()) === 0
        return hasMoved || (await page.locator('.hidden-text').allInnerTexts()).join('') !== ''
      })
      .toBe(true)
  }
}
