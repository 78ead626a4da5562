import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextEdition } from '../../../core/model/next-edition'
import { currentDocument, useConference } from '../../conference/document'
import { today } from '../../conference/today'
import { closeDialog } from '../../place'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { SmallDialog } from '../../ui/small-dialog'
import { openNew } from '../file-commands'

/** The file of the edition after this one, with what is still open. */
export function NewEditionDialog() {
  const { t } = useTranslation()
  return (
    <SmallDialog name="new-edition" title={t('newEdition.title')}>
      <NewEditionForm />
    </SmallDialog>
  )
}

function NewEditionForm() {
  const { t } = useTranslation()
  const [from, setFrom] = useState(today())
  const [wantedEnd, setTo] = useState(from)
  const to = wantedEnd < from ? from : wantedEnd
  const conference = useConference((value) => value)
  const open = nextEdition(conference, { from, to, hijri: {} }).recommendations.length
  const closed = conference.recommendations.length - open
  const begin = async (): Promise<void> => {
    // What leaves the window may have to be saved first: that question comes after this one.
    closeDialog()
    await openNew(nextEdition(currentDocument().history.present, { from, to, hijri: {} }))
  }
  return (
    <>
      <p className="dialog-text">
        {t('newEdition.carried', { count: open })}{' '}
        {closed > 0 ? t('newEdition.closed', { count: closed }) : null}
      </p>
      <p className="dialog-text">{t('newEdition.about')}</p>
      <div className="dialog-fields">
        <div className="dialog-field">
          <span aria-hidden>{t('newEdition.from')}</span>
          <DayField name={t('newEdition.from')} value={from} onChange={setFrom} />
        </div>
        <div className="dialog-field">
          <span aria-hidden>{t('newEdition.to')}</span>
          <DayField name={t('newEdition.to')} value={to} earliest={from} onChange={setTo} />
        </div>
      </div>
      <div className="dialog-buttons">
        <Button look="primary" onPress={() => void begin()}>
          {t('newEdition.begin')}
        </Button>
        <Button look="plain" onPress={closeDialog}>
          {t('action.cancel')}
        </Button>
      </div>
    </>
  )
}
