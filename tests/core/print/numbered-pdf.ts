import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { placedWords } from '../../read-pdf'

interface Look {
  readonly size?: readonly [width: number, height: number]
  readonly language?: string
  /** By how many degrees the file says that its pages are shown turned. */
  readonly turnedBy?: number
  readonly prefix?: string
}

const topMark = '^'
/** From a page's number to the mark above it. */
export const markDistance = 100

/** A PDF whose pages carry their number in the middle and a mark above it. */
export async function numberedPdf(
  count: number,
  { size = [419.53, 595.28], language, turnedBy = 0, prefix = '' }: Look = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const [x, y] = [size[0] / 2, size[1] / 2]
  for (let number = 1; number <= count; number += 1) {
    const page = document.addPage([...size])
    page.setRotation(degrees(turnedBy))
    page.drawText(`${prefix}${number}`, { x, y, font, size: 12 })
    page.drawText(`${prefix}${number}${topMark}`, { x, y: y + markDistance, font, size: 12 })
  }
  if (language) document.setLanguage(language)
  return document.save()
}

export interface PlacedNumber {
  readonly text: string
  readonly half: 'left' | 'right'
  readonly isTurned: boolean
  /** How large it is printed; 1 is its own size. */
  readonly scale: number
}

/** Each page of an imposed PDF as the numbers on it and where they stand. */
export async function readPlaces(bytes: Uint8Array): Promise<readonly (readonly PlacedNumber[])[]> {
  const pages = (await PDFDocument.load(bytes)).getPages()
  const words = placedWords(bytes)
    .split('\n')
    .map((line) => {
      const [page = '', x = '', y = '', text = ''] = line.split(' ')
      return { page: Number(page), x: Number(x), y: Number(y), text }
    })
  return pages.map((page, index) => {
    const own = words.filter((word) => word.page === index + 1)
    return own
      .filter(({ text }) => !text.endsWith(topMark))
      .map(({ text, x, y }): PlacedNumber => {
        const half = x < page.getWidth() / 2 ? 'left' : 'right'
        const mark = own.find((word) => {
          const wordHalf = word.x < page.getWidth() / 2 ? 'left' : 'right'
          return word.text === `${text}${topMark}` && wordHalf === half
        })
        const height = y - (mark?.y ?? NaN)
        return { text, half, isTurned: height < 0, scale: Math.abs(height) / markDistance }
      })
  })
}
