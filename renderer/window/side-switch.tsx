import { FileText, ListTree } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Segments } from '../ui/segments'
import { showSide, type Side } from './narrow-view'

/** Form or preview, where there is no room for both. */
export function SideSwitch({ side }: { readonly side: Side }) {
  const { t } = useTranslation()
  const icons = { form: ListTree, preview: FileText }
  const words = { form: t('view.form'), preview: t('preview.name') }
  return (
    <Segments
      name={t('view.name')}
      value={side}
      segments={(['form', 'preview'] as const).map((key) => {
        const Icon = icons[key]
        return {
          key,
          words: (
            <>
              <Icon size={16} strokeWidth={1.7} aria-hidden />
              <span className="side-words">{words[key]}</span>
            </>
          ),
        }
      })}
      onChange={(chosen) => (chosen === undefined ? undefined : showSide(chosen))}
    />
  )
}
