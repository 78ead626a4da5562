import { tagOf } from '../../core/text/language'
import type { InterfaceLanguage } from '../../electron/ipc/settings'

/** An instant for a reader: the time alone for today, the day and the time before. */
export function momentIn(instant: string, language: InterfaceLanguage): string {
  const date = new Date(instant)
  const isToday = date.toDateString() === new Date().toDateString()
  return date.toLocaleString(tagOf(language), {
    ...(isToday ? {} : { day: 'numeric', month: 'long', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    numberingSystem: 'latn',
  })
}
