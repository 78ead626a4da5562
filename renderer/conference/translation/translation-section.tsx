import { FileInput, Send } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Meter } from 'react-aria-components/Meter'
import { useTranslation } from 'react-i18next'
import type { TranslationState } from '../../../core/model/translation-state'
import { directionOf, nameOf, tagOf, type Language } from '../../../core/text/language'
import { runCommand } from '../../commands'
import { Button } from '../../ui/button'
import { useInterfaceLanguage } from '../../words/interface-language'
import { AddSecondLanguage } from '../add-second-language'
import { goToIssue } from '../checks/go-to-issue'
import { placeNames } from '../checks/place-words'
import { useConference } from '../document'
import { SectionPane } from '../section-pane'
import { translationsOf, type TranslatedText } from './translated-texts'
import '../checks/checks-section.css'
import './translation-section.css'

/** How far each language is, and the texts that are still to be translated or read over. */
export function TranslationSection() {
  const { t } = useTranslation()
  const conference = useDeferredValue(useConference((value) => value))
  const texts = useMemo(() => translationsOf(conference), [conference])
  const [, ...others] = conference.languages
  return (
    <SectionPane name="translation">
      <div className="pane-head">
        <h2 className="pane-title">{t('section.translation')}</h2>
        <span className="pane-space" />
        {others.length === 0 ? null : (
          <>
            <Button look="plain" onPress={() => runCommand('import-edited')}>
              <FileInput size={16} strokeWidth={1.7} aria-hidden />
              {t('translation.takeBack')}
            </Button>
            <Button onPress={() => runCommand('send-texts')}>
              <Send size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
              {t('translation.send')}
            </Button>
          </>
        )}
      </div>
      <div className="pane-scroll" tabIndex={-1}>
        {others.length === 0 ? (
          <div className="empty-list">
            <p>{t('translation.onlyOne')}</p>
            <AddSecondLanguage />
          </div>
        ) : null}
        {others.map((language) => (
          <LanguageState
            key={language}
            language={language}
            texts={texts.filter((text) => text.language === language)}
          />
        ))}
      </div>
    </SectionPane>
  )
}

interface LanguageStateProps {
  readonly language: Language
  readonly texts: readonly TranslatedText[]
}

const states: readonly TranslationState[] = ['missing', 'stale', 'present', 'reviewed']
const stateWords = {
  missing: 'translation.missing',
  stale: 'translation.staleTexts',
  present: 'translation.unreviewed',
  reviewed: 'translation.reviewedTexts',
} as const

function LanguageState({ language, texts }: LanguageStateProps) {
  const { t } = useTranslation()
  const inState = (state: TranslationState): readonly TranslatedText[] =>
    texts.filter((text) => text.state === state)
  const done = texts.length - inState('missing').length - inState('stale').length
  const next = inState('missing')[0] ?? inState('stale')[0]
  const unread = inState('present')[0]
  return (
    <section className="language-state" aria-label={nameOf(language)}>
      <div className="language-state-head">
        <h3 lang={tagOf(language)} dir={directionOf(language)}>
          {nameOf(language)}
        </h3>
        <Meter
          className="language-meter"
          aria-label={nameOf(language)}
          value={done}
          maxValue={Math.max(texts.length, 1)}
          valueLabel={t('translation.meter', { done, total: texts.length })}
        >
          {({ percentage, valueText }) => (
            <>
              <span className="language-meter-track">
                <span className="language-meter-done" style={{ inlineSize: `${percentage}%` }} />
              </span>
              <span>{valueText}</span>
            </>
          )}
        </Meter>
        <span className="pane-space" />
        {next ? (
          <Button onPress={() => goToIssue(asIssue(next))}>{t('translation.go')}</Button>
        ) : unread ? (
          <Button onPress={() => goToIssue(asIssue(unread))}>{t('translation.goUnread')}</Button>
        ) : null}
      </div>
      {next ? null : (
        <p className="language-state-done">
          {texts.length === 0 ? t('translation.noTexts') : t('translation.allDone')}
        </p>
      )}
      {states.map((state) => (
        <StateTexts key={state} state={state} texts={inState(state)} />
      ))}
    </section>
  )
}

/** So many places are named; the rest is counted. */
const placesShown = 40

function StateTexts(props: {
  readonly state: TranslationState
  readonly texts: readonly TranslatedText[]
}) {
  const { state, texts } = props
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const conference = useConference((value) => value)
  const nameOfPlace = useMemo(() => placeNames(conference, language), [conference, language])
  if (texts.length === 0) return null
  const isNamed = state === 'missing' || state === 'stale'
  const shown = isNamed ? texts.slice(0, placesShown) : []
  const rest = texts.length - shown.length
  return (
    <div className={`translation-state ${state}`}>
      <h4>
        {t(stateWords[state])} <bdi className="pane-count">{texts.length}</bdi>
      </h4>
      {isNamed ? (
        <ul className="finding-places">
          {shown.map((text) => (
            <li key={text.path.join('/')}>
              <AriaButton
                className="finding-place"
                aria-label={`${t('checks.go')}: ${nameOfPlace(text.path)}`}
                onPress={() => goToIssue(asIssue(text))}
              >
                <bdi>{nameOfPlace(text.path)}</bdi>
              </AriaButton>
            </li>
          ))}
          {rest > 0 ? <li className="pane-count">{t('checks.more', { count: rest })}</li> : null}
        </ul>
      ) : null}
    </div>
  )
}

const asIssue = ({ path, language }: TranslatedText) => ({
  severity: 'warning' as const,
  code: 'missing-translation' as const,
  path: [...path, language],
})
