import type { Page } from '@playwright/test'

/** Drops a real file onto the window, as from the desktop. */
export async function dropFile(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped-file'
    document.body.append(input)
  })
  await page.locator('#dropped-file').setInputFiles(file)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped-file')
    const transfer = new DataTransfer()
    const [chosen] = input?.files ?? []
    if (chosen) transfer.items.add(chosen)
    input?.remove()
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    )
  })
}
