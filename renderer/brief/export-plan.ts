import { planBatch } from '../../core/batch/plan-batch'
import type { Body } from '../../core/model/body'
import type { BriefOptions, Format } from '../../core/model/brief-options'
import type { Conference } from '../../core/model/conference'
import type { Arrangement, Template } from '../../core/model/template'
import type { ExportFile } from '../../electron/ipc/orders'
import type { LanguageChoice } from './brief-choices'

/** What the export dialog holds. */
export interface ExportChoice {
  readonly templates: readonly Template[]
  /** The bodies that each get their own; none: documents for everyone. */
  readonly addressees: readonly Body[]
  readonly choices: readonly LanguageChoice[]
  readonly formats: readonly Format[]
  /** What every document shares. */
  readonly options: Pick<BriefOptions, 'themeId' | 'issuedOn' | 'digits' | 'attachWord'>
  readonly namePattern: string | undefined
}

/**
 * The files an export writes, in order: languages and arrangements as chosen, each for every template that
 * knows the arrangement and every addressee, in every format. A template that knows none of them takes its
 * own. Documents made for one body need one.
 */
export function planExport(
  conference: Conference,
  base: string,
  chosen: ExportChoice,
): readonly ExportFile[] {
  const { addressees, choices, formats, options, namePattern } = chosen
  const templates = chosen.templates.filter(
    ({ audience }) => audience === 'everyone' || addressees.length > 0,
  )
  const knows = (template: Template, { arrangement }: LanguageChoice): boolean =>
    template.arrangements.includes(arrangement)
  const plan = (
    fitting: readonly Template[],
    { languages }: LanguageChoice,
    arrangements: readonly Arrangement[],
  ) =>
    planBatch(conference, {
      ...{ addressees, languages, arrangements, formats, options, base },
      templates: fitting,
      isRegistered: false,
      ...(namePattern === undefined ? {} : { namePattern }),
    }).orders
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
  return withOwnNames(
    orders.map(({ templateId, format, name, options: own }) => ({
      ...{ templateId, format, name },
      options: own,
    })),
  )
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
