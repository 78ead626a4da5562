import { useTranslation } from 'react-i18next'
import { LanguageFields } from '../../ui/language-fields'
import type { GroupProps } from '../conference-section'
import { ConferenceText } from '../conference-text'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { RepeatedRows } from '../repeated-rows'

/** The running texts: key messages, context, proceedings, thanks. */
export function TextsGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const keyMessages = useConference((conference) => conference.keyMessages)
  const name = t('conference.keyMessage')
  return (
    <>
      <FieldRow name={t('conference.keyMessages')}>
        <RepeatedRows
          name={name}
          items={keyMessages}
          blank={{ lead: {}, text: {} }}
          onChange={(items, key) =>
            editConference({ keyMessages: items }, key && `keyMessages/${key}`)
          }
        >
          {(message, edit, index) => (
            <>
              <LanguageFields
                field={`keyMessages/${index}/lead`}
                name={name}
                languages={languages}
                value={message.lead}
                onChange={(lead, language) => edit({ lead }, `lead/${language}`)}
              />
              <LanguageFields
                field={`keyMessages/${index}/text`}
                name={t('conference.keyMessageText')}
                size="note"
                isPassage
                languages={languages}
                value={message.text}
                onChange={(text, language) => edit({ text }, `text/${language}`)}
              />
            </>
          )}
        </RepeatedRows>
      </FieldRow>
      <ConferenceText field="context" languages={languages} isPassage />
      <ConferenceText field="proceedings" languages={languages} isPassage />
      <ConferenceText field="acknowledgements" languages={languages} isPassage />
    </>
  )
}
