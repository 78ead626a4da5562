import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { RecoveredWork } from '../../electron/ipc/desktop-api'
import { desktop } from '../desktop'
import { Button } from '../ui/button'
import { momentIn } from '../ui/moment'
import { createStore, useStore } from '../ui/store'
import { useInterfaceLanguage } from '../words/interface-language'
import { openRecovered } from './file-commands'
import '../ui/dialog.css'
import './recovery.css'

const store = createStore<readonly RecoveredWork[]>([])

/** What an earlier run left unsaved. */
export const offerRecovered = (works: readonly RecoveredWork[]): void => store.set(works)

const without = (id: string): void => store.set(store.get().filter((work) => work.id !== id))

/** Offers unsaved work after a crash. Put off, the offer comes again with the next start. */
export function RecoveryDialog() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const works = useStore(store, (value) => value)
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={works.length > 0}
      onOpenChange={(open) => {
        if (!open) store.set([])
      }}
    >
      <Modal className="dialog-box question">
        <Dialog role="alertdialog" className="dialog-content">
          <Heading slot="title" className="dialog-title">
            {t('recovery.title')}
          </Heading>
          <p className="dialog-text">{t('recovery.explanation')}</p>
          <ul className="recovered">
            {works.map(({ id, title, fileName, keptAt }) => (
              <li key={id} className="recovered-work">
                <History size={18} strokeWidth={1.7} aria-hidden />
                <div className="recovered-words">
                  <p className="recovered-title" dir="auto">
                    {title}
                  </p>
                  <p className="recovered-about">
                    {fileName === undefined ? null : <bdi dir="ltr">{fileName}</bdi>}
                    <span>{momentIn(keptAt, language)}</span>
                  </p>
                  <div className="recovered-buttons">
                    <Button
                      onPress={() => {
                        store.set([])
                        void openRecovered(id)
                      }}
                    >
                      {t('recovery.open')}
                    </Button>
                    <Button
                      look="link"
                      onPress={() => {
                        without(id)
                        void desktop.discardRecovered(id)
                      }}
                    >
                      {t('recovery.discard')}
                    </Button>
                  </div>
                </div>
              </li>
            ))}
          </ul>
          <div className="dialog-buttons">
            <Button look="plain" onPress={() => store.set([])}>
              {t('recovery.later')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
