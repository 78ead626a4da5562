import { xmlHead } from './roots'

/** A part of our own in a package; word processors keep it as long as its properties stand beside it. */
export interface OwnPart {
  /** From `word/`, for the relation of the document. */
  readonly target: string
  readonly files: readonly (readonly [path: string, content: string])[]
  /** What the list of content types has to say. */
  readonly type: string
}

const office = 'application/vnd.openxmlformats-officedocument'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
/** Ours, in every document: the same input gives the same bytes. */
const itemId = '{5B3A1D2C-7E4F-4A6B-9C8D-1F2E3D4C5B6A}'

export const ownPart = (xml: string, number = 1): OwnPart => ({
  target: `../customXml/item${number}.xml`,
  files: [
    [`customXml/item${number}.xml`, xml],
    [
      `customXml/itemProps${number}.xml`,
      `${xmlHead}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${itemId}"><ds:schemaRefs/></ds:datastoreItem>`,
    ],
    [
      `customXml/_rels/item${number}.xml.rels`,
      `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    ],
  ],
  type: `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${office}.customXmlProperties+xml"/>`,
})
