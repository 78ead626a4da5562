import { nearestName } from '../model/nearest-name'
import type { Direction } from '../text/language'
import { frameLooks, type FrameLooks } from './frame-looks'
import { controlEdits } from './open-controls'
import { bodyName, frameAliases, frameFields, type FrameField } from './placeholder-names'
import {
  decode,
  storyParagraphs,
  wordsOf,
  type StoryParagraph,
  type StoryText,
} from './story-paragraphs'
import { turnedParagraph } from './turned-paragraph'
import { directionOfWords, valueRuns } from './value-runs'
import type { Edit } from './edit'

/** A placeholder that means nothing, with the words of its paragraph. */
export interface UnknownPlaceholder {
  readonly written: string
  readonly paragraph: string
  /** What was probably meant. */
  readonly nearest: string | undefined
}

export interface FilledStory {
  readonly xml: string
  readonly unknown: readonly UnknownPlaceholder[]
  readonly holdsBody: boolean
  /** The words of paragraphs that ask for the text of the brief where it cannot stand. */
  readonly misplaced: readonly string[]
}

/** Puts values, and in its own paragraph the text of the brief, in the place of the names in double braces. */
export function fillStory(
  xml: string,
  values: ReadonlyMap<string, string>,
  body: string | undefined,
  looks: FrameLooks = frameLooks(''),
): FilledStory {
  const unknown: UnknownPlaceholder[] = []
  const edits: Edit[] = []
  const misplaced: string[] = []
  let holdsBody = false
  const names = [
    ...values.keys(),
    ...Object.keys(frameAliases),
    ...(body === undefined ? [] : [bodyName]),
  ]
  for (const paragraph of storyParagraphs(xml)) {
    const words = wordsOf(paragraph)
    if (!/\{\{|\}\}/.test(words)) continue
    if (body !== undefined && !holdsBody && holdsOnlyBody(paragraph)) {
      edits.push(...bodyEdits(xml, paragraph, body))
      holdsBody = true
      continue
    }
    const placeholders = placeholdersIn(words)
    const others = wordsBeside(words, placeholders)
    const alone = others === '' ? directionOfAll(placeholders, values) : undefined
    const own = looks.isRightToLeft(paragraph.properties.xml) ? 'rtl' : 'ltr'
    if (alone !== undefined && alone !== own) {
      const { properties } = paragraph
      edits.push({ ...properties, xml: turnedParagraph(properties.xml, alone, looks) })
    }
    const surroundings = { paragraph, looks, direction: alone ?? own }
    const filled = (part: string): string =>
      part.replace(/\{\{[^{}]*\}\}/g, (name) => values.get(nameIn(name) ?? '') ?? name)
    for (const { written, start, end } of placeholders) {
      const beside = { before: filled(words.slice(0, start)), after: filled(words.slice(end)) }
      const value = values.get(nameIn(written) ?? '')
      if (nameIn(written) === bodyName) misplaced.push(words.trim())
      else if (value === undefined) {
        const meant = written.replace(/[{}]/g, '').trim()
        unknown.push({ written, paragraph: words.trim(), nearest: nearestName(meant, names) })
      } else edits.push(...editsOf({ ...surroundings, ...beside }, { start, end }, value))
    }
  }
  const all = [...edits, ...controlEdits(xml, edits)]
  return { xml: edited(xml, all), unknown, holdsBody, misplaced }
}

/** The letters and digits of a paragraph that are in no placeholder. */
const wordsBeside = (words: string, placeholders: readonly Placeholder[]): string =>
  placeholders
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words)
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The direction of the values of a paragraph, where all that have letters share one. */
function directionOfAll(
  placeholders: readonly Placeholder[],
  values: ReadonlyMap<string, string>,
): Direction | undefined {
  const directions = new Set(
    placeholders.flatMap(
      ({ written }) => directionOfWords(values.get(nameIn(written) ?? '') ?? '') ?? [],
    ),
  )
  return directions.size === 1 ? [...directions][0] : undefined
}

