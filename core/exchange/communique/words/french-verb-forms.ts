/** The forms a report uses of French verbs in -er, from their stems: « recommand » gives recommande, recommandé… */
export const frenchVerbForms = (stems: string): string =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => {
      const soft = stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/, 'ç')
      return [
        ...['e', 'ent', 'é', 'ée', 'és', 'ées', 'èrent', 'er', 'era', 'eront', 'eraient'].map(
          (ending) => stem + ending,
        ),
        ...['ons', 'ant', 'ait', 'aient', 'a'].map((ending) => soft + ending),
      ]
    })
    .join(' ')

/** « indispensable de créer », « urgent d'ouvrir »: a judgement of need leads to the verb. */
export const needJudgements = (adjectives: string): string =>
  adjectives
    .trim()
    .split(/\s+/)
    .flatMap((adjective) => [`${adjective} de`, `${adjective} d'`])
    .join('|')
