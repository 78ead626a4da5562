import { useMemo } from 'react'
import type { Language } from '../../core/text/language'
import { columnOrder } from '../ui/language-order'
import { useInterfaceDirection } from '../words/interface-language'
import { useConference } from './document'

/** The conference's languages in the order of the columns. */
export function useColumns(): readonly Language[] {
  const languages = useConference((conference) => conference.languages)
  const direction = useInterfaceDirection()
  return useMemo(() => columnOrder(languages, direction), [languages, direction])
}
