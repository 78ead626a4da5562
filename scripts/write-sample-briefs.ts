import path from 'node:path'
import { exportFiles, putInFolder } from '../cli/export-files'
import { userLanguage } from '../cli/user-language'
import { planBatch } from '../core/batch/plan-batch'
import { formats } from '../core/model/brief-options'
import { wordProblem } from '../core/text/problem-words'
import { appRoot } from '../disk/app-root'
import { readConference } from '../disk/read-conference'
import { readTemplate } from '../disk/read-templates'

/** The sample's briefs: both languages side by side, and each alone. */
const base = 'oujda-2025'
/** Fixed, so that the same sources write the same bytes. */
const options = { issuedOn: '2025-11-14', digits: 'western' } as const

const problem = await writeSampleBriefs()
if (problem) {
  process.stderr.write(`${wordProblem(problem, userLanguage(process.env))}\n`)
  process.exitCode = 1
}

async function writeSampleBriefs() {
  const conference = await readConference(path.join(appRoot(), 'examples', `${base}.tawsiya`))
  if (!conference.ok) return conference.problem
  const template = await readTemplate('policy-brief')
  if (!template.ok) return template.problem
  const { orders } = planBatch(conference.value, {
    templates: [template.value],
    addressees: [],
    languages: ['ar', 'fr'],
    arrangements: ['side-by-side', 'one-language'],
    formats,
    options,
    base,
    isRegistered: false,
  })
  const put = putInFolder(path.join(appRoot(), 'briefs'))
  const { failed } = await exportFiles(conference.value, orders, put, ({ place }) => {
    if (place !== undefined) process.stdout.write(`${path.relative(appRoot(), place)}\n`)
  })
  return failed[0]?.problem
}
