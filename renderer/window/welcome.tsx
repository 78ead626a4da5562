import {
  ArrowLeft,
  BookOpen,
  ClipboardPaste,
  FilePlus,
  FolderOpen,
  type LucideIcon,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { nameOf, tagOf } from '../../core/text/language'
import type { CommandName } from '../../electron/ipc/commands'
import type { RecentFile } from '../../electron/ipc/desktop-api'
import { runCommand } from '../commands'
import { useConference } from '../conference/document'
import { desktop } from '../desktop'
import { openRecent } from '../files/file-commands'
import { goTo } from '../place'
import { interfaceLanguages, changeSettings, useSettings } from '../settings'
import { Button as PlainButton } from '../ui/button'
import { keysOf } from '../ui/keys'
import { readableText } from '../ui/localized'
import { momentIn } from '../ui/moment'
import { Segments } from '../ui/segments'
import { useInterfaceLanguage } from '../words/interface-language'
import '../ui/key.css'
import './welcome.css'

const ways = [
  { command: 'new', about: 'new', Icon: FilePlus },
  { command: 'open', about: 'open', Icon: FolderOpen },
  { command: 'import', about: 'import', Icon: ClipboardPaste, isMirrored: true },
  { command: 'open-sample', about: 'sample', Icon: BookOpen },
] as const

/** The ways in: where the first start begins, and a place to come back to. */
export function Welcome() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { interfaceLanguage, isWelcomed } = useSettings()
  const title = useConference((conference) => conference.shortTitle)
  return (
    <div className="welcome">
      <main className="welcome-start">
        <h1 className="welcome-name">
          <span lang="ar">توصية</span> <bdi className="welcome-latin">Tawsiya</bdi>
        </h1>
        <p className="welcome-tagline">{t('welcome.tagline')}</p>
        <ul className="welcome-ways">
          {ways.map(({ command, about, ...icon }) => (
            <li key={command}>
              <Way command={command} about={t(`welcome.${about}`)} {...icon} />
            </li>
          ))}
        </ul>
        {isWelcomed ? (
          <PlainButton look="link" onPress={() => goTo({ isWelcome: false })}>
            <ArrowLeft size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
            {t('welcome.back', { title: readableText(title, language) || t('document.untitled') })}
          </PlainButton>
        ) : null}
        <span className="pane-space" />
        <Segments
          name={t('welcome.language')}
          value={interfaceLanguage}
          segments={interfaceLanguages.map((key) => ({
            key,
            words: nameOf(key),
            language: tagOf(key),
          }))}
          onChange={(key) => {
            if (key) changeSettings({ interfaceLanguage: key })
          }}
        />
      </main>
      <aside className="welcome-recent" aria-label={t('welcome.recent')}>
        <h2 className="welcome-heading">{t('welcome.recent')}</h2>
        <RecentFiles />
        <span className="pane-space" />
        <p className="welcome-offline">{t('welcome.offline')}</p>
      </aside>
    </div>
  )
}

interface WayProps {
  readonly command: Extract<CommandName, 'new' | 'open' | 'import' | 'open-sample'>
  readonly about: string
  readonly Icon: LucideIcon
  /** Its arrow points along the reading direction. */
  readonly isMirrored?: true
}

function Way({ command, about, Icon, isMirrored }: WayProps) {
  const { t } = useTranslation()
  const keys = command === 'new' || command === 'open' ? keysOf[command] : undefined
  return (
    <Button className="welcome-way" onPress={() => runCommand(command)}>
      <Icon size={18} strokeWidth={1.7} aria-hidden className={isMirrored && 'mirrored'} />
      <span className="welcome-words">
        <strong>{t(`command.${command}`)}</strong>
        <span>{about}</span>
      </span>
      {keys === undefined ? null : (
        <kbd dir="ltr" className="key">
          {keys}
        </kbd>
      )}
    </Button>
  )
}

function RecentFiles() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const [files, setFiles] = useState<readonly RecentFile[]>([])
  useEffect(() => {
    void desktop.recentFiles().then(setFiles)
  }, [])
  if (files.length === 0) return <p className="welcome-none">{t('welcome.noRecent')}</p>
  return (
    <ul>
      {files.map(({ path, title, usedAt }) => (
        <li key={path}>
          <Button className="welcome-file" onPress={() => void openRecent(path)}>
            <span className="welcome-words">
              <strong dir="auto">{title}</strong>
              <bdi dir="ltr">{path}</bdi>
            </span>
            <span className="welcome-when">{momentIn(usedAt, language)}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
