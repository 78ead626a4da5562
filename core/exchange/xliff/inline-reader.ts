import { mergeRuns } from '../../brief/merge-runs'
import type { Run } from '../../brief/run'
import type { XmlAttributes } from '../office/walk-xml'
import { kindOfCode, type CodeKind } from './inline-codes'

/** Reads the source and the translation of one unit, told element by element. */
export interface InlineReader {
  /** Whether the element begins one of the two texts. */
  open(element: string, attributes: XmlAttributes, parent: string | undefined): boolean
  close(element: string): void
  text(text: string): void
  read(): { readonly source: readonly Run[]; readonly target: readonly Run[] }
}

/** Texts of these are texts of the unit; suggestions of a translation memory hold others of the same names. */
const holders = new Set(['segment', 'ignorable', 'trans-unit'])
/** What stands in them is code of another format. */
const foreign = new Set(['ph', 'bpt', 'ept', 'it', 'sub'])

interface Code {
  readonly kind: CodeKind | undefined
  readonly link: string | undefined
}

/** Stands for the address of a link of which a tool has kept nothing but the name: `l1` is the first of its text. */
export const lostLink = (id: string): string => `code:${id}`

export function createInlineReader(): InlineReader {
  const texts: Record<'source' | 'target', Run[]> = { source: [], target: [] }
  const codes = new Map<string, Code>()
  const data = new Map<string, string>()
  let part: 'source' | 'target' | undefined
  let datum: string | undefined
  let foreignDepth = 0
  let between: { readonly source: number; readonly target: number } | undefined
  /** The codes around the words at hand; the elements that opened them, to close them again. */
  let around: string[] = []
  const opened: (string | undefined)[] = []

  const enter = (id: string, attributes: XmlAttributes): void => {
    const known = codes.get(id)
    const kind = kindIn(attributes) ?? known?.kind ?? kindOfCode(id)
    codes.set(id, { kind, link: linkIn(attributes, data) ?? known?.link })
    around.push(id)
  }
  const leave = (id: string): void => {
    around = around.filter((each) => each !== id)
  }

  return {
    open(element, attributes, parent) {
      const isText = element === 'source' || element === 'target'
      if (isText && parent !== undefined && holders.has(parent)) {
        part = element
        return true
      }
      if (element === 'data') datum = attributes['id']
      if (element === 'ignorable') {
        between = { source: texts.source.length, target: texts.target.length }
      }
      if (part === undefined) return false
      if (foreign.has(element)) foreignDepth += 1
      const id = attributes['id'] ?? ''
      const isPair = element === 'pc' || element === 'g'
      opened.push(isPair ? id : undefined)
      if (isPair || element === 'sc') enter(id, attributes)
      else if (element === 'bx') enter(attributes['rid'] ?? id, attributes)
      else if (element === 'ec') leave(attributes['startRef'] ?? id)
      else if (element === 'ex') leave(attributes['rid'] ?? id)
      else if (element === 'cp') texts[part].push({ text: characterOf(attributes['hex']) })
      return false
    },
    close(element) {
      if (element === 'data') datum = undefined
      if (element === 'ignorable' && between) {
        // What stands between two segments is the same in both languages unless told otherwise.
        const isUntold = texts.target.length === between.target
        if (isUntold) texts.target.push(...texts.source.slice(between.source))
        between = undefined
      }
      if (part === undefined) return
      if (element === part && opened.length === 0) {
        part = undefined
        around = []
        return
      }
      if (foreign.has(element)) foreignDepth -= 1
      const id = opened.pop()
      if (id !== undefined) leave(id)
    },
    text(text) {
      if (datum !== undefined) data.set(datum, (data.get(datum) ?? '') + text)
      if (part === undefined || foreignDepth > 0) return
      const own = around.map((id) => codes.get(id))
      const has = (kind: CodeKind): boolean => own.some((code) => code?.kind === kind)
      const link = around.findLast((id) => codes.get(id)?.kind === 'link')
      texts[part].push({
        text,
        ...(has('bold') ? { bold: true } : {}),
        ...(has('italic') ? { italic: true } : {}),
        ...(link === undefined ? {} : { link: codes.get(link)?.link ?? lostLink(link) }),
      })
    },
    read: () => ({ source: mergeRuns(texts.source), target: mergeRuns(texts.target) }),
  }
}

function kindIn({ subType, type, ctype }: XmlAttributes): CodeKind | undefined {
  if (subType === 'xlf:b' || ctype === 'bold') return 'bold'
  if (subType === 'xlf:i' || ctype === 'italic') return 'italic'
  return type === 'link' || ctype === 'link' ? 'link' : undefined
}

/** The address of a link: what its code stood for, or the attribute we gave it, under whatever prefix. */
function linkIn(attributes: XmlAttributes, data: ReadonlyMap<string, string>): string | undefined {
  const [, address] = /^\]\((.*)\)$/s.exec(data.get(attributes['dataRefEnd'] ?? '') ?? '') ?? []
  if (address !== undefined) return address
  return Object.entries(attributes).find(([name]) => name.endsWith(':href'))?.[1]
}

function characterOf(hex = ''): string {
  const code = Number.parseInt(hex, 16)
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
