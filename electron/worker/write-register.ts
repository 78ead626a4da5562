import path from 'node:path'
import { registerNumbered } from '../../core/batch/register-issued'
import { saveRegister } from '../../disk/save-register'
import type { ExportReport } from '../ipc/desktop-api'
import type { ExportOrder } from '../ipc/orders'

/** Writes what went out under which number beside the documents; that it could not be written is in the report. */
export async function writeRegister(
  { conference, files, registerName = '' }: ExportOrder,
  folder: string,
  report: ExportReport,
): Promise<ExportReport> {
  const numbers = files.flatMap(({ number }) => number ?? [])
  const numbered = report.written.flatMap(({ number, ...file }) =>
    number === undefined ? [] : [{ number, ...file }],
  )
  const registered = registerNumbered(conference, numbers, numbered)
  const saved = await saveRegister(registered, folder, registerName)
  if (!saved.ok) {
    return { ...report, failed: [...report.failed, { name: registerName, problem: saved.problem }] }
  }
  const register = saved.value.map((place) => ({ name: path.basename(place), path: place }))
  return { ...report, register }
}
