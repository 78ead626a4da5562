import type { Run } from '../../brief/run'
import type { TranslationState } from '../../model/translation-state'
import { escapeXml } from '../../text/escape-xml'
import type { Language } from '../../text/language'
import { codesAround, type CodeKind, type InlinePiece } from './inline-codes'
import { inlineText } from './inline-text'
import type { TranslationUnit } from './translation-units'
import { notesOf, ownNotes } from './unit-notes'

/** A unit of XLIFF 2.0. */
export function writeUnit2(unit: TranslationUnit, source: Language): string {
  const notes = notesOf(unit, source).map(
    (note) => `<note category="${ownNotes}">${escapeXml(note)}</note>`,
  )
  const links = [...linksIn(unit.source), ...linksIn(unit.target)]
  const data = new Map([...new Set(links)].map((link, index) => [link, `d${index + 1}`]))
  const write = (runs: readonly Run[]): string => writePieces(codesAround(runs), data)
  return [
    `<unit id="${unit.id}" name="${escapeXml(unit.name)}">`,
    notes.length === 0 ? '' : `<notes>${notes.join('')}</notes>`,
    data.size === 0 ? '' : writeData(data),
    `<segment ${states[unit.state]}><source>${write(unit.source)}</source>`,
    unit.target.length === 0 ? '' : `<target>${write(unit.target)}</target>`,
    '</segment></unit>',
  ].join('')
}

const states: Readonly<Record<TranslationState, string>> = {
  missing: 'state="initial"',
  stale: 'state="initial" subState="tawsiya:stale"',
  present: 'state="translated"',
  reviewed: 'state="reviewed"',
}

const linksIn = (runs: readonly Run[]): readonly string[] =>
  runs.flatMap(({ link }) => (link === undefined ? [] : [link]))

/** What the codes of links stand for in the record. */
const writeData = (data: ReadonlyMap<string, string>): string =>
  `<originalData>${[...data]
    .map(([link, id]) => `<data id="${id}">${escapeXml(`](${link})`)}</data>`)
    .join('')}</originalData>`

const kinds: Readonly<Record<CodeKind, string>> = {
  bold: 'type="fmt" subType="xlf:b"',
  italic: 'type="fmt" subType="xlf:i"',
  link: 'type="link"',
}

const writePieces = (pieces: readonly InlinePiece[], data: ReadonlyMap<string, string>): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return inlineText(piece.text)
      const end = data.get(piece.link)
      const reference = end === undefined ? '' : ` dataRefEnd="${end}"`
      const inner = writePieces(piece.pieces, data)
      return `<pc id="${piece.id}" ${kinds[piece.kind]}${reference}>${inner}</pc>`
    })
    .join('')
