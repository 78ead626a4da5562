import { ChevronLeft, ChevronRight, Merge, Trash2, TriangleAlert } from 'lucide-react'
import i18next from 'i18next'
import { memo } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { useTranslation } from 'react-i18next'
import { bodyById } from '../../../core/model/body-by-id'
import { bodyKinds, type Body } from '../../../core/model/body'
import type { Language, Localized } from '../../../core/text/language'
import { Button, IconButton } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { LanguageFields } from '../../ui/language-fields'
import { readableText } from '../../ui/localized'
import { showNotice } from '../../ui/notices'
import { useInterfaceDirection, useInterfaceLanguage } from '../../words/interface-language'
import { deleteBody } from '../body-edits'
import { mergeBodies } from '../body-merge'
import { change, currentDocument, undoChange, useConference } from '../document'
import { BodyDetails } from './body-details'
import { editBodyField, editBodyText } from './edit-body-field'
import { MergePicker } from './merge-picker'

interface BodyEntryProps {
  readonly body: Body
  readonly languages: readonly Language[]
  /** How many recommendations it leads, and in how many it takes part. */
  readonly leads: number
  readonly partners: number
  readonly isUsed: boolean
  /** A body that seems to be the same one. */
  readonly twinId: string | undefined
}

/** One body of the directory: its names and kind in sight, its address below. */
export const BodyEntry = memo(function BodyEntry(props: BodyEntryProps) {
  const { body, languages, leads, partners, isUsed, twinId } = props
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { id } = body
  const name = readableText(body.name, language)
  const Arrow = useInterfaceDirection() === 'rtl' ? ChevronLeft : ChevronRight
  const edit = (field: 'name' | 'shortName') => (value: Localized, changed: Language) =>
    editBodyText(body, field, value, changed)
  return (
    <li className="body-entry" aria-label={name} data-body={id}>
      <LanguageFields
        field="name"
        name={t('body.name')}
        languages={languages}
        value={body.name}
        onChange={edit('name')}
        isNeeded
      />
      <LanguageFields
        field="shortName"
        name={t('body.shortName')}
        size="note"
        languages={languages}
        value={body.shortName}
        onChange={edit('shortName')}
      />
      {twinId === undefined ? null : <Twin id={id} twinId={twinId} />}
      <Disclosure className="body-disclosure">
        <div className="body-entry-line">
          <Choice
            name={t('body.kind')}
            value={body.kind}
            options={bodyKinds.map((key) => ({ key, words: t(`bodyKind.${key}`) }))}
            onChange={(kind) => editBodyField(id, { kind })}
          />
          <Heading level={3} className="record-part-head">
            <AriaButton slot="trigger" className="record-part-button">
              <Arrow size={14} strokeWidth={1.7} aria-hidden className="record-part-arrow" />
              {t('directory.details')}
            </AriaButton>
          </Heading>
          <span className="body-entry-end">
            <span className="body-leads">
              {leads > 0 ? t('body.leads', { count: leads }) : null}
            </span>
            <span className="body-leads">
              {partners > 0 ? t('directory.partners', { count: partners }) : null}
            </span>
            <MergePicker body={body} onMerge={(keptId) => merge(id, keptId)} />
            <IconButton
              isSmall
              isDisabled={isUsed}
              name={isUsed ? t('body.inUse') : t('body.delete', { name })}
              onPress={() => change('edit-conference', (conference) => deleteBody(conference, id))}
            >
              <Trash2 size={14} strokeWidth={1.7} aria-hidden />
            </IconButton>
          </span>
        </div>
        <DisclosurePanel>
          <BodyDetails body={body} languages={languages} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  )
})

/** Says which body this one repeats, with the way out. */
function Twin({ id, twinId }: { readonly id: string; readonly twinId: string }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const twin = useConference((conference) => bodyById(conference, twinId))
  if (!twin) return null
  const name = readableText(twin.name, language)
  return (
    <p className="needs-look">
      <TriangleAlert size={14} strokeWidth={1.7} aria-hidden />
      {t('directory.sameAs', { name })}
      <Button
        look="link"
        isSmall
        aria-label={`${t('directory.merge')}: ${name}`}
        onPress={() => merge(id, twinId)}
      >
        <Merge size={14} strokeWidth={1.7} aria-hidden />
        {t('directory.merge')}
      </Button>
    </p>
  )
}

/** Merges at once; a notice says into which, and offers to take it back. */
function merge(goneId: string, keptId: string): void {
  const conference = currentDocument().history.present
  const [gone, kept] = [goneId, keptId].map((id) => bodyById(conference, id)?.name ?? {})
  change('merge-bodies', (value) => mergeBodies(value, goneId, keptId))
  const [language] = conference.languages
  const nameIn = (name: Localized = {}): string => readableText(name, language ?? 'ar')
  showNotice({
    text: i18next.t('directory.merged', { gone: nameIn(gone), kept: nameIn(kept) }),
    action: { words: i18next.t('action.undo'), run: undoChange, keys: 'Ctrl Z' },
  })
}
