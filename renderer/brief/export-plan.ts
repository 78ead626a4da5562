import type { Format } from '../../core/model/brief-options'
import { briefFileName } from '../../core/text/file-names'
import type { ExportFile } from '../../electron/ipc/orders'
import type { LanguageChoice } from './brief-choices'

/** What the export dialog holds. */
export interface ExportChoice {
  readonly templateIds: readonly string[]
  readonly choices: readonly LanguageChoice[]
  readonly formats: readonly Format[]
  readonly themeId: string | undefined
  readonly issuedOn: string
}

/** The files an export writes, named after the conference, in order: by template, then by languages, each in every format. */
export function planExport(base: string, chosen: ExportChoice): readonly ExportFile[] {
  const { templateIds, choices, formats, themeId, issuedOn } = chosen
  return templateIds.flatMap((templateId) =>
    choices.flatMap((choice) =>
      formats.map((format) => ({
        name: briefFileName({
          base,
          templateId,
          languages: choice.languages,
          ...(needsArrangement(choice, choices) ? { arrangement: choice.arrangement } : {}),
          ending: format,
        }),
        format,
        templateId,
        options: {
          languages: choice.languages,
          arrangement: choice.arrangement,
          issuedOn,
          digits: 'western' as const,
          ...(themeId === undefined ? {} : { themeId }),
        },
      })),
    ),
  )
}

/** Only where the same languages are printed in two arrangements does the name say which. */
const needsArrangement = (choice: LanguageChoice, all: readonly LanguageChoice[]): boolean =>
  all.filter((one) => one.languages.join() === choice.languages.join()).length > 1
