import { app, BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail, succeed, type Outcome } from '../../core/outcome'
import type { Printer } from '../ipc/desktop-api'
import type { PrintWishes } from '../ipc/orders'

/** The printers of this machine; none is an answer too. */
export async function listPrinters(window: BrowserWindow): Promise<readonly Printer[]> {
  const printers = await window.webContents.getPrintersAsync()
  return printers.map(({ name, displayName }) => ({ name, displayName: displayName || name }))
}

/** Chromium's own PDF viewer needs a moment to lay the pages out after it has loaded. */
const settleMs = 1_000

/** Sends a PDF to a printer as it is, through a window that nobody sees. */
export async function printPdf(pdf: Uint8Array, wishes: PrintWishes): Promise<Outcome<void>> {
  const folder = path.join(app.getPath('temp'), `tawsiya-print-${randomUUID()}`)
  const file = path.join(folder, 'brief.pdf')
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      // Chromium's PDF viewer; the file is our own.
      plugins: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      disableBlinkFeatures: 'Auxclick',
    },
  })
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(file, pdf)
    await window.loadURL(pathToFileURL(file).toString())
    await new Promise((resolve) => setTimeout(resolve, settleMs))
    const reason = await send(window, wishes)
    return reason === undefined ? succeed(undefined) : fail('internal', wishes.printer, reason)
  } finally {
    window.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The system's reason for not printing, if it did not. */
const send = (
  window: BrowserWindow,
  { printer, copies }: PrintWishes,
): Promise<string | undefined> =>
  new Promise((resolve) =>
    window.webContents.print(
      { silent: true, deviceName: printer, copies, printBackground: true },
      (isPrinted, reason) => resolve(isPrinted ? undefined : reason),
    ),
  )
