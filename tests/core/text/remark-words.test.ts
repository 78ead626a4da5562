import { expect, test } from 'vitest'
import { wordRemark } from '../../../core/text/remark-words'

test.each(['ar', 'fr', 'en'] as const)(
  'a remark in %s is one sentence with both numbers',
  (each) => {
    const remarks = [
      { code: 'too-many-words', language: 'fr', count: 1761, limit: 1500 },
      { code: 'too-many-pages', count: 3, limit: 2 },
    ] as const
    for (const remark of remarks) {
      const sentence = wordRemark(remark, each)
      expect(sentence).toMatch(/\.$/)
      expect(sentence).toContain(String(remark.count))
      expect(sentence).toContain(String(remark.limit))
    }
  },
)
