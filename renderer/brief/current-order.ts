import { useMemo } from 'react'
import { addresseesOf } from '../../core/model/addressees'
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
  draft,
}: CurrentBrief): BriefOrder | undefined {
  const conference = useConference((value) => value)
  const { digits } = useSettings()
  return useMemo(() => {
    if (!template || !choice) return undefined
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
    }
  }, [conference, template, choice, themeId, digits, draft])
}
