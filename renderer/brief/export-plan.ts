import type { BatchOrder } from '../../core/batch/batch-order'
import { planBatch } from '../../core/batch/plan-batch'
import type { Body } from '../../core/model/body'
import type { BriefOptions, Format } from '../../core/model/brief-options'
import type { Conference } from '../../core/model/conference'
import type { IssuedDocument } from '../../core/model/issued-document'
import type { Arrangement, Template } from '../../core/model/template'
import type { ExportFile, SheetWishes } from '../../electron/ipc/orders'
import type { LanguageChoice } from './brief-choices'

/** What the export dialog holds. */
export interface ExportChoice {
  readonly templates: readonly Template[]
  /** The bodies that each get their own; none: documents for everyone. */
  readonly addressees: readonly Body[]
  readonly choices: readonly LanguageChoice[]
  readonly formats: readonly Format[]
  /** What every document shares. */
  readonly options: Pick<
    BriefOptions,
    | 'themeId'
    | 'issuedOn'
    | 'digits'
    | 'missing'
    | 'paper'
    | 'twoSided'
    | 'embedFonts'
    | 'attachWord'
  >
  readonly namePattern: string | undefined
  /** Whether each document gets the next number of the register. */
  readonly isRegistered?: boolean
  /** Brings the pages of each PDF onto sheets, too. */
  readonly sheets?: SheetWishes | undefined
}

/** The files of an export, and the numbers that their documents get. */
export interface ExportPlan {
  readonly files: readonly ExportFile[]
  readonly issued: readonly IssuedDocument[]
}

/**
 * The files an export writes, in order: languages and arrangements as chosen, each for every template that
 * knows the arrangement and every addressee, in every format. A template that knows none of them takes its
 * own. Documents made for one body need one.
 */
export function planExport(conference: Conference, base: string, chosen: ExportChoice): ExportPlan {
  const { addressees, choices, formats, options, namePattern, isRegistered = false } = chosen
  const issued: IssuedDocument[] = []
  const isForOne = ({ audience }: Template): boolean => audience === 'addressee'
  const templates = chosen.templates.filter(
    (template) => !isForOne(template) || addressees.length > 0,
  )
  const knows = (template: Template, { arrangement }: LanguageChoice): boolean =>
    template.arrangements.includes(arrangement)
  const plan = (
    fitting: readonly Template[],
    { languages }: LanguageChoice,
    arrangements: readonly Arrangement[],
  ): readonly BatchOrder[] => {
    // Numbers run on from one choice to the next.
    const numbered = { ...conference, issued: [...conference.issued, ...issued] }
    // Where some document is made for each body, the general ones are made once, whichever come together here.
    const areGeneral = templates.some(isForOne) && !fitting.some(isForOne)
    const planned = planBatch(numbered, {
      ...{
        addressees: areGeneral ? [] : addressees,
        languages,
        arrangements,
        formats,
        options,
        base,
      },
      templates: fitting,
      isRegistered,
      ...(namePattern === undefined ? {} : { namePattern }),
    })
    issued.push(...planned.issued)
    return planned.orders
  }
  const odd = templates.filter((template) => !choices.some((choice) => knows(template, choice)))
  const [first] = choices
  const orders = [
    ...choices.flatMap((choice) =>
      plan(
        templates.filter((template) => knows(template, choice)),
        choice,
        [choice.arrangement],
      ),
    ),
    // A letter has no side-by-side form: rather than nothing, it is written in its usual one.
    ...(first ? plan(odd, first, []) : []),
  ]
  const files = orders.flatMap((order): readonly ExportFile[] => {
    const { templateId, format, name, options: own, number } = order
    const file = { templateId, format, name, options: own, ...(number ? { number } : {}) }
    const folded = chosen.sheets && format === 'pdf' ? foldedFile(file, chosen.sheets) : undefined
    return folded ? [file, folded] : [file]
  })
  return { files: withOwnNames(files), issued }
}

/** The same document for folding; a flip booklet needs two languages. */
function foldedFile(file: ExportFile, sheets: SheetWishes): ExportFile | undefined {
  if (sheets.imposition === 'flip' && file.options.languages.length !== 2) return undefined
  const stem = file.name.slice(0, -'.pdf'.length)
  return { ...file, name: `${stem} - ${sheets.imposition}.pdf`, sheets }
}

/** A pattern may give two documents one name: the second is counted. */
function withOwnNames(files: readonly ExportFile[]): readonly ExportFile[] {
  const used = new Set<string>()
  return files.map((file) => {
    const stem = file.name.slice(0, -file.format.length - 1)
    let name = file.name
    for (let copy = 2; used.has(name.toLowerCase()); copy += 1) {
      name = `${stem} (${copy}).${file.format}`
    }
    used.add(name.toLowerCase())
    return { ...file, name }
  })
}
