import i18next from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { nameOf, type Language } from '../../../core/text/language'
import { safeFileName } from '../../../core/text/file-names'
import { currentDocument, useConference } from '../../conference/document'
import { documentName } from '../../conference/document-name'
import { today } from '../../conference/today'
import { desktop } from '../../desktop'
import { goTo, usePlace } from '../../place'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { showNotice } from '../../ui/notices'
import { showProblem } from '../file-commands'
import '../../ui/dialog.css'

const close = (): void => goTo({ dialog: undefined })

/** The Word table for a translator or a reviewer: from which language into which. */
export function ReviewTableDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'review-table')
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Modal className="dialog-box question">
        <Dialog className="dialog-content">
          <Heading slot="title" className="dialog-title">
            {t('reviewTable.title')}
          </Heading>
          <ReviewTableForm />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function ReviewTableForm() {
  const { t } = useTranslation()
  const languages = useConference((conference) => conference.languages)
  const [source, setSource] = useState(languages[0])
  const [wanted, setTarget] = useState(languages[1])
  const [isSaving, setSaving] = useState(false)
  const others = languages.filter((language) => language !== source)
  const target = wanted === source ? others[0] : wanted
  if (source === undefined || target === undefined) {
    return <p className="dialog-text">{t('reviewTable.onlyOne')}</p>
  }
  const save = async (): Promise<void> => {
    setSaving(true)
    const isDone = await saveTable(source, target, t('reviewTable.fileName'))
    setSaving(false)
    if (isDone) close()
  }
  return (
    <>
      <p className="dialog-text">{t('reviewTable.about')}</p>
      <div className="dialog-buttons">
        <Choice
          name={t('reviewTable.source')}
          value={source}
          options={languages.map((key) => ({ key, words: nameOf(key) }))}
          onChange={setSource}
        />
        <Choice
          name={t('reviewTable.target')}
          value={target}
          options={others.map((key) => ({ key, words: nameOf(key) }))}
          onChange={setTarget}
        />
      </div>
      <div className="dialog-buttons">
        <Button look="primary" isDisabled={isSaving} onPress={() => void save()}>
          {isSaving ? t('reviewTable.saving') : t('reviewTable.save')}
        </Button>
        <Button look="plain" onPress={close}>
          {t('action.cancel')}
        </Button>
      </div>
    </>
  )
}

/** Whether the table is on disk afterwards. */
async function saveTable(source: Language, target: Language, name: string): Promise<boolean> {
  const { history } = currentDocument()
  const order = { conference: history.present, source, target, issuedOn: today() }
  const words = `${documentName(currentDocument())} - ${name} ${source}-${target}`
  const saved = await desktop.saveReviewTable(order, `${safeFileName(words)}.docx`)
  if (saved === null) return false
  if (saved.ok) {
    showNotice({ text: i18next.t('reviewTable.saved', { name: saved.value.fileName }) })
  }
  if (!saved.ok) showProblem(saved.problem)
  return saved.ok
}
