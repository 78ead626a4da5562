import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { Question } from '../ui/question'
import { createStore, useStore } from '../ui/store'

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
    <Question
      isOpen={answer !== undefined}
      title={t('unsaved.question')}
      consequence={t('unsaved.consequence')}
      onDismiss={() => answer?.('cancel')}
    >
      <Button look="primary" autoFocus onPress={() => answer?.('save')}>
        {t('action.save')}
      </Button>
      <Button onPress={() => answer?.('discard')}>{t('unsaved.discard')}</Button>
      <Button look="plain" onPress={() => answer?.('cancel')}>
        {t('action.cancel')}
      </Button>
    </Question>
  )
}
