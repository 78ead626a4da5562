import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { safeFileName } from '../../core/text/file-names'
import type { ExportFile } from '../../electron/ipc/orders'
import { desktop } from '../desktop'
import { Button } from '../ui/button'
import type { ExportPlan } from './export-plan'
import { ExportFileList } from './export-file-list'
import { ExportResult } from './export-result'
import { MissingTexts } from './missing-texts'
import { useLibrary } from './library'
import type { RunningExport } from './use-export'

interface ExportSummaryProps {
  readonly plan: ExportPlan
  /** What files call the conference. */
  readonly base: string
  readonly running: RunningExport
  readonly close: () => void
}

/** What will be written, what is being written, what was written. */
export function ExportSummary({ plan, base, running, close }: ExportSummaryProps) {
  const { t } = useTranslation()
  const { state } = running
  const { files, issued } = plan
  const existing = useExisting(files)
  const count = files.length
  if (state.kind === 'finished') {
    return <ExportResult report={state.report} close={close} />
  }
  if (state.kind === 'writing') {
    const done = [...state.done.values()].filter((one) => one !== 'writing').length
    return (
      <aside className="export-summary">
        <div className="export-summary-scroll">
          <p className="export-summary-lead">{t('export.writing')}</p>
          <p className="export-count">{t('export.progress', { done, count })}</p>
          <ProgressBar
            className="progress"
            aria-label={t('export.writing')}
            value={done}
            maxValue={count}
          >
            {({ percentage = 0 }) => (
              <div className="progress-done" style={{ inlineSize: `${percentage}%` }} />
            )}
          </ProgressBar>
          <p className="export-note">{t('export.wholeOrNot')}</p>
          <ExportFileList files={files} states={state.done} existing={existing} />
        </div>
        <div className="export-summary-foot">
          <Button onPress={running.stop}>{t('export.stop')}</Button>
        </div>
      </aside>
    )
  }
  return (
    <aside className="export-summary">
      <div className="export-summary-scroll">
        <p className="export-summary-lead">{t('export.willWrite')}</p>
        <p className="export-count">{t('export.files', { count })}</p>
        <ExportFileList files={files} existing={existing} />
        <MissingTexts files={files} />
        {issued.length > 0 ? (
          <p className="export-note">{t('exportMore.willRegister', { count: issued.length })}</p>
        ) : null}
        {existing.size > 0 ? (
          <p className="export-note warn">{t('export.willReplace', { count: existing.size })}</p>
        ) : null}
      </div>
      <div className="export-summary-foot">
        <Button
          look="primary"
          isDisabled={count === 0}
          onPress={() => void running.write(plan, safeFileName(base))}
        >
          {t('export.do', { count })}
        </Button>
        <Button onPress={close}>{t('action.cancel')}</Button>
      </div>
    </aside>
  )
}

/** Which of the files are already there. */
function useExisting(files: readonly ExportFile[]): ReadonlySet<string> {
  const { exportFolder } = useLibrary()
  const [existing, setExisting] = useState<ReadonlySet<string>>(new Set())
  const names = files.map(({ name }) => name).join('\n')
  useEffect(() => {
    let isLatest = true
    void desktop.findExistingFiles(names === '' ? [] : names.split('\n')).then((found) => {
      if (isLatest) setExisting(new Set(found))
    })
    return () => {
      isLatest = false
    }
  }, [names, exportFolder])
  return existing
}
