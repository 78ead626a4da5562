import { expect, type Page } from '@playwright/test'

/** Opens the palette and types into it, once it listens, and waits for the first answer to these words. */
export async function seekInPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.locator('.palette-input')
  await expect(field).toBeFocused()
  const before = await page.getByRole('menuitem').count()
  await page.keyboard.type(words)
  await expect(field).toHaveValue(words)
  await expect.poll(() => page.getByRole('menuitem').count()).not.toBe(before)
  // Enter takes the item that assistive technology is told of.
  await expect(field).toHaveAttribute('aria-activedescendant', /./)
}

/** Runs what the palette finds first. */
export async function runFromPalette(page: Page, words: string): Promise<void> {
  await seekInPalette(page, words)
  await page.keyboard.press('Enter')
}
