import { X } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { CommuniqueProposal } from '../../core/exchange/communique/proposal'
import { proposeRecords } from '../../core/exchange/communique/propose-records'
import { goTo, usePlace } from '../place'
import { Button, IconButton } from '../ui/button'
import { ImportReview } from './import-review'
import '../ui/dialog.css'
import './import-dialog.css'

export const closeImport = (): void => goTo({ dialog: undefined })

/** From a communiqué to records: paste the text, then check what was found against its own words. */
export function ImportDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'import')
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) closeImport()
      }}
    >
      <Modal className="dialog-box import-box">
        <Dialog className="dialog-content import-dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {t('import.title')}
            </Heading>
            <IconButton name={t('action.close')} onPress={closeImport}>
              <X size={16} strokeWidth={1.7} aria-hidden />
            </IconButton>
          </header>
          <ImportSteps />
        </Dialog>
      </Modal>
    </ModalOverlay>
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
