import path from 'node:path'
import { formats, type BriefOptions, type Format } from '../core/model/brief-options'
import type { Conference } from '../core/model/conference'
import type { Template } from '../core/model/template'
import type { Language } from '../core/text/language'
import { appRoot } from '../disk/app-root'
import { readConference } from '../disk/read-conference'

export interface GalleryCase {
  readonly template: Template
  readonly conference: Conference
  readonly options: BriefOptions
  readonly format: Format
}

/** One sample speaks Arabic and French, the other English and Arabic. */
const samples: readonly (readonly [
  file: string,
  addresseeId: string,
  groups: readonly Language[][],
])[] = [
  ['oujda-2025', 'min-interieur', [['ar'], ['fr'], ['ar', 'fr'], ['fr', 'ar']]],
  ['water-2026', 'basin-agency', [['en'], ['en', 'ar']]],
]

/** Every template × languages × arrangement it allows × format that can hold it. */
export async function galleryCases(
  templates: readonly Template[],
): Promise<readonly GalleryCase[]> {
  const cases: GalleryCase[] = []
  for (const [file, addresseeId, groups] of samples) {
    const conference = await readConference(path.join(appRoot(), 'examples', `${file}.tawsiya`))
    if (!conference.ok) throw new Error(conference.problem.code)
    for (const template of templates) {
      for (const languages of groups) {
        for (const arrangement of template.arrangements) {
          if ((arrangement === 'one-language') !== (languages.length === 1)) continue
          for (const format of formats) {
            if (/facing|flip/.test(arrangement) && format === 'docx') continue
            const options: BriefOptions = {
              languages,
              arrangement,
              issuedOn: conference.value.period.to,
              digits: 'western',
              ...(template.audience === 'addressee' ? { addresseeId, reference: '147/2025' } : {}),
            }
            cases.push({ template, conference: conference.value, options, format })
          }
        }
      }
    }
  }
  return cases
}

/** `declaration-ar-fr-side-by-side-pdf` */
export const galleryName = ({ template, options, format }: GalleryCase): string =>
  [template.id, ...options.languages, options.arrangement, format].join('-')
