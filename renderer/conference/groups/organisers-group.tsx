import { useTranslation } from 'react-i18next'
import { PartnersPicker } from '../body-pickers'
import { addNamedBody } from '../body-edits'
import { change, useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'

const roles = ['organiserIds', 'partnerIds'] as const

/** The bodies that hold the conference. */
export function OrganisersGroup() {
  const { t } = useTranslation()
  const bodies = useConference((conference) => conference.bodies)
  const conference = useConference((value) => value)
  return roles.map((role) => (
    <FieldRow key={role} name={t(`conference.${role}`)}>
      <div className="fact-line">
        <PartnersPicker
          name={t(`conference.${role}`)}
          bodies={bodies}
          value={conference[role]}
          onChange={(ids) => editConference({ [role]: ids })}
          onCreate={(name) => {
            const id = crypto.randomUUID()
            change('add-body', (value) => ({
              ...addNamedBody(value, id, name),
              [role]: [...value[role], id],
            }))
          }}
        />
      </div>
    </FieldRow>
  ))
}
