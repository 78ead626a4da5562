import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  followUpFormats,
  type FollowUpFormat,
} from '../../../core/exchange/follow-up/follow-up-format'
import { currentDocument, useConference } from '../../conference/document'
import { closeDialog } from '../../place'
import { Button } from '../../ui/button'
import { Segments } from '../../ui/segments'
import { SmallDialog } from '../../ui/small-dialog'
import { saveExchange } from '../save-exchange'

/** The action matrix, to be sent to those who answer and come back with statuses and answers. */
export function SendFollowUpDialog() {
  const { t } = useTranslation()
  return (
    <SmallDialog name="send-follow-up" title={t('followUp.sendTitle')}>
      <SendFollowUpForm />
    </SmallDialog>
  )
}

const names: Readonly<Record<FollowUpFormat, string>> = {
  ...{ xlsx: 'Excel (XLSX)', csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines' },
}

function SendFollowUpForm() {
  const { t } = useTranslation()
  const count = useConference((conference) => conference.recommendations.length)
  const [format, setFormat] = useState<FollowUpFormat>('xlsx')
  const [isSaving, setSaving] = useState(false)
  const save = async (): Promise<void> => {
    setSaving(true)
    const conference = currentDocument().history.present
    const order = { kind: 'follow-up', conference, format } as const
    const isDone = await saveExchange(order, t('followUp.fileName'), format)
    setSaving(false)
    if (isDone) closeDialog()
  }
  return (
    <>
      <p className="dialog-text">{t('followUp.sendAbout', { count })}</p>
      <div className="dialog-fields">
        <Segments
          name={t('followUp.format')}
          value={format}
          segments={followUpFormats.map((key) => ({ key, words: <bdi>{names[key]}</bdi> }))}
          onChange={(key) => setFormat(key ?? 'xlsx')}
        />
      </div>
      <p className="dialog-hint">{t(`followUp.hint.${format}`)}</p>
      <div className="dialog-buttons">
        <Button look="primary" isDisabled={isSaving || count === 0} onPress={() => void save()}>
          {isSaving ? t('exchange.saving') : t('exchange.save')}
        </Button>
        <Button look="plain" onPress={closeDialog}>
          {t('action.cancel')}
        </Button>
      </div>
    </>
  )
}
