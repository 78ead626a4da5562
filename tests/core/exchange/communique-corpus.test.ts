import { expect, test } from 'vitest'
import { corpusParts, readCorpus, scoreOf, type CorpusPart } from './communique-corpus'

/** What the rules reach today; better rules raise it. */
const leastScores: Readonly<Record<CorpusPart, Scores>> = {
  '.': { f1: 0.99, coverage: 0.99, axes: 0.99, facts: 0.99, extra: 0, invented: 0 },
  later: { f1: 0.98, coverage: 0.99, axes: 0.98, facts: 0.97, extra: 7, invented: 2 },
  'held-out': { f1: 0.98, coverage: 0.98, axes: 0.98, facts: 0.95, extra: 0, invented: 1 },
  'by-others': { f1: 0.98, coverage: 0.98, axes: 0.97, facts: 0.9, extra: 36, invented: 3 },
  'by-others-held-out': {
    f1: 0.92,
    coverage: 0.94,
    axes: 0.88,
    facts: 0.79,
    extra: 24,
    invented: 1,
  },
  mixed: { f1: 0.97, coverage: 0.99, axes: 0.99, facts: 0.97, extra: 5, invented: 1 },
  examined: { f1: 0.97, coverage: 0.98, axes: 0.97, facts: 0.96, extra: 3, invented: 0 },
  dispatches: { f1: 0.99, coverage: 0.99, axes: 0.99, facts: 0.98, extra: 1, invented: 0 },
}

interface Scores {
  readonly f1: number
  readonly coverage: number
  readonly axes: number
  readonly facts: number
  readonly extra: number
  readonly invented: number
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const corpus = corpusParts.flatMap((part) => readCorpus(part))

test('the corpus holds forty texts or more, and its readers took nothing that is not in the text', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(40)
  for (const { name, text, gold } of corpus) {
    const { axes, recommendations, ...facts } = gold
    const quotes = [...Object.values(facts), ...axes, ...recommendations.map(({ text }) => text)]
    for (const quote of quotes) if (quote !== null) expect(text, name).toContain(quote)
    for (const { text: quote, start, end } of recommendations)
      if (start !== undefined) expect(text.slice(start, end), name).toBe(quote)
  }
})

test.each(corpusParts)('the scores of the corpus do not fall: %s', (part) => {
  const scored = readCorpus(part).map((communique) => ({
    name: communique.name,
    score: scoreOf(communique),
  }))
  const scores = scored.map(({ score }) => score)
  const total: Scores = {
    f1: mean(scores.map(({ f1 }) => f1)),
    coverage: mean(scores.map(({ coverage }) => coverage)),
    axes: mean(scores.map(({ axes }) => axes)),
    facts: mean(scores.map(({ facts }) => facts)),
    extra: scores.reduce((sum, { extra }) => sum + extra, 0),
    invented: scores.reduce((sum, { invented }) => sum + invented, 0),
  }
  const shown = Object.entries(total).map(([name, value]) => `${name} ${Number(value.toFixed(3))}`)
  process.stdout.write(`communiqués (${part}): ${scored.length} texts, ${shown.join(', ')}\n`)
  for (const { name, score } of scored)
    if (score.f1 < 1 || score.coverage < 1 || score.extra > 0 || score.facts < 1)
      process.stdout.write(
        `  ${name}: f1 ${score.f1.toFixed(2)}, coverage ${score.coverage.toFixed(2)}, extra ${score.extra}, facts ${score.facts.toFixed(2)}\n`,
      )
  const least = leastScores[part]
  for (const name of ['f1', 'coverage', 'axes', 'facts'] as const)
    expect(total[name], name).toBeGreaterThanOrEqual(least[name])
  for (const name of ['extra', 'invented'] as const)
    expect(total[name], name).toBeLessThanOrEqual(least[name])
})
