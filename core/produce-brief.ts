import type { Assets } from './brief/assets'
import type { Theme } from './brief/theme'
import { composeBrief } from './compose/compose-brief'
import { layOutBrief } from './layout/lay-out-brief'
import type { BriefOptions, Format } from './model/brief-options'
import type { Conference } from './model/conference'
import { fillFrame } from './frame/fill-frame'
import { frameValues } from './frame/frame-values'
import type { Template } from './model/template'
import { fail, type Outcome } from './outcome'
import type { PageLayout } from './layout/page-layout'
import type { Place } from './layout/place'
import { writeDocx } from './writers/docx/write-docx'
import { findPages } from './writers/pdf/find-pages'
import { writePdf } from './writers/pdf/write-pdf'

/** Everything one brief is made from; the same job gives the same bytes. */
export interface BriefJob {
  readonly conference: Conference
  readonly template: Template
  readonly theme: Theme
  readonly options: BriefOptions
  readonly format: Format
  /** A Word letterhead that becomes the frame of a Word file. */
  readonly frame?: Uint8Array | undefined
  /** For a PDF: hears where on the pages the words of each record came to stand. */
  readonly onPlaces?: ((places: readonly Place[]) => void) | undefined
}

type WriteLayout = (
  layout: PageLayout,
  assets: Assets,
  choices: { readonly embedFonts: boolean } & Pick<BriefJob, 'onPlaces'>,
) => Promise<Outcome<Uint8Array>>
const writers: Readonly<Record<Format, WriteLayout>> = { docx: writeDocx, pdf: writePdf }

/** The only path to a document's bytes: the window, the command line and the tests all call it. */
export async function produceBrief(job: BriefJob, assets: Assets): Promise<Outcome<Uint8Array>> {
  const brief = composeBrief(job.template, job.theme, job.conference, job.options)
  if (!brief.ok) return brief
  const layout = layOutBrief(brief.value)
  if (job.format === 'docx' && layout.parts.some(({ opposite }) => opposite)) {
    return fail('arrangement-not-in-format', job.options.arrangement, 'Word')
  }
  const paged = await findPages(layout, assets)
  if (!paged.ok) return paged
  const { conference, template, options, format, frame } = job
  const written = await writers[format](paged.value, assets, {
    embedFonts: options.embedFonts === true,
    onPlaces: job.onPlaces,
  })
  if (!written.ok || format !== 'docx' || frame === undefined) return written
  return fillFrame(frame, written.value, frameValues(conference, options, template.name))
}
