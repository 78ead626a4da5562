import { useCallback, useMemo } from 'react'
import { defaultTemplateId, type Template } from '../../core/model/template'
import type { BriefChoice } from '../../electron/ipc/settings'
import type { OwnTemplate } from '../../electron/ipc/template-api'
import { useConference } from '../conference/document'
import { changeSettings, useSettings } from '../settings'
import { keyOfChoice, languageChoices, type LanguageChoice } from './brief-choices'
import { useTemplateInHand } from '../templates/template-in-hand'
import { arrangementsOf, bringsTheme, useLibrary } from './library'

/** A template with a look of its own is shown in it; another one does not take it over. */
function themeAfter(
  changes: Partial<BriefChoice>,
  next: BriefChoice,
  templates: readonly Template[],
): string | undefined {
  if (changes.templateId === undefined || 'themeId' in changes) return next.themeId
  const template = templates.find(({ id }) => id === changes.templateId)
  if (template && bringsTheme(template)) return template.theme
  const isAnothers = templates.some((one) => bringsTheme(one) && one.theme === next.themeId)
  return isAnothers ? undefined : next.themeId
}

const rememberedKey = ({ arrangement, languages }: Partial<BriefChoice> = {}): string | undefined =>
  arrangement && languages && keyOfChoice({ arrangement, languages })

/** What the preview shows: the remembered choice, as far as template and conference still allow it. */
export interface CurrentBrief {
  readonly template: Template | undefined
  readonly choices: readonly LanguageChoice[]
  readonly choice: LanguageChoice | undefined
  readonly themeId: string | undefined
  /** The template that is being edited, with its look: it stands for the one on disk. */
  readonly draft?: OwnTemplate | undefined
  change(changes: Partial<BriefChoice>): void
}

export function useBriefChoice(): CurrentBrief {
  const { briefChoice } = useSettings()
  const { templates, themes } = useLibrary()
  const languages = useConference((conference) => conference.languages)
  const inHand = useTemplateInHand()?.draft
  const onDisk = [briefChoice?.templateId, defaultTemplateId]
    .flatMap((wanted) => templates.find(({ id }) => id === wanted) ?? [])
    .concat(templates)[0]
  const template = inHand?.template ?? onDisk
  const choices = useMemo(
    () => languageChoices(languages, arrangementsOf(template)),
    [languages, template],
  )
  const remembered = rememberedKey(briefChoice)
  const choice = choices.find((one) => keyOfChoice(one) === remembered) ?? choices[0]
  // What stands alone was not chosen: a language that is added later is shown beside the first.
  const chosen = choices.length > 1 ? choice : undefined
  const draftTheme = inHand?.theme ?? themes.find(({ id }) => id === inHand?.template.theme)
  const draft = useMemo(
    () => inHand && { template: inHand.template, theme: draftTheme },
    [inHand, draftTheme],
  )
  const themeId = draft ? undefined : (briefChoice?.themeId ?? template?.theme)
  const change = useCallback(
    (changes: Partial<BriefChoice>) => {
      if (!onDisk) return
      const next = { ...briefChoice, templateId: onDisk.id, ...chosen, ...changes }
      changeSettings({ briefChoice: { ...next, themeId: themeAfter(changes, next, templates) } })
    },
    [onDisk, chosen, briefChoice, templates],
  )
  return useMemo(
    () => ({ template, choices, choice, themeId, draft, change }),
    [template, choices, choice, themeId, draft, change],
  )
}
