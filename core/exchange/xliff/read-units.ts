import type { Run } from '../../brief/run'
import { walkXml, type XmlAttributes } from '../office/walk-xml'
import { createInlineReader } from './inline-reader'
import { isOwnNote, ownNotes } from './unit-notes'

/** A text as a translator's tool sent it back. */
export interface ReturnedUnit {
  readonly id: string
  readonly name: string
  readonly source: readonly Run[]
  readonly target: readonly Run[]
  /** The tool itself says that nobody has translated it. */
  readonly isInitial: boolean
  readonly isReviewed: boolean
  readonly notes: readonly { readonly author: string; readonly text: string }[]
}

export interface ReturnedFile {
  /** The tag of the source language; empty where the file does not say. */
  readonly sourceTag: string
  readonly units: readonly ReturnedUnit[]
}

const untouched = new Set(['initial', 'new', 'needs-translation'])
const approved = new Set(['reviewed', 'final', 'signed-off'])

interface OpenUnit {
  readonly id: string
  readonly name: string
  readonly isApproved: boolean
  readonly inline: ReturnType<typeof createInlineReader>
  readonly states: string[]
  readonly notes: { readonly author: string; text: string }[]
}

/** The units of an XLIFF file, 1.2 or 2.x; `undefined` for what is none, is cut short or declares entities. */
export function readUnits(xml: string): ReturnedFile | undefined {
  const path: string[] = []
  const units: ReturnedUnit[] = []
  let sourceTag = ''
  let isXliff = false
  let unit: OpenUnit | undefined
  let note: OpenUnit['notes'][number] | undefined

  const onOpen = (name: string, attributes: XmlAttributes): void => {
    const element = localName(name)
    const parent = path.at(-1)
    path.push(element)
    if (path.length === 1) isXliff = element === 'xliff'
    if (unit) {
      if (unit.inline.open(element, attributes, parent)) noteState(unit, element, attributes)
      else if (element === 'note' && attributes['category'] !== ownNotes) {
        const author = attributes['from'] ?? ''
        note = author === ownNotes ? undefined : { author, text: '' }
      }
      // A segment of 2.x carries the state itself.
      if (element === 'segment' && attributes['state']) unit.states.push(attributes['state'])
    } else if (element === 'unit' || element === 'trans-unit') {
      unit = openUnit(attributes)
    }
    if (sourceTag === '') sourceTag = attributes['srcLang'] ?? attributes['source-language'] ?? ''
  }
  const onClose = (name: string): void => {
    path.pop()
    const element = localName(name)
    if (!unit) return
    unit.inline.close(element)
    if (element === 'note' && note) {
      const text = note.text.trim()
      if (text !== '' && !isOwnNote(text)) unit.notes.push({ ...note, text })
      note = undefined
    }
    if (element === 'unit' || element === 'trans-unit') {
      units.push(closeUnit(unit))
      unit = undefined
    }
  }
  const onText = (text: string): void => {
    if (note) note.text += text
    else unit?.inline.text(text)
  }
  const isSound = walkXml(xml, { onOpen, onText, onClose })
  return isSound && isXliff ? { sourceTag, units } : undefined
}

/** Prefixes of namespaces differ from tool to tool. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const openUnit = (attributes: XmlAttributes): OpenUnit => ({
  id: attributes['id'] ?? '',
  name: attributes['name'] ?? attributes['resname'] ?? '',
  isApproved: attributes['approved'] === 'yes',
  inline: createInlineReader(),
  states: [],
  notes: [],
})

/** In 1.2 the translation carries the state. */
function noteState({ states }: OpenUnit, element: string, { state }: XmlAttributes): void {
  if (element === 'target' && state) states.push(state)
}

const closeUnit = ({ id, name, isApproved, inline, states, notes }: OpenUnit): ReturnedUnit => ({
  id,
  name,
  ...inline.read(),
  isInitial: states.length > 0 && states.every((state) => untouched.has(state)),
  isReviewed: isApproved || (states.length > 0 && states.every((state) => approved.has(state))),
  notes,
})
