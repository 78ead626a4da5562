import { nearestName } from '../model/nearest-name'
import { frameAliases, bodyName } from './placeholder-names'
import { storyParagraphs, wordsOf, type StoryParagraph, type StoryText } from './story-paragraphs'
import { valueRuns } from './value-runs'

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
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly xml: string
}

/** Puts values, and in its own paragraph the text of the brief, in the place of the names in double braces. */
export function fillStory(
  xml: string,
  values: ReadonlyMap<string, string>,
  body: string | undefined,
): FilledStory {
  const unknown: UnknownPlaceholder[] = []
  const edits: Edit[] = []
  let holdsBody = false
  const names = [
    ...values.keys(),
    ...Object.keys(frameAliases),
    ...(body === undefined ? [] : [bodyName]),
  ]
  for (const paragraph of storyParagraphs(xml)) {
    const words = wordsOf(paragraph)
    if (!/\{\{|\}\}/.test(words)) continue
    if (body !== undefined && !holdsBody && nameIn(words.trim()) === bodyName) {
      edits.push({ start: paragraph.start, end: paragraph.end, xml: body })
      holdsBody = true
      continue
    }
    for (const { written, start, end } of placeholdersIn(words)) {
      const value = values.get(nameIn(written) ?? '')
      if (value === undefined) {
        const meant = written.replace(/[{}]/g, '').trim()
        unknown.push({ written, paragraph: words.trim(), nearest: nearestName(meant, names) })
      } else edits.push(...editsOf(paragraph, { start, end }, value))
    }
  }
  return { xml: edited(xml, edits), unknown, holdsBody }
}

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
  { texts, isRightToLeft }: StoryParagraph,
  { start, end }: { readonly start: number; readonly end: number },
  value: string,
): readonly Edit[] {
  let offset = 0
  let isPlaced = false
  return texts.flatMap((text) => {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, text.text.length)
    offset += text.text.length
    if (from >= to) return []
    const own = isPlaced ? '' : valueRuns(value, text.look, isRightToLeft)
    isPlaced = true
    return [{ ...placeIn(text, from, to), xml: own }]
  })
}

/** Characters of a text by their places in the XML, where `&amp;` is one. */
function placeIn(text: StoryText, from: number, to: number) {
  const written = [...text.text].map((letter) => ({ letter, xml: encodedLength(letter) }))
  let letters = 0
  let xml = text.start
  let start = text.start
  let end = text.end
  for (const { letter, xml: length } of written) {
    if (letters === from) start = xml
    letters += letter.length
    xml += length
    if (letters === to) end = xml
  }
  return { start, end }
}

/** Word writes these as entities, and no other character. */
const encodedLength = (letter: string): number =>
  ({ '&': 5, '<': 4, '>': 4 })[letter] ?? letter.length

const edited = (xml: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (whole, { start, end, xml: own }) => whole.slice(0, start) + own + whole.slice(end),
      xml,
    )
