import type { NumberedItem } from '../brief/brief-document'
import type { Run } from '../brief/run'
import type { Recommendation } from '../model/recommendation'
import { documentLabel } from '../text/document-words'
import type { Language } from '../text/language'
import { type Composition, passageIn } from './composition'
import { isWritten, plainRun, textRuns } from './passages'

type Origin = Pick<NumberedItem, 'origin'>

/** Tells for one recommendation after another in which session and by whom it was asked for; marks count on. */
export function originsOf(
  composition: Composition,
  areTold: boolean,
): (recommendation: Recommendation) => Origin {
  let count = 0
  return ({ source }) => {
    const facts = [source?.session ?? {}, source?.speaker ?? {}].filter((fact) =>
      isWritten(composition, fact),
    )
    if (!areTold || facts.length === 0) return {}
    count += 1
    const told = (language: Language): readonly Run[] =>
      facts.flatMap((fact, index) => [
        ...(index > 0 ? [{ text: ' \u00B7 ' }] : []),
        ...textRuns(composition, fact, language),
      ])
    const passage = passageIn(composition, (language) => [
      plainRun(composition, `${documentLabel('source', language)} `, language),
      ...told(language),
    ])
    return { origin: { mark: String(count), passage } }
  }
}
