import i18next from 'i18next'
import { ImagePlus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { isFileDropItem } from 'react-aria-components/useDragAndDrop'
import { Button, IconButton } from '../../ui/button'
import { LanguageFields } from '../../ui/language-fields'
import { showNotice } from '../../ui/notices'
import type { GroupProps } from '../conference-section'
import { change, useConference } from '../document'
import { editConference } from '../edit-conference'
import { readLogo, type Logo, type LogoProblem } from '../logos/read-logo'
import './logos-field.css'

/** The logos of the letterhead: dropped in or chosen, each described for those who cannot see it. */
export function LogosField({ languages }: GroupProps) {
  const { t } = useTranslation()
  const letterhead = useConference((conference) => conference.letterhead)
  const { logos } = letterhead
  const edit = (next: readonly Logo[], key?: string): void =>
    editConference({ letterhead: { ...letterhead, logos: next } }, key && `letterhead/${key}`)
  return (
    <div className="logos">
      {logos.map((logo, index) => (
        <div
          key={logo.id}
          className="logo-entry"
          role="group"
          aria-label={`${t('logos.one')} ${index + 1}`}
        >
          <img className="logo-picture" src={`data:${logo.mediaType};base64,${logo.data}`} alt="" />
          <LanguageFields
            field={`letterhead/logos/${index}/alternative`}
            name={t('logos.alternative')}
            size="note"
            isNeeded
            languages={languages}
            value={logo.alternative}
            onChange={(alternative, language) =>
              edit(
                logos.map((one) => (one === logo ? { ...one, alternative } : one)),
                `logos/${logo.id}/${language}`,
              )
            }
          />
          <IconButton
            isSmall
            name={t('action.delete')}
            onPress={() => edit(logos.filter((one) => one !== logo))}
          >
            <X size={14} strokeWidth={1.7} aria-hidden />
          </IconButton>
        </div>
      ))}
      <DropZone
        className="logo-drop"
        aria-label={t('logos.drop')}
        getDropOperation={() => 'copy'}
        onDrop={(event) => {
          void Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())).then(
            addLogos,
          )
        }}
      >
        <ImagePlus size={16} strokeWidth={1.7} aria-hidden />
        <span>{t('logos.drop')}</span>
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml']}
          allowsMultiple
          onSelect={(files) => void addLogos([...(files ?? [])])}
        >
          <Button isSmall>{t('logos.choose')}</Button>
        </FileTrigger>
      </DropZone>
    </div>
  )
}

const problemWords: Readonly<
  Record<LogoProblem, 'logos.kind' | 'logos.large' | 'logos.broken' | 'logos.svg'>
> = {
  kind: 'logos.kind',
  large: 'logos.large',
  broken: 'logos.broken',
  svg: 'logos.svg',
}

/** Adds what can be printed, and says of each other file what to do about it. */
async function addLogos(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const read = await readLogo(file)
    if (!read.ok) {
      showNotice({
        text: i18next.t(problemWords[read.problem], { name: `\u2068${file.name}\u2069` }),
        isProblem: true,
      })
      continue
    }
    const logo: Logo = { id: crypto.randomUUID(), ...read.logo, alternative: {} }
    change('edit-logos', (conference) => ({
      ...conference,
      letterhead: {
        ...conference.letterhead,
        logos: [...conference.letterhead.logos, logo],
      },
    }))
  }
}
