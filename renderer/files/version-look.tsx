import { useTranslation } from 'react-i18next'
import type { Conference } from '../../core/model/conference'
import { numberRecommendations } from '../../core/model/numbering'
import { directionOf, tagOf, type Language } from '../../core/text/language'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { compareVersions } from './compare-versions'

interface VersionLookProps {
  readonly version: Conference
  readonly present: Conference
}

/** An earlier version to read, with what has changed since. */
export function VersionLook({ version, present }: VersionLookProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { added, removed, changed } = compareVersions(version, present)
  const isSame = changed.size + added.size + removed.size === 0
  const counts = [
    t('versions.since', { count: changed.size }),
    t('versions.added', { count: added.size }),
    t('versions.removed', { count: removed.size }),
  ]
  return (
    <div className="versions-scroll" tabIndex={0} role="region" aria-label={t('versions.content')}>
      <h3 className="versions-heading">{readableText(version.title, language)}</h3>
      <p className="versions-counts">{isSame ? t('versions.same') : counts.join(' · ')}</p>
      <ul>
        {numberRecommendations(version).axes.flatMap(({ recommendations }) =>
          recommendations.map(({ recommendation, number }) => (
            <li
              key={recommendation.id}
              className="versions-record"
              data-differs={changed.has(recommendation.id) || removed.has(recommendation.id)}
            >
              <bdi className="versions-number">{number}</bdi>
              <div>
                {version.languages.map((each) => (
                  <RecordText key={each} language={each} text={recommendation.text[each]} />
                ))}
              </div>
            </li>
          )),
        )}
      </ul>
    </div>
  )
}

function RecordText({ language, text }: { language: Language; text: string | undefined }) {
  if (!text) return null
  return (
    <p lang={tagOf(language)} dir={directionOf(language)} className="versions-text">
      {text}
    </p>
  )
}
