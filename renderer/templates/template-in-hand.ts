import { currentPlace, usePlace } from '../place'
import { currentEditing, useTemplateEditing, type TemplateEditing } from './template-draft'

/** The template that commands and preview are about: the open one, while its section is shown. */
export const templateInHand = (): TemplateEditing | undefined =>
  currentPlace().section === 'templates' ? currentEditing() : undefined

export function useTemplateInHand(): TemplateEditing | undefined {
  const isShown = usePlace(({ section }) => section === 'templates')
  const editing = useTemplateEditing((value) => value)
  return isShown ? editing : undefined
}
