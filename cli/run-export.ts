import type { BatchPlan } from '../core/batch/batch-order'
import { planBatch } from '../core/batch/plan-batch'
import { registerFiles, reserveNumbers } from '../core/batch/register-issued'
import { remarksOn } from '../core/brief/brief-measures'
import { addresseesOf, findAddressee } from '../core/model/addressees'
import type { Body } from '../core/model/body'
import type { Conference } from '../core/model/conference'
import type { Template } from '../core/model/template'
import { fail, succeed, type Outcome } from '../core/outcome'
import { safeFileName } from '../core/text/file-names'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { wordRemark } from '../core/text/remark-words'
import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { readTemplate } from '../disk/read-templates'
import { readBytes } from '../disk/read-text'
import { saveConference } from '../disk/save-conference'
import { saveRegister } from '../disk/save-register'
import { type Answer, misused, misusedValue, refused } from './answer'
import { answerToBatch, summaryOf } from './answer-batch'
import { baseName } from './base-name'
import { exportFiles, putInFolder, type PutBytes } from './export-files'
import { readFlags, type ExportFlags, type ExportWishes } from './export-options'
import { writeOutput } from './output'
import { showProgress } from './progress'
import { today } from './today'

/** `tawsiya export`: makes the documents of a conference and puts them in a folder or on standard output. */
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
  if (flags.register && (file === '-' || toOutput))
    return misused('registerNeedsFile', '-', language)
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)
  const plan = await planFrom(conference.value, file, flags, wishes)
  if (!plan.ok) return refused(plan.problem)
  const frame = flags.frame === undefined ? succeed(undefined) : await readBytes(flags.frame)
  if (!frame.ok) return refused(frame.problem)
  if (toOutput && plan.value.orders.length > 1) {
    return misused('oneFileForOutput', String(plan.value.orders.length), language)
  }
  const run = { conference: conference.value, plan: plan.value, file, flags, language }
  return runPlan({ ...run, frame: frame.value })
}

interface Run {
  readonly conference: Conference
  readonly plan: BatchPlan
  readonly file: string
  readonly flags: ExportFlags
  readonly frame: Uint8Array | undefined
  readonly language: InterfaceLanguage
}

async function runPlan({ conference, plan, file, flags, frame, language }: Run): Promise<Answer> {
  if (flags.register) {
    const reserved = await saveConference(file, reserveNumbers(conference, plan))
    if (!reserved.ok) return refused(reserved.problem)
  }
  const toOutput = flags.out === '-'
  const progress = showProgress(plan.orders.length)
  const remarks = new Set<string>()
  const report = await exportFiles(
    conference,
    plan.orders,
    toOutput ? putOnOutput : putInFolder(flags.out),
    ({ state, order, index, count, place }) => {
      if (state === 'making') progress.show(order.name, index, count)
      else progress.clear()
      if (place !== undefined && !toOutput && !flags.json) process.stdout.write(`${place}\n`)
    },
    frame,
    (order, measures) => {
      for (const remark of remarksOn(measures)) {
        remarks.add(`${order.name}: ${wordRemark(remark, language)}`)
      }
    },
  )
  progress.clear()
  for (const remark of remarks) process.stderr.write(`${remark}\n`)
  // What was not done is said with the reasons.
  if (report.written.length === plan.orders.length) progress.end(summaryOf(report, language))
  const registered = flags.register ? await register(file, plan, report, flags.out) : succeed([])
  return answerToBatch(report, registered, { language, toOutput })
}

/** The file is read again: somebody may have saved it in the meantime. */
async function register(
  file: string,
  plan: BatchPlan,
  report: Parameters<typeof registerFiles>[2],
  folder: string,
): Promise<Outcome<readonly string[]>> {
  const current = await readConference(file)
  if (!current.ok) return current
  const registered = registerFiles(current.value, plan, report)
  const saved = await saveConference(file, registered)
  if (!saved.ok) return saved
  return saveRegister(registered, folder, safeFileName(baseName(file, registered)))
}

async function planFrom(
  conference: Conference,
  file: string,
  flags: ExportFlags,
  { templateIds, languages, ...wishes }: ExportWishes,
): Promise<Outcome<BatchPlan>> {
  const templates: Template[] = []
  for (const id of templateIds) {
    const template = await readTemplate(id)
    if (!template.ok) return template
    templates.push(template.value)
  }
  const addressees = findAddressees(conference, flags.for ?? [])
  if (!addressees.ok) return addressees
  return succeed(
    planBatch(conference, {
      ...wishes,
      templates,
      addressees: addressees.value,
      languages: languages ?? conference.languages,
      base: baseName(file, conference),
      ...(flags.name === undefined ? {} : { namePattern: flags.name }),
      isRegistered: flags.register === true,
    }),
  )
}

/** Each body once, in the order of the command line; `all` is everybody who is asked to act. */
function findAddressees(
  conference: Conference,
  written: readonly string[],
): Outcome<readonly Body[]> {
  const found = new Set<Body>()
  for (const name of written) {
    if (name === 'all') {
      const everybody = addresseesOf(conference)
      if (everybody.length === 0) return fail('nothing-to-print', undefined, '--for all')
      everybody.forEach((body) => found.add(body))
    } else {
      const body = findAddressee(conference, name)
      if (!body.ok) return body
      found.add(body.value)
    }
  }
  return succeed([...found])
}

const putOnOutput: PutBytes = async (_, bytes) => {
  await writeOutput(bytes)
  return succeed({ place: 'stdout', sha256: '' })
}
