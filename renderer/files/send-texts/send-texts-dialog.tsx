import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameOf, type Language } from '../../../core/text/language'
import type { ExchangeOrder } from '../../../electron/ipc/exchange-orders'
import { AddSecondLanguage } from '../../conference/add-second-language'
import { currentDocument, useConference } from '../../conference/document'
import { today } from '../../conference/today'
import { closeDialog } from '../../place'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { SmallDialog } from '../../ui/small-dialog'
import { saveExchange } from '../save-exchange'

/** What a translator or reviewer works in. */
const forms = ['word', 'xliff-2', 'xliff-1'] as const
type Form = (typeof forms)[number]

/** Every text in two languages, for a translator or a reviewer: from which language into which, and as what. */
export function SendTextsDialog() {
  const { t } = useTranslation()
  return (
    <SmallDialog name="send-texts" title={t('sendTexts.title')}>
      <SendTextsForm />
    </SmallDialog>
  )
}

function SendTextsForm() {
  const { t } = useTranslation()
  const languages = useConference((conference) => conference.languages)
  const [source, setSource] = useState(languages[0])
  const [wanted, setTarget] = useState(languages[1])
  const [form, setForm] = useState<Form>('word')
  const [isSaving, setSaving] = useState(false)
  const others = languages.filter((language) => language !== source)
  const target = wanted === source ? others[0] : wanted
  if (source === undefined || target === undefined) {
    return (
      <>
        <p className="dialog-text">{t('sendTexts.onlyOne')}</p>
        <div className="dialog-buttons">
          <AddSecondLanguage />
          <Button look="plain" onPress={closeDialog}>
            {t('action.close')}
          </Button>
        </div>
      </>
    )
  }
  const save = async (): Promise<void> => {
    setSaving(true)
    const order = orderOf(form, source, target)
    const name = `${t(`sendTexts.fileName.${form}`)} ${source}-${target}`
    const isDone = await saveExchange(order, name, form === 'word' ? 'docx' : 'xlf')
    setSaving(false)
    if (isDone) closeDialog()
  }
  return (
    <>
      <p className="dialog-text">{t('sendTexts.about')}</p>
      <div className="dialog-fields">
        <Choice
          name={t('sendTexts.source')}
          value={source}
          options={languages.map((key) => ({ key, words: nameOf(key) }))}
          onChange={setSource}
        />
        <Choice
          name={t('sendTexts.target')}
          value={target}
          options={others.map((key) => ({ key, words: nameOf(key) }))}
          onChange={setTarget}
        />
        <Choice
          name={t('sendTexts.form')}
          value={form}
          options={forms.map((key) => ({ key, words: t(`sendTexts.${key}`) }))}
          onChange={setForm}
        />
      </div>
      <p className="dialog-hint">{t(`sendTexts.hint.${form}`)}</p>
      <div className="dialog-buttons">
        <Button look="primary" isDisabled={isSaving} onPress={() => void save()}>
          {isSaving ? t('exchange.saving') : t('exchange.save')}
        </Button>
        <Button look="plain" onPress={closeDialog}>
          {t('action.cancel')}
        </Button>
      </div>
    </>
  )
}

function orderOf(form: Form, source: Language, target: Language): ExchangeOrder {
  const texts = { conference: currentDocument().history.present, source, target }
  if (form === 'word') return { kind: 'review-table', ...texts, issuedOn: today() }
  return { kind: 'xliff', ...texts, version: form === 'xliff-1' ? '1.2' : '2.0' }
}
