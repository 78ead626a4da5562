import { ChevronLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePlace } from '../../place'
import { TitledDialog } from '../../ui/titled-dialog'
import { ImportReview } from './import-review'
import { closeImport, useImport } from './import-state'
import { ImportText } from './import-text'
import './import-dialog.css'

/** From a communiqué to records: paste or open the text, then check what was found against its own words. */
export function ImportDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'import')
  const history = useImport((state) => state.history)
  return (
    <TitledDialog
      kind="import"
      title={t('import.title')}
      about={
        <ol className="import-steps">
          <li aria-current={history ? undefined : 'step'}>{t('import.stepText')}</li>
          <li aria-hidden>
            <ChevronLeft size={14} strokeWidth={1.7} className="import-step-arrow" />
          </li>
          <li aria-current={history ? 'step' : undefined}>{t('import.stepReview')}</li>
        </ol>
      }
      isOpen={isOpen}
      onClose={closeImport}
    >
      {history ? <ImportReview history={history} /> : <ImportText />}
    </TitledDialog>
  )
}
