import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { isWritten, textPassage } from '../passages'

/** The first signatory under a letter, all of them under a declaration; a role without a name has a line to sign on. */
export function composeSignatures(
  { role }: TemplateSectionOf<'signatures'>,
  composition: Composition,
): readonly Block[] {
  const { signatories } = composition.conference
  const people = (role === 'letter' ? signatories.slice(0, 1) : signatories).map(
    (person, index) => ({
      role: textPassage(composition, person.role, `conference/signatories/${index}/role`),
      ...(isWritten(composition, person.name)
        ? { name: textPassage(composition, person.name, `conference/signatories/${index}/name`) }
        : {}),
    }),
  )
  return people.length === 0 ? [] : [{ kind: 'signatures', role, people }]
}
