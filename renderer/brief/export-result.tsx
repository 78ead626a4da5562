import { Check, CircleX, FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../core/outcome'
import { wordProblem } from '../../core/text/problem-words'
import { wordRemark } from '../../core/text/remark-words'
import type { ExportReport } from '../../electron/ipc/desktop-api'
import { desktop } from '../desktop'
import { Button, IconButton } from '../ui/button'
import { useInterfaceLanguage } from '../words/interface-language'
import { LackingTexts } from './lacking-texts'

interface ExportResultProps {
  readonly report: ExportReport
  readonly close: () => void
}

/** What was written, with ways to it; what failed, and why. */
export function ExportResult({ report, close }: ExportResultProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { failed, wasStopped, register } = report
  const written = [...report.written, ...register]
  const remarked = report.written.filter(({ remarks }) => remarks.length > 0)
  return (
    <aside className="export-summary" role="status">
      <div className="export-summary-scroll">
        <p className="export-summary-lead">
          {wasStopped ? t('export.stopped') : t('export.finished')}
        </p>
        <p className="export-count">{t('export.written', { count: written.length })}</p>
        <ul className="export-files">
          {written.map(({ name, path }) => (
            <li key={name} className="export-file" data-state="written">
              <Check size={16} strokeWidth={1.7} aria-hidden />
              <Button look="link" isSmall onPress={() => void desktop.openExportedFile(path)}>
                <bdi dir="ltr">{name}</bdi>
              </Button>
              <IconButton
                isSmall
                name={t('export.showInFolder', { name })}
                onPress={() => void desktop.showExportedFile(path)}
              >
                <FolderOpen size={16} strokeWidth={1.7} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
        {remarked.map(({ name, remarks }) => (
          <div key={name} className="export-note warn">
            <bdi dir="ltr">{name}</bdi>
            {remarks.map((remark, index) => (
              <p key={index}>{wordRemark(remark, language)}</p>
            ))}
          </div>
        ))}
        {failed.map(({ name, problem }) => (
          <div key={name} className="export-failure">
            <CircleX size={16} strokeWidth={1.7} aria-hidden />
            <div>
              <bdi dir="ltr">{name}</bdi>
              <p>{wordProblem(briefly(problem), language)}</p>
              {problem.texts ? <LackingTexts texts={problem.texts} close={close} /> : null}
            </div>
          </div>
        ))}
      </div>
      <div className="export-summary-foot">
        <Button look="primary" onPress={close}>
          {t('action.done')}
        </Button>
        <Button onPress={() => void desktop.openExportFolder()}>
          <FolderOpen size={16} strokeWidth={1.7} aria-hidden />
          {t('exportMore.openFolder')}
        </Button>
      </div>
    </aside>
  )
}

/** Texts are listed below the sentence, which then only counts them. */
function briefly({ texts, ...problem }: Problem): Problem {
  return texts ? { ...problem, path: String(texts.length) } : problem
}
