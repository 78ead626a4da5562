import { isSentTexts, withOthers } from '../text/sent-texts'
import { ownPart, type OwnPart } from '../writers/docx/own-part'
import { textOf, type Parts } from './parts'
import { decode, storyParagraphs } from './story-paragraphs'

/** The brief's list of what it holds, with the letterhead's own words in it: they are no additions when it comes back. */
export function carriedList(frame: Parts, brief: Parts, document: string): OwnPart | undefined {
  const list = [...brief.keys()].map((path) => textOf(brief, path)).find(isSentTexts)
  if (list === undefined) return undefined
  let number = 1
  while (frame.has(`customXml/item${number}.xml`)) number += 1
  return ownPart(withOthers(list, wordsIn(document)), number)
}

/** The words of each paragraph as they read, cut at tabs. */
const wordsIn = (document: string): readonly string[] =>
  storyParagraphs(document).flatMap(({ start, end }) =>
    decode(
      document
        .slice(start, end)
        .replace(/<w:(instrText|delText)[ >].*?<\/w:\1>/gs, '')
        .replace(/<w:(?:tab|ptab)[^>]*\/>(?=.*?<\/w:r>)/gs, '\t')
        .replace(/<w:(?:br|cr)[^>]*\/>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    ).split('\t'),
  )
