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

const adverbs =
  "d'abord|ensuite|enfin|donc|aussi|également|surtout|notamment|désormais|toutefois|en outre|par ailleurs"

/** « il importe ensuite de », « il faut d'abord »: with an adverb in it the phrase asks all the same. */
export const withAdverbs = (heads: string, links: readonly string[] = ['']): string =>
  heads
    .split('|')
    .flatMap((head) =>
      adverbs.split('|').flatMap((adverb) => links.map((link) => `${head} ${adverb}${link}`)),
    )
    .join('|')
