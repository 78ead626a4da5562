import { useTranslation } from 'react-i18next'
import { usePlace } from '../../place'
import { TitledDialog } from '../../ui/titled-dialog'
import '../word-changes/word-changes.css'
import { FollowUpReview } from './follow-up-review'
import { closeFollowUp, useReturnedTable } from './follow-up-state'
import './follow-up.css'

/** What a follow-up table brings, to be taken or left recommendation by recommendation. */
export function FollowUpDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'follow-up')
  const returned = useReturnedTable()
  return (
    <TitledDialog
      kind="changes"
      title={t('followUp.title')}
      about={
        <bdi dir="ltr" className="changes-file">
          {returned?.fileName}
        </bdi>
      }
      isOpen={isOpen}
      onClose={closeFollowUp}
    >
      {returned ? <FollowUpReview returned={returned} /> : null}
    </TitledDialog>
  )
}
