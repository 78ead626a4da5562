import { useMemo } from 'react'
import { defaultTemplateId, type Template } from '../../core/model/template'
import type { BriefChoice } from '../../electron/ipc/settings'
import { useConference } from '../conference/document'
import { changeSettings, useSettings } from '../settings'
import { keyOfChoice, languageChoices, type LanguageChoice } from './brief-choices'
import { arrangementsOf, useLibrary } from './library'

/** What the preview shows: the remembered choice, as far as template and conference still allow it. */
export interface CurrentBrief {
  readonly template: Template | undefined
  readonly choices: readonly LanguageChoice[]
  readonly choice: LanguageChoice | undefined
  readonly themeId: string | undefined
  change(changes: Partial<BriefChoice>): void
}

export function useBriefChoice(): CurrentBrief {
  const { briefChoice } = useSettings()
  const { templates } = useLibrary()
  const languages = useConference((conference) => conference.languages)
  const template = [briefChoice?.templateId, defaultTemplateId]
    .flatMap((wanted) => templates.find(({ id }) => id === wanted) ?? [])
    .concat(templates)[0]
  const choices = useMemo(
    () => languageChoices(languages, arrangementsOf(template)),
    [languages, template],
  )
  const choice =
    choices.find((one) => briefChoice && keyOfChoice(one) === keyOfChoice(briefChoice)) ??
    choices[0]
  const themeId = briefChoice?.themeId ?? template?.theme
  return {
    template,
    choices,
    choice,
    themeId,
    change(changes) {
      if (!template || !choice) return
      changeSettings({
        briefChoice: { ...briefChoice, templateId: template.id, ...choice, ...changes },
      })
    },
  }
}
