import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import type { Conference } from '../../core/model/conference'
import type { FileVersion } from '../../electron/ipc/desktop-api'
import { change, useConference } from '../conference/document'
import { desktop } from '../desktop'
import { closeDialog, usePlace } from '../place'
import { Button } from '../ui/button'
import { momentIn } from '../ui/moment'
import { TitledDialog } from '../ui/titled-dialog'
import { useInterfaceLanguage } from '../words/interface-language'
import { showProblem } from './file-commands'
import { VersionLook } from './version-look'
import './versions.css'

/** The last saves of the file: look at one, and bring it back as a step that can be undone. */
export function VersionsDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'versions')
  return (
    <TitledDialog kind="versions" title={t('versions.title')} isOpen={isOpen} onClose={closeDialog}>
      <Versions />
    </TitledDialog>
  )
}

function Versions() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const [versions, setVersions] = useState<readonly FileVersion[]>()
  const [chosen, setChosen] = useState<string>()
  const version = useVersion(chosen)
  const present = useConference((conference) => conference)
  useEffect(() => {
    void desktop.listVersions().then((listed) => {
      setVersions(listed)
      setChosen(listed[0]?.id)
    })
  }, [])
  if (!versions) return null
  if (versions.length === 0) return <p className="versions-empty">{t('versions.none')}</p>
  return (
    <div className="versions-columns">
      <GridList
        className="versions-list"
        aria-label={t('versions.title')}
        items={versions}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) =>
          setChosen(versions.find(({ id }) => keys === 'all' || keys.has(id))?.id)
        }
      >
        {({ id, savedAt }) => (
          <GridListItem id={id} textValue={momentIn(savedAt, language)} className="versions-item">
            {momentIn(savedAt, language)}
          </GridListItem>
        )}
      </GridList>
      <div className="versions-look">
        {version ? <VersionLook version={version} present={present} /> : null}
        <div className="versions-foot">
          <Button
            look="primary"
            isDisabled={!version}
            onPress={() => {
              if (version) change('restore-version', () => version)
              closeDialog()
            }}
          >
            {t('versions.restore')}
          </Button>
          <span className="versions-note">{t('versions.undoable')}</span>
        </div>
      </div>
    </div>
  )
}

function useVersion(id: string | undefined): Conference | undefined {
  const [read, setRead] = useState<{ readonly id: string; readonly conference: Conference }>()
  useEffect(() => {
    if (id === undefined) return undefined
    let isLatest = true
    void desktop.readVersion(id).then((outcome) => {
      if (!isLatest) return
      if (outcome.ok) setRead({ id, conference: outcome.value })
      else showProblem(outcome.problem)
    })
    return () => {
      isLatest = false
    }
  }, [id])
  return read?.id === id ? read?.conference : undefined
}
