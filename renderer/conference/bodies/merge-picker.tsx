import { Merge } from 'lucide-react'
import { Select } from 'react-aria-components/Select'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Body } from '../../../core/model/body'
import { readableText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import { BodyList, useDirectorySearch } from '../body-list'
import { useConference } from '../document'

interface MergePickerProps {
  readonly body: Body
  readonly onMerge: (keptId: string) => void
}

/** Chooses the body that takes another one's place. */
export function MergePicker({ body, onMerge }: MergePickerProps) {
  const { t } = useTranslation()
  const name = readableText(body.name, useInterfaceLanguage())
  const { onOpenChange, ...search } = useDirectorySearch()
  const bodies = useConference((conference) => conference.bodies)
  return (
    <Select
      aria-label={t('directory.mergeInto', { name })}
      onOpenChange={onOpenChange}
      value={null}
      onChange={(key) => {
        if (bodies.some(({ id }) => id === key)) onMerge(String(key))
      }}
    >
      <Button className="button plain icon small">
        <Merge size={14} strokeWidth={1.7} aria-hidden />
      </Button>
      <BodyList search={search} bodies={bodies.filter(({ id }) => id !== body.id)} chosen={[]} />
    </Select>
  )
}
