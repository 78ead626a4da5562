import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RowProblem } from '../../../core/exchange/follow-up/read-follow-up'
import { wordProblem } from '../../../core/text/problem-words'
import { useInterfaceLanguage } from '../../words/interface-language'

/** More are not read one by one: the file is mended and brought in again. */
const mostShown = 50

/** The rows that cannot be taken, each with its place in the file and what is allowed there. */
export function RowProblems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  if (problems.length === 0) return null
  return (
    <section className="row-problems">
      <h3 className="row-problems-title">
        <TriangleAlert size={16} strokeWidth={1.7} aria-hidden />
        {t('followUp.notTaken')}
      </h3>
      <ul>
        {problems.slice(0, mostShown).map(({ row, column, code, detail }, index) => (
          <li key={index}>
            {wordProblem(
              {
                code,
                path: t('followUp.row', { row, column }),
                ...(detail === undefined ? {} : { detail }),
              },
              language,
            )}
          </li>
        ))}
        {problems.length > mostShown ? (
          <li>{t('checks.more', { count: problems.length - mostShown })}</li>
        ) : null}
      </ul>
    </section>
  )
}
