import { useTranslation } from 'react-i18next'
import type { Notice, NoticePlace } from '../../../core/exchange/edited-document'
import { Remarks } from './remarks'

interface ChangeNoticesProps {
  readonly notices: readonly Notice[]
  readonly placeOf: (place: NoticePlace) => string
}

/** What else came back otherwise in the document: nothing of it is lost, but it must be taken over by hand. */
export function ChangeNotices({ notices, placeOf }: ChangeNoticesProps) {
  const { t } = useTranslation()
  if (notices.length === 0) return null
  return (
    <section className="change-notices" aria-label={t('wordChanges.besides')}>
      <h3 className="change-notices-title">{t('wordChanges.besides')}</h3>
      <p className="changes-note">{t('wordChanges.byHand')}</p>
      <ul>
        {notices.map((notice, index) => (
          <li key={index} className="change">
            <div className="change-head">
              <span className="change-place">{t(`wordChanges.notice.${notice.kind}`)}</span>
              {notice.place ? (
                <span className="change-authors">
                  {notice.kind === 'outside'
                    ? t('wordChanges.afterText', { place: placeOf(notice.place) })
                    : placeOf(notice.place)}
                </span>
              ) : null}
              {notice.authors.length > 0 ? (
                <span className="change-authors">
                  {t('wordChanges.by', { authors: notice.authors.join('، ') })}
                </span>
              ) : null}
            </div>
            <p className="change-notice-text" dir="auto">
              {notice.text}
            </p>
            <Remarks remarks={notice.comments} />
          </li>
        ))}
      </ul>
    </section>
  )
}
