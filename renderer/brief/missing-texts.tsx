import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { nameOf, type Language } from '../../core/text/language'
import type { ExportFile } from '../../electron/ipc/orders'
import { useConference } from '../conference/document'
import { goTo } from '../place'
import { Button } from '../ui/button'

/** The recommendations that a language of the documents lacks, said before they are written. */
export function MissingTexts({ files }: { files: readonly ExportFile[] }) {
  const { t } = useTranslation()
  const recommendations = useConference((conference) => conference.recommendations)
  const languages = new Set<Language>(files.flatMap(({ options }) => options.languages))
  const gaps = [...languages]
    .map((language) => ({
      language,
      count: recommendations.filter(({ text }) => !text[language]?.trim()).length,
    }))
    .filter(({ count }) => count > 0)
  return gaps.map(({ language, count }) => (
    <p key={language} className="export-note warn">
      <TriangleAlert size={14} strokeWidth={1.7} aria-hidden />{' '}
      {t('exportMore.gaps', { count, language: nameOf(language) })}{' '}
      <Button
        look="link"
        isSmall
        onPress={() => goTo({ dialog: undefined, section: 'translation' })}
      >
        {t('exportMore.showGaps')}
      </Button>
    </p>
  ))
}
