import { expect, test } from 'vitest'
import { recommendationCount } from '../../../core/text/recommendation-count'

test.each([
  [1, 'توصية واحدة', '1 recommandation', '1 recommendation'],
  [2, 'توصيتان', '2 recommandations', '2 recommendations'],
  [3, '3 توصيات', '3 recommandations', '3 recommendations'],
  [10, '10 توصيات', '10 recommandations', '10 recommendations'],
  [11, '11 توصية', '11 recommandations', '11 recommendations'],
  [31, '31 توصية', '31 recommandations', '31 recommendations'],
  [100, '100 توصية', '100 recommandations', '100 recommendations'],
  [103, '103 توصيات', '103 recommandations', '103 recommendations'],
])('%i recommendations are counted as each language counts', (count, ar, fr, en) => {
  expect(recommendationCount(count, 'ar')).toBe(ar)
  expect(recommendationCount(count, 'fr')).toBe(fr)
  expect(recommendationCount(count, 'en')).toBe(en)
})
