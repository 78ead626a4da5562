import type { Assets } from './brief/assets'
import type { BriefDocument } from './brief/brief-document'
import type { BriefMeasures } from './brief/brief-measures'
import { countWords } from './brief/count-words'
import type { Theme } from './brief/theme'
import { composeBrief } from './compose/compose-brief'
import { tersely } from './compose/tersely'
import { fitBrief, pageLimit } from './writers/pdf/fit-brief'
import type { BriefOptions, Format } from './model/brief-options'
import type { Conference } from './model/conference'
import { fieldsAsked, fillFrame } from './frame/fill-frame'
import { frameValues } from './frame/frame-values'
import { leaveToFrame } from './frame/leave-to-frame'
import type { Template } from './model/template'
import { fail, succeed, type Outcome } from './outcome'
import type { PageLayout } from './layout/page-layout'
import type { PageLook } from './layout/page-look'
import type { Place } from './layout/place'
import type * as WordModule from './writers/docx/write-docx'
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
  /** For a PDF: hears how each page looks. */
  readonly onLooks?: ((looks: readonly PageLook[]) => void) | undefined
  /** Hears how long the brief came out. */
  readonly onMeasures?: ((measures: BriefMeasures) => void) | undefined
  /** Asked between the steps: a brief that is no longer wanted ends as `cancelled`. */
  readonly isWanted?: (() => Promise<boolean>) | undefined
}

type WriteLayout = (
  layout: PageLayout,
  assets: Assets,
  choices: {
    readonly embedFonts: boolean
    readonly wordFile: Uint8Array | undefined
  } & Pick<BriefJob, 'onPlaces' | 'onLooks' | 'isWanted'>,
) => Promise<Outcome<Uint8Array>>
const writers: Readonly<Record<Format, WriteLayout>> = {
  docx: async (...given) => (await wordWriter()).writeDocx(...given),
  pdf: writePdf,
}

let loadingWord: Promise<typeof WordModule> | undefined

/** Loaded when first asked for, as the preview needs no Word; asking for a module costs time each time. */
const wordWriter = (): Promise<typeof WordModule> =>
  (loadingWord ??= import('./writers/docx/write-docx'))

/** The only path to a document's bytes: the window, the command line and the tests all call it. */
export async function produceBrief(job: BriefJob, assets: Assets): Promise<Outcome<Uint8Array>> {
  const layout = await layOut(job, assets)
  return layout.ok ? write(job, layout.value, assets) : layout
}

/** `produceBrief` for a batch: the formats of one document, made one after another, share its layout. */
export function createProducer(): typeof produceBrief {
  let last: (LaidOut & { layout: Outcome<PageLayout>; measures?: BriefMeasures }) | undefined
  const layOutOnce = async (job: BriefJob, assets: Assets): Promise<Outcome<PageLayout>> => {
    if (last && isSameDocument(last, { job, assets })) {
      if (last.measures) job.onMeasures?.(last.measures)
      return last.layout
    }
    let measures: BriefMeasures | undefined
    const onMeasures = (found: BriefMeasures): void => {
      measures = found
      job.onMeasures?.(found)
    }
    const layout = await layOut({ ...job, onMeasures }, assets)
    last = layout.ok ? { job, assets, layout, ...(measures ? { measures } : {}) } : undefined
    return layout
  }
  return async (job, assets) => {
    const layout = await layOutOnce(job, assets)
    return layout.ok ? write(job, layout.value, assets) : layout
  }
}

/** What a layout is made from. */
interface LaidOut {
  readonly job: BriefJob
  readonly assets: Assets
}

const isSameDocument = (one: LaidOut, other: LaidOut): boolean =>
  one.assets === other.assets &&
  one.job.conference === other.job.conference &&
  one.job.options === other.job.options &&
  one.job.template === other.job.template &&
  one.job.theme === other.job.theme &&
  paperOf(one.job) === paperOf(other.job)

/** The letterhead the words stand on: what it says itself, they leave out. */
const paperOf = ({ format, frame }: BriefJob): Uint8Array | undefined =>
  format === 'docx' ? frame : undefined

async function layOut(job: BriefJob, assets: Assets): Promise<Outcome<PageLayout>> {
  const brief = say(job, job.template)
  if (!brief.ok) return brief
  if (job.isWanted && !(await job.isWanted())) return fail('cancelled')
  const { maxPages, maxWords } = job.template
  const limit = pageLimit(brief.value, maxPages)
  const terse = tersely(job.template, job.conference)
  const fitted = await fitBrief(brief.value, limit, assets, terse && (() => say(job, terse)))
  if (!fitted.ok) return fitted
  const { layout, pages, isTerse } = fitted.value
  job.onMeasures?.({
    words: countWords(fitted.value.brief),
    ...(maxWords === undefined ? {} : { maxWords }),
    ...(pages === undefined || limit === undefined ? {} : { pages, maxPages: limit }),
    ...(isTerse ? { isTerse } : {}),
  })
  return findPages(layout, assets)
}

/** What the brief says; on a letterhead without what that says itself. */
function say(job: BriefJob, template: Template): Outcome<BriefDocument> {
  const brief = composeBrief(template, job.theme, job.conference, job.options)
  const paper = paperOf(job)
  return brief.ok && paper ? succeed(leaveToFrame(brief.value, fieldsAsked(paper))) : brief
}

async function write(
  job: BriefJob,
  layout: PageLayout,
  assets: Assets,
): Promise<Outcome<Uint8Array>> {
  if (job.isWanted && !(await job.isWanted())) return fail('cancelled')
  const { conference, template, options, format, frame } = job
  const isAttached = format === 'pdf' && options.attachWord === true
  if (
    (format === 'docx' || isAttached) &&
    (layout.isFlip || layout.parts.some(({ opposite }) => opposite))
  ) {
    return fail('arrangement-not-in-format', options.arrangement, 'Word')
  }
  const word = isAttached
    ? await write(
        { ...job, format: 'docx', onPlaces: undefined, onLooks: undefined },
        layout,
        assets,
      )
    : undefined
  if (word && !word.ok) return word
  const written = await writers[format](layout, assets, {
    embedFonts: options.embedFonts === true,
    wordFile: word?.value,
    onPlaces: job.onPlaces,
    onLooks: job.onLooks,
    isWanted: job.isWanted,
  })
  if (!written.ok || format !== 'docx' || frame === undefined) return written
  return fillFrame(frame, written.value, frameValues(conference, options, template.name))
}
