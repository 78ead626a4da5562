import { Check, CircleDashed, CircleX, FileText, LoaderCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ExportProgress } from '../../electron/ipc/desktop-api'
import type { ExportFile } from '../../electron/ipc/orders'

interface ExportFileListProps {
  readonly files: readonly ExportFile[]
  /** While writing: how far each file is. */
  readonly states?: ReadonlyMap<string, ExportProgress['state']>
  readonly existing: ReadonlySet<string>
}

const stateIcons = { writing: LoaderCircle, written: Check, failed: CircleX }

/** The names of the files, in the order of writing. */
export function ExportFileList({ files, states, existing }: ExportFileListProps) {
  const { t } = useTranslation()
  return (
    <ul className="export-files">
      {files.map(({ name }) => {
        const state = states?.get(name)
        const Icon = state ? stateIcons[state] : states ? CircleDashed : FileText
        return (
          <li key={name} className="export-file" data-state={state}>
            <Icon size={16} strokeWidth={1.7} aria-hidden />
            <bdi dir="ltr">{name}</bdi>
            {states === undefined && existing.has(name) ? (
              <span className="export-file-note">{t('export.exists')}</span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
