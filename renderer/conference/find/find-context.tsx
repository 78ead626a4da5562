import { useTranslation } from 'react-i18next'
import { directionOf, tagOf, type Localized } from '../../../core/text/language'
import { Button } from '../../ui/button'
import { useConference } from '../document'
import { recommendationById } from '../recommendation-by-id'
import type { Find } from './find-in-texts'
import { openFind } from './open-find'

/** So many characters of the text are shown on either side. */
const around = 60

/** A find in the words around it, and the way to its text. */
export function FindContext({ find }: { readonly find: Find }) {
  const { t } = useTranslation()
  const text = useConference((conference) => {
    const owner: Readonly<Record<string, unknown>> | undefined =
      find.owner === 'axes'
        ? conference.axes.find(({ id }) => id === find.id)
        : recommendationById(conference, find.id)
    // Both owners keep a text per language in the fields that are searched.
    return (owner?.[find.field] as Localized | undefined)?.[find.language] ?? ''
  })
  const { start, end } = find.range
  return (
    <div className="find-context">
      <bdi className="find-number">{find.number}</bdi>
      <p lang={tagOf(find.language)} dir={directionOf(find.language)}>
        {start > around ? '…' : null}
        {text.slice(Math.max(0, start - around), start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, end + around)}
        {end + around < text.length ? '…' : null}
      </p>
      <Button look="link" isSmall onPress={() => openFind(find)}>
        {t('find.open')}
        <kbd dir="ltr">Ctrl Enter</kbd>
      </Button>
    </div>
  )
}
