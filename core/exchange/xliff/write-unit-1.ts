import type { TranslationState } from '../../model/translation-state'
import { escapeXml } from '../../text/escape-xml'
import type { Language } from '../../text/language'
import { codesAround, type InlinePiece } from './inline-codes'
import { inlineText } from './inline-text'
import type { TranslationUnit } from './translation-units'
import { notesOf, ownNotes } from './unit-notes'

/** A unit of XLIFF 1.2. */
export function writeUnit1(unit: TranslationUnit, source: Language): string {
  const notes = notesOf(unit, source).map(
    (note) => `<note from="${ownNotes}">${escapeXml(note)}</note>`,
  )
  const approved = unit.state === 'reviewed' ? ' approved="yes"' : ''
  const target = writePieces(codesAround(unit.target))
  return [
    `<trans-unit id="${unit.id}" resname="${escapeXml(unit.name)}"${approved}>`,
    `<source>${writePieces(codesAround(unit.source))}</source>`,
    target === '' ? '' : `<target state="${states[unit.state]}">${target}</target>`,
    ...notes,
    '</trans-unit>',
  ].join('')
}

const states: Readonly<Record<TranslationState, string>> = {
  missing: 'needs-translation',
  stale: 'needs-review-translation',
  present: 'translated',
  reviewed: 'final',
}

const writePieces = (pieces: readonly InlinePiece[]): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return inlineText(piece.text)
      const link = piece.kind === 'link' ? ` tw:href="${escapeXml(piece.link)}"` : ''
      const inner = writePieces(piece.pieces)
      return `<g id="${piece.id}" ctype="${piece.kind}"${link}>${inner}</g>`
    })
    .join('')
