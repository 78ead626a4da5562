import type { PageLayout } from '../../../layout/page-layout'
import { printableText } from '../text/printable-text'

/** What the file says about itself. Both dates are the day of issue, so that the same brief gives the same bytes. */
export function metadataOf(layout: PageLayout): Record<string, unknown> {
  const issued = new Date(`${layout.issuedOn.slice(0, 10)}T00:00:00Z`)
  const words = { Title: layout.title, Author: layout.author, Subject: layout.subject }
  const known = Object.entries(words)
    .map(([key, text]) => [key, inOneLine(text)] as const)
    .filter(([, text]) => text !== '')
  return {
    ...Object.fromEntries(known),
    Producer: 'Tawsiya',
    Creator: 'Tawsiya',
    CreationDate: issued,
    ModDate: issued,
  }
}

const inOneLine = (text: string): string =>
  printableText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
