import { textElement } from './xml'

const mark = (look: string, content: string): string => `<w:r>${look}${content}</w:r>`
const bound = (look: string, type: 'begin' | 'separate' | 'end'): string =>
  mark(look, `<w:fldChar w:fldCharType="${type}"/>`)

/** A field of Word's with what it says until Word works it out again: runs, or a text in the field's own look. */
export const wordField = (look: string, instruction: string, result: string): string =>
  [
    bound(look, 'begin'),
    mark(look, `<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    bound(look, 'separate'),
    result,
    bound(look, 'end'),
  ].join('')

/** A text as what a field says. */
export const fieldResult = (look: string, text: string): string => mark(look, textElement(text))
