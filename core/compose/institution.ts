import type { Body } from '../model/body'
import { foldText } from '../text/fold-text'
import type { Language } from '../text/language'
import { nameIn } from './organiser'

/**
 * A body's name where its form of address does not say it: “Director” could be anybody's, “Monsieur le Ministre
 * de l’Intérieur” can only be one. Empty where it would be said twice.
 */
export function institutionOf(body: Body, language: Language): string {
  const name = nameIn(body, language, 'name')
  const form = body.formOfAddress[language]?.trim() ?? ''
  return form === '' || isSaidIn(form, name) ? '' : name
}

/** Half the words after the first, which says what kind of body it is, are enough to tell it. */
function isSaidIn(form: string, name: string): boolean {
  const said = foldText(form).text
  const words = foldText(name).text.match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const telling = words.length > 1 ? words.slice(1) : words
  const found = telling.filter((word) => said.includes(word))
  return found.length * 2 >= telling.length
}
