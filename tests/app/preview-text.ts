import { expect, type Page } from '@playwright/test'

/** The words of the drawn pages, without the spaces between them: the drawing places words, not spaces. */
export async function previewText(page: Page): Promise<string> {
  const texts = await page.locator('.sheet-text').allInnerTexts()
  return withoutSpaces(texts.join(''))
}

/** Waits until the preview shows a text. */
export async function expectPreview(page: Page, text: string): Promise<void> {
  await expect.poll(() => previewText(page), { timeout: 20_000 }).toContain(withoutSpaces(text))
}

/** Direction marks part the cells and links of a page for readers; nobody sees them. */
export const withoutSpaces = (text: string): string =>
  text.replace(/[\s\u00A0\u202F\u200E\u200F]+/gu, '')
