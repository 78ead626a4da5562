import path from 'node:path'
import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { saveFile } from '../disk/save-file'
import type { Conference } from '../core/model/conference'
import { succeed } from '../core/outcome'
import { briefFileName } from '../core/text/file-names'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { type Answer, done, misused, misusedValue, refused } from './answer'
import { exportBriefs, type BriefOrder, type PutBrief, type WrittenBrief } from './export-briefs'
import {
  optionsFor,
  readFlags,
  usualArrangement,
  type ExportFlags,
  type ExportWishes,
} from './export-options'
import { writeOutput } from './output'
import { showProgress } from './progress'

/** `tawsiya export`: makes the briefs of a conference and puts them in a folder or on standard output. */
export async function runExport(
  file: string,
  flags: ExportFlags,
  language: InterfaceLanguage,
): Promise<Answer> {
  const wishes = readFlags(flags, today())
  if ('kind' in wishes) {
    return wishes.kind === 'name'
      ? misusedValue(wishes.problem, language)
      : misused(wishes.kind, wishes.value, language)
  }
  const toOutput = flags.out === '-'
  if (toOutput && wishes.formats.length > 1) {
    return misused('oneFormatForOutput', wishes.formats.join(','), language)
  }
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)

  const orders = ordersFor(conference.value, file, flags, wishes)
  const progress = showProgress(orders.length)
  const written = await exportBriefs(orders, toOutput ? putOnOutput : putInFolder(flags.out), {
    onMaking: progress.show,
    onWritten: ({ place }) => {
      progress.clear()
      if (!toOutput && !flags.json) process.stdout.write(`${place}\n`)
    },
  })
  progress.clear()
  if (!written.ok) return refused(written.problem)
  return toOutput ? done([], undefined) : done([], { ok: true, files: written.value.map(facts) })
}

function ordersFor(
  conference: Conference,
  file: string,
  flags: ExportFlags,
  wishes: ExportWishes,
): readonly BriefOrder[] {
  const options = optionsFor(wishes, conference, flags.theme)
  const isUsual = options.arrangement === usualArrangement(options.languages.length)
  return wishes.formats.map((format) => ({
    conference,
    templateId: flags.template,
    options,
    format,
    name: briefFileName({
      base: baseName(file, conference),
      templateId: flags.template,
      languages: options.languages,
      ...(isUsual ? {} : { arrangement: options.arrangement }),
      ending: format,
    }),
  }))
}

/** Files are named after the conference's file, or where there is none after its short title. */
function baseName(file: string, conference: Conference): string {
  if (file !== '-') return path.basename(file).replace(/\.(?:tawsiya|json)$/i, '')
  const [primary = 'ar'] = conference.languages
  return conference.shortTitle[primary] || conference.title[primary] || ''
}

const putInFolder =
  (folder: string): PutBrief =>
  async (name, bytes) => {
    const place = path.join(folder, name)
    const saved = await saveFile(place, bytes)
    return saved.ok ? succeed(place) : saved
  }

const putOnOutput: PutBrief = async (_, bytes) => {
  await writeOutput(bytes)
  return succeed('stdout')
}

const facts = ({ order, place, byteCount }: WrittenBrief) => ({
  path: place,
  template: order.templateId,
  languages: order.options.languages,
  arrangement: order.options.arrangement,
  format: order.format,
  bytes: byteCount,
})

/** The day on the user's own calendar. */
function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
