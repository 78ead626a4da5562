import { useTranslation } from 'react-i18next'
import { usePlace } from '../../place'
import { TitledDialog } from '../../ui/titled-dialog'
import { ChangeReview } from './change-review'
import { closeChanges, useReturnedDocument } from './word-changes-state'
import './word-changes.css'

/** What a ministry or a translator has changed in Word, to be taken or left text by text. */
export function WordChangesDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'word-changes')
  const returned = useReturnedDocument()
  return (
    <TitledDialog
      kind="changes"
      title={t('wordChanges.title')}
      about={
        <bdi dir="ltr" className="changes-file">
          {returned?.file.name}
        </bdi>
      }
      isOpen={isOpen}
      onClose={closeChanges}
    >
      {returned ? <ChangeReview returned={returned} /> : null}
    </TitledDialog>
  )
}
