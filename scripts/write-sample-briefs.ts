import path from 'node:path'
import { exportBriefs, type BriefOrder } from '../cli/export-briefs'
import { userLanguage } from '../cli/user-language'
import { formats, type BriefOptions } from '../core/model/brief-options'
import { succeed } from '../core/outcome'
import { briefFileName } from '../core/text/file-names'
import { wordProblem } from '../core/text/problem-words'
import { appRoot } from '../disk/app-root'
import { readConference } from '../disk/read-conference'
import { saveFile } from '../disk/save-file'

/** The sample's briefs: both languages side by side, and each alone. */
const base = 'oujda-2025'
const templateId = 'policy-brief'
const briefs: readonly Pick<BriefOptions, 'languages' | 'arrangement'>[] = [
  { languages: ['ar', 'fr'], arrangement: 'side-by-side' },
  { languages: ['ar'], arrangement: 'one-language' },
  { languages: ['fr'], arrangement: 'one-language' },
]
/** Fixed, so that the same sources write the same bytes. */
const issuedOn = '2025-11-14'

const written = await writeSampleBriefs()
if (!written.ok) {
  process.stderr.write(`${wordProblem(written.problem, userLanguage(process.env))}\n`)
  process.exitCode = 1
}

async function writeSampleBriefs() {
  const conference = await readConference(path.join(appRoot(), 'examples', `${base}.tawsiya`))
  if (!conference.ok) return conference
  const orders = briefs.flatMap(({ languages, arrangement }) =>
    formats.map((format): BriefOrder => ({
      conference: conference.value,
      templateId,
      options: { languages, arrangement, issuedOn, digits: 'western' },
      format,
      name: briefFileName({ base, templateId, languages, ending: format }),
    })),
  )
  const put = async (name: string, bytes: Uint8Array) => {
    const saved = await saveFile(path.join(appRoot(), 'briefs', name), bytes)
    return saved.ok ? succeed(path.join('briefs', name)) : saved
  }
  return exportBriefs(orders, put, { onWritten: ({ place }) => process.stdout.write(`${place}\n`) })
}
