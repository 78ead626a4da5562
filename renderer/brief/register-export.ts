import { registerNumbered, reserveNumbers } from '../../core/batch/register-issued'
import type { IssuedDocument } from '../../core/model/issued-document'
import type { ExportReport } from '../../electron/ipc/desktop-api'
import { changeForGood, currentDocument } from '../conference/document'
import { save } from '../files/save-commands'

/** Puts the numbers of documents into the file before any of them is printed; `false`: there is no file to hold them. */
export async function reserve(issued: readonly IssuedDocument[]): Promise<boolean> {
  if (issued.length === 0) return true
  const before = currentDocument().history.present.issued
  changeForGood((conference) => reserveNumbers(conference, { issued }))
  const isKept = await save()
  if (!isKept) changeForGood((conference) => ({ ...conference, issued: before }))
  return isKept
}

/** Notes which files went out under these numbers; a number without a file is given back. */
export async function settle(
  issued: readonly IssuedDocument[],
  { written }: ExportReport,
): Promise<void> {
  if (issued.length === 0) return
  const numbers = issued.map(({ number }) => number)
  const numbered = written.flatMap(({ number, ...file }) =>
    number === undefined ? [] : [{ number, ...file }],
  )
  changeForGood((conference) => registerNumbered(conference, numbers, numbered))
  await save()
}
