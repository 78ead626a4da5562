import type { BatchWishes } from '../../../core/batch/plan-batch'
import { conferenceSchema } from '../../../core/model/conference'
import { templateSchema, type Template } from '../../../core/model/template'

export const conference = conferenceSchema.parse({
  schemaVersion: 1,
  languages: ['ar', 'fr'],
  title: { ar: 'مؤتمر', fr: 'Congrès' },
  period: { from: '2025-11-13', to: '2025-11-14' },
  referencePattern: 'UMP/{year}-{number}',
  bodies: [
    { id: 'i', name: { ar: 'وزارة الداخلية', fr: 'Intérieur' } },
    { id: 'f', name: { ar: 'وزارة المالية', fr: 'Finances' } },
  ],
})

/** A template with nothing but what a plan looks at. */
export const template = (id: string, audience: Template['audience'] = 'everyone'): Template =>
  templateSchema.parse({
    ...{ id, audience, name: { fr: id }, theme: 'serif' },
    arrangements: ['one-language', 'side-by-side', 'one-after-another'],
    sections: [{ kind: 'masthead', documentKind: {} }],
  })

export const wishes: BatchWishes = {
  templates: [template('policy-brief')],
  addressees: [],
  languages: ['ar', 'fr'],
  arrangements: [],
  formats: ['docx', 'pdf'],
  options: { issuedOn: '2025-11-24', digits: 'western' },
  base: 'oujda',
  isRegistered: false,
}
