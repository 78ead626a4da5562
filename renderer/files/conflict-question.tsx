import { useTranslation } from 'react-i18next'
import { useOpenDocument } from '../conference/document'
import { Button } from '../ui/button'
import { Question } from '../ui/question'
import { createStore, useStore } from '../ui/store'

export type ConflictAnswer = 'mine' | 'theirs' | 'elsewhere' | 'cancel'

const store = createStore<((answer: ConflictAnswer) => void) | undefined>(undefined)

/** Asks whose version of the file stays. A second question while one is open cancels the first. */
export function askAboutConflict(): Promise<ConflictAnswer> {
  store.get()?.('cancel')
  return new Promise((resolve) => {
    store.set((answer) => {
      store.set(undefined)
      resolve(answer)
    })
  })
}

/** The question itself. */
export function ConflictQuestion() {
  const { t } = useTranslation()
  const answer = useStore(store, (value) => value)
  const name = useOpenDocument(({ fileName }) => fileName ?? '')
  return (
    <Question
      isOpen={answer !== undefined}
      title={t('conflict.question', { name })}
      consequence={t('conflict.consequence')}
      onDismiss={() => answer?.('cancel')}
    >
      <Button look="primary" autoFocus onPress={() => answer?.('mine')}>
        {t('conflict.mine')}
      </Button>
      <Button onPress={() => answer?.('theirs')}>{t('conflict.theirs')}</Button>
      <Button onPress={() => answer?.('elsewhere')}>{t('command.save-as')}</Button>
      <Button look="plain" onPress={() => answer?.('cancel')}>
        {t('action.cancel')}
      </Button>
    </Question>
  )
}
