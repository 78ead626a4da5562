/** The least that makes a brief in two languages. */
export const smallConference = {
  schemaVersion: 1,
  languages: ['ar', 'fr'],
  title: { ar: 'مؤتمر صغير', fr: 'Petit congrès' },
  period: { from: '2025-11-13', to: '2025-11-14' },
  city: { ar: 'وجدة', fr: 'Oujda' },
  axes: [{ id: 'a', title: { ar: 'محور', fr: 'Axe' } }],
  recommendations: [
    { id: 'r', axisId: 'a', text: { ar: 'دعم التعاونيات.', fr: 'Soutenir les coopératives.' } },
  ],
}
