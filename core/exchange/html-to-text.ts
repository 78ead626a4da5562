import { Tokenizer } from 'htmlparser2'
import {
  asideElements,
  asideNames,
  lineElements,
  paragraphElements,
  silentElements,
  voidElements,
} from './html-elements'
import type { ReadText } from './read-text'
import { tableToLines } from './table-to-lines'
import { createTextSink, type TextSink } from './text-sink'
import type { LeftOver, Span } from './communique/proposal'

interface OpenElement {
  readonly name: string
  readonly isAside: boolean
  /** Where its text begins. */
  readonly from: number
  /** The number of the next item, in a list that counts. */
  item: number | null
}

/** Deeper nesting is not a page: its elements are read as if they stood side by side. */
const deepest = 2000
/** A closing tag that matches none of the last elements closes nothing. */
const lookBack = 64

/** Reads a web page or an e-mail into text that keeps its headings, lists and emphasis. One pass, no tree. */
export function htmlToText(html: string): ReadText {
  const page = createTextSink()
  const open: OpenElement[] = []
  const asides: LeftOver[] = []
  const articles: Span[] = []
  let cell: TextSink | null = null
  let rows: string[][] = []
  let tables = 0
  let name = ''
  let attribute = ''
  let naming = ''
  const sink = (): TextSink => cell ?? page
  const isAside = (): boolean => open.at(-1)?.isAside ?? false

  const write = (text: string): void => {
    if (silentElements.has(open.at(-1)?.name ?? '')) return
    sink().add(text)
  }
  const endCell = (): void => {
    if (cell) rows.at(-1)?.push(cell.text())
    cell = null
  }
  const endTable = (): void => {
    endCell()
    for (const line of tableToLines(rows)) {
      page.breakLine(1)
      const from = page.length
      for (const [i, part] of line.text.split('\n').entries()) {
        if (i > 0) page.breakLine(1)
        page.add(part)
      }
      if (line.isAside && page.length > from)
        asides.push({ start: from, end: page.length, kind: 'text' })
    }
    rows = []
    page.breakLine(2)
  }
  const close = (element: OpenElement): void => {
    if (element.name === 'table' && --tables === 0) endTable()
    if (tables === 1 && (element.name === 'td' || element.name === 'th')) endCell()
    if (element.name === 'b' || element.name === 'strong') sink().mark('**', false)
    if (element.name === 'i' || element.name === 'em') sink().mark('_', false)
    breakAround(element.name)
    const span = { start: element.from, end: page.length }
    if (element.name === 'article' || element.name === 'main') articles.push(span)
    const isOutermost = element.isAside && !isAside()
    if (isOutermost && span.end > span.start) asides.push({ ...span, kind: 'page' })
  }
  const breakAround = (element: string): void => {
    if (paragraphElements.has(element)) sink().breakLine(2)
    else if (lineElements.has(element)) sink().breakLine(1)
  }
  const enter = (): void => {
    const above = open.at(-1)
    const closesItself =
      (name === 'p' ||
        name === 'li' ||
        name === 'tr' ||
        name === 'td' ||
        name === 'th' ||
        name === 'option') &&
      above?.name === name
    if (closesItself) closeTo(open.length - 1)
    breakAround(name)
    if (name === 'table' && tables++ === 0) rows = []
    if (name === 'tr' && tables === 1) {
      endCell()
      rows.push([])
    }
    if ((name === 'td' || name === 'th') && tables === 1) {
      endCell()
      cell = createTextSink()
    }
    if (name === 'b' || name === 'strong') sink().mark('**', true)
    if (name === 'i' || name === 'em') sink().mark('_', true)
    if (/^h[1-6]$/.test(name)) sink().sign(`${'#'.repeat(Number(name[1]))} `)
    if (name === 'li') sink().sign(itemSign())
    if (voidElements.has(name)) return
    const opensArticle = name === 'article' || name === 'main' || name === 'h1'
    const aside =
      !opensArticle &&
      (isAside() || asideElements.has(name) || (name !== 'body' && asideNames.test(naming)))
    if (open.length < deepest)
      open.push({ name, isAside: aside, from: page.length, item: name === 'ol' ? 1 : null })
  }
  const itemSign = (): string => {
    const list = open.slice(-lookBack).findLast(({ name }) => name === 'ol' || name === 'ul')
    return list?.item === null || !list ? '- ' : `${list.item++}. `
  }
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const element = open.pop()
      if (element) close(element)
    }
  }
  const leave = (element: string): void => {
    const near = open.slice(-lookBack)
    const at = near.findLastIndex(({ name }) => name === element)
    if (at >= 0) closeTo(open.length - near.length + at)
    else if (element === 'p' || element === 'br') breakAround(element)
  }

  const ignore = (): void => undefined
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => write(html.slice(start, end)),
      ontextentity: (codePoint) => write(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
        naming = ''
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase()
        if (attribute === 'hidden') naming += ' menu'
      },
      onattribdata: (start, end) => {
        if (/^(?:class|id|role)$/.test(attribute))
          naming += ` ${html.slice(start, Math.min(end, start + 300)).toLowerCase()}`
        else if (
          attribute === 'style' &&
          /display\s*:\s*none/i.test(html.slice(start, Math.min(end, start + 300)))
        )
          naming += ' menu'
      },
      onopentagend: enter,
      onselfclosingtag: enter,
      onclosetag: (start, end) => leave(html.slice(start, end).toLowerCase()),
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: (start, end) => write(html.slice(start, end)),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  closeTo(0)
  if (tables > 0) endTable()
  return { text: page.text(), asides: withoutArticle(asides, articles, page.length) }
}

/** Where one article holds much of the page, everything around it is aside too. */
function withoutArticle(
  asides: readonly LeftOver[],
  articles: readonly Span[],
  length: number,
): readonly LeftOver[] {
  const [main] = articles.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  const around: LeftOver[] =
    main && (main.end - main.start) * 10 >= length * 3
      ? [
          { start: 0, end: main.start, kind: 'page' },
          { start: main.end, end: length, kind: 'page' },
        ]
      : []
  const all = [...asides, ...around].filter(({ start, end }) => end > start)
  const covered = all.reduce((sum, { start, end }) => sum + end - start, 0)
  // A page that is all menu is a page whose boxes are named badly: then nothing is known to be aside.
  return covered >= length && !main ? [] : all.toSorted((one, other) => one.start - other.start)
}
