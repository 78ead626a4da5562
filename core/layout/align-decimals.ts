import { familyOf } from '../brief/font-face'
import { directionOf, type Language } from '../text/language'
import type { LayoutContext } from './layout-context'
import type { TextNode } from './page-layout'
import { lookOf, type TextLook } from './text-look'

type Setting = Pick<LayoutContext, 'theme' | 'scale'>

/** The widest of what stands before the decimal signs of a column, and of what follows from them on. */
export interface DecimalRoom {
  readonly beforePt: number
  readonly afterPt: number
}

/** An amount at the head of a cell, where a unit may follow; or the dash that stands for one. */
const amount =
  /^\u2013$|^[+\-\u2212]?[\d\u0660-\u0669]+(?:[ \u00A0\u202F.,\u066B\u066C][\d\u0660-\u0669]+)*/u

const signs: Readonly<Record<Language, string>> = {
  ar: ',\u066B',
  fr: ',',
  en: '.',
  zgh: ',',
  es: ',',
}

/** The room that the amounts of one column and one language need on both sides of their decimal signs. */
export function decimalRoom(setting: Setting, texts: readonly TextNode[]): DecimalRoom {
  const rooms = texts.map((text) => roomOf(setting, text) ?? { beforePt: 0, afterPt: 0 })
  return {
    beforePt: Math.max(0, ...rooms.map(({ beforePt }) => beforePt)),
    afterPt: Math.max(0, ...rooms.map(({ afterPt }) => afterPt)),
  }
}

/**
 * Brings an amount under the decimal sign of its column. Digits run from the left in every language: from the
 * left it is indented by what it lacks before the sign, from the right by what it lacks after it, so the
 * column as a whole begins under its head either way. What is no amount stays where it is.
 */
export function underSign(setting: Setting, room: DecimalRoom, text: TextNode): TextNode {
  const own = roomOf(setting, text)
  if (!own) return text
  const lackingPt =
    directionOf(text.language) === 'rtl' ? room.afterPt - own.afterPt : room.beforePt - own.beforePt
  return { ...text, alignment: 'start', indentPt: text.indentPt + lackingPt }
}

function roomOf({ theme, scale }: Setting, text: TextNode): DecimalRoom | undefined {
  const words = text.content.map((run) => ('text' in run ? run.text : '')).join('')
  const [digits] = amount.exec(words) ?? []
  if (digits === undefined) return undefined
  const look = lookOf(theme, scale, text.style, text.language)
  const places = [...signs[text.language]].map((sign) => digits.lastIndexOf(sign))
  const place = Math.max(...places)
  const cut = place < 0 ? digits.length : place
  const width = (part: string): number => widthPt(part, look, familyOf(theme, 'Latn').family)
  return { beforePt: width(digits.slice(0, cut)), afterPt: width(digits.slice(cut)) }
}

/** Figures of the text faces are all as wide as each other: regular and bold, as shares of the size. */
const figureShares: Readonly<Record<string, readonly [number, number]>> = {
  'IBM Plex Sans': [0.6, 0.6],
  'Source Serif 4': [0.529, 0.547],
}

const usualFigure = [0.56, 0.56] as const

function widthPt(digits: string, { latinSizePt, isBold }: TextLook, family: string): number {
  const [regular, bold] = figureShares[family] ?? usualFigure
  const figure = isBold ? bold : regular
  const shares = [...digits].map((letter) => {
    if (/[.,\u066B\u066C]/.test(letter)) return 0.29
    if (letter === '\u202F') return 0.12
    return /[ \u00A0]/.test(letter) ? 0.25 : figure
  })
  return shares.reduce((sum, share) => sum + share, 0) * latinSizePt
}
