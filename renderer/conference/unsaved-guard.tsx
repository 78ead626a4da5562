import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from '../ui/button'
import { createStore, useStore } from '../ui/store'
import '../ui/dialog.css'

export type UnsavedAnswer = 'save' | 'discard' | 'cancel'

const store = createStore<((answer: UnsavedAnswer) => void) | undefined>(undefined)

/** Asks what to do with unsaved changes. A second question while one is open cancels the first. */
export function askAboutUnsaved(): Promise<UnsavedAnswer> {
  store.get()?.('cancel')
  return new Promise((resolve) => {
    store.set((answer) => {
      store.set(undefined)
      resolve(answer)
    })
  })
}

/** The question itself. */
export function UnsavedGuard() {
  const { t } = useTranslation()
  const answer = useStore(store, (value) => value)
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={answer !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) answer?.('cancel')
      }}
    >
      <Modal className="dialog-box question">
        <Dialog role="alertdialog" className="dialog-content">
          <Heading slot="title" className="dialog-title">
            {t('unsaved.question')}
          </Heading>
          <p className="dialog-text">{t('unsaved.consequence')}</p>
          <div className="dialog-buttons">
            <Button look="primary" autoFocus onPress={() => answer?.('save')}>
              {t('action.save')}
            </Button>
            <Button onPress={() => answer?.('discard')}>{t('unsaved.discard')}</Button>
            <Button look="plain" onPress={() => answer?.('cancel')}>
              {t('action.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
