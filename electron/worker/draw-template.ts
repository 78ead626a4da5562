import path from 'node:path'
import { addresseesOf } from '../../core/model/addressees'
import { usualArrangementOf } from '../../core/model/template'
import type { Outcome } from '../../core/outcome'
import { appRoot } from '../../disk/app-root'
import { readConference } from '../../disk/read-conference'
import { readTemplate } from '../../disk/read-templates'
import { produce } from './produce'

/** A template printed with the sample conference in its usual arrangement: what it looks like. */
export async function drawTemplate(templateId: string): Promise<Outcome<Uint8Array>> {
  const template = await readTemplate(templateId)
  if (!template.ok) return template
  const sample = await readConference(path.join(appRoot(), 'examples/oujda-2025.tawsiya'))
  if (!sample.ok) return sample
  const conference = sample.value
  const arrangement = usualArrangementOf(template.value, 2)
  const languages = conference.languages.slice(0, arrangement === 'one-language' ? 1 : 2)
  const [addressee] = addresseesOf(conference)
  const isForOne = template.value.audience === 'addressee' && addressee !== undefined
  return produce(
    {
      conference,
      templateId,
      options: {
        ...{ languages, arrangement, digits: 'western' },
        issuedOn: conference.period.to,
        ...(isForOne ? { addresseeId: addressee.id } : {}),
      },
    },
    'pdf',
  )
}
