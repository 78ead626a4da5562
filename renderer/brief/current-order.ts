import { useMemo } from 'react'
import { addresseesOf } from '../../core/model/addressees'
import type { Conference } from '../../core/model/conference'
import type { Template } from '../../core/model/template'
import type { BriefOrder, SheetWishes } from '../../electron/ipc/orders'
import type { OwnTemplate } from '../../electron/ipc/template-api'
import { today } from '../conference/today'
import { useSettings } from '../settings'
import type { LanguageChoice } from './brief-choices'
import type { CurrentBrief } from './use-brief-choice'

/** How a brief is to be made, whatever the conference says. */
export interface BriefWishes {
  readonly template: Template
  readonly choice: LanguageChoice
  readonly themeId: string | undefined
  readonly digits: BriefOrder['options']['digits']
  readonly draft?: OwnTemplate | undefined
  readonly sheets?: SheetWishes | undefined
}

/** The brief that the window shows. */
export function useBriefWishes(
  { template, choice, themeId, draft }: CurrentBrief,
  sheets?: SheetWishes,
): BriefWishes | undefined {
  const { digits } = useSettings()
  return useMemo(
    () => (template && choice ? { template, choice, themeId, digits, draft, sheets } : undefined),
    [template, choice, themeId, digits, draft, sheets],
  )
}

/** A brief of a conference, as an order for the process that makes it. */
export function orderOf(conference: Conference, wishes: BriefWishes): BriefOrder {
  const { template, choice, themeId, digits, draft, sheets } = wishes
  // A document made for one body is shown as the first of them gets it.
  const [addressee] = template.audience === 'addressee' ? addresseesOf(conference) : []
  return {
    conference,
    templateId: template.id,
    options: {
      languages: choice.languages,
      arrangement: choice.arrangement,
      issuedOn: today(),
      digits,
      ...(themeId === undefined ? {} : { themeId }),
      ...(addressee ? { addresseeId: addressee.id } : {}),
    },
    ...(draft ? { draft } : {}),
    ...(sheets ? { sheets } : {}),
  }
}
