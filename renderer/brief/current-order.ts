import { useMemo } from 'react'
import type { BriefOrder } from '../../electron/ipc/orders'
import { useConference } from '../conference/document'
import { today } from '../conference/today'
import { useSettings } from '../settings'
import type { CurrentBrief } from './use-brief-choice'

/** The brief that the window shows, as an order for the process that makes it. */
export function useCurrentOrder({
  template,
  choice,
  themeId,
}: CurrentBrief): BriefOrder | undefined {
  const conference = useConference((value) => value)
  const { digits } = useSettings()
  return useMemo(
    () =>
      template &&
      choice && {
        conference,
        templateId: template.id,
        options: {
          languages: choice.languages,
          arrangement: choice.arrangement,
          issuedOn: today(),
          digits,
          ...(themeId === undefined ? {} : { themeId }),
        },
      },
    [conference, template, choice, themeId, digits],
  )
}
