import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeFollowUp } from '../../core/exchange/follow-up/write-follow-up'
import type { FollowUpFormat } from '../../core/exchange/follow-up/follow-up-format'
import type { Conference } from '../../core/model/conference'
import { readSample } from '../sample-jobs'
import { command, type WordRound } from './returned-word'

const sample = readSample('examples/oujda-2025.tawsiya')

/** The sample's follow-up table as a ministry sends it back: two rows filled in, and one that belongs to nobody. */
export async function writeReturnedTable(file: string, format: FollowUpFormat): Promise<void> {
  const [first, second, third, ...others] = sample.recommendations
  if (!first || !second || !third) throw new Error('The sample has recommendations')
  const edited: Conference = {
    ...sample,
    recommendations: [
      { ...first, status: 'done', answer: undefined },
      {
        ...second,
        status: 'answered',
        answer: {
          position: 'in-part',
          text: { ar: 'في حدود الاعتمادات.', fr: 'Selon les crédits.' },
        },
      },
      { ...third, id: 'r-999' },
      ...others,
    ],
  }
  await writeFile(file, await writeFollowUp(edited, format))
}

/** Opens such a table in the window. */
export async function openReturnedTable({
  app,
  page,
  folder,
}: Omit<WordRound, 'file'>): Promise<void> {
  const file = path.join(folder, 'follow-up.xlsx')
  await writeReturnedTable(file, 'xlsx')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await command(app, 'import-follow-up')
  await page.locator('.changes-foot').waitFor()
}
