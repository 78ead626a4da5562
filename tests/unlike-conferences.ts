import type { Conference } from '../core/model/conference'
import { readSample } from './sample-jobs'

const base = readSample('examples/oujda-2025.tawsiya')
const recommendations = base.recommendations.slice(0, 8)

const again = (text: string | undefined, count: number): string =>
  Array.from({ length: count }, () => text ?? '').join(' ')

const longTitle = {
  ar: again('المؤتمر الدولي حول دور الاقتصاد الاجتماعي والتضامني في التنمية الترابية', 4),
  fr: again('Congrès international sur le rôle de l’économie sociale et solidaire', 4),
}

/** Conferences as unlike the examples as real ones can be. */
export const unlikeConferences: Readonly<Record<string, Conference>> = {
  'one recommendation': { ...base, recommendations: recommendations.slice(0, 1) },
  'texts of three words and of four hundred': {
    ...base,
    recommendations: recommendations.map((each, index) => ({
      ...each,
      text:
        index % 2 === 0
          ? { ar: again(each.text.ar, 16), fr: again(each.text.fr, 14) }
          : { ar: 'إحداث صندوق وطني.', fr: 'Créer un fonds.' },
    })),
  },
  'no axes': {
    ...base,
    axes: [],
    recommendations: recommendations.map((each) => ({ ...each, axisId: '' })),
  },
  'nothing but texts': {
    ...base,
    bodies: [],
    organiserIds: [],
    partnerIds: [],
    keyMessages: [],
    signatories: [],
    context: {},
    briefTitle: {},
    briefSubtitle: {},
    website: '',
    contact: { lines: [], email: '', phone: '' },
    letterhead: { ...base.letterhead, lines: [], logos: [] },
    recommendations: recommendations.map(
      ({ leadBodyId: _lead, horizon: _horizon, instrument: _instrument, ...each }) => ({
        ...each,
        partnerBodyIds: [],
        indicators: [],
        shortTitle: {},
      }),
    ),
  },
  'twelve axes': {
    ...base,
    axes: Array.from({ length: 12 }, (_, index) => ({
      id: `axis-${index}`,
      title: { ar: `المحور ${index + 1}`, fr: `Axe ${index + 1}` },
      rationale: {},
    })),
    recommendations: base.recommendations.map((each, index) => ({
      ...each,
      axisId: `axis-${index % 12}`,
    })),
  },
  'titles of four lines': {
    ...base,
    title: longTitle,
    shortTitle: longTitle,
    briefTitle: longTitle,
    axes: base.axes.map((axis) => ({ ...axis, title: longTitle })),
    recommendations: recommendations.map((each) => ({ ...each, shortTitle: each.text })),
  },
  'only Arabic written': {
    ...base,
    briefTitle: { ar: base.briefTitle.ar ?? '' },
    recommendations: recommendations.map((each) => ({
      ...each,
      text: { ar: each.text.ar ?? '' },
      shortTitle: { ar: each.shortTitle.ar ?? '' },
    })),
  },
  'ten signatories': {
    ...base,
    recommendations,
    signatories: Array.from({ length: 10 }, (_, index) => ({
      role: { ar: `عضو اللجنة ${index + 1}`, fr: `Membre de la commission ${index + 1}` },
      name: {},
    })),
  },
}
