import type { Body } from '../model/body'
import type { BriefOptions, Format } from '../model/brief-options'
import type { Conference } from '../model/conference'
import type { IssuedDocument } from '../model/issued-document'
import { nextNumber, referenceOf } from '../model/reference-numbers'
import { usualArrangementOf, type Arrangement, type Template } from '../model/template'
import type { Language } from '../text/language'
import type { BatchOrder, BatchPlan } from './batch-order'
import { createFileNamer, type FileNamer } from './name-files'

/** What somebody wants made, before it is spelled out file by file. */
export interface BatchWishes {
  readonly templates: readonly Template[]
  /** The bodies that each get their own. */
  readonly addressees: readonly Body[]
  /** In printing order. */
  readonly languages: readonly Language[]
  /** Where empty, each template takes its usual one. */
  readonly arrangements: readonly Arrangement[]
  readonly formats: readonly Format[]
  /** What every document shares. */
  readonly options: Omit<BriefOptions, 'languages' | 'arrangement' | 'addresseeId' | 'reference'>
  /** How file names call the conference. */
  readonly base: string
  readonly namePattern?: string
  /** Whether each document gets the next reference number. */
  readonly isRegistered: boolean
}

/** Spells a batch out: templates × addressees × arrangements × formats, in the order in which they are made. */
export function planBatch(conference: Conference, wishes: BatchWishes): BatchPlan {
  const documents = documentsOf(wishes)
  const first = nextNumber(conference.issued)
  const taken = conference.issued.flatMap(({ files }) => files.map(({ name }) => name))
  const namer = createFileNamer(conference, wishes, wishes.isRegistered ? taken : [])
  const planned = documents.map((document, index) =>
    wishes.isRegistered ? issue(conference, document, first + index) : { document },
  )
  return {
    orders: planned.flatMap(({ document, issued }) =>
      ordersFor(document, wishes.formats, namer, issued),
    ),
    issued: planned.flatMap(({ issued }) => issued ?? []),
  }
}

/** One document, whatever its formats. */
export interface BatchDocument {
  readonly template: Template
  readonly options: BriefOptions
  readonly addressee?: Body
  /** Whether its arrangement goes without saying. */
  readonly isUsual: boolean
}

/** Documents for everyone come first, once; then each addressee's own, together. */
function documentsOf(wishes: BatchWishes): readonly BatchDocument[] {
  const { templates, addressees } = wishes
  if (addressees.length === 0) return templates.flatMap((each) => arranged(each, wishes))
  const forOne = templates.filter(({ audience }) => audience === 'addressee')
  // Who asks for a general document alone, for a body, wants that body's extract of it.
  const own = forOne.length > 0 ? forOne : templates
  const general = templates.filter((template) => !own.includes(template))
  return [
    ...general.flatMap((template) => arranged(template, wishes)),
    ...addressees.flatMap((body) => own.flatMap((template) => arranged(template, wishes, body))),
  ]
}

function arranged(
  template: Template,
  { languages, arrangements, options }: BatchWishes,
  addressee?: Body,
): readonly BatchDocument[] {
  const usual = usualArrangementOf(template, languages.length)
  const chosen = arrangements.length > 0 ? arrangements : [usual]
  return chosen.flatMap((arrangement) =>
    // "One language" of two is one document in each.
    (arrangement === 'one-language' ? languages.map((each) => [each]) : [[...languages]]).map(
      (printed): BatchDocument => ({
        template,
        options: {
          ...options,
          languages: printed,
          arrangement,
          ...(addressee ? { addresseeId: addressee.id } : {}),
        },
        ...(addressee ? { addressee } : {}),
        isUsual: arrangement === usualArrangementOf(template, printed.length),
      }),
    ),
  )
}

interface Planned {
  readonly document: BatchDocument
  readonly issued?: IssuedDocument
}

function issue(conference: Conference, document: BatchDocument, number: number): Planned {
  const { template, options, addressee } = document
  const reference = referenceOf(conference, number, options.issuedOn)
  return {
    document: { ...document, options: { ...options, reference } },
    issued: {
      number,
      reference,
      ...(addressee ? { addresseeId: addressee.id } : {}),
      templateId: template.id,
      languages: options.languages,
      issuedOn: options.issuedOn,
      files: [],
    },
  }
}

const ordersFor = (
  document: BatchDocument,
  formats: readonly Format[],
  namer: FileNamer,
  issued: IssuedDocument | undefined,
): readonly BatchOrder[] => {
  const name = namer(document, formats)
  return formats.map((format) => ({
    templateId: document.template.id,
    options: document.options,
    format,
    name: `${name}.${format}`,
    ...(issued ? { number: issued.number } : {}),
  }))
}
