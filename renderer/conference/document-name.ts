import i18next from 'i18next'
import { readableText } from '../ui/localized'
import type { OpenDocument } from './document'

/** What files made of the document are named after: its file, else its short title or title. */
export function documentName({ fileName, history }: OpenDocument): string {
  if (fileName !== undefined) return fileName.replace(/\.(?:tawsiya|json)$/i, '')
  const { shortTitle, title, languages } = history.present
  const primary = languages[0] ?? 'ar'
  return (
    readableText(shortTitle, primary) ||
    readableText(title, primary) ||
    i18next.t('document.untitled')
  )
}
