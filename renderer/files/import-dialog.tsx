import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { CommuniqueProposal } from '../../core/exchange/communique/proposal'
import { proposeRecords } from '../../core/exchange/communique/propose-records'
import { goTo, usePlace } from '../place'
import { Button } from '../ui/button'
import { TitledDialog } from '../ui/titled-dialog'
import { ImportReview } from './import-review'
import './import-dialog.css'

export const closeImport = (): void => goTo({ dialog: undefined })

/** From a communiqué to records: paste the text, then check what was found against its own words. */
export function ImportDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'import')
  return (
    <TitledDialog kind="import" title={t('import.title')} isOpen={isOpen} onClose={closeImport}>
      <ImportSteps />
    </TitledDialog>
  )
}

function ImportSteps() {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [proposal, setProposal] = useState<CommuniqueProposal>()
  const isEmpty = useDeferredValue(text).trim() === ''
  if (proposal) {
    return <ImportReview first={proposal} back={() => setProposal(undefined)} />
  }
  return (
    <>
      <TextField
        className="import-text"
        aria-label={t('import.text')}
        value={text}
        onChange={setText}
        autoFocus
      >
        <TextArea dir="auto" placeholder={t('import.paste')} />
      </TextField>
      <footer className="import-foot">
        <Button
          look="primary"
          isDisabled={isEmpty}
          onPress={() => setProposal(proposeRecords(text))}
        >
          {t('import.read')}
        </Button>
        <Button onPress={closeImport}>{t('action.cancel')}</Button>
        <span className="import-note">{t('import.wordsOnly')}</span>
      </footer>
    </>
  )
}
