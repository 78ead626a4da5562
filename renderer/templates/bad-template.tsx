import { CircleAlert, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { wordProblem } from '../../core/text/problem-words'
import type { ListedTemplate } from '../../electron/ipc/template-api'
import { IconButton } from '../ui/button'
import { useInterfaceLanguage } from '../words/interface-language'
import { removeTemplate } from './template-actions'

/** A folder that is no template, with the place and the remedy. */
export function BadTemplate({ listed }: { readonly listed: ListedTemplate }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  if (listed.template.ok) return null
  return (
    <li className="bad-template">
      <CircleAlert size={16} strokeWidth={1.7} aria-hidden />
      <span>
        <bdi className="bad-template-name">{listed.id}</bdi>
        <span className="bad-template-reason">
          {wordProblem(listed.template.problem, language)}
        </span>
      </span>
      {listed.isOwn ? (
        <IconButton
          isSmall
          name={`${t('templates.delete')}: ${listed.id}`}
          onPress={() => void removeTemplate(listed)}
        >
          <Trash2 size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
      ) : null}
    </li>
  )
}
