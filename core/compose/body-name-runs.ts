import type { Run } from '../brief/run'
import type { Body } from '../model/body'
import { joinList } from '../text/document-words'
import type { Language } from '../text/language'
import type { Composition } from './composition'
import { nameIn } from './organiser'
import { absentRuns, nameRuns, plainRun } from './passages'

type Length = Parameters<typeof nameIn>[2]

/** The name of a body; where nobody has translated it, what the document does for missing texts. */
export function bodyNameRuns(
  composition: Composition,
  body: Body,
  language: Language,
  length: Length,
): readonly Run[] {
  const name = nameIn(body, language, length)
  if (name) return nameRuns(composition, name, language)
  const place = `bodies/${body.id}/name`
  return absentRuns(composition, (each) => nameIn(body, each, length), language, place)
}

/** The names of several bodies as a list; an unknown id is left out. */
export function bodyListRuns(
  composition: Composition,
  ids: readonly string[],
  language: Language,
  length: Length,
): readonly Run[] {
  const bodies = ids.flatMap((id) => composition.bodies.get(id) ?? [])
  const names = bodies.map((body) => nameIn(body, language, length))
  // A list that is whole is set as one text.
  if (names.every(Boolean)) return nameRuns(composition, joinList(names, language), language)
  const between = plainRun(composition, joinList(['', ''], language), language)
  return bodies.flatMap((body, index) => [
    ...(index > 0 ? [between] : []),
    ...bodyNameRuns(composition, body, language, length),
  ])
}
