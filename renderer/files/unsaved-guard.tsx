import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { Question as QuestionBox } from '../ui/question'
import { createStore, useStore } from '../ui/store'

export type UnsavedAnswer = 'save' | 'discard' | 'cancel'

/** What the question is about, where it is not the conference. */
interface Question {
  readonly title: string
  readonly consequence: string
}

interface Asked {
  readonly question?: Question | undefined
  readonly answer: (answer: UnsavedAnswer) => void
}

const store = createStore<Asked | undefined>(undefined)

/** Asks what to do with unsaved changes. A second question while one is open cancels the first. */
export function askAboutUnsaved(question?: Question): Promise<UnsavedAnswer> {
  store.get()?.answer('cancel')
  return new Promise((resolve) => {
    store.set({
      question,
      answer(answer) {
        store.set(undefined)
        resolve(answer)
      },
    })
  })
}

/** The question itself. */
export function UnsavedGuard() {
  const { t } = useTranslation()
  const asked = useStore(store, (value) => value)
  const answer = asked?.answer
  return (
    <QuestionBox
      isOpen={answer !== undefined}
      title={asked?.question?.title ?? t('unsaved.question')}
      consequence={asked?.question?.consequence ?? t('unsaved.consequence')}
      onDismiss={() => answer?.('cancel')}
    >
      <Button look="primary" autoFocus onPress={() => answer?.('save')}>
        {t('action.save')}
      </Button>
      <Button onPress={() => answer?.('discard')}>{t('unsaved.discard')}</Button>
      <Button look="plain" onPress={() => answer?.('cancel')}>
        {t('action.cancel')}
      </Button>
    </QuestionBox>
  )
}