/** What surrounds a placeholder. */
interface Surroundings {
  readonly paragraph: StoryParagraph
  readonly looks: FrameLooks
  readonly direction: Direction
  readonly before: string
  readonly after: string
}

/** The text takes the place of its paragraph; what else that holds stays: a picture hung on it, the end of its pages. */
function bodyEdits(xml: string, paragraph: StoryParagraph, body: string): readonly Edit[] {
  const { start, end, texts } = paragraph
  const own = xml.slice(start, end)
  if (/<(?:w:drawing|w:pict|w:object|mc:AlternateContent)[ >]/.test(own)) {
    const words = texts.map((text): Edit => ({ start: text.start, end: text.end, xml: '' }))
    return [...words, { start: end, end, xml: body }]
  }
  const section = /<w:sectPr[ >].*<\/w:sectPr>|<w:sectPr[^>]*\/>/s.exec(own)?.[0]
  const ending = section === undefined ? '' : `<w:p><w:pPr>${section}</w:pPr></w:p>`
  return [{ start, end, xml: `${body}${ending}` }]
}

/** The fields that a story asks for, in whatever language. */
export const fieldsAskedIn = (xml: string): readonly FrameField[] =>
  storyParagraphs(xml).flatMap((paragraph) =>
    placeholdersIn(wordsOf(paragraph)).flatMap(({ written }) => {
      const name = nameIn(written)?.split('.')[0]
      return frameFields.filter((field) => field === name)
    }),
  )

/** Where the text of the brief is to stand in a document. */
export const placeOfBody = (document: string): number | undefined =>
  storyParagraphs(document).find(holdsOnlyBody)?.start

/** Tables and text boxes cannot hold the pages of a brief. */
const holdsOnlyBody = (paragraph: StoryParagraph): boolean =>
  !paragraph.isEnclosed && nameIn(wordsOf(paragraph).trim()) === bodyName

/** The field that a placeholder names; case and the writer's language do not matter. */
function nameIn(written: string): string | undefined {
  const name = /^\{\{\s*([^{}]+?)\s*\}\}$/.exec(written)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const [field = '', language] = name.split(/\s*\.\s*/)
  const own = frameAliases[field] ?? field
  return language === undefined ? own : `${own}.${language}`
}

interface Placeholder {
  readonly written: string
  readonly start: number
  readonly end: number
}

/** Whole placeholders, and those that want one of their braces. */
const placeholdersIn = (words: string): readonly Placeholder[] =>
  [...words.matchAll(/\{\{[^{}]*\}\}?|\{?[^{}\s]*\}\}|\{\{[^{}]*$/g)].map((match) => ({
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** The value goes where the placeholder begins; what other runs hold of it goes. */
function editsOf(
  { paragraph, looks, ...beside }: Surroundings,
  { start, end }: { readonly start: number; readonly end: number },
  value: string,
): readonly Edit[] {
  let offset = 0
  let isPlaced = false
  return paragraph.texts.flatMap((text) => {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, text.text.length)
    offset += text.text.length
    if (from >= to) return []
    const { look } = text
    const arabicLook = looks.withTwins(paragraph.properties.xml, look)
    const own = isPlaced ? '' : valueRuns(value, { look, arabicLook, ...beside })
    isPlaced = true
    return [{ ...placeIn(text, from, to), xml: own }]
  })
}

/** Characters of a text by their places in the XML, where `&amp;` is one. */
function placeIn({ start: textStart, written }: StoryText, from: number, to: number) {
  let letters = 0
  let place = textStart
  let start = textStart
  for (const [sign] of written.matchAll(/&[^;]*;|[^]/gu)) {
    if (letters >= to) break
    if (letters === from) start = place
    letters += decode(sign).length
    place += sign.length
  }
  return { start, end: place }
}

const edited = (xml: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (whole, { start, end, xml: own }) => whole.slice(0, start) + own + whole.slice(end),
      xml,
    )
