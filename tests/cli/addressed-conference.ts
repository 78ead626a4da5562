import { smallConference } from './small-conference'

const recommendation = (
  id: string,
  leadBodyId: string,
  partnerBodyIds: readonly string[] = [],
) => ({
  ...{ id, axisId: 'a', leadBodyId, partnerBodyIds, status: 'sent' },
  text: { ar: `دعم التعاونيات ${id}.`, fr: `Soutenir les coopératives ${id}.` },
})

/** A conference that asks something of two ministries. */
export const addressedConference = {
  ...smallConference,
  referencePattern: 'UMP/ESS/{year}-{number}',
  recommendations: [
    recommendation('r1', 'interieur'),
    recommendation('r2', 'finances', ['interieur']),
  ],
  bodies: [
    { id: 'interieur', name: { ar: 'وزارة الداخلية', fr: 'Ministère de l’Intérieur' } },
    { id: 'finances', name: { ar: 'وزارة المالية', fr: 'Ministère des Finances' } },
  ],
}
